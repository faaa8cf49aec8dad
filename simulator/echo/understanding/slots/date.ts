/** Days, weeks and months in words, as AMAZON.DATE gives them ("2026-11-25", "2026-W48", "2026-11"). */
import type { Token } from '../words';
import { addDays, addMonths, isDay, isoWeek, weekdayOf } from './calendar';
import { MONTHS, ORDINALS, WEEKDAYS } from './calendar-words';
import { numbersAt } from './number';

export interface DateReading {
  readonly end: number;
  readonly value: string;
}

/** Words that name a day or a span by themselves. Longer ones first is not needed: every reading is returned. */
const NAMED: Readonly<Record<string, (today: string) => string>> = {
  today: (today) => today,
  tonight: (today) => today,
  now: () => 'PRESENT_REF',
  'right now': () => 'PRESENT_REF',
  tomorrow: (today) => addDays(today, 1),
  yesterday: (today) => addDays(today, -1),
  'yesterday morning': (today) => addDays(today, -1),
  'yesterday afternoon': (today) => addDays(today, -1),
  'yesterday evening': (today) => addDays(today, -1),
  'last night': (today) => addDays(today, -1),
  'day after tomorrow': (today) => addDays(today, 2),
  'the day after tomorrow': (today) => addDays(today, 2),
  'day before yesterday': (today) => addDays(today, -2),
  'the day before yesterday': (today) => addDays(today, -2),
  'the other day': (today) => addDays(today, -2),
  'this week': isoWeek,
  'next week': (today) => isoWeek(addDays(today, 7)),
  'last week': (today) => isoWeek(addDays(today, -7)),
  'this weekend': (today) => `${isoWeek(today)}-WE`,
  'the weekend': (today) => `${isoWeek(today)}-WE`,
  'next weekend': (today) => `${isoWeek(addDays(today, 7))}-WE`,
  'last weekend': (today) => `${isoWeek(addDays(today, -7))}-WE`,
  'this month': (today) => today.slice(0, 7),
  'next month': (today) => addMonths(today, 1).slice(0, 7),
  'last month': (today) => addMonths(today, -1).slice(0, 7),
  'this year': (today) => today.slice(0, 4),
  'next year': (today) => String(Number(today.slice(0, 4)) + 1),
  'last year': (today) => String(Number(today.slice(0, 4)) - 1),
};
const LONGEST = 4;

const keyAt = (tokens: readonly Token[], at: number): string | undefined => tokens[at]?.key;

const lookUp = <T>(table: Readonly<Record<string, T>>, key: string | undefined): T | null =>
  key !== undefined && Object.hasOwn(table, key) ? (table[key] ?? null) : null;

function namedAt(tokens: readonly Token[], at: number, today: string): DateReading[] {
  const found: DateReading[] = [];
  for (let end = at + 1; end <= Math.min(at + LONGEST, tokens.length); end += 1) {
    const words = tokens
      .slice(at, end)
      .map((token) => token.key)
      .join(' ');
    const day = lookUp(NAMED, words);
    if (day !== null) found.push({ end, value: day(today) });
  }
  return found;
}

/** "monday" is the next one to come, today included only by "this"; "last monday" the one before today. */
function weekdayAt(tokens: readonly Token[], at: number, today: string): DateReading[] {
  const first = keyAt(tokens, at);
  const which = first === 'next' || first === 'last' || first === 'this' || first === 'on' ? first : null;
  const start = which === null ? at : at + 1;
  const weekday = lookUp(WEEKDAYS, keyAt(tokens, start));
  if (weekday === null) return [];
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (which === 'last') return [{ end: start + 1, value: addDays(today, ahead - 7) }];
  const next = ahead === 0 && which !== 'this' ? 7 : ahead;
  return [{ end: start + 1, value: addDays(today, next) }];
}

/** "two days ago", "in three weeks", "a week from now". */
function relativeAt(tokens: readonly Token[], at: number, today: string): DateReading[] {
  const ahead = keyAt(tokens, at) === 'in';
  const start = ahead ? at + 1 : at;
  const one = keyAt(tokens, start) === 'a' || keyAt(tokens, start) === 'one';
  const couple = keyAt(tokens, start) === 'a' && keyAt(tokens, start + 1) === 'couple';
  const coupleEnd = keyAt(tokens, start + 2) === 'of' ? start + 3 : start + 2;
  const counts = numbersAt(tokens, start).map(({ end, value }) => ({ end, value }));
  if (couple) counts.push({ end: coupleEnd, value: 2 });
  else if (one) counts.push({ end: start + 1, value: 1 });
  return counts.flatMap(({ end, value }) => {
    const unit = keyAt(tokens, end)?.replace(/s$/, '');
    const fromNow = keyAt(tokens, end + 1) === 'from' && /^(now|today)$/.test(keyAt(tokens, end + 2) ?? '');
    const ago = /^(?:ago|back)$/.test(keyAt(tokens, end + 1) ?? '');
    const sign = ahead || fromNow ? 1 : ago ? -1 : 0;
    if (sign === 0 || !Number.isInteger(value)) return [];
    const last = ahead ? end + 1 : fromNow ? end + 3 : end + 2;
    if (unit === 'day') return [{ end: last, value: addDays(today, sign * value) }];
    if (unit === 'week') return [{ end: last, value: addDays(today, sign * value * 7) }];
    return unit === 'month' ? [{ end: last, value: addMonths(today, sign * value) }] : [];
  });
}

const ordinalAt = (tokens: readonly Token[], at: number): { end: number; day: number } | null => {
  const key = keyAt(tokens, at);
  const digits = /^(\d{1,2})(st|nd|rd|th)$/.exec(key ?? '')?.[1];
  const two = lookUp(ORDINALS, `${key} ${keyAt(tokens, at + 1)}`);
  if (two !== null) return { end: at + 2, day: two };
  const day = digits === undefined ? lookUp(ORDINALS, key) : Number(digits);
  return day === null || day > 31 ? null : { end: at + 1, day };
};

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The next such day, this year or the next. */
function upcoming(today: string, month: number, day: number): DateReading['value'] | null {
  const year = Number(today.slice(0, 4));
  const date = iso(year, month, day) < today ? iso(year + 1, month, day) : iso(year, month, day);
  return isDay(date) ? date : null;
}

/** "november", "november twenty fifth", "the twenty fifth of november", "the twenty fifth". */
function monthAt(tokens: readonly Token[], at: number, today: string): DateReading[] {
  const found: DateReading[] = [];
  const month = lookUp(MONTHS, keyAt(tokens, at));
  if (month !== null) {
    const start = keyAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
    const day = ordinalAt(tokens, start);
    const plain =
      day === null ? numbersAt(tokens, start).find(({ value }) => value >= 1 && value <= 31) : undefined;
    const chosen = day ?? (plain === undefined ? null : { end: plain.end, day: plain.value });
    const value = chosen === null ? null : upcoming(today, month, chosen.day);
    if (chosen !== null && value !== null) found.push({ end: chosen.end, value });
    const year = Number(today.slice(0, 4)) + (month < Number(today.slice(5, 7)) ? 1 : 0);
    found.push({ end: at + 1, value: `${year}-${String(month).padStart(2, '0')}` });
    return found;
  }
  const hasArticle = keyAt(tokens, at) === 'the';
  const ordinal = ordinalAt(tokens, hasArticle ? at + 1 : at);
  if (ordinal === null) return found;
  const monthStart = keyAt(tokens, ordinal.end) === 'of' ? ordinal.end + 1 : ordinal.end;
  const named = lookUp(MONTHS, keyAt(tokens, monthStart));
  const dated = named === null ? null : upcoming(today, named, ordinal.day);
  if (dated !== null) found.push({ end: monthStart + 1, value: dated });
  if (hasArticle) {
    const thisMonth = iso(Number(today.slice(0, 4)), Number(today.slice(5, 7)), ordinal.day);
    const next = addMonths(`${today.slice(0, 7)}-01`, 1).slice(0, 7);
    const value = thisMonth >= today ? thisMonth : `${next}-${String(ordinal.day).padStart(2, '0')}`;
    if (isDay(value)) found.push({ end: ordinal.end, value });
  }
  return found;
}

/** Every date that begins at `at`, longest first. `today` is the user's local day. */
export function datesAt(tokens: readonly Token[], at: number, today: string): DateReading[] {
  const written = /^\d{4} \d{2} \d{2}$/.test(
    tokens
      .slice(at, at + 3)
      .map((token) => token.key)
      .join(' '),
  );
  const found = [
    ...namedAt(tokens, at, today),
    ...weekdayAt(tokens, at, today),
    ...relativeAt(tokens, at, today),
    ...monthAt(tokens, at, today),
  ];
  if (written)
    found.push({
      end: at + 3,
      value: tokens
        .slice(at, at + 3)
        .map((token) => token.key)
        .join('-'),
    });
  return found.sort((a, b) => b.end - a.end);
}
