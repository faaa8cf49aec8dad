/** Where one is in a routine, and how one moves in it. Pure. */

import type { HoldLength } from '../storage/person';
import { type Side, type StretchId, stretch } from '../stretching/library';
import type { Step } from '../stretching/step';
import type { Routine } from './session';

const HOLD_FACTOR: Readonly<Record<HoldLength, number>> = { shorter: 0.67, normal: 1, longer: 1.5 };
/** Ten to sixty seconds, by the guidance of the American College of Sports Medicine. */
const LONGEST_HOLD = 60;
const SHORTEST_HOLD = 10;

/** The seconds a stretch is held by this person; small movements keep their own pace. */
export function holdSecondsFor(id: StretchId, length: HoldLength): number {
  const { holdSeconds, repeat } = stretch(id);
  if (repeat !== null) return holdSeconds;
  return Math.round(Math.min(LONGEST_HOLD, Math.max(SHORTEST_HOLD, holdSeconds * HOLD_FACTOR[length])));
}

/** The step that is playing or comes next; null at the end. */
export function current(routine: Routine): Step | null {
  return routine.steps[routine.index] ?? null;
}

/** Whether the hold at hand has been held through by now, as far as time tells. */
export function isHeld({ holding, startedAt, holdSeconds }: Routine, now: number): boolean {
  return holding && now - startedAt > holdSeconds;
}

export function moved(routine: Routine, index: number): Routine {
  return { ...routine, index: Math.max(0, Math.min(routine.steps.length, index)) };
}

/** Past every side and round of the stretch at hand. */
export function pastThisStretch(routine: Routine): Routine {
  const here = current(routine);
  const after = routine.steps.findIndex(
    (step, index) => index > routine.index && step.stretch !== here?.stretch,
  );
  return moved(routine, after < 0 ? routine.steps.length : after);
}

/** What the next step is to the one at hand. */
export function nextIs(routine: Routine): 'side' | 'round' | 'next' | 'end' {
  const here = current(routine);
  const next = routine.steps[routine.index + 1];
  if (next === undefined) return 'end';
  if (here === null || next.stretch !== here.stretch) return 'next';
  return next.round === here.round ? 'side' : 'round';
}

/** True after the last side of a first round that may have a second one. */
export function mayNeedSecondRound(routine: Routine): boolean {
  const here = current(routine);
  if (here === null || here.round !== 1) return false;
  const { rounds, repeat } = stretch(here.stretch);
  if (rounds !== 2 || repeat !== null) return false;
  const next = nextIs(routine);
  return next === 'next' || next === 'end';
}

/** A second round of the stretch at hand on the given side, right after it. */
export function withSecondRound(routine: Routine, side: Side | 'both'): Routine {
  const here = current(routine);
  if (here === null) return routine;
  const sides: readonly (Side | null)[] =
    here.side === null ? [null] : side === 'both' ? ['left', 'right'] : [side];
  const again = sides.map((each): Step => ({ stretch: here.stretch, side: each, round: 2 }));
  return { ...routine, steps: routine.steps.toSpliced(routine.index + 1, 0, ...again) };
}
