/** Clock times and parts of the day, as AMAZON.TIME gives them ("08:00", "MO", "AF", "EV", "NI"). */
import type { Token } from '../words';
import { numbersAt } from './number';

export interface TimeReading {
  readonly end: number;
  readonly value: string;
}

type Half = 'am' | 'pm';

const PARTS: readonly (readonly [words: string, value: string])[] = [
  ['in the morning', 'MO'],
  ['this morning', 'MO'],
  ['the morning', 'MO'],
  ['morning', 'MO'],
  ['in the afternoon', 'AF'],
  ['this afternoon', 'AF'],
  ['the afternoon', 'AF'],
  ['afternoon', 'AF'],
  ['in the evening', 'EV'],
  ['this evening', 'EV'],
  ['the evening', 'EV'],
  ['evening', 'EV'],
  ['at night', 'NI'],
  ['tonight', 'NI'],
  ['the night', 'NI'],
  ['night', 'NI'],
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['lunchtime', '12:00'],
  ['midnight', '00:00'],
];
/** What a part of the day says about "seven": morning or evening. */
const HALVES: readonly (readonly [words: string, half: Half])[] = [
  ['am', 'am'],
  ['a m', 'am'],
  ['pm', 'pm'],
  ['p m', 'pm'],
  ['in the morning', 'am'],
  ['this morning', 'am'],
  ['in the afternoon', 'pm'],
  ['this afternoon', 'pm'],
  ['in the evening', 'pm'],
  ['this evening', 'pm'],
  ['tonight', 'pm'],
  ['at night', 'pm'],
];
const MINUTES: Readonly<Record<string, number>> = { quarter: 15, half: 30 };

const startsWith = (tokens: readonly Token[], at: number, words: string): number | null => {
  const wanted = words.split(' ');
  return wanted.every((word, offset) => tokens[at + offset]?.key === word) ? at + wanted.length : null;
};

const clock = (hour: number, minute: number, half: Half | null): string => {
  const hours = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};

interface Clock {
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
}

const wholeAt = (tokens: readonly Token[], at: number, most: number): { end: number; value: number }[] =>
  numbersAt(tokens, at).filter(
    ({ value, doubtful }) => !doubtful && Number.isInteger(value) && value >= 0 && value <= most,
  );

/** "seven thirty", "seven oh five", "seven o'clock", "7:30", "seven". */
function hourFirst(tokens: readonly Token[], at: number): Clock[] {
  const written = /^(\d{1,2})[:.](\d{2})$/.exec(tokens[at]?.key ?? '');
  if (written?.[1] !== undefined && written[2] !== undefined) {
    const [hour, minute] = [Number(written[1]), Number(written[2])];
    return hour < 24 && minute < 60 ? [{ end: at + 1, hour, minute }] : [];
  }
  return wholeAt(tokens, at, 23).flatMap(({ end, value: hour }) => {
    const clocks: Clock[] = [];
    const oh = tokens[end]?.key === 'oh' ? wholeAt(tokens, end + 1, 9) : [];
    const minutes = wholeAt(tokens, end, 59).filter(({ value }) => value >= 10);
    for (const minute of [...oh, ...minutes]) clocks.push({ end: minute.end, hour, minute: minute.value });
    if (tokens[end]?.key === 'oclock') clocks.push({ end: end + 1, hour, minute: 0 });
    clocks.push({ end, hour, minute: 0 });
    return clocks;
  });
}

/** "half past six", "quarter to eight", "ten past nine", and the British "half six". */
function minutesFirst(tokens: readonly Token[], at: number): Clock[] {
  const start = tokens[at]?.key === 'a' ? at + 1 : at;
  const key = tokens[start]?.key;
  const named = key !== undefined && Object.hasOwn(MINUTES, key) ? MINUTES[key] : undefined;
  const minutes =
    named === undefined
      ? wholeAt(tokens, start, 29).filter(({ value }) => value > 0)
      : [{ end: start + 1, value: named }];
  return minutes.flatMap(({ end, value }) => {
    const unit = tokens[end]?.key === 'minutes' ? end + 1 : end;
    const word = tokens[unit]?.key;
    const after = word === 'past' || word === 'after';
    const before = word === 'to' || word === 'before' || word === 'till' || word === 'of';
    if (!after && !before) {
      return key === 'half'
        ? wholeAt(tokens, end, 12).map((h) => ({ end: h.end, hour: h.value, minute: 30 }))
        : [];
    }
    return wholeAt(tokens, unit + 1, 12).flatMap((h) => {
      const hour = before ? (h.value + 11) % 12 || 12 : h.value;
      const minute = before ? 60 - value : value;
      const last = tokens[h.end]?.key === 'oclock' ? h.end + 1 : h.end;
      return [{ end: last, hour, minute }];
    });
  });
}

/**
 * Every time that begins at `at`, longest first. An hour without a half of the day is taken as it was said
 * ("seven" is 07:00): what the user means by it is the skill's to ask.
 */
export function timesAt(tokens: readonly Token[], at: number): TimeReading[] {
  const found: TimeReading[] = [];
  for (const [words, value] of PARTS) {
    const end = startsWith(tokens, at, words);
    if (end !== null) found.push({ end, value });
  }
  for (const [words, half] of HALVES) {
    const end = startsWith(tokens, at, words);
    if (end === null || words.length <= 3) continue;
    const from = tokens[end]?.key === 'at' ? end + 1 : end;
    for (const c of clocksAt(tokens, from)) found.push({ end: c.end, value: clock(c.hour, c.minute, half) });
  }
  for (const c of clocksAt(tokens, at)) {
    for (const [words, half] of HALVES) {
      const end = startsWith(tokens, c.end, words);
      if (end !== null) found.push({ end, value: clock(c.hour, c.minute, half) });
    }
    found.push({ end: c.end, value: clock(c.hour, c.minute, null) });
  }
  return found.sort((a, b) => b.end - a.end);
}

const clocksAt = (tokens: readonly Token[], at: number): Clock[] => [
  ...minutesFirst(tokens, at),
  ...hourFirst(tokens, at),
];
