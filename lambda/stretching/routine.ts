/**
 * What is stretched in which order. Early after a flare-up the lower back is moved first and the hamstrings come
 * last; two rounds of a stretch and side are enough (ACSM: about sixty seconds a muscle).
 */
import {
  isAllowed,
  type MuscleGroup,
  type Position,
  type Side,
  type Stretch,
  type StretchId,
  stretch,
  stretchesFor,
} from './library';
import { secondsOf } from './routine-seconds';
import type { Step } from './step';

export { secondsOf } from './routine-seconds';
export type { Step } from './step';
export { type Limits, moveTo, type SwapTo, swap, swapFrom } from './swap';

/** A side of a group that stays tight from session to session; the most stubborn comes first. */
export interface TightSpot {
  readonly group: MuscleGroup;
  readonly side: Side | null;
}

interface Circumstances {
  /** Pain below the knee, numbness or tingling in a leg: no hamstring stretch. */
  readonly legSymptoms: boolean;
  readonly tightSpots: readonly TightSpot[];
  /** What the user has left out for good. */
  readonly leftOut: readonly StretchId[];
}

export type Wish = Circumstances &
  (
    | { readonly kind: 'loosen'; readonly position: Position }
    | {
        readonly kind: 'groups';
        readonly groups: readonly MuscleGroup[];
        readonly position: Position;
        /** How long the session may be; null for one stretch a group. */
        readonly minutes: number | null;
      }
    | { readonly kind: 'one'; readonly stretch: StretchId }
  );

/** The loosening routine's order: it begins with easy movement of the lower back and ends with the hamstrings. */
const LOOSENING_ORDER = [
  'lower-back',
  'glutes',
  'hip-flexors',
  'hamstrings',
] as const satisfies readonly MuscleGroup[];

/** The side that is usually tighter, left when none is known. */
function firstSide(group: MuscleGroup, tightSpots: readonly TightSpot[]): Side {
  return tightSpots.find((spot) => spot.group === group && spot.side !== null)?.side ?? 'left';
}

const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** One round of a stretch: both sides where it has sides, the tighter first. */
function roundOf(chosen: Stretch, round: 1 | 2, tightSpots: readonly TightSpot[]): readonly Step[] {
  if (!chosen.twoSided) return [{ stretch: chosen.id, side: null, round }];
  const first = firstSide(chosen.group, tightSpots);
  return [first, otherSide(first)].map((side) => ({ stretch: chosen.id, side, round }));
}

function bestFor(group: MuscleGroup, position: Position, wish: Circumstances): Stretch | null {
  const open = stretchesFor(group, position).filter(
    (candidate) => isAllowed(candidate, wish.legSymptoms) && !wish.leftOut.includes(candidate.id),
  );
  return open[0] ?? null;
}

/** More time for the most stubborn spot: a second round of it, right after both sides of its group. */
function withExtraRound(steps: readonly Step[], tightSpots: readonly TightSpot[]): readonly Step[] {
  for (const spot of tightSpots) {
    const isOfSpot = (step: Step): boolean =>
      stretch(step.stretch).group === spot.group &&
      (spot.side === null || step.side === null || step.side === spot.side);
    const last = steps.findLastIndex((step) => stretch(step.stretch).group === spot.group);
    const again = steps.find(isOfSpot);
    const second = again === undefined ? null : secondRound(again);
    if (second !== null) return steps.toSpliced(last + 1, 0, second);
  }
  return steps;
}

function loosen(wish: Circumstances, position: Position): readonly Step[] {
  const chosen = LOOSENING_ORDER.flatMap((group) => bestFor(group, position, wish) ?? []);
  const steps = chosen.flatMap((each) => roundOf(each, 1, wish.tightSpots));
  return withExtraRound(steps, wish.tightSpots);
}

/** Groups in the order asked for, those that stay tight first and those in the order of the spots. */
function tightFirst(
  groups: readonly MuscleGroup[],
  tightSpots: readonly TightSpot[],
): readonly MuscleGroup[] {
  const tight = tightSpots.map((spot) => spot.group).filter((group) => groups.includes(group));
  return [...new Set([...tight, ...groups])];
}

/**
 * One round of each group that fits, then second rounds while there is time, the tight groups first. The first
 * group is always there, however short the time.
 */
function session(
  wish: Circumstances,
  groups: readonly MuscleGroup[],
  position: Position,
  minutes: number | null,
): readonly Step[] {
  const chosen = tightFirst(groups, wish.tightSpots).flatMap((group) => bestFor(group, position, wish) ?? []);
  if (minutes === null) {
    const steps = chosen.flatMap((each) => roundOf(each, 1, wish.tightSpots));
    return withExtraRound(steps, wish.tightSpots);
  }
  const room = minutes * 60;
  let steps: readonly Step[] = [];
  for (const each of chosen) {
    const longer = [...steps, ...roundOf(each, 1, wish.tightSpots)];
    if (steps.length === 0 || secondsOf(longer) <= room) steps = longer;
  }
  for (const each of chosen) {
    const last = steps.findLastIndex((step) => step.stretch === each.id);
    if (last < 0 || each.rounds < 2) continue;
    const longer = steps.toSpliced(last + 1, 0, ...roundOf(each, 2, wish.tightSpots));
    if (secondsOf(longer) <= room) steps = longer;
  }
  return steps;
}

/** The steps for a wish, in order; empty when nothing may be done (a hamstring stretch with leg symptoms). */
export function buildRoutine(wish: Wish): readonly Step[] {
  switch (wish.kind) {
    case 'loosen':
      return loosen(wish, wish.position);
    case 'groups':
      return session(wish, wish.groups, wish.position, wish.minutes);
    case 'one': {
      const chosen = stretch(wish.stretch);
      return isAllowed(chosen, wish.legSymptoms) ? roundOf(chosen, 1, wish.tightSpots) : [];
    }
  }
}

/** The same again when it stayed tight; null after the last round: then it is enough. */
export const secondRound = (step: Step): Step | null =>
  step.round === 1 && stretch(step.stretch).rounds === 2 ? { ...step, round: 2 } : null;
