/** Playing a routine: the step it stands at, a pause in between, its end; and what of it is remembered. */
import type { Sentence } from '../speech/sentence';
import type { Fact } from '../storage/person';
import { stretch } from '../stretching/library';
import type { Step } from '../stretching/step';
import { type Context, nowSeconds, vary } from './context';
import { holdTurn, saved } from './hold-turn';
import { current, isHeld, pastHold } from './routine-place';
import type { Routine, Session } from './session';
import { today } from './time-zone';
import { type Onward, onward, question, type Turn, turn } from './turn';

interface PlayOptions {
  readonly previous: Step | null;
  readonly first?: readonly Sentence[];
  readonly facts?: readonly Fact[];
  readonly inFull?: boolean;
}

/** Plays the step the routine stands at, or ends the routine when it is through. */
export function play(
  session: Session,
  routine: Routine,
  context: Context,
  options: PlayOptions,
): Turn | Onward {
  const first = options.first ?? [];
  const facts = options.facts ?? [];
  const { stretching } = context.words;
  if (current(routine) === null)
    return finish(
      session,
      routine,
      context,
      [...first, routine.held ? vary(context, stretching.doneRoutine, 'Done.') : stretching.noneHeld],
      facts,
    );
  return holdTurn(session, routine, context, { ...options, first, facts });
}

/** The end: what comes after depends on what the routine was for. */
export function finish(
  session: Session,
  routine: Routine,
  context: Context,
  first: readonly Sentence[],
  facts: readonly Fact[],
): Onward {
  const at = nowSeconds(context);
  const kind = routine.held && routine.purpose === 'loosen' ? 'routine-finished' : 'routine-cleared';
  return onward('after-routine', { ...session, routine, wish: null }, first, [...facts, { kind, at }]);
}

/** "Next" and "that's enough" may cut a hold short, or come after it. */
export function held(routine: Routine, session: Session, context: Context): readonly Fact[] {
  const here = current(routine);
  return here !== null && isHeld(routine, nowSeconds(context)) ? worked(here, session, context) : [];
}

/** The step counts for the week. */
export function worked(step: Step, session: Session, context: Context): readonly Fact[] {
  const { group } = stretch(step.stretch);
  return [
    { kind: 'stretched', group, side: step.side, day: today(session, context), at: nowSeconds(context) },
  ];
}

/** Something else was said in between: the place stays, and one is asked whether to go on. */
export function goOn(session: Session, context: Context, first: readonly Sentence[]): Turn {
  const { routine } = session;
  const words = context.words.stretching.ready.goOn;
  const facts = routine === null ? [] : held(routine, session, context);
  const waiting = routine === null ? null : pastHold(routine, nowSeconds(context));
  const through = waiting === null || current(waiting) === null;
  return turn(
    { ...session, routine: through ? routine : waiting },
    { say: first, ask: question('ready', words.ask, words.short), facts },
  );
}

/** Closes; the place stays for the next launch. */
export function pauseHere(session: Session, context: Context): Turn {
  const { routine } = session;
  const facts: readonly Fact[] =
    routine === null
      ? []
      : [{ kind: 'routine-saved', routine: saved({ ...routine, startedAt: nowSeconds(context) }) }];
  return turn(session, { say: context.words.welcome.paused, facts });
}
