/** Whether a mention is denied: how far a "no" or "not" before it reaches. */
import { type Around, countWords, INSIDE, lastOf, VERB, words } from './around';

/** Where another thought begins. */
const turn = words(
  [
    'but|more like|more of a|as such|it is more|more a|except|although|though|however|yet|apart from|aside from|other than|just|only|because|so that|then|instead|whereas|even though|and now|until|till|before|otherwise|still|plus|fine|ok|okay|alright',
    `(?<! (?:${INSIDE}) )(?:i|it|there|he|she|we|you|they)`,
    `(?<! (?:${INSIDE}) )(?:my|the|both|both my|both the|his|her|left|right|one)(?: [a-z]+){1,3}? (?:${VERB})`,
    'and (?:my|i|it|they|this|that|we|some|a|now|also|then|there|the|today|since|suddenly|he|she|when|whenever|have|has|had|get|got|feel|keep|am)',
    ', (?:my|i|it|they|this|we|now|also|then|there|today|since|suddenly|he|she|when|whenever|have|has|had|get|got|feel|keep|am|and now)',
  ].join('|'),
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
);
const ofNoun = new RegExp(`^(?:${OF_NOUN})$`);
/** "Not" and "no" that deny nothing of what follows. */
const EMPTY_NOT = words(
  [
    'not (?:too |so |that |very |really |all that |feeling |been |doing |a |any )*(?:sure|certain|bad|good|great|well|normal|right|ideal|nice|fun|fine|myself|better|easy|helping|working|improving|stopping|funny|happy|going away|looking|light|heavy|usual|clear|used to|doctor|expert|complaining|moaner|wimp|lying|joking|kidding|exaggerating|one to|easing|going to lie|going to pretend)',
    'no (?:idea|clue|doubt|wait|worries|joke|lie|kidding|matter|better|worse|change|good|way|problem|more|reason|surprise|position|wonder|rest|explanation|warning|help|sleep|use|choice|exaggeration|appetite|luck|relief|improvement|difference|real reason|thanks|sorry|hang on|actually|trying|big deal|training|weights|lifting|expert|biggie)',
    'not (?:been |really |even |actually |yet |properly |fully )*(?:able|gone away|go away|stop|stopped|help|helped|ease|eased|work|worked|stretch|stretched|stretching|warm|warmed|train|trained|sleep|slept|lift|lifted|eat|eaten|drink|drank|drunk|know|care|matter|mind|understand|remember|see a|seen a|call|called|realise|realize|move|moved|sit|stand|walk|bend|squat|squatted|rest|rested|take|taken|want|like|let|make|use|used|do|done|finish|ask|worry|sure|lifting|moving|doing anything|exercised|exercise|recovered|shift|budge|loosen|improve|improved|settle|settled|trying|dieting|dieted|on a diet|explain|much|so much|a lot|until|tell|told|mention|mentioned|after any|been to|cool|hold back|wait|worrying|usually|normally|fussed|bothered)',
    'without (?:trying|dieting|meaning|warning|reason|wanting|any reason|lifting|moving|realising|realizing|knowing|doing|changing|help|holding|using|effort|even trying|any effort|feeling it|noticing|a belt|warming|any warning)',
    'never (?:been (?:so|this|as)|felt (?:so|this|like|pain|anything)|known|mind|goes away|stops|eases|really|experienced|happened|had (?:it|this|that|anything)|ever)',
    'nothing (?:helps|works|touches|eases|makes|i do|shifts|to do|takes|serious|major|dramatic|too)',
  ].join('|'),
);
/** "I cannot stand without my legs giving way" tells of legs that give way. */
const NOT_WITHOUT = words('(?:cannot|can hardly|never|not) (?:[a-z]+ ){1,6}?without');
/** "Never had numbness like this" tells of numbness now; "never ... before" may. */
const LIKE_THIS =
  /^ (?:[a-z]+ ){0,4}?(?:like (?:this|it|that)|this (?:bad|much|strong|severe)|so (?:bad|much|strong))(?= |$)/;
const BEFORE = /^ (?:[a-z]+ ){0,4}?before(?! (?:now|today|this) )(?= |$)/;
/** Nobody lists these after a bare "no": "no pain, numb between my legs". */
const ADJECTIVE =
  /^(?:numb|tingly|weak|swollen|hot|red|dizzy|faint|feverish|pregnant|short of|shivery|clammy|confused|drowsy|brown|dark) /;
const BEGINS_WITH_NOT = /^(?:cannot|not|no|never|unable) /;
/** How many words a denial reaches over. */
const REACH = 13;

/** "Light headed? No, not at all": asked and answered in one breath. */
const ANSWERED_NO =
  /^(?: [,?])? (?:no|nope|nah) (?:[,.] )?(?:not at all|nothing like that|none of that|not me|nope|nah|thank god|thankfully|i am (?:just|only)|(?:it is )?(?:just|only) (?:really |a bit |a little |a |in |my |the |bit )*(?:sore|stiff|tight|aching|achy|tired|back|doms|muscles?))(?= |$)/;
const NOT_SAYABLE = /(?: |^)(?:cannot|not|no|never|hardly) /;

const blank = (phrase: string): string => phrase.replace(/[a-z]+/g, '_');

/** The words from the last denial that still reaches the mention, or null. */
function reaching(left: string, said: string): { readonly word: string; readonly between: string } | null {
  const firstWord = said.replace(/ .*/, '');
  if (OWN_SUBJECT.test(left) || OWN_SUBJECT.test(`${left}${firstWord} `)) return null;
  const plain = left.replace(NOT_WITHOUT, blank).replace(EMPTY_NOT, blank);
  const reach = ` ${plain.slice(lastOf(turn, plain)?.end ?? 0)}`;
  const found = lastOf(denial, reach);
  if (found === null) return null;
  const between = reach.slice(found.end);
  return countWords(between) > REACH ? null : { word: found.word, between };
}

/** Whether a denial before the mention denies it; "never ... before" leaves it open. */
export function denialOf({ said, left, right }: Around): 'denied' | 'open' | null {
  if (ANSWERED_NO.test(right) && !NOT_SAYABLE.test(said)) return 'denied';
  const found = reaching(left, said);
  if (found === null) return null;
  const { word, between } = found;
  if (word === 'never' && LIKE_THIS.test(right)) return null;
  if (word === 'never' && BEFORE.test(right)) return 'open';
  if (word === 'neither') return 'denied';
  if (word === 'nothing') return FINITE.test(said) ? null : 'denied';
  if (!ofNoun.test(word)) return 'denied';
  const listed = !ADJECTIVE.test(`${said} `) || between.trim() === '';
  return listed && !FINITE.test(said) && !BEGINS_WITH_NOT.test(said) && !A_VERB.test(between)
    ? 'denied'
    : null;
}
