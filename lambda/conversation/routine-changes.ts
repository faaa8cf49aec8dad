/** Changing a routine under way: easier, another position, longer or shorter, the other side. */
import { STRETCH_WORDS } from '../speech/stretch-words';
import type { Fact, HoldLength } from '../storage/person';
import type { Position } from '../stretching/library';
import { moveTo, swapFrom } from '../stretching/swap';
import { type Context, nowSeconds, withUnsaved } from './context';
import { limitsOf } from './limits';
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

export function otherLength(
  length: HoldLength,
  session: Session,
  routine: Routine,
  context: Context,
): Turn | Onward {
  const { stretching } = context.words;
  const first = [length === 'longer' ? stretching.longer : stretching.shorter];
  const fact: Fact = { kind: 'prefers', hold: length };
  return play(withUnsaved(session, fact), routine, context, {
    previous: current(routine),
    first,
    facts: [fact],
  });
}

export function otherSide(session: Session, routine: Routine, context: Context): Turn | Onward {
  const other = onOtherSide(routine, nowSeconds(context));
  if (other === null) return goOn(session, context, [context.words.stretching.noOtherSide]);
  const facts = held(routine, session, context);
  return play(session, other, context, { previous: current(routine), facts });
}

/** Slower from now on, told in full again. */
export function slower(session: Session, routine: Routine, context: Context): Turn | Onward {
  const fact: Fact = { kind: 'prefers', pace: 'slower' };
  return play(withUnsaved(session, fact), routine, context, {
    previous: current(routine),
    inFull: true,
    first: [context.words.stretching.slower],
    facts: [fact],
  });
}
