/** What the classifiers see of an utterance: stems by meaning, and which kinds of values it holds. */

import { WEEKDAYS } from '../slots/calendar-words';
import { durationsAt } from '../slots/duration';
import { numbersAt } from '../slots/number';
import { timesAt } from '../slots/time';
import { stem } from '../vocabulary/stem';
import { FILLERS } from '../vocabulary/stop-words';
import { canonical } from '../vocabulary/synonyms';
import type { Token } from '../words';

const SILENT = new Set([
  'a',
  'an',
  'the',
  'to',
  'of',
  'some',
  'be',
  'so',
  'just',
  'will',
  'would',
  'could',
  'shall',
]);

export interface Feature {
  readonly name: string;
  /** The word of the utterance behind it; null for a value of a type. */
  readonly key: string | null;
}

interface Value {
  readonly name: string;
  readonly end: number;
}

/** Open classes of words stand for their type: nobody trains on every number. */
function valueAt(tokens: readonly Token[], at: number): Value | null {
  const key = tokens[at]?.key ?? '';
  const duration = durationsAt(tokens, at)[0];
  const time = timesAt(tokens, at)[0];
  const number = key === 'a' || key === 'one' ? undefined : numbersAt(tokens, at)[0];
  if (duration !== undefined) return { name: 'xduration', end: duration.end };
  if (time !== undefined && /:/.test(time.value) && (number === undefined || time.end > number.end)) {
    return { name: 'xtime', end: time.end };
  }
  if (number !== undefined) return { name: 'xnumber', end: number.end };
  return Object.hasOwn(WEEKDAYS, key) ? { name: 'xweekday', end: at + 1 } : null;
}

/** The features of an utterance, in order. */
export function featuresOf(tokens: readonly Token[]): Feature[] {
  const features: Feature[] = [];
  for (let at = 0; at < tokens.length; ) {
    const value = valueAt(tokens, at);
    const key = tokens[at]?.key ?? '';
    if (value !== null) features.push({ name: value.name, key: null });
    else if (!SILENT.has(key) && !FILLERS.has(key)) features.push({ name: canonical(stem(key)), key });
    at = value?.end ?? at + 1;
  }
  return features;
}
