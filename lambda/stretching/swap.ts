/** Changing a routine under way: an easier stretch, another position. */
import { isAllowed, type Position, type Stretch, type StretchId, stretch, stretchesFor } from './library';
import type { Step } from './step';

export type SwapTo = 'easier' | Position;

export interface Limits {
  readonly legSymptoms: boolean;
  /** What the user has left out for good. */
  readonly leftOut: readonly StretchId[];
}

const NO_LIMITS: Limits = { legSymptoms: false, leftOut: [] };

function target(from: Stretch, to: SwapTo, limits: Limits): Stretch | null {
  const easier = from.easier === null ? [] : [stretch(from.easier)];
  const candidates = to === 'easier' ? easier : stretchesFor(from.group, to);
  const open = candidates.filter(
    (each) => each.id !== from.id && isAllowed(each, limits.legSymptoms) && !limits.leftOut.includes(each.id),
  );
  return open[0] ?? null;
}

const fits = (step: Step, to: SwapTo): boolean => {
  const position = stretch(step.stretch).position;
  return (
    to !== 'easier' &&
    (position === to || position === 'any' || (position === 'between-sets' && to === 'standing'))
  );
};

/**
 * A stretch of the same group that is easier or in that position, on the same side; null when there is none or it
 * is in that position already. From a stretch without sides to one with sides the left comes first.
 */
export function swap(step: Step, to: SwapTo, limits: Limits = NO_LIMITS): Step | null {
  if (fits(step, to)) return null;
  const found = target(stretch(step.stretch), to, limits);
  if (found === null) return null;
  const round = found.rounds === 1 ? 1 : step.round;
  return { stretch: found.id, side: found.twoSided ? (step.side ?? 'left') : null, round };
}

const sameStep = (a: Step, b: Step): boolean =>
  a.stretch === b.stretch && a.side === b.side && a.round === b.round;

/** Swapped steps, with both sides where the old stretch had none, and no step that is there already. */
function swapped(steps: readonly Step[], change: (step: Step) => Step): readonly Step[] {
  const result: Step[] = [];
  for (const step of steps) {
    const next = change(step);
    const gainsSides = step.side === null && next.side !== null;
    const added: readonly Step[] = gainsSides
      ? [
          { ...next, side: 'left' },
          { ...next, side: 'right' },
        ]
      : [next];
    for (const each of added) if (!result.some((known) => sameStep(known, each))) result.push(each);
  }
  return result;
}

/**
 * The routine with the step at `index`, its other side and its second round swapped; earlier steps stay as they
 * are. Null when there is nothing to swap to.
 */
export function swapFrom(
  steps: readonly Step[],
  index: number,
  to: SwapTo,
  limits: Limits = NO_LIMITS,
): readonly Step[] | null {
  const current = steps[index];
  if (current === undefined || swap(current, to, limits) === null) return null;
  const rest = swapped(steps.slice(index), (step) =>
    step.stretch === current.stretch ? (swap(step, to, limits) ?? step) : step,
  );
  return [...steps.slice(0, index), ...rest];
}

/** The routine from `index` on in another position, as far as each group has one there. */
export function moveTo(
  steps: readonly Step[],
  index: number,
  position: Position,
  limits: Limits = NO_LIMITS,
): readonly Step[] {
  return [
    ...steps.slice(0, index),
    ...swapped(steps.slice(index), (step) => swap(step, position, limits) ?? step),
  ];
}
