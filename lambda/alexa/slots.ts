/**
 * Reads the slots of an IntentRequest. What Alexa resolved to an id of ours counts first, then what was said where
 * it is an id itself; everything else (blank, "?", an unknown shape) is missing. Nothing here throws.
 */
import * as v from 'valibot';
import type { ReminderKind, Tightness, Trend, Weekday, WeightUnit } from '../conversation/said';
import type { MuscleGroup, Position, Side, StretchId } from '../stretching/library';
import { MUSCLE_GROUPS, STRETCH_IDS } from '../stretching/library';
import { WORD_SLOTS } from './intents';
import { readDate, readNumber, readSeconds, readTime, readWeekday } from './slot-values';

type WordSlot = keyof typeof WORD_SLOTS;

/** One value that a slot carries: the words, and the ids that entity resolution found for them, best first. */
interface SlotValue {
  readonly spoken: string;
  readonly ids: readonly string[];
}

const OFTEN = [
  'every-day',
  'every-morning',
  'every-afternoon',
  'every-evening',
  'weekdays',
  'weekends',
] as const;
/** How often, on which days of the week. */
export type Often = (typeof OFTEN)[number];

export interface Slots {
  number(name: 'number'): number | null;
  unit(name: 'unit'): WeightUnit | null;
  /** A length of time, in seconds. */
  seconds(name: 'duration'): number | null;
  /** `YYYY-MM-DD` */
  date(name: 'date'): string | null;
  /** `HH:MM` */
  time(name: 'time'): string | null;
  /** Every weekday that was named, in the order of speech. */
  weekdays(): readonly Weekday[];
  trend(name: 'trend'): Trend | null;
  tightness(name: 'tightness'): Tightness | null;
  side(name: 'side'): Side | 'both' | null;
  /** A single side; "both" is none. */
  oneSide(name: 'side'): Side | null;
  stretch(name: 'stretch'): StretchId | null;
  group(name: 'group'): MuscleGroup | null;
  position(name: 'position'): Position | null;
  felt(name: 'felt'): 'good' | 'bad' | null;
  reminder(name: 'which'): ReminderKind | null;
  often(name: 'often'): Often | null;
  /** The user's own words from every slot that carries them, the carrier word put back; null when there are none. */
  words(): string | null;
}

const resolutionsShape = v.object({
  resolutionsPerAuthority: v.fallback(
    v.array(
      v.object({
        status: v.object({ code: v.string() }),
        values: v.fallback(v.array(v.object({ value: v.object({ id: v.string() }) })), []),
      }),
    ),
    [],
  ),
});

/** A slot as ask-sdk-model has it: the value on the slot itself or in `slotValue`, there perhaps several. */
const valueShape = v.object({
  value: v.fallback(v.string(), ''),
  resolutions: v.fallback(resolutionsShape, { resolutionsPerAuthority: [] }),
});
const listShape = v.object({ type: v.literal('List'), values: v.array(v.unknown()) });
const slotShape = v.object({ slotValue: v.unknown() });

function readValue(value: unknown): SlotValue[] {
  const parsed = v.safeParse(valueShape, value);
  if (!parsed.success) return [];
  const spoken = parsed.output.value.trim();
  if (spoken === '' || spoken === '?') return [];
  const ids = parsed.output.resolutions.resolutionsPerAuthority
    .filter((authority) => authority.status.code === 'ER_SUCCESS_MATCH')
    .flatMap((authority) => authority.values.map((match) => match.value.id));
  return [{ spoken, ids }];
}

function readSlot(slot: unknown): readonly SlotValue[] {
  const carrier = v.safeParse(slotShape, slot);
  const inner = carrier.success ? carrier.output.slotValue : undefined;
  const list = v.safeParse(listShape, inner);
  const values = list.success ? list.output.values.flatMap(readValue) : readValue(inner);
  return values.length > 0 ? values : readValue(slot);
}

/** The first of `ids` that the slot's values name, by resolution or by being spoken as it is written. */
function named<Id extends string>(values: readonly SlotValue[], ids: readonly Id[]): Id | null {
  for (const { spoken, ids: resolved } of values) {
    for (const candidate of [...resolved, spoken.toLowerCase().replaceAll(' ', '-')]) {
      const id = ids.find((known) => known === candidate);
      if (id !== undefined) return id;
    }
  }
  return null;
}

/** "i can't pee"; a list after a negation stays under it: "no numbness or tingling". */
function withCarrier(name: WordSlot, values: readonly SlotValue[]): string {
  const carrier = WORD_SLOTS[name];
  const words = values.map((value) => value.spoken).join(carrier === 'no' ? ' or ' : ' and ');
  return carrier === '' ? words : `${carrier} ${words}`;
}

const isWordSlot = (name: string): name is WordSlot => Object.hasOwn(WORD_SLOTS, name);

/** Reads `request.intent.slots`, whatever it is. */
export function readSlots(slots: unknown): Slots {
  const record = v.safeParse(v.record(v.string(), v.unknown()), slots);
  const bySlot = new Map(
    Object.entries(record.success ? record.output : {}).map(([name, slot]) => [name, readSlot(slot)]),
  );
  const valuesOf = (name: string): readonly SlotValue[] => bySlot.get(name) ?? [];
  const first = <T>(name: string, read: (value: string) => T | null): T | null => {
    const value = valuesOf(name)[0];
    return value === undefined ? null : read(value.spoken);
  };
  const oneOf =
    <Id extends string>(ids: readonly Id[]) =>
    (name: string): Id | null =>
      named(valuesOf(name), ids);

  return {
    number: (name) => first(name, readNumber),
    unit: oneOf(['kg', 'lb'] as const),
    seconds: (name) => first(name, readSeconds),
    date: (name) => first(name, readDate),
    time: (name) => first(name, readTime),
    weekdays: () => {
      const days = [...valuesOf('weekday'), ...valuesOf('otherWeekday')].map((value) =>
        readWeekday(value.spoken),
      );
      return [...new Set(days.filter((weekday) => weekday !== null))];
    },
    trend: oneOf(['better', 'same', 'worse'] as const),
    tightness: oneOf(['loose', 'less', 'tight'] as const),
    side: oneOf(['left', 'right', 'both'] as const),
    oneSide: oneOf(['left', 'right'] as const),
    stretch: oneOf(STRETCH_IDS),
    group: oneOf(MUSCLE_GROUPS),
    position: oneOf(['floor', 'chair', 'standing'] as const),
    felt: oneOf(['good', 'bad'] as const),
    reminder: oneOf(['afternoon', 'morning', 'weekly'] as const),
    often: oneOf(OFTEN),
    words: () => {
      const said = Object.keys(WORD_SLOTS)
        .filter(isWordSlot)
        .filter((name) => valuesOf(name).length > 0)
        .map((name) => withCarrier(name, valuesOf(name)));
      return said.length === 0 ? null : said.join(', ');
    },
  };
}
