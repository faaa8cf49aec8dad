/** Whether what is mentioned is a guess, a question or a fear. */
import { type Around, countWords, INSIDE, lastOf, words } from './around';

const HEDGE = words(
  'maybe|might|may be|may have|possibly|perhaps|i think|i guess|i suppose|i reckon|could be|could have|not (?:really |entirely |completely |quite )?(?:sure|certain)(?: if| whether| that| about| but)?|unsure(?: if| whether)?|do not (?:really )?know (?:if|whether)|wonder(?:ing)?(?: if| whether)?|hard to (?:say|tell)(?: if| whether)?|cannot (?:tell|say|decide) (?:if|whether)|probably|seems like|suspect|chance|potentially|worried (?:i|it|that i|that it|my)(?: am| is| have| might)?|feel like i (?:might|may)|sort of maybe|almost wonder|suspicion|if anything|sounds like|good for|helps? with|stretch(?:es)? for|what to do about|anything for|something for',
);
const BELIEF = /think|reckon|suppose|guess|probably|suspect|seems/;
/** Between a hedge and what it guesses nothing else may begin. */
const HEDGE_ENDS =
  / (?:but|because|since|although|however|except|from|due|definitely|certainly|just from|so|[,.?]) | and (?:my|i|it|now) | (?:have|has|am|is|are|was|had|feel|felt|got|pulled|strained|tweaked)(?: [a-z]+){1,5} (?:my|i|it) /;
const OWN_EXPLANATION =
  /^ (?:it|that|this|they|these|its)(?: is| was| are| might be| could be| must be| has to be)? (?:just |only |probably |all |mostly |likely |maybe |simply |all just )*(?:from|because|due|down to|the|a|my|caused|related|that|normal|nothing|benching|doms|muscular|muscle|wear|age)/;
const HEDGE_AFTER =
  /^(?: (?:there|down there|too|as well|in|or|something|at the moment))*(?: [,.])? (?:maybe|i think(?! (?:it|that|this|i|the|my|because|from))|possibly|perhaps|i guess|i am not sure|not sure|i suppose|probably|hard to (?:tell|say)|i am not certain|or am i|or not)(?= (?:$|[,.?]|but|and|or|if|though)|$| $)/;
const A_QUESTION = /^[^.]*\?/;
/** A guess in the mention itself: "my pee might have been brown". */
const MIGHT_HAVE = / (?:might|may|could) (?:just )?(?:have|be) /;
/** "It is just heartburn, I think" guesses at what was said before. */
const SAID_BEFORE = / (?:it is|that is|just|only|this is) (?:[a-z]+ ){1,6}$/;
const KIND_OF = / (?:kind of|sort of|kind|sort) (?:of )?$/;

const ASKS = words(
  '(?:said |says |say |told me )(?:that )?(?:it|this) (?:could|might|may) be|(?:it|this|that) (?:could|might|may) be(?= (?:cancer|a tumou?r|sciatica|osteoporosis|kidney|a kidney|kidney stones|my kidneys|arthritis|a slipped))|what if|what happens if|what would happen if|should i (?:be )?(?:worry|worried|concerned|worrying)(?: about| if)?(?! (?:my|the|this|that|about my|about the|about this|about having))|(?:could|can|might) (?:it|this|that|these|i|squats|squatting|stretching|lifting|deadlifts|exercise|training|doms|soreness)(?: also| really| actually| just)? (?:be|mean|cause|have|lead|give|make|get|affect|trigger|turn)|is (?:it|this|that)(?= (?:a|an|my|the|back|cancer|sciatica|possible|from|kidneys?|doms|serious|rhabdo|likely|nerve|meningitis|arthritis|angina|muscular|muscle|just|osteoporosis|dangerous for|safe for|dvt|heart|appendix|kidney|infection|cauda|something|pregnancy))(?! (?:my|the) \\w+ (?:is|are|has|have))|do i have(?! to)|(?:do|does)(?= (?:kidneys?|cancer|sciatica|heart|osteoporosis|slipped|nerve) )|(?<=^ )is (?:the|this|my)(?= (?:back |side )?(?:pain|ache) (?:in|from|my) (?:my |the )?kidneys?)|does (?:it|this|that) (?:mean|cause|make|lead|sound|look|count)(?! (?:that|when|sense))|am i (?:having|getting|dying|pregnant|going|in)|would (?:it|that|this) (?:be|mean)|how (?:do|would|can|will) i (?:know|tell)(?: if| whether)?|when should i|(?:worried|concerned|scared|afraid|frightened|anxious|paranoid|terrified|nervous|fear|fearing|panicking|worry|worrying) (?:about|of|it is|it might be|it could be|that it is|that it might be|that it could be|this is|this might be|i will|i might get|i would get)(?! (?:my|the|this|that|how|these))|risk of|in case(?: of)?|to (?:avoid|prevent|check for|rule out)|avoid|prevent|preventing|(?:tested|test|checked|screened|screening|scan|scanned|looked) for|googled?|read (?:about|that|up)|heard (?:that|about|of)|(?:people|they) (?:all |always )?say(?! (?:i|my) )|can (?:cause|lead to|give you|make)|signs? of|symptoms? of|look out for|you (?:said|asked|mentioned|meant|mean)|will (?:it|i|this|that|stretching|squats)|is there a (?:risk|chance|danger)|what (?:is|are|about|does|would|counts as|do you mean by)(?! (?:my|wrong|happening|the matter|this|that))|explain|define|difference between|instead of|why do you ask(?: about)?|talk(?:ing)? about|do not want (?:to get|a|any)|so (?:that )?i do not (?:get|have|end up)|(?:if|when) (?:i|it) (?:get|gets|had|start|starts|starting|feel any|go|goes|went|ever|were|was) (?=.* (?:i will|i would|should|let you know|tell you|do i|can i|what))|would i|thought (?:it|this|that) (?:was|might be|could be)|as if i had|could i (?:be|have)|mistaken for|not the same as|compared to|family history of|history in the family of|runs in (?:the|my) family|my family has|in (?:the|my) family',
);
const ASK_ENDS = / (?:but|because|although|however|except|and my|and i|and now|and it|when i|[.?]) /;
/** Asked about themselves, here and now. */
const ASKS_OF_NOW =
  /(?:^| )(?:am i|could i|could it|could this|could that|can it|can this|might it|might this|is it|is this|is that|do i|worried|scared|afraid|frightened|terrified|panicking|wonder) /;

/** A pronoun that opens a thought of its own after other words. */
const NEW_SUBJECT = new RegExp(`(?<= (?!(?:${INSIDE}|and) )[a-z0-9]+ )(?:my|i|it|there|they)(?= )`);

/** Named outright, these are no guess to be let pass. */
const NAMED = /heart attack|stroke|mening|dvt|clot|thrombosis|jaundice|overdos|sepsis|suicid|rhabdo/;

/** How far a hedge and a question reach, in words. */
const HEDGE_REACH = 7;
const ASK_REACH = 9;

const strength = (hedge: string): 'unsure' | 'believed' => (BELIEF.test(hedge) ? 'believed' : 'unsure');

/** How the mention is guessed: `believed` is "I think", `unsure` anything weaker; null when it is said straight out. */
export function guess({ said, left, right }: Around): 'unsure' | 'believed' | null {
  if (NAMED.test(said)) return null;
  const after = HEDGE_AFTER.exec(right);
  if (after !== null) return strength(after[0]);
  if (KIND_OF.test(left) && A_QUESTION.test(right)) return 'unsure';
  if (MIGHT_HAVE.test(said)) return 'unsure';
  const hedge = lastOf(HEDGE, left);
  if (hedge === null || (BELIEF.test(hedge.word) && SAID_BEFORE.test(left.slice(0, hedge.start))))
    return null;
  const between = left.slice(hedge.end);
  const governs =
    countWords(between) <= HEDGE_REACH && !HEDGE_ENDS.test(between) && !OWN_EXPLANATION.test(between + said);
  return governs ? strength(hedge.word) : null;
}

/** Whether the mention is only asked about or feared: `now` when asked of themselves; null when it is a fact. */
export function asked({ said, left }: Around): 'now' | 'fear' | null {
  const ask = lastOf(ASKS, left + said);
  if (ask === null || ask.end > left.length) return null;
  const between = left.slice(ask.end);
  if (NEW_SUBJECT.test(left.slice(ask.end - 1)) || ASK_ENDS.test(between) || countWords(between) > ASK_REACH)
    return null;
  return ASKS_OF_NOW.test(` ${ask.word} `) ? 'now' : 'fear';
}
