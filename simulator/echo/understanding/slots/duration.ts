/** Lengths of time in words, as AMAZON.DURATION gives them (ISO 8601: "PT1M30S", "P2W"). */
import type { Token } from '../words';
import { numbersAt } from './number';

type Unit = 'Y' | 'MO' | 'W' | 'D' | 'H' | 'M' | 'S';
type Amounts = Partial<Record<Unit, number>>;

const UNITS: Readonly<Record<string, Unit>> = {
  second: 'S',
  seconds: 'S',
  minute: 'M',
  minutes: 'M',
  hour: 'H',
  hours: 'H',
  day: 'D',
  days: 'D',
  week: 'W',
  weeks: 'W',
  month: 'MO',
  months: 'MO',
  year: 'Y',
  years: 'Y',
};
const ORDER: readonly string[] = ['Y', 'MO', 'W', 'D', 'H', 'M', 'S'];
/** What a half of each unit is made of. */
const SMALLER: Readonly<Record<Unit, readonly [unit: Unit, count: number]>> = {
  Y: ['MO', 12],
  MO: ['D', 30],
  W: ['D', 7],
  D: ['H', 24],
  H: ['M', 60],
  M: ['S', 60],
  S: ['S', 1],
};
/** "a few" and "several" are vague; Alexa gives three for "a few". */
const VAGUE: readonly (readonly [words: string, count: number])[] = [
  ['a couple of', 2],
  ['a couple', 2],
  ['couple of', 2],
  ['couple', 2],
  ['a few', 3],
  ['few', 3],
  ['several', 4],
  ['half a', 0.5],
  ['half an', 0.5],
  ['a half', 0.5],
  ['quarter of an', 0.25],
  ['a quarter of an', 0.25],
  ['three quarters of an', 0.75],
  ['another', 1],
  ['a', 1],
  ['an', 1],
  ['one more', 1],
];

export interface DurationReading {
  readonly end: number;
  readonly value: string;
}

function startsWith(tokens: readonly Token[], at: number, words: string): number | null {
  const wanted = words.split(' ');
  return wanted.every((word, offset) => tokens[at + offset]?.key === word) ? at + wanted.length : null;
}

function add(amounts: Amounts, unit: Unit, count: number): Amounts {
  const whole = Math.trunc(count);
  const rest = Math.round((count - whole) * 1000) / 1000;
  const sum: Amounts = { ...amounts, [unit]: (amounts[unit] ?? 0) + (unit === 'S' ? count : whole) };
  if (rest === 0 || unit === 'S') return sum;
  const [smaller, many] = SMALLER[unit];
  return add(sum, smaller, Math.round(rest * many));
}

/** ISO 8601 without empty parts. */
export function isoDuration(amounts: Amounts): string {
  const part = (unit: Unit, letter: string): string => {
    const count = amounts[unit] ?? 0;
    return count > 0 ? `${count}${letter}` : '';
  };
  const days = part('Y', 'Y') + part('MO', 'M') + part('W', 'W') + part('D', 'D');
  const clock = part('H', 'H') + part('M', 'M') + part('S', 'S');
  return days === '' && clock === '' ? 'PT0S' : `P${days}${clock === '' ? '' : `T${clock}`}`;
}

/** "two hours ten minutes" goes on downwards; "seven days a week" is no sum. */
const isSmaller = (unit: Unit, sum: Amounts): boolean =>
  Object.keys(sum).every((known) => ORDER.indexOf(known) < ORDER.indexOf(unit));

/** One count with its unit: "two days", "half an hour", "a minute and a half". */
function pieceAt(tokens: readonly Token[], at: number, sum: Amounts): { end: number; amounts: Amounts }[] {
  const counts: { end: number; count: number }[] = numbersAt(tokens, at).map(({ end, value }) => ({
    end,
    count: value,
  }));
  for (const [words, count] of VAGUE) {
    const end = startsWith(tokens, at, words);
    if (end !== null) counts.push({ end, count });
  }
  const pieces: { end: number; amounts: Amounts }[] = [];
  if (startsWith(tokens, at, 'a fortnight') !== null) pieces.push({ end: at + 2, amounts: add(sum, 'W', 2) });
  for (const { end, count } of counts) {
    const more = tokens[end]?.key === 'more' ? end + 1 : end;
    const key = tokens[more]?.key;
    const unit = key !== undefined && Object.hasOwn(UNITS, key) ? UNITS[key] : undefined;
    if (unit === undefined || count < 0 || !isSmaller(unit, sum)) continue;
    const half = startsWith(tokens, more + 1, 'and a half');
    if (half !== null) pieces.push({ end: half, amounts: add(sum, unit, count + 0.5) });
    pieces.push({ end: more + 1, amounts: add(sum, unit, count) });
  }
  return pieces;
}

/** Every length of time that begins at `at`, longest first. */
export function durationsAt(tokens: readonly Token[], at: number): DurationReading[] {
  const found: DurationReading[] = [];
  let open = pieceAt(tokens, at, {});
  for (let pieces = 1; open.length > 0 && pieces <= 4; pieces += 1) {
    for (const { end, amounts } of open) found.push({ end, value: isoDuration(amounts) });
    open = open.flatMap(({ end, amounts }) =>
      pieceAt(tokens, tokens[end]?.key === 'and' ? end + 1 : end, amounts),
    );
  }
  return found.sort((a, b) => b.end - a.end);
}
