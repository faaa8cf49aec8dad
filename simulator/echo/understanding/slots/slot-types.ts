/** One reader for every slot type: what begins at a token, and what Alexa would send for it. */
import type { LanguageModel } from '../interaction-model';
import type { LocalNow, Resolutions } from '../understood';
import { type Token, textOf } from '../words';
import { WEEKDAY_NAMES, WEEKDAYS } from './calendar-words';
import { type CustomType, customType } from './custom';
import { datesAt } from './date';
import { durationsAt } from './duration';
import { numbersAt } from './number';
import type { DeepReader, DeepType } from './recognizers';
import { timesAt } from './time';

/**
 * How sure a reading is; `doubtful` may well be something else ("one thirty" as a number, "morning" as a time), and
 * `search` and `unmatched` take any words.
 */
export type ReadingKind = 'typed' | 'doubtful' | 'matched' | 'unmatched' | 'search';

export interface Reading {
  readonly end: number;
  readonly kind: ReadingKind;
  readonly value: string;
  readonly resolutions?: Resolutions;
  /** Singular for plural or the other way round. */
  readonly inexact?: boolean;
  /** The single values where a slot that takes several was given several. */
  readonly several?: readonly Reading[];
}

export interface ReadingContext {
  readonly tokens: readonly Token[];
  readonly now: LocalNow;
  /** Null while the recognisers are not needed. */
  readonly deep: DeepReader | null;
}

export interface SlotType {
  readonly name: string;
  readonly kind: 'typed' | 'custom' | 'search';
  /** All readings that begin at `at`; for free text every length. */
  read(context: ReadingContext, at: number): readonly Reading[];
  /** Whether a value that the type knows begins at `at`. */
  knows(context: ReadingContext, at: number): boolean;
  /** The recognisers on one whole span; null where they are not loaded or know nothing of it. */
  readSpan(context: ReadingContext, at: number, end: number): Reading | null;
}

const DEEP_TYPES: readonly DeepType[] = ['AMAZON.NUMBER', 'AMAZON.DURATION', 'AMAZON.DATE', 'AMAZON.TIME'];
/** A custom slot of unknown words longer than this is rather a sentence of its own. */
const UNMATCHED_WORDS = 3;

type SmallGrammar = (context: ReadingContext, at: number) => readonly Reading[];

const GRAMMARS: Readonly<Record<string, SmallGrammar>> = {
  'AMAZON.NUMBER': ({ tokens }, at) =>
    numbersAt(tokens, at).map(({ end, value, doubtful }) => ({
      end,
      kind: doubtful ? 'doubtful' : 'typed',
      value: String(value),
    })),
  'AMAZON.DURATION': ({ tokens }, at) => durationsAt(tokens, at).map((one) => ({ ...one, kind: 'typed' })),
  'AMAZON.DATE': ({ tokens, now }, at) =>
    datesAt(tokens, at, now.date).map((one) => ({ ...one, kind: 'typed' })),
  'AMAZON.TIME': ({ tokens }, at) =>
    timesAt(tokens, at).map((one) => ({ ...one, kind: one.value.includes(':') ? 'typed' : 'doubtful' })),
  'AMAZON.DayOfWeek': ({ tokens }, at) => {
    const key = tokens[at]?.key ?? '';
    const index = Object.hasOwn(WEEKDAYS, key) ? WEEKDAYS[key] : undefined;
    const value = index === undefined ? undefined : WEEKDAY_NAMES[index];
    return value === undefined ? [] : [{ end: at + 1, kind: 'typed', value }];
  },
};

function typed(name: string, grammar: SmallGrammar): SlotType {
  const deepType = DEEP_TYPES.find((type) => type === name);
  const readSpan: SlotType['readSpan'] = ({ tokens, now, deep }, at, end) => {
    if (deep === null || deepType === undefined) return null;
    const value = deep(deepType, textOf(tokens.slice(at, end)), now);
    return value === null ? null : { end, kind: 'typed', value };
  };
  return {
    name,
    kind: 'typed',
    read: grammar,
    knows: (context, at) => grammar(context, at).length > 0,
    readSpan,
  };
}

const noSpan = (): null => null;

function custom(type: CustomType): SlotType {
  const read: SlotType['read'] = ({ tokens }, at) => {
    const matched: Reading[] = type.read(tokens, at).map(({ end, values, exact }) => ({
      end,
      kind: 'matched',
      inexact: !exact,
      value: textOf(tokens.slice(at, end)),
      resolutions: type.resolutions(values),
    }));
    const unmatched: Reading[] = [];
    for (let end = Math.min(at + UNMATCHED_WORDS, tokens.length); end > at; end -= 1) {
      if (matched.some((reading) => reading.end === end)) continue;
      const value = textOf(tokens.slice(at, end));
      unmatched.push({ end, kind: 'unmatched', value, resolutions: type.resolutions([]) });
    }
    return [...matched, ...unmatched];
  };
  return {
    name: type.name,
    kind: 'custom',
    read,
    knows: ({ tokens }, at) => type.read(tokens, at).length > 0,
    readSpan: noSpan,
  };
}

/** More values than this in one breath are not listened for. */
const MOST_VALUES = 5;
const JOINTS = new Set(['and', 'plus', 'with', 'also']);

/** The same type in a slot that takes several values: "numbness and a fever". */
export function severalOf(type: SlotType): SlotType {
  const listsFrom = (context: ReadingContext, at: number, depth: number): Reading[][] => {
    if (depth === 0) return [];
    const matched = type.read(context, at).filter(({ kind }) => kind === 'matched');
    return matched.flatMap((first) => {
      let next = first.end;
      while (JOINTS.has(context.tokens[next]?.key ?? '')) next += 1;
      return [[first], ...listsFrom(context, next, depth - 1).map((rest) => [first, ...rest])];
    });
  };
  const read: SlotType['read'] = (context, at) => {
    const lists = listsFrom(context, at, MOST_VALUES).flatMap((several): Reading[] => {
      const last = several.at(-1);
      if (several.length < 2 || last === undefined) return [];
      return [{ end: last.end, kind: 'matched', value: textOf(context.tokens.slice(at, last.end)), several }];
    });
    const single = type.read(context, at);
    const isSingle = (end: number): boolean =>
      single.some((one) => one.kind === 'matched' && one.end === end);
    return [...lists.filter(({ end }) => !isSingle(end)), ...single];
  };
  return { name: `${type.name}*`, kind: type.kind, read, knows: type.knows, readSpan: noSpan };
}

const search: SlotType = {
  name: 'AMAZON.SearchQuery',
  kind: 'search',
  knows: () => false,
  readSpan: noSpan,
  read: ({ tokens }, at) => {
    const readings: Reading[] = [];
    for (let end = tokens.length; end > at; end -= 1) {
      readings.push({ end, kind: 'search', value: textOf(tokens.slice(at, end)) });
    }
    return readings;
  },
};

/** The readers of every type that the model uses; throws an Error that names a type which nothing defines. */
export function slotTypes(model: LanguageModel): ReadonlyMap<string, SlotType> {
  const types = new Map<string, SlotType>([[search.name, search]]);
  for (const [name, grammar] of Object.entries(GRAMMARS)) types.set(name, typed(name, grammar));
  for (const type of model.types) types.set(type.name, custom(customType(type)));
  for (const intent of model.intents) {
    for (const slot of intent.slots) {
      if (!types.has(slot.type))
        throw new Error(`${intent.name}: no slot type ${slot.type} (slot ${slot.name})`);
    }
  }
  return types;
}
