/** What the classifiers see of an utterance: stems by meaning, the words themselves, and kinds of values. */
import { WEEKDAYS } from '../slots/calendar-words';
import { durationsAt } from '../slots/duration';
import { numbersAt } from '../slots/number';
import type { ReadingContext, SlotType } from '../slots/slot-types';
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

/** A number, a length of time or a clock time begins with one of these or with a digit. */
const VALUE_START =
  /^(?:\d|a$|an$|zero|one$|two|three|four|five|six|seven|eight|nine|ten$|eleven|twelve|thir|fif|twenty|forty|fourty|half|quarter|couple|few|several|another|minus|noon|midday|midnight|mon|tues|wednes|thurs|fri|satur|sun)/;

/** Open classes of words stand for their type: nobody trains on every number. */
function valueAt(tokens: readonly Token[], at: number): Value | null {
  const key = tokens[at]?.key ?? '';
  if (!VALUE_START.test(key)) return null;
  const duration = durationsAt(tokens, at)[0];
  if (duration !== undefined) return { name: 'xduration', end: duration.end };
  const time = timesAt(tokens, at)[0];
  const number = key === 'a' || key === 'one' ? undefined : numbersAt(tokens, at)[0];
  if (time !== undefined && time.end - at > 1 && /:/.test(time.value) && time.end > (number?.end ?? at)) {
    return { name: 'xtime', end: time.end };
  }
  if (number !== undefined) return { name: 'xnumber', end: number.end };
  return Object.hasOwn(WEEKDAYS, key) ? { name: 'xweekday', end: at + 1 } : null;
}

/** The words of an utterance by meaning, in order. */
export function featuresOf(tokens: readonly Token[]): Feature[] {
  const features: Feature[] = [];
  for (let at = 0; at < tokens.length; ) {
    const value = valueAt(tokens, at);
    const key = tokens[at]?.key ?? '';
    const root = stem(key);
    if (value !== null) features.push({ name: value.name, key: null });
    else if (!SILENT.has(root) && !FILLERS.has(key)) features.push({ name: canonical(root), key });
    at = value?.end ?? at + 1;
  }
  return features;
}

/** The bag of features: words by meaning, pairs of neighbours, words as said, and the model's own types. */
export interface Bag {
  readonly words: readonly string[];
  readonly pairs: readonly string[];
  readonly extras: readonly string[];
}

const NO_NOW = { date: '2000-01-01', time: '00:00' };

/** Everything that the classifiers see; `types` are the model's own slot types. */
export function bagOf(tokens: readonly Token[], types: readonly SlotType[]): Bag {
  const features = featuresOf(tokens);
  const words = features.map((feature) => feature.name);
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  const asSaid = features.flatMap(({ name, key }) => (key === null || key === name ? [] : [`as${key}`]));
  const context: ReadingContext = { tokens, now: NO_NOW, deep: null };
  const held = types.filter((type) => tokens.some((_, at) => type.knows(context, at)));
  const extras = [...asSaid, ...held.map(({ name }) => `type${name}`)];
  return { words, pairs, extras: extras.map((extra) => extra.toLowerCase().replace(/[^a-z]/g, '')) };
}
