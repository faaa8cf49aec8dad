/** Since when the trouble has been there. */

import { findAll } from './pattern';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** Days in a unit, as people mean them. */
const UNIT_DAYS: Readonly<Record<string, number>> = {
  hour: 0,
  minute: 0,
  day: 1,
  night: 1,
  morning: 1,
  week: 7,
  fortnight: 14,
  month: 30,
  year: 365,
};
const AMOUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  another: 1,
  'a couple of': 2,
  couple: 2,
  'couple of': 2,
  'a couple': 2,
  'a few': 3,
  few: 3,
  'a good few': 4,
  several: 5,
  many: 5,
  some: 3,
  'half a': 0.5,
  'a good': 1,
  these: 2,
};

const AMOUNT =
  '(\\d+(?:\\.\\d+)?|a couple of|a couple|couple of|couple|a good few|a few|few|several|many|half a|a good|another|an|a|one|some)';
const UNIT = '(hour|minute|day|night|morning|week|fortnight|month|year)(s?)';
const ROUGHLY =
  '(?:about |around |nearly |almost |roughly |over |more than |maybe |like |at least |the last |the past |last |past |probably |only |just |good |well over |approximately |close to |up to |getting on for |the best part of |the better part of |best part of |better part of |most of )*';
const HALF = '(?: and a half)?';

interface Span {
  readonly at: number;
  readonly end: number;
  readonly days: number;
  /** Said as a duration or a beginning, not only as a date. */
  readonly since: boolean;
}

const AGO = new RegExp(
  `(?<= )${ROUGHLY}${AMOUNT} (?:and a half )?${UNIT}${HALF} (?:ago|back|now|already|after|later|since|on(?= $| [,.])|in(?! a| the)|into)(?= )`,
  'g',
);
const FOR = new RegExp(
  `(?<= )(?:for|since|over|during|going on|been|sore|stiff|hurting|aching|painful|tight|bad|within|in|past|last|it has been|been going on for) ${ROUGHLY}(?:${AMOUNT} )?(?:or \\d+ |to \\d+ )?${UNIT}${HALF}(?= )`,
  'g',
);
const BARE = new RegExp(
  `^ (?:(?:it is|been|about|around|roughly|nearly|maybe|like|say|only|just|i would say|i think|day|so) )*${AMOUNT} (?:or \\d+ |and a half |to \\d+ )?${UNIT}${HALF}(?: (?:or so|now|maybe|i think|ish|already|ago|straight))*(?: [.,])? $`,
  'g',
);
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/ (?:the )?day before yesterday (?=)/g, 2],
  [
    /(?<!before) (?:since )?(?:yesterday|last night|the night before|yesterdays|the day after|the next day|next day|overnight|since i woke up yesterday)(?= )/g,
    1,
  ],
  [
    / (?:since )?(?:today|this morning|tonight|this afternoon|this evening|an hour ago|just now|earlier|just started|since i (?:woke up|got up)|woke up with|a (?:moment|minute) ago|started now)(?= )/g,
    0,
  ],
  [/ (?:since|last|all) (?:last )?week(?= )/g, 7],
  [/ the other day(?= )/g, 3],
  [/ (?:for|in) ages(?= )/g, 60],
  [/ (?:since|last) (?:last )?month(?= )/g, 30],
  [/ (?:since|last) (?:last )?year(?= )/g, 365],
];
const ON_WEEKDAY = new RegExp(
  ` (?:(since|from|on|last|this|after) )?(?:last |on |this |past )*(${WEEKDAYS.join('|')})s?(?: (?:morning|night|evening|afternoon))?(?= )`,
  'g',
);
const WEEKEND = / (?:since|over|at|on|last|this) (?:the |last |this )*weekend(?= )/g;
const DAY_NUMBER =
  / (?:day (\d+|one)|(?:the |my |this is |on |its |it is )*(second|third|fourth|fifth|2nd|3rd|4th|5th|\d+th) day)(?! of the (?:week|month))(?= )/g;
const ORDINALS: Readonly<Record<string, number>> = { one: 1, second: 2, third: 3, fourth: 4, fifth: 5 };

/** What the time belongs to when it is not the trouble: anywhere in the clause. */
const OF_SOMETHING_ELSE =
  /(?: |^)(?:cancer|tumou?r|chemo|pregnant|baby|birth|born|c section|caesarean|operation|surgery|diagnosed|married|retired|smok\w+|quit|years old|(?:lifting|training|squatting) for|been (?:lifting|training|squatting|going|doing|running)|(?:started|began|joined|took up|back at|back in|got back into|returned to|come back to|came back to) (?:lifting|training|squatting|the gym|crossfit|a gym|weights|work|running)|(?:have )?not (?:trained|lifted|squatted|been)|layoff|lay off|time off|holiday|walk\w* (?:about|around)|flight|drove|slept|moved house|divorced|in the army|had my|used to|last time|first time in|lost|statin|steroids?|prednisone|prednisolone|warfarin|osteoporosis|mum|dad|mother|father|brother|sister|wife|husband|sciatica|scan|stones?|heroin|needle|inject\w+|comes? out|fever|temperature|flu|cold|covid|bug|slipped a dis[ck]|(?:had|broke|fractured|herniated) (?:a|an|my|the))(?= |$)/;
/** Minutes and hours are how long it lasts each time. */
const LASTS = /(?: |^)(?:every|each|most|mornings?|first thing|wake|waking|to loosen|loosens?|eases?)(?= |$)/;
const SHORT = /(?: |^)(?:for|about|around|of) (?:[a-z]+ )*?[a-z0-9]+ (?:hours?|minutes?)(?: and a half)? ?$/;
/** The same right before or right after the time. */
const DONE_SO_LONG =
  / (?:walked|walk|hold|held|rest|rested|warm up|warmed up|stretch|stretched|sat|sit|sitting|slept|sleep|drive|break of)(?: (?:for|about|around))* $/;
const EACH_TIME =
  /^ (?:\d+|old|gone|pregnant|along|each|every|per|a (?:day|week|night|time)|at a time|in the morning|before i|to (?:loosen|get going|warm))(?= |$)/;
const TROUBLE =
  /(?: |^)(?:sore|soreness|pains?|aches?|aching|achy|hurts?|hurt|hurting|stiff|stiffness|tight|agony|throbb\w+|burning|tingl\w+|numb\w*|twinge|spasms?|back|trouble|bad|problem|started|happened|began|like this|legs?|hamstrings?|it|pulled|felt|squat\w*|deadlift\w*|session|leg day|gym|class|workout|trained)(?= |$)/;

const ANOTHER_THOUGHT =
  /(?<= ~ .*)(?<! (?:when|while|since|after|before|that|if|as|because|with|of|in|on|from|for|by|at|to)) (?:i|my|it|both|this|they) .*/;
const EARLIER_THOUGHT = /^.* (?=(?:i|my) .* ~ )/;

/** "For weeks" is told without a number: three of them. */
const UNCOUNTED = 3;

const daysIn = (unit: string | undefined): number =>
  Object.entries(UNIT_DAYS).reduce((days, [name, length]) => (name === unit ? length : days), 0);

function lengthOf(found: RegExpExecArray): number {
  const [said, amount, unit, plural] = found;
  const half = said.includes('and a half') ? 0.5 : 0;
  const uncounted = plural === 's' ? UNCOUNTED : 1;
  const counted = amount === undefined ? uncounted : (AMOUNTS[amount] ?? Number(amount));
  return Math.round((counted + half) * daysIn(unit));
}

/** "Day two", "the third day", "the 4th day". */
function numberOfDay([said]: RegExpExecArray): number {
  const digits = Number(said.replace(/\D/g, ''));
  return Object.entries(ORDINALS).reduce(
    (days, [name, day]) => (said.includes(` ${name}`) ? day : days),
    digits,
  );
}

function spansOf(
  pattern: RegExp,
  text: string,
  days: (found: RegExpExecArray) => number,
  since?: boolean,
): readonly Span[] {
  return findAll(pattern, text).map((found) => ({
    at: found.index,
    end: found.index + found[0].length,
    days: days(found),
    since: since ?? /^ ?(?:since|for) /.test(found[0]),
  }));
}

function weekdaysBack(weekday: number, today: string): number {
  const now = new Date(`${today}T12:00:00Z`).getUTCDay();
  return (now - weekday + 7) % 7 || 7;
}

function spansOfWeekdays(text: string, today: string): readonly Span[] {
  const weekend = Math.min(weekdaysBack(0, today), weekdaysBack(6, today));
  return [
    ...spansOf(ON_WEEKDAY, text, (found) => weekdaysBack(WEEKDAYS.indexOf(String(found[2])), today)),
    ...spansOf(WEEKEND, text, () => weekend),
  ];
}

function spansIn(text: string, today: string | null): readonly Span[] {
  return [
    ...spansOf(AGO, text, lengthOf, false),
    ...spansOf(FOR, text, lengthOf, true),
    ...spansOf(BARE, text, lengthOf, true),
    ...WORDS.flatMap(([pattern, days]) => spansOf(pattern, text, () => days)),
    ...spansOf(DAY_NUMBER, text, numberOfDay),
    ...(today === null ? [] : spansOfWeekdays(text, today)),
  ];
}

function clauseOf(text: string, span: Span): string {
  const before = text.slice(0, span.at).replace(/^.* (?:[.?,]|but|and now|and (?=i |my )) ?/, ' ');
  const after = text.slice(span.end).replace(/ (?:[.?,]|but|and) .*/, ' ');
  return ` ${before} ~ ${after} `;
}

/** The clause without what begins another thought: spoken words have no commas. */
function thoughtOf(clause: string): string {
  return clause.replace(ANOTHER_THOUGHT, ' ').replace(EARLIER_THOUGHT, ' ');
}

function isOfTheTrouble(text: string, span: Span): boolean {
  if (EACH_TIME.test(text.slice(span.end)) || DONE_SO_LONG.test(` ${text.slice(0, span.at).trim()} `))
    return false;
  const clause = clauseOf(text, span);
  if (SHORT.test(text.slice(span.at, span.end)) && LASTS.test(clause)) return false;
  return !OF_SOMETHING_ELSE.test(thoughtOf(clause));
}

/** Days since it began; the longest time that is about the trouble. Without `today` a weekday tells nothing. */
export function hearDays(text: string, today: string | null): number | null {
  const own = spansIn(text, today).filter((span) => isOfTheTrouble(text, span));
  const since = own.filter((span) => span.since && TROUBLE.test(clauseOf(text, span)));
  const chosen = since.length > 0 ? since : own;
  return chosen.length === 0 ? null : Math.max(...chosen.map((span) => span.days));
}
