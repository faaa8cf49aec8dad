/** Changing a routine under way: easier, another position, longer or shorter, the other side. */
import { STRETCH_WORDS } from '../speech/stretch-words';
import type { Fact, HoldLength } from '../storage/person';
import type { Position } from '../stretching/library';
import { moveTo, swapFrom } from '../stretching/swap';
import { type Context, nowSeconds } from './context';
import { limitsOf } from './limits';
import { personOf, withUnsaved } from './person-of';
import { goOn, held, play } from './play-routine';
import { current, onOtherSide } from './routine-place';
import type { Routine, Session } from './session';
import type { Onward, Turn } from './turn';

export function easier(session: Session, routine: Routine, context: Context): Turn | Onward {
  const here = current(routine);
  const { stretching } = context.words;
  const steps = swapFrom(routine.steps, routine.index, 'easier', limitsOf(session));
  if (steps !== null)
    return play(session, { ...routine, steps }, context, { previous: null, first: [stretching.easier] });
  const hint = here === null ? null : STRETCH_WORDS[here.stretch].easierHint;
  return play(session, routine, context, { previous: here, first: [hint ?? stretching.noEasier] });
}

export function otherPosition(
  position: Position,
  session: Session,
  routine: Routine,
  context: Context,
): Turn | Onward {
  const facts: readonly Fact[] = [{ kind: 'prefers', position }];
  const steps = moveTo(routine.steps, routine.index, position, limitsOf(session));
  return play(session, { ...routine, steps, position }, context, { previous: null, facts });
}

/** From "longer", "shorter" leads back to normal. */
export function otherLength(
  change: 'longer' | 'shorter',
  session: Session,
  routine: Routine,
  context: Context,
): Turn | Onward {
  const { stretching } = context.words;
  const first = [change === 'longer' ? stretching.longer : stretching.shorter];
  const fact: Fact = { kind: 'prefers', hold: changed(personOf(session).prefers.hold, change) };
  return play(withUnsaved(session, fact), routine, context, {
    previous: current(routine),
    first,
    facts: [fact],
  });
}

function changed(length: HoldLength, change: 'longer' | 'shorter'): HoldLength {
  const opposite = change === 'longer' ? 'shorter' : 'longer';
  return length === opposite ? 'normal' : change;
}

export function otherSide(session: Session, routine: Routine, context: Context): Turn | Onward {
  const other = onOtherSide(routine, nowSeconds(context));
  if (other === null) return goOn(session, context, [context.words.stretching.noOtherSide]);
  const facts = held(routine, session, context);
  return play(session, other, context, { previous: current(routine), facts });
}

/** Slower from now on, told in full again; or at the usual pace again. */
export function otherPace(
  pace: 'slower' | 'faster',
  session: Session,
  routine: Routine,
  context: Context,
): Turn | Onward {
  const { stretching } = context.words;
  const isSlower = pace === 'slower';
  const wasSlower = personOf(session).prefers.pace === 'slower';
  const fact: Fact = { kind: 'prefers', pace: isSlower ? 'slower' : 'normal' };
  return play(withUnsaved(session, fact), routine, context, {
    previous: current(routine),
    inFull: isSlower,
    first: [isSlower ? stretching.slower : wasSlower ? stretching.faster : stretching.fastest],
    facts: [fact],
  });
}
