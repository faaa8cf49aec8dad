/** Where one is in a routine, and how one moves in it. Pure. */

import type { HoldLength } from '../storage/person';
import { type Side, type StretchId, stretch } from '../stretching/library';
import type { Step } from '../stretching/step';
import { personOf } from './person-of';
import type { Routine, Session } from './session';

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

/** The routine under way, or the one that was interrupted in an earlier session. */
export function placeToResume(session: Session): Routine | null {
  const remembered = personOf(session).routine;
  if (session.routine !== null || remembered === null) return session.routine;
  return {
    ...remembered,
    purpose: remembered.purpose ?? 'single',
    interruptTold: false,
    holding: false,
    holdSeconds: 0,
    leadSeconds: 0,
    held: false,
  };
}

/** The step that is playing or comes next; null at the end. */
export function current(routine: Routine): Step | null {
  return routine.steps[routine.index] ?? null;
}

/** Whether the hold at hand has been held through by now, as far as time tells. */
export function isHeld({ holding, startedAt, leadSeconds, holdSeconds }: Routine, now: number): boolean {
  return holding && now - startedAt > leadSeconds + holdSeconds;
}

/** The routine with what time tells of the hold at hand: once a step was held through, the routine counts as done. */
export function counted(routine: Routine, now: number): Routine {
  return isHeld(routine, now) ? { ...routine, held: true } : routine;
}

/** The place to go on from: past what was held through; what was cut into is held again. */
export function pastHold(routine: Routine, now: number): Routine {
  const here = isHeld(routine, now) ? moved(routine, routine.index + 1) : routine;
  return { ...here, holding: false };
}

/** The other side of the stretch at hand in the same round; null when there is none. */
function sibling(routine: Routine): number | null {
  const here = current(routine);
  if (here === null || here.side === null) return null;
  const index = routine.steps.findIndex(
    (step) => step.stretch === here.stretch && step.round === here.round && step.side !== here.side,
  );
  return index < 0 ? null : index;
}

/** The routine with the other side next, so that neither side is left out nor repeated; null when there are no sides. */
export function onOtherSide(routine: Routine, now: number): Routine | null {
  const here = current(routine);
  if (here === null || here.side === null) return null;
  const other = sibling(routine);
  if (other === null) {
    const side: Side = here.side === 'left' ? 'right' : 'left';
    return { ...routine, steps: routine.steps.with(routine.index, { ...here, side }) };
  }
  // The other side was before: it is done once more, unless this one was not begun yet.
  if (other < routine.index) return routine.holding ? moved(routine, other) : routine;
  if (isHeld(routine, now)) return moved(routine, other);
  const there = routine.steps[other] ?? here;
  return { ...routine, steps: routine.steps.with(routine.index, there).with(other, here) };
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

/** "Next" right after one side goes on with the other; in the middle of a hold it leaves the stretch out. */
export function afterNext(routine: Routine, now: number): Routine {
  if (isHeld(routine, now))
    return nextIs(routine) === 'side' ? pastHold(routine, now) : pastThisStretch(routine);
  const here = current(routine);
  const before = routine.steps[routine.index - 1];
  const betweenSides =
    !routine.holding &&
    routine.held &&
    before?.stretch === here?.stretch &&
    before?.round === here?.round &&
    before?.side !== here?.side;
  return betweenSides ? routine : pastThisStretch(routine);
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
