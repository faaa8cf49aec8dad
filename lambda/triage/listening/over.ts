/** Whether what is mentioned is over or was long ago. */
import type { Around } from './around';

const NO_MORE_BEFORE =
  / (?:no longer|used to)(?: (?:be|get|have|feel|go|really|sometimes|all|i|a|bit|any))*(?: (?!(?:smoke|drink|lift|train|run|play|work|row|box|squat|weigh|live|love|dance|cycle|swim|do|teach|compete) )[a-z]+){0,3} $/;
const NO_MORE_AFTER =
  /^ (?:[a-z]+ ){0,4}?(?:anymore|any longer|now|today|at the moment|right now|this time|these days|currently)(?= |$)/;

const OVER =
  '(?:gone(?! (?:numb|dead|to|up|weird|funny|all|from|down|worse|bad|into|weak|off on|and))|gone (?:away|now|down now)|went (?:straight |right |)away|gone off now|(?:has |have )passed|passed (?:off|now|quickly|after)|stopped(?! (?:me|training|squatting|lifting|the|going|at|my|in|to|working|doing|because))|wore off|worn off|eased (?:off|up|completely)|disappeared|vanished|resolved|cleared(?: up)?|settled(?: down)?|subsided|faded|broken|(?:came|come|gone|went) (?:back )?(?:down|to normal)(?= (?:now|today|since|again|with|to|after)|$| $)|down now|over now|better now|fine now|ok now|okay now|alright now|good now|normal now|normal again|back to normal|fine again|not now|not anymore|not any longer|not today|not at the moment|no longer|no more|none now|nothing now|all good|all fine|all gone|not there now|not since|no sign of it now|fully recovered|(?:all |over and )?done with|behind me|long (?:gone|over|past|since gone)|over and done|fine today|fine since|fine after that|healed|(?:feeling|sensation) (?:has |is |came |come |)*back)';
const LINKS =
  '(?: (?:[,.]|but|and|though|then|now|that|this|which|it|they|those|these|has|have|is|are|was|were|did|all|since|completely|mostly|luckily|thankfully|soon|later|quickly|i am|i feel|feels|totally|entirely|seems|to|be|the (?:numbness|tingling|fever|pain|feeling|dizziness|temperature|weakness|faintness|swelling|bleeding|burning)))*';
const RESOLUTION = new RegExp(
  `^(?: (?!(?:i|my|no|but|and|now|still|,|\\.|keeps?|is|are) )[a-z0-9]+){0,8}?${LINKS} ${OVER}(?= |$)`,
);
const AGAIN =
  /^.{0,40}? (?:back again|came back|come back|coming back|returned|is back(?! to normal)|still|comes and goes|on and off|now and then|keeps coming)(?= |$)/;

const LONG_AGO =
  /(?: |^)(?:(?:\d+|many|several|few|some|couple of|a few|loads of|hundred) (?:years?|decades?) (?:ago|back|before)|years (?:ago|back)|last year|decades ago|(?:when|since|while) i was (?:a (?:kid|child|baby|teenager|boy|girl|student|toddler)|young|younger|little|\d+|at (?:school|uni)|in (?:school|my))|as a (?:kid|child|teenager|boy|girl|teen)|back in (?:the|20\d\d|19\d\d|my|\d)|in (?:19|20)\d\d|in my (?:teens|20|30|40|50|youth|twenties|thirties|forties)|a long time ago|ages ago|long ago|in the past|in a past life|years before|at (?:school|uni|university)|in childhood|last (?:winter|summer|spring|autumn|christmas))(?= |$)/;
const NOT_LONG_AGO = / (?:since|started|starting|began|begun|still|ever since|for|now|been|again|same as) /;

const STILL_SO = /^.{0,40} (?:(?:it|they|that|which) (?:is|are|has|have) still|still (?:there|got|have)) /;

const SINCE = / (?:ever )?since(?: then)? /;

/** Whether a denied mention was true until lately ("not numb any more"). */
export function isNoMore({ said, right }: Around): boolean {
  return NO_MORE_AFTER.test(right) || said.includes(' no longer ');
}

/** Whether the mention has passed. */
export function isOver({ left, right }: Around): boolean {
  return NO_MORE_BEFORE.test(left) || (RESOLUTION.test(right) && !AGAIN.test(right));
}

/** Whether the mention belongs to another time of life. */
export function isLongAgo({ left, right }: Around): boolean {
  const after = right.replace(
    / (?:[,.?]|but|and now|and my|and i|this|just|my|now (?:just|only|a|my|it is|i)) .*/,
    '',
  );
  const before = left.replace(/^.* (?:[,.?]|but|and) /, '');
  if (STILL_SO.test(right)) return false;
  const near = ` ${before} ${after} `;
  return LONG_AGO.test(near) && !NOT_LONG_AGO.test(near) && !SINCE.test(right);
}
