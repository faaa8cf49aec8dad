/** Numbers in words and digits, as AMAZON.NUMBER gives them ("62.5"). */
import type { Token } from '../words';

export interface NumberReading {
  /** One past the last token read. */
  readonly end: number;
  readonly value: number;
  /** "one thirty five" for 135, which may also be a time. */
  readonly doubtful: boolean;
}

const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  nil: 0,
  nought: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};
const TEENS: Readonly<Record<string, number>> = {
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const wordIn = (table: Readonly<Record<string, number>>, key: string | undefined): number | null =>
  key !== undefined && Object.hasOwn(table, key) ? (table[key] ?? null) : null;

type Part = { readonly end: number; readonly value: number } | null;

const unitAt = (tokens: readonly Token[], at: number): Part => {
  const value = wordIn(UNITS, tokens[at]?.key);
  return value === null ? null : { end: at + 1, value };
};

/** Ten to ninety-nine in words. */
function twoDigitsAt(tokens: readonly Token[], at: number): Part {
  const teen = wordIn(TEENS, tokens[at]?.key);
  if (teen !== null) return { end: at + 1, value: teen };
  const ten = wordIn(TENS, tokens[at]?.key);
  if (ten === null) return null;
  const unit = unitAt(tokens, at + 1);
  return unit !== null && unit.value > 0
    ? { end: unit.end, value: ten + unit.value }
    : { end: at + 1, value: ten };
}

const belowHundredAt = (tokens: readonly Token[], at: number): Part =>
  twoDigitsAt(tokens, at) ?? unitAt(tokens, at);

const digitsAt = (tokens: readonly Token[], at: number): Part => {
  const key = tokens[at]?.key;
  return key !== undefined && /^\d+(\.\d+)?$/.test(key) ? { end: at + 1, value: Number(key) } : null;
};

/** Reads what follows "hundred" or "thousand": "and five", "five", or nothing. */
function restAt(
  tokens: readonly Token[],
  at: number,
  read: typeof belowHundredAt,
): { end: number; value: number } {
  const afterAnd = tokens[at]?.key === 'and' ? read(tokens, at + 1) : null;
  return afterAnd ?? read(tokens, at) ?? { end: at, value: 0 };
}

function belowThousandAt(tokens: readonly Token[], at: number): Part {
  const small = belowHundredAt(tokens, at) ?? (tokens[at]?.key === 'a' ? { end: at + 1, value: 1 } : null);
  if (small !== null && tokens[small.end]?.key === 'hundred') {
    const rest = restAt(tokens, small.end + 1, belowHundredAt);
    return { end: rest.end, value: small.value * 100 + rest.value };
  }
  return belowHundredAt(tokens, at) ?? digitsAt(tokens, at);
}

function wholeAt(tokens: readonly Token[], at: number): Part {
  const small = belowThousandAt(tokens, at) ?? (tokens[at]?.key === 'a' ? { end: at + 1, value: 1 } : null);
  if (small !== null && tokens[small.end]?.key === 'thousand') {
    const rest = restAt(tokens, small.end + 1, belowThousandAt);
    return { end: rest.end, value: small.value * 1000 + rest.value };
  }
  if (small !== null && tokens[small.end]?.key === 'dozen')
    return { end: small.end + 1, value: small.value * 12 };
  return belowThousandAt(tokens, at);
}

/** "point two five", "and a half". */
function fractionAt(tokens: readonly Token[], whole: { end: number; value: number }): Part {
  const next = tokens[whole.end]?.key;
  if (next === 'point') {
    const digits: number[] = [];
    let end = whole.end + 1;
    for (let unit = digitAt(tokens, end); unit !== null; unit = digitAt(tokens, end)) {
      digits.push(unit.value);
      end = unit.end;
    }
    return digits.length === 0 ? null : { end, value: Number(`${whole.value}.${digits.join('')}`) };
  }
  const key = (offset: number): string | undefined => tokens[whole.end + offset]?.key;
  if (next === 'and' && key(1) === 'a' && key(2) === 'half')
    return { end: whole.end + 3, value: whole.value + 0.5 };
  return null;
}

const digitAt = (tokens: readonly Token[], at: number): Part => {
  const key = tokens[at]?.key;
  if (key === 'oh') return { end: at + 1, value: 0 };
  return key !== undefined && /^\d+$/.test(key) ? { end: at + 1, value: Number(key) } : unitAt(tokens, at);
};

/** "one thirty five", "two twenty five", "one oh five": hundreds as lifters say them. */
function liftersHundredAt(tokens: readonly Token[], at: number): Part {
  const hundreds = unitAt(tokens, at);
  if (hundreds === null || hundreds.value === 0) return null;
  const ohs = tokens[hundreds.end]?.key === 'oh' ? unitAt(tokens, hundreds.end + 1) : null;
  const rest = ohs ?? twoDigitsAt(tokens, hundreds.end);
  return rest === null ? null : { end: rest.end, value: hundreds.value * 100 + rest.value };
}

/** Every number that begins at `at`, longest first. */
export function numbersAt(tokens: readonly Token[], at: number): NumberReading[] {
  const readings: NumberReading[] = [];
  const add = (part: Part, doubtful = false): void => {
    if (part !== null && readings.every((known) => known.end !== part.end))
      readings.push({ ...part, doubtful });
  };
  const minus = tokens[at]?.key === 'minus';
  const start = minus ? at + 1 : at;
  const whole = wholeAt(tokens, start);
  if (whole !== null) {
    add(fractionAt(tokens, whole));
    add(whole);
  }
  add(liftersHundredAt(tokens, start), true);
  add(belowHundredAt(tokens, start));
  add(unitAt(tokens, start));
  if (minus) return readings.map((reading) => ({ ...reading, value: -reading.value }));
  return readings.sort((a, b) => b.end - a.end);
}
