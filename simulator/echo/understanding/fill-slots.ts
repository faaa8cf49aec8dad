/** The slots of an intent, as an IntentRequest carries them. */
import type { ModelIntent } from './interaction-model';
import type { Reading, ReadingContext, SlotType } from './slots/slot-types';
import type { Filled } from './template-match';
import type { UnderstoodSlot } from './understood';

export type Slots = Readonly<Record<string, UnderstoodSlot>>;

/** One slot from its readings; several readings make a list of values. */
export function slotOf(name: string, readings: readonly Reading[]): UnderstoodSlot {
  const [first, second] = readings;
  if (first === undefined) return { name };
  if (second === undefined) {
    const { value, resolutions } = first;
    return resolutions === undefined ? { name, value } : { name, value, resolutions };
  }
  const resolutionsOfValues = readings.flatMap(({ resolutions }) =>
    resolutions === undefined ? [] : [resolutions],
  );
  return { name, values: readings.map(({ value }) => value), resolutionsOfValues };
}

/** All declared slots, those that were filled with their values. */
export function slotsOf(intent: ModelIntent, filled: readonly Filled[]): Slots {
  return Object.fromEntries(
    intent.slots.map(({ name }) => {
      const readings = filled
        .filter(({ slot }) => slot === name)
        .flatMap(({ reading }) => reading.several ?? [reading]);
      return [name, slotOf(name, readings)];
    }),
  );
}

const SURE: ReadonlySet<Reading['kind']> = new Set(['typed', 'doubtful', 'matched']);

/**
 * Looks for values of the intent's slots anywhere in the utterance, longest first and without overlap. Null where
 * every sample of the intent has a slot and none is found.
 */
export function searchSlots(
  intent: ModelIntent,
  context: ReadingContext,
  types: ReadonlyMap<string, SlotType>,
): readonly Filled[] | null {
  const candidates: Filled[] = [];
  for (const { name, type } of intent.slots) {
    const slotType = types.get(type);
    if (slotType === undefined || slotType.kind === 'search') continue;
    for (let start = 0; start < context.tokens.length; start += 1) {
      const reading = slotType.read(context, start).find(({ kind }) => SURE.has(kind));
      if (reading !== undefined) candidates.push({ slot: name, start, reading });
    }
  }
  candidates.sort((a, b) => b.reading.end - b.start - (a.reading.end - a.start) || a.start - b.start);
  const chosen: Filled[] = [];
  for (const candidate of candidates) {
    const free = chosen.every(
      ({ slot, start, reading }) =>
        slot !== candidate.slot && (reading.end <= candidate.start || start >= candidate.reading.end),
    );
    if (free) chosen.push(candidate);
  }
  const needsSlot = intent.slots.length > 0 && intent.samples.every((sample) => sample.includes('{'));
  return needsSlot && chosen.length === 0 ? null : chosen;
}
