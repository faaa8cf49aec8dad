/**
 * Microsoft's recognisers, for the dates, times and lengths of time that the small grammars beside this file do
 * not know. Loading them takes about 200 ms, so they are loaded when first needed.
 */
import type { LocalNow } from '../understood';
import { isoDuration } from './duration';

export type DeepType = 'AMAZON.NUMBER' | 'AMAZON.DURATION' | 'AMAZON.DATE' | 'AMAZON.TIME';
/** The normalised value of a whole span, or null where it is not one. */
export type DeepReader = (type: DeepType, span: string, now: LocalNow) => string | null;

const CULTURE = 'en-us';
const PARTS: Readonly<Record<string, string>> = { TMO: 'MO', TAF: 'AF', TEV: 'EV', TNI: 'NI' };

interface Found {
  readonly typeName: string;
  readonly start: number;
  readonly end: number;
  readonly resolution: unknown;
}

/** Loads the recognisers. */
export async function loadDeepReader(): Promise<DeepReader> {
  const { recognizeDateTime, recognizeNumber } = await import('@microsoft/recognizers-text-suite');
  return (type, span, now) => {
    if (type === 'AMAZON.NUMBER') {
      const found: readonly Found[] = recognizeNumber(span, CULTURE);
      const value = whole(found, span, 'last')?.value ?? null;
      return value !== null && /^-?\d+(\.\d+)?$/.test(value) ? value : null;
    }
    // The recogniser reads its reference in the machine's zone, so the local calendar is given to it as such.
    const [year, month, day] = now.date.split('-').map(Number);
    const reference = new Date(year ?? 1970, (month ?? 1) - 1, day ?? 1);
    const found: readonly Found[] = recognizeDateTime(span, CULTURE, undefined, reference);
    if (type === 'AMAZON.DURATION') return sumOfDurations(found, span);
    // Of two readings dates take the one to come, times the one that was said ("thirty past nine" is 09:30).
    const only = whole(found, span, type === 'AMAZON.TIME' ? 'first' : 'last');
    return only === null ? null : type === 'AMAZON.TIME' ? timeOf(only) : dateOf(only);
  };
}

interface Value {
  readonly type: string;
  readonly timex: string;
  readonly value: string | null;
}

function valueIn(found: Found, which: 'first' | 'last'): Value | null {
  const resolution = found.resolution;
  if (typeof resolution !== 'object' || resolution === null) return null;
  const all: unknown = 'values' in resolution ? resolution.values : [resolution];
  const list: unknown[] = Array.isArray(all) ? all : [];
  const chosen = list.at(which === 'first' ? 0 : -1);
  if (typeof chosen !== 'object' || chosen === null) return null;
  const text = (key: 'type' | 'timex' | 'value'): string | null => {
    const entry: unknown = Object.entries(chosen).find(([name]) => name === key)?.[1];
    return typeof entry === 'string' ? entry : null;
  };
  return { type: text('type') ?? found.typeName, timex: text('timex') ?? '', value: text('value') };
}

function whole(found: readonly Found[], span: string, which: 'first' | 'last'): Value | null {
  const only = found[0];
  return found.length === 1 && only !== undefined && only.start === 0 && only.end === span.length - 1
    ? valueIn(only, which)
    : null;
}

/** "an hour and fifteen minutes" comes as two. */
function sumOfDurations(found: readonly Found[], span: string): string | null {
  const seconds = found.map((one) => {
    const value = valueIn(one, 'last');
    return value !== null && value.type === 'duration' ? value : null;
  });
  const covered = found.reduce((sum, one) => sum + one.end - one.start + 1, 0);
  if (
    found.length === 0 ||
    covered <
      span
        .replace(/\band\b/g, '')
        .replace(/\s+/g, ' ')
        .trim().length -
        found.length
  )
    return null;
  const first = seconds[0];
  if (seconds.length === 1 && first != null && /^P\d+[YMWD]$/.test(first.timex)) return first.timex;
  const total = seconds.reduce((sum, one) => sum + Number(one?.value ?? Number.NaN), 0);
  if (!Number.isFinite(total)) return null;
  const [days, rest] = [Math.floor(total / 86_400), total % 86_400];
  return isoDuration({
    D: days,
    H: Math.floor(rest / 3600),
    M: Math.floor((rest % 3600) / 60),
    S: rest % 60,
  });
}

function timeOf({ type, timex }: Value): string | null {
  if (Object.hasOwn(PARTS, timex)) return PARTS[timex] ?? null;
  const clock = /^T(\d{2})(?::(\d{2}))?/.exec(timex);
  return type === 'time' && clock !== null ? `${clock[1]}:${clock[2] ?? '00'}` : null;
}

function dateOf({ type, timex, value }: Value): string | null {
  if (type === 'date') return value ?? (/^\d{4}-\d{2}-\d{2}$/.test(timex) ? timex : null);
  return type === 'daterange' && /^\d{4}-(W\d{2}(-WE)?|\d{2})$/.test(timex) ? timex : null;
}
