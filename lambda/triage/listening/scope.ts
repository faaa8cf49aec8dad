/**
 * What the words around a mention make of it: whose it is, whether it is denied, over, guessed or only asked
 * about. Words reach forward until another thought begins.
 */
import { findAll } from './pattern';
import { isSomeoneElse } from './people';

/** `believed` is "I think"; `long-ago` was once; `asked` is a question or a fear, not a fact. */
export type Bearing = 'present' | 'absent' | 'unsure' | 'believed' | 'resolved' | 'long-ago' | 'asked';
export interface Mention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A "not" stands inside the match. */
  readonly denied: boolean;
}
export interface Judgement {
  readonly bearing: Bearing;
  readonly other: boolean;
}

const words = (source: string, flags = ''): RegExp => new RegExp(`(?<= )(?:${source})(?= )`, flags);

const VERB =
  'is|are|was|were|am|has|have|had|feels?|felt|hurts?|goes|went|gone|keeps?|drags?|drops?|slaps?|burns?|stings?|looks?|looked|gives?|gave|wakes?|woke|shoots?|runs?|started|starts|comes?|came|turned|tingles?|gets?|got|can|cannot|does|do|did|will|would|buckles?|buckled|aches?|killing|gone|swelled|kills|throbs?|kept|tore|cracked|popped|weighs|giving|dragging|collapsed';
const INSIDE =
  'in|on|of|at|to|down|with|from|around|round|between|under|about|for|by|into|through|across|or|nor|inside|over|near|behind|up|hurt|feel|lost|lose|broken|broke|noticed|hit|knocked|like|than|that|if|whether|when|unlikely|wet|wetting|control|hold|empty|as|what';

/** Where another thought begins. */
const turn = words(
  [
    'but|more like|more of a|as such|it is more|more a|except|although|though|however|yet|apart from|aside from|other than|just|only|because|so that|then|instead|whereas|even though|and now|until|till|before|otherwise|still|plus|fine|ok|okay|alright',
    `(?<! (?:${INSIDE}) )(?:i|it|there|he|she|we|you|they)`,
    `(?<! (?:${INSIDE}) )(?:my|the|both|both my|both the|his|her|left|right|one)(?: [a-z]+){1,3}? (?:${VERB})`,
    'and (?:my|i|it|they|this|that|we|some|a|now|also|then|there|the|today|since|suddenly|he|she|when|whenever|have|has|had|get|got|feel|keep|am)',
    ', (?:my|i|it|they|this|we|now|also|then|there|today|since|suddenly|he|she|when|whenever|have|has|had|get|got|feel|keep|am|and now)',
  ].join('|'),
  'g',
);
/** The mention is the subject of a new thought: "no fever, my | foot drags". */
const OWN_SUBJECT = new RegExp(
  `(?<! (?:${INSIDE}|any|no|not|without)) (?:(?:and|also) )?(?:my|the|both my|i|it|they|there|both|his|her) (?:left |right |lower |whole |other |legs |leg )?$`,
);
/** A mention that is a sentence of its own ("foot drags") is not denied by a bare "no" before it. */
const FINITE = new RegExp(
  `^(?:(?!that |when |which |while |cannot |not |no )[a-z0-9]+ ){1,4}?(?:${VERB})(?: |$)`,
);

const A_VERB = new RegExp(` (?:${VERB}) `);
const OF_NOUN = 'no|without|none|zero|nor|neither|not any|free of|never any|nowt';
const denial = words(
  `${OF_NOUN}|not|never|nothing|unlikely|denies|denied|deny|ruled out|rule out|negative for|rather than|instead of`,
  'g',
);
const ofNoun = new RegExp(`^(?:${OF_NOUN})$`);
/** "Not" and "no" that deny nothing of what follows. */
const EMPTY_NOT = words(
  [
    'not (?:too |so |that |very |really |all that |feeling |been |doing |a |any )*(?:sure|certain|bad|good|great|well|normal|right|ideal|nice|fun|fine|myself|better|easy|helping|working|improving|stopping|funny|happy|going away|looking|light|heavy|usual|clear|used to|doctor|expert|complaining|moaner|wimp|lying|joking|kidding|exaggerating|one to|easing)',
    'no (?:idea|clue|doubt|wait|worries|joke|lie|kidding|matter|better|worse|change|good|way|problem|more|reason|surprise|position|wonder|rest|explanation|warning|help|sleep|use|choice|exaggeration|appetite|luck|relief|improvement|difference|real reason|thanks|sorry|hang on|actually|trying|big deal|training|weights|lifting|expert|biggie)',
    'not (?:been |really |even |actually |yet |properly |fully )*(?:able|gone away|go away|stop|stopped|help|helped|ease|eased|work|worked|stretch|stretched|stretching|warm|warmed|train|trained|sleep|slept|lift|lifted|eat|eaten|drink|drank|drunk|know|care|matter|mind|understand|remember|see a|seen a|call|called|realise|realize|move|moved|sit|stand|walk|bend|squat|squatted|rest|rested|take|taken|want|like|let|make|use|used|do|done|finish|ask|worry|sure|lifting|moving|doing anything|exercised|exercise|recovered|shift|budge|loosen|improve|improved|settle|settled|trying|dieting|dieted|on a diet|explain|much|a lot|until|tell|told|mention|mentioned|after any|been to|cool|hold back|wait|worrying|usually|normally|fussed|bothered)',
    'without (?:trying|dieting|meaning|warning|reason|wanting|any reason|lifting|moving|realising|realizing|knowing|doing|changing|help|holding|using|effort|even trying|any effort|feeling it|noticing|a belt|warming|any warning)',
    'never (?:been (?:so|this|as)|felt (?:so|this|like|pain|anything)|known|mind|goes away|stops|eases|really|experienced|happened|had (?:it|this|that|anything)|ever)',
    'nothing (?:helps|works|touches|eases|makes|i do|shifts|to do|takes|serious|major|dramatic|too)',
  ].join('|'),
  'g',
);
const NO_MORE_BEFORE =
  / (?:no longer|used to)(?: (?:be|get|have|feel|go|really|sometimes|all|i|a|bit|any))*(?: [a-z]+){0,3} $/;
const NO_MORE_AFTER =
  /^ (?:[a-z]+ ){0,4}?(?:anymore|any longer|now|today|at the moment|right now|this time|these days|currently)(?= |$)/;

const OVER =
  '(?:gone(?! (?:numb|dead|to|up|weird|funny|all|from|down|worse|bad|into|weak|off on|and))|gone (?:away|now|down now)|went away|gone off now|(?:has |have )passed|passed (?:off|now|quickly|after)|stopped(?! (?:me|training|squatting|lifting|the|going|at|my|in|to|working|doing|because))|wore off|worn off|eased (?:off|up|completely)|disappeared|vanished|resolved|cleared(?: up)?|settled(?: down)?|subsided|faded|broken|(?:came|come|gone|went) (?:back )?(?:down|to normal)(?= (?:now|today|since|again|with|to|after)|$| $)|down now|over now|better now|fine now|ok now|okay now|alright now|good now|normal now|normal again|back to normal|fine again|not now|not anymore|not any longer|not today|not at the moment|no longer|no more|none now|nothing now|all good|all fine|all gone|not there now|not since|no sign of it now|fully recovered|fine today|fine since|fine after that|healed|(?:feeling|sensation) (?:has |is |came |come |)*back)';
const LINKS =
  '(?: (?:[,.]|but|and|though|then|now|that|this|which|it|they|those|these|has|have|is|are|was|were|did|all|since|completely|mostly|luckily|thankfully|soon|later|quickly|i am|i feel|feels|totally|entirely|seems|to|be|the (?:numbness|tingling|fever|pain|feeling|dizziness|temperature|weakness|faintness|swelling|bleeding|burning)))*';
const RESOLUTION = new RegExp(
  `^(?: (?!(?:i|my|no|but|and|now|still|,|\\.|keeps?|is|are) )[a-z0-9]+){0,8}?${LINKS} ${OVER}(?= |$)`,
);
const AGAIN =
  /^.{0,40}? (?:back again|came back|come back|coming back|returned|is back(?! to normal)|still|comes and goes|on and off|now and then|keeps coming)(?= |$)/;

const HEDGE = words(
  'maybe|might|may be|may have|possibly|perhaps|i think|i guess|i suppose|i reckon|could be|could have|not (?:really |entirely |completely |quite )?(?:sure|certain)(?: if| whether| that| about| but)?|unsure(?: if| whether)?|do not (?:really )?know (?:if|whether)|wonder(?:ing)?(?: if| whether)?|hard to (?:say|tell)(?: if| whether)?|cannot (?:tell|say|decide) (?:if|whether)|probably|seems like|suspect|chance|potentially|worried (?:i|it|that i|that it|my)(?: am| is| have| might)?|feel like i (?:might|may)|sort of maybe|almost wonder|suspicion|if anything',
  'g',
);
const BELIEF = /think|reckon|suppose|guess|probably|suspect|seems/;
/** Between a hedge and what it guesses nothing else may begin. */
const HEDGE_ENDS =
  / (?:but|because|since|although|however|except|from|due|definitely|certainly|just from|so|[,.?]) | and (?:my|i|it|now) | (?:have|has|am|is|are|was|had|feel|felt|got|pulled|strained|tweaked)(?: [a-z]+){1,5} (?:my|i|it) /;
const OWN_EXPLANATION =
  /^ (?:it|that|this|they|these|its)(?: is| was| are| might be| could be| must be| has to be)? (?:just |only |probably |all |mostly |likely |maybe |simply |all just )*(?:from|because|due|down to|the|a|my|caused|related|that|normal|nothing|benching|doms|muscular|muscle|wear|age)/;
const HEDGE_AFTER =
  /^(?: (?:there|down there|too|as well|in|or|something|at the moment))*(?: [,.])? (?:maybe|i think(?! (?:it|that|this|i|the|my|because|from))|possibly|perhaps|i guess|i am not sure|not sure|i suppose|probably|hard to (?:tell|say)|i am not certain|or am i|or not)(?= (?:$|[,.?]|but|and|or|if|though)|$| $)/;
const KIND_OF = / (?:kind of|sort of|kind|sort) (?:of )?$/;

const ASKS = words(
  '(?:said |says |say |told me )(?:that )?(?:it|this) (?:could|might|may) be|(?:it|this|that) (?:could|might|may) be(?= (?:cancer|a tumou?r|sciatica|osteoporosis|kidney|a kidney|kidney stones|my kidneys|arthritis|a slipped))|what if|what happens if|what would happen if|should i (?:be )?(?:worry|worried|concerned|worrying)(?: about| if)?(?! (?:my|the|this|that|about my|about the|about this|about having))|(?:could|can|might) (?:it|this|that|these|i|squats|squatting|stretching|lifting|deadlifts|exercise|training|doms|soreness)(?: also| really| actually| just)? (?:be|mean|cause|have|lead|give|make|get|affect|trigger|turn)|is (?:it|this|that)(?= (?:a|an|my|the|cancer|sciatica|possible|from|kidneys?|doms|serious|rhabdo|likely|nerve|meningitis|arthritis|angina|muscular|muscle|just|osteoporosis|dangerous for|safe for|dvt|heart|appendix|kidney|infection|cauda|something|pregnancy))(?! (?:my|the) \\w+ (?:is|are|has|have))|do i have(?! to)|does (?:it|this|that) (?:mean|cause|make|lead|sound|look|count)(?! (?:that|when|sense))|am i (?:having|getting|dying|pregnant|going|in)|would (?:it|that|this) (?:be|mean)|how (?:do|would|can|will) i (?:know|tell)(?: if| whether)?|when should i|(?:worried|concerned|scared|afraid|frightened|anxious|paranoid|terrified|nervous|fear|fearing|panicking|worry|worrying) (?:about|of|it is|it might be|it could be|that it is|that it might be|that it could be|this is|this might be|i will|i might get|i would get)(?! (?:my|the|this|that|how|these))|risk of|in case(?: of)?|to (?:avoid|prevent|check for|rule out|stop)|avoid|prevent|preventing|(?:tested|test|checked|screened|screening|scan|scanned|looked) for|googled?|read (?:about|that|up)|heard (?:that|about|of)|people say|they say|can (?:cause|lead to|give you|make)|signs? of|symptoms? of|look out for|you (?:said|asked|mentioned|meant|mean)|will (?:it|i|this|that|stretching|squats)|is there a (?:risk|chance|danger)|what (?:is|are|about|does|would|counts as|do you mean by)(?! (?:my|wrong|happening|the matter|this|that))|explain|define|tell me about|difference between|good for|help(?:s)? with|stretch(?:es)? for|instead of|why do you ask(?: about)?|talk(?:ing)? about|do not want (?:to get|a|any)|so (?:that )?i do not (?:get|have|end up)|(?:if|when) (?:i|it) (?:get|gets|had|start|starts|starting|feel any|go|goes|went|ever|were|was) (?=.* (?:i will|i would|should|let you know|tell you|do i|can i|what))|would i|thought (?:it|this|that) (?:was|might be|could be)|sounds like|as if i had|could i (?:be|have)|mistaken for|not the same as|compared to|family history of|history in the family of|runs in (?:the|my) family|my family has|in (?:the|my) family',
  'g',
);
const ASK_ENDS = / (?:but|because|although|however|except|and my|and i|and now|and it|when i|[.?]) /;
/** Asked about themselves, here and now. */
const ASKS_OF_NOW =
  /(?:^| )(?:am i|could i|could it|could this|could that|can it|can this|might it|might this|is it|is this|is that|do i|worried|scared|afraid|frightened|terrified|panicking|wonder|sounds like) /;

const LONG_AGO =
  /(?: |^)(?:(?:\d+|many|several|few|some|couple of|a few|loads of|hundred) (?:years?|decades?) (?:ago|back|before)|years (?:ago|back)|\d+ months (?:ago|back)|months (?:ago|back)|last year|decades ago|(?:when|since|while) i was (?:a (?:kid|child|baby|teenager|boy|girl|student|toddler)|young|younger|little|\d+|at (?:school|uni)|in (?:school|my))|as a (?:kid|child|teenager|boy|girl|teen)|back in (?:the|20\d\d|19\d\d|my|\d)|in (?:19|20)\d\d|in my (?:teens|20|30|40|50|youth|twenties|thirties|forties)|a long time ago|ages ago|long ago|in the past|in a past life|years before|at (?:school|uni|university)|in childhood|last (?:winter|summer|spring|autumn|christmas))(?= |$)/;
const NOT_LONG_AGO = / (?:since|started|starting|began|begun|still|ever since|for|now|been|again|same as) /;

/** A pronoun that opens a thought of its own after other words. */
const NEW_SUBJECT = new RegExp(`(?<= (?!(?:${INSIDE}|and) )[a-z0-9]+ )(?:my|i|it|there|they)(?= )`);

function sinceStop(text: string, start: number): string {
  const before = text.slice(0, start);
  return before.slice(Math.max(before.lastIndexOf(' . '), before.lastIndexOf(' ? ')) + 1).padStart(1);
}

function lastOf(pattern: RegExp, text: string): { readonly word: string; readonly end: number } | null {
  let last: { word: string; end: number } | null = null;
  for (const found of findAll(pattern, text)) last = { word: found[0], end: found.index + found[0].length };
  return last;
}

function count(text: string): number {
  return text.split(' ').length - 1;
}

function isDenied(left: string, mention: Mention): boolean {
  const said = mention.text.slice(mention.start, mention.end);
  if (OWN_SUBJECT.test(left) || OWN_SUBJECT.test(`${left}${said.split(' ', 1)[0]} `)) return false;
  const emptied = left.replace(EMPTY_NOT, (not) => not.replace(/[a-z]+/g, '_'));
  const turned = lastOf(turn, emptied);
  const reach = turned === null ? emptied : emptied.slice(turned.end);
  const denied = lastOf(denial, ` ${reach}`);
  if (denied === null || count(reach) - count(reach.slice(0, denied.end - 1)) > 13) return false;
  if (denied.word === 'neither') return true;
  if (!ofNoun.test(denied.word)) return !(denied.word === 'nothing' && FINITE.test(said));
  const between = reach.slice(denied.end - 1);
  return !FINITE.test(said) && !/^(?:cannot|not|no|never|unable) /.test(said) && !A_VERB.test(between);
}

/** What bears as if it were so, surely or not. */
export function counts(bearing: Bearing): boolean {
  return bearing === 'present' || bearing === 'unsure' || bearing === 'believed';
}

/** Named outright, these are no guess to be let pass. */
const NAMED = /heart attack|stroke|mening|dvt|clot|thrombosis|jaundice|overdos|sepsis|suicid|rhabdo/;

function guess(left: string, right: string, mention: Mention): 'unsure' | 'believed' | null {
  if (NAMED.test(mention.text.slice(mention.start, mention.end))) return null;
  const after = HEDGE_AFTER.exec(right);
  if (after !== null) return BELIEF.test(after[0]) ? 'believed' : 'unsure';
  if (KIND_OF.test(left) && /^[^.]*\?/.test(right)) return 'unsure';
  const hedge = lastOf(HEDGE, left);
  if (hedge === null) return null;
  const between = left.slice(hedge.end);
  const governs =
    count(between) <= 7 &&
    !HEDGE_ENDS.test(between) &&
    !OWN_EXPLANATION.test(between + mention.text.slice(mention.start, mention.end));
  if (!governs) return null;
  return BELIEF.test(hedge.word) ? 'believed' : 'unsure';
}

function isAsked(left: string, said: string): 'now' | 'fear' | null {
  const ask = lastOf(ASKS, left + said);
  if (
    ask === null ||
    ask.end > left.length ||
    NEW_SUBJECT.test(left.slice(ask.end - 1)) ||
    ASK_ENDS.test(left.slice(ask.end)) ||
    count(left.slice(ask.end)) > 9
  )
    return null;
  return ASKS_OF_NOW.test(` ${ask.word} `) ? 'now' : 'fear';
}

function isOver(left: string, right: string): boolean {
  if (NO_MORE_BEFORE.test(left)) return true;
  return RESOLUTION.test(right) && !AGAIN.test(right);
}

function isLongAgo(left: string, right: string): boolean {
  const after = right.split(/ (?:[,.?]|but|and now|and my|and i) /, 1)[0] ?? '';
  const before = left.split(/ (?:[,.?]|but|and) /).at(-1) ?? '';
  return (LONG_AGO.test(after) || LONG_AGO.test(before)) && !NOT_LONG_AGO.test(` ${before} ${after} `);
}

/** What the words around a mention make of it. */
export function judge(mention: Mention): Judgement & { readonly askedNow: boolean } {
  const left = sinceStop(mention.text, mention.start);
  const right = mention.text.slice(mention.end);
  const other = isSomeoneElse(left, mention.text.slice(mention.start, mention.end), right);
  const asked = isAsked(left, mention.text.slice(mention.start, mention.end));
  const bearing = ((): Bearing => {
    const denied = mention.denied !== isDenied(left, mention);
    if (denied)
      return NO_MORE_AFTER.test(right) || / no longer /.test(mention.text.slice(mention.start, mention.end))
        ? 'resolved'
        : 'absent';
    if (asked !== null) return 'asked';
    if (isLongAgo(left, right)) return 'long-ago';
    if (isOver(left, right)) return 'resolved';
    return guess(left, right, mention) ?? 'present';
  })();
  return { bearing, other, askedNow: asked === 'now' };
}
