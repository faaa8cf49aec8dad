/** Since when, and whether it gets better or worse over the days. */

import type { HeardTrend } from './heard';
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
  '': 3,
};

const AMOUNT =
  '(\\d+(?:\\.\\d+)?|a couple of|a couple|couple of|couple|a good few|a few|few|several|many|half a|a good|another|an|a|one|some)';
const UNIT = '(hour|minute|day|night|morning|week|fortnight|month|year)s?';
const ROUGHLY =
  '(?:about |around |nearly |almost |roughly |over |more than |maybe |like |at least |the last |the past |last |past |probably |only |just |good |well over |approximately |close to |up to |getting on for )*';
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
  `(?<= )(?:for|since|over|during|going on|been|within|in|past|last|it has been|been going on for) ${ROUGHLY}(?:${AMOUNT} )?(?:or \\d+ |to \\d+ )?${UNIT}${HALF}(?= )`,
  'g',
);
const BARE = new RegExp(
  `^ (?:(?:it is|been|about|around|roughly|nearly|maybe|like|say|only|just|i would say|i think|day|so) )*${AMOUNT} (?:or \\d+ |and a half |to \\d+ )?${UNIT}(?: (?:or so|now|maybe|i think|ish|already|ago|straight))*(?: [.,])? $`,
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
  [/ (?:for|about|over|taken|many) (?:weeks)(?= )/g, 21],
  [/ (?:for|about|over|many) (?:months)(?= )/g, 90],
  [/ (?:for|about|over|many) (?:years)(?= )/g, 730],
];
const ON_WEEKDAY = new RegExp(
  ` (?:(since|from|on|last|this|after) )?(?:last |on |this |past )*(${WEEKDAYS.join('|')})s?(?: (?:morning|night|evening|afternoon))?(?= )`,
  'g',
);
const WEEKEND = / (?:since|over|at|on|last|this) (?:the |last |this )*weekend(?= )/g;
const DAY_NUMBER =
  / (?:day (\d+|one)|(?:the |my |this is |on |its |it is )*(second|third|fourth|fifth|2nd|3rd|4th|5th|\d+th) day)(?! of the (?:week|month))(?= )/g;
const ORDINALS: Readonly<Record<string, number>> = { one: 1, second: 2, third: 3, fourth: 4, fifth: 5 };

/** What the time belongs to when it is not the trouble. */
const NOT_THE_TROUBLE =
  /(?: |^)(?:cancer|tumou?r|chemo|pregnant|gone|baby|birth|born|c section|caesarean|operation|surgery|diagnosed|married|retired|smok\w+|quit|old|years old|lifting for|training for|been (?:lifting|training|squatting|going|doing|running)|squatting for|(?:started|began|joined|took up|back at|back in|got back into|returned to|come back to|came back to) (?:lifting|training|squatting|the gym|crossfit|a gym|weights|work|running)|have not (?:trained|lifted|squatted|been)|not (?:trained|squatted|lifted|been to)|break|layoff|lay off|time off|holiday|walk\w* (?:about|around)|walked|hold|held|rest|warm up|warmed up|stretch(?:ed|ing) for|sat|sitting for|flight|drive|drove|every|each|times a|a day|per|minutes|an hour each|hours each|sleep|slept|moved house|divorced|accident \\d|in the army|had my|had a|used to|last time|before|first time in|lost|statin|on steroids|steroids for|prednisone|prednisolone|warfarin|osteoporosis|mum|dad|mother|father|brother|sister|wife|husband)(?= |$)/;
const TROUBLE =
  /(?: |^)(?:sore|soreness|pains?|aches?|aching|achy|hurts?|hurt|hurting|stiff|stiffness|tight|agony|throbb\w+|burning|tingl\w+|numb\w*|twinge|spasms?|back|trouble|bad|problem|started|happened|began|like this|legs?|hamstrings?|it|pulled|felt|squat\w*|deadlift\w*|session|leg day|gym|class|workout|trained)(?= |$)/;

function amountOf(word: string | undefined): number {
  const known = AMOUNTS[word ?? ''];
  return known ?? Number(word);
}

function spansOfLength(text: string): Span[] {
  const read = (pattern: RegExp, since: boolean): Span[] =>
    findAll(pattern, text).map((found) => ({
      at: found.index,
      end: found.index + found[0].length,
      days: Math.round(
        (amountOf(found[1]) + (found[0].includes('and a half') ? 0.5 : 0)) * (UNIT_DAYS[found[2] ?? ''] ?? 0),
      ),
      since,
    }));
  const bare = BARE.exec(text);
  const answer: Span[] =
    bare === null
      ? []
      : [
          {
            at: 0,
            end: text.length,
            days: Math.round(amountOf(bare[1]) * (UNIT_DAYS[bare[2] ?? ''] ?? 0)),
            since: true,
          },
        ];
  return [...read(AGO, false), ...read(FOR, true), ...answer];
}

function weekdaysBack(weekday: number, today: string): number {
  const now = new Date(`${today}T12:00:00Z`).getUTCDay();
  return (now - weekday + 7) % 7 || 7;
}

function spansOfWords(text: string, today: string | null): Span[] {
  const plain = WORDS.flatMap(([pattern, days]) =>
    findAll(pattern, text).map(
      (found): Span => ({
        at: found.index,
        end: found.index + found[0].length,
        days,
        since: found[0].startsWith(' since') || found[0].startsWith(' for'),
      }),
    ),
  );
  const numbered = findAll(DAY_NUMBER, text).map((found): Span => {
    const word = found[1] ?? found[2] ?? '';
    return {
      at: found.index,
      end: found.index + found[0].length,
      days: ORDINALS[word] ?? Number.parseInt(word, 10),
      since: false,
    };
  });
  if (today === null) return [...plain, ...numbered];
  const weekdays = findAll(ON_WEEKDAY, text).map(
    (found): Span => ({
      at: found.index,
      end: found.index + found[0].length,
      days: weekdaysBack(WEEKDAYS.indexOf(found[2] ?? ''), today),
      since: found[1] === 'since',
    }),
  );
  const weekends = findAll(WEEKEND, text).map(
    (found): Span => ({
      at: found.index,
      end: found.index + found[0].length,
      days: Math.min(weekdaysBack(0, today), weekdaysBack(6, today)),
      since: found[0].startsWith(' since'),
    }),
  );
  return [...plain, ...numbered, ...weekdays, ...weekends];
}

function around(text: string, span: Span): string {
  const before =
    text
      .slice(0, span.at)
      .split(/ (?:[.?]|but|and now|and (?=i|my)) /)
      .at(-1) ?? '';
  const after = text.slice(span.end).split(/ (?:[.?,]|but|and) /, 1)[0] ?? '';
  return ` ${before} ~ ${after} `;
}

/** Days since it began; the longest time that is about the trouble. Without `today` a weekday tells nothing. */
export function hearDays(text: string, today: string | null): number | null {
  const spans = [...spansOfLength(text), ...spansOfWords(text, today)].filter((span) =>
    Number.isFinite(span.days),
  );
  const own = spans.filter((span) => !NOT_THE_TROUBLE.test(around(text, span)));
  const since = own.filter((span) => span.since && TROUBLE.test(around(text, span)));
  const chosen = since.length > 0 ? since : own;
  return chosen.length === 0 ? null : Math.max(...chosen.map((span) => span.days));
}

const MOMENT =
  '(?! (?:getting out|out of|when|whenever|once|if|at night|in the (?:morning|night|evening)|first thing|after (?:i|sitting|sleeping|a (?:walk|shower))|on (?:moving|waking|getting|the stairs)|with (?:movement|heat|walking|moving|rest)|as i|lying|sitting|standing|bending|walking|by the (?:evening|afternoon)|on the (?:left|right)|getting up|for moving|going|in bed|to sit|than (?:sitting|the (?:left|right))|coming))';
const TRENDS: readonly (readonly [HeardTrend, RegExp])[] = [
  [
    'same',
    new RegExp(
      `(?<= )(?:(?:not|never|does not seem|is not|has not) (?:really |been |got |gotten |get |getting |going |feel |feeling |any |actually |a bit |much )*(?:better|worse|improving|improved|changed|easing|eased|changing|shifting|shifted|budged|any different|going away|gone away|go away|healing)|no (?:better|worse|change|changes|improvement|different)|(?:about |still |just |exactly |pretty much |much |stayed |staying |is |are |feels |more or less |roughly |all )+the same|^ the same(?= $)|unchanged|same (?:as (?:yesterday|before|ever|it was|when it started)|every day)|neither better nor worse|(?:still )?going nowhere|stuck)${MOMENT}(?= )`,
      'g',
    ),
  ],
  [
    'worse',
    new RegExp(
      `(?<= )(?:(?:getting|gets|got|gotten|get|growing|going|becoming|been getting|is|feels|a lot|much|even|now|definitely|bit|little|far|steadily|slowly|progressively|its|now is|way) (?:a lot |much |a bit |a little |even |steadily |slowly |progressively |gradually |far |definitely |any |worse and |more |every day |each day |)*(?:worse|more painful|more sore|stiffer and sorer|worser)|worse (?:every day|each day|than (?:yesterday|before|it was|the day before|ever|last|when)|by the (?:day|hour)|today|now|and worse|over the|since)|worsening|deteriorating|going downhill|more (?:sore|painful|pain) (?:every|each|than) (?:day|yesterday)|hurts more (?:every|each) day|(?:building|ramping|increasing|intensifying)(?: up)? (?:every|each|by|over))${MOMENT}(?= )`,
      'g',
    ),
  ],
  [
    'better',
    new RegExp(
      `(?<= )(?:(?:getting|gets|got|gotten|feeling|feels|felt|is|are|bit|little|lot|much|slightly|definitely|slowly|gradually|already|been getting|seems|now) (?:a lot |much |a bit |a little |slowly |gradually |steadily |slightly |definitely |any |way |so much |even |)*(?:better|easier|less sore|less stiff|less painful|looser)|better (?:every day|each day|than (?:yesterday|before|it was|the day before|last)|by the day|today|now|and better|since)|improving|improved|on the mend|easing(?: off| up)?|settling(?: down)?|calming down|wearing off|going away|fading|healing|less (?:sore|painful|stiff) (?:every|each|than) (?:day|yesterday)|recovering|clearing up)${MOMENT}(?= )`,
      'g',
    ),
  ],
];
const WHOLE: readonly (readonly [HeardTrend, RegExp])[] = [
  [
    'same',
    /^ (?:(?:it is|about|still|just|pretty much|much|stayed|more or less|kind of|i would say|i think|no) )*(?:the )?same(?: (?:really|as before|i think|thing))?(?: [.,])? $/,
  ],
  [
    'worse',
    /^ (?:(?:it is|a bit|a lot|a little|much|slightly|definitely|i would say|i think|bit|getting|if anything|even|now|it has got|probably) )*worse(?: (?:i think|really|today|actually|now))?(?: [.,])? $/,
  ],
  [
    'better',
    /^ (?:(?:it is|a bit|a lot|a little|much|slightly|definitely|i would say|i think|bit|getting|if anything|even|now|it has got|probably|yes|yeah) )*better(?: (?:i think|really|today|actually|now))?(?: [.,])? $/,
  ],
];

/** The course over the days; the last word about it counts. Better or worse within a day is none. */
export function hearTrend(text: string): HeardTrend | null {
  const whole = WHOLE.find(([, pattern]) => pattern.test(text));
  if (whole !== undefined) return whole[0];
  const taken: { trend: HeardTrend; at: number; end: number }[] = [];
  for (const [trend, pattern] of TRENDS) {
    for (const found of findAll(pattern, text)) {
      const [at, end] = [found.index, found.index + found[0].length];
      if (!taken.some((other) => at < other.end && other.at < end)) taken.push({ trend, at, end });
    }
  }
  return taken.sort((one, other) => other.at - one.at)[0]?.trend ?? null;
}
