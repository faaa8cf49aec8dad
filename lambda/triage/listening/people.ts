/** Whose trouble it is: the user's own unless the last person named before it is somebody else. */
import { lastOf } from './around';
import { PEOPLE } from './people-words';

/** Who reports ("my wife says my speech is slurred") is not who has it. */
const REPORTS =
  '(?! (?:says?|said|saying|told|tells|thinks?|thought|reckons?|noticed|notices|found|spotted|pointed|commented|saw|asked|keeps (?:saying|telling|asking)|diagnosed|gave(?! birth| ?$)|put|prescribed|made|makes|had to (?:help|carry|drive)|helps?|helped|drove|and i(?: |$)|wants me|called|suggested|sent|confirmed|used to say|insists|swears|calls|warned|is worried about me|recommended|advised|cannot believe|laughed|laughs))';
const OTHER = new RegExp(
  `(?<= )(?<! (?:me|i|us) and )(?:(?:my|our|his|her|a|the|your|this|that|another|with|one of my|of my|elderly|old) (?:[a-z]+ ){0,2}?(?:${PEOPLE})${REPORTS}|(?:he|she|his|her|him|somebody(?: next to me)?|(?<!(?:belong|belongs|belonged|like|through|as if|as though)(?: to)?(?: they are| it is)? )someone(?: next to me| near me)?(?! (?:is )?(?:sitting|standing|stuck|stabbed|stabbing|else did))|(?:this|the|a|another|that) (?:guy|man|woman|lady|bloke|lad|person|girl|fella|dude|chap|lifter|gentleman|stranger)(?: (?:next to|beside|near|with|in front of|behind|opposite) me)?|other people|people|everyone|everybody|everyone else)(?! (?:says?|said|told|thinks?|hit|kicked|tackled|pushed|knocked|ran|bumped|landed|fell on|elbowed|kneed)))(?= )`,
  'g',
);
const ME = new RegExp(
  `(?<= )(?:i|me|mine|myself|we|us|my (?!(?:[a-z]+ ){0,2}?(?:${PEOPLE}) )[a-z]+|my)(?= )`,
  'g',
);
const OWN =
  /^(?:(?:and|both|all|when|if|every time|each time) )*(?:i|my|me|mine|both my) | (?:i|my|me|myself|us) /;
/** A comma ends the story about somebody else unless it goes on about them. */
const NEW_THOUGHT =
  /(?: ,| but) (?!(?:who|which|that|and|has|is|had|he|she|his|her|they|was|with|or|cannot|not) )/;
const ME_TOO =
  /^ (?:[a-z]+ ){0,4}?(?:and |, )?(?:so (?:did|do|have|am|was) i|me too|i do too|same (?:for|with|as) me|and i (?:do|did|have) too|i also have|like me|as do i)(?= |$)/;

/** "I carried my daughter and felt a pop": the person is only met. */
const MET_BEFORE = / (?:i|we|me) (?:[a-z]+ ){1,5}$/;
const MET_AFTER =
  /^ (?:and|then|when|while|but|at|in|to|because|on|up|upstairs|,|last|yesterday|this|today|since|after) (?!(?:he|she|they|has|is|cannot|who) )/;

/** A baby moves, lies still and comes in its mother's story; ill, it is somebody else. */
const A_BABY = /(?<= )(?:my|our|the|her) (?:little |new )?(?:baby|bub|little one|newborn)(?= )/g;
const ILLNESS = /fever|temp|sick|vomit|thr[eo]w|shiver|flu|poorly|unwell| ill /;

function lastOther(padded: string, mention: string): ReturnType<typeof lastOf> {
  const other = lastOf(OTHER, padded);
  const baby = ILLNESS.test(` ${mention} `) ? lastOf(A_BABY, padded) : null;
  return (baby?.end ?? -1) > (other?.end ?? -1) ? baby : other;
}

/** Whether the mention between `left` and `right` is about somebody else. */
export function isSomeoneElse(left: string, mention: string, right: string): boolean {
  if (OWN.test(`${mention} `) || ME_TOO.test(right)) return false;
  const padded = `${left}${mention.replace(/ .*/, '')} `;
  const other = lastOther(padded, mention);
  if (other === null || (lastOf(ME, left)?.end ?? -1) > other.end) return false;
  if (MET_BEFORE.test(padded.slice(0, other.start)) && MET_AFTER.test(padded.slice(other.end))) return false;
  return !NEW_THOUGHT.test(padded.slice(other.end));
}
