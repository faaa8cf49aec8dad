/** Spoken stretching: a routine, a session of groups, or one stretch. What every word does in it is in this table. */

import type { Sentence } from '../speech/sentence';
import { STRETCH_WORDS } from '../speech/stretch-words';
import type { Fact, HoldLength } from '../storage/person';
import { type Position, type Side, stretch } from '../stretching/library';
import { secondsOf } from '../stretching/routine';
import type { Step } from '../stretching/step';
import { moveTo, swapFrom } from '../stretching/swap';
import type { Heard } from '../triage/listening/listen';
import { type Context, nowSeconds, today, vary, withUnsaved } from './context';
import { holdTurn, saved } from './hold-turn';
import { limitsOf } from './limits';
import {
  current,
  isHeld,
  mayNeedSecondRound,
  moved,
  pastThisStretch,
  withSecondRound,
} from './routine-place';
import type { Said } from './said';
import type { Routine, Session } from './session';
import { type Onward, onward, question, type Turn, turn } from './turn';

/** Of ten (NHS, Back pain: severe). */
const SEVERE = 8;

/** Every answer while a routine is under way; null when the words mean nothing here. */
export function answerStretching(
  said: Said,
  heard: Heard | null,
  session: Session,
  context: Context,
): Turn | Onward | null {
  const { routine } = session;
  if (routine === null) return null;
  const { act } = said;
  const { stretching } = context.words;
  if (session.asked?.question === 'screen-0') return afterDidItHurt(said, heard, session, routine, context);
  switch (act.kind) {
    case 'yes':
    case 'no':
    case 'not-sure':
    case 'tightness':
    case 'side':
    case 'trend':
    case 'ready':
    case 'nothing-hurts':
      return afterHold(said, null, session, routine, context);
    case 'story':
      return heard?.answer == null ? null : afterHold(said, heard, session, routine, context);
    case 'number':
      // "This is a nine out of ten now" is no count of anything but pain.
      return act.value >= SEVERE && act.value <= 10 ? onward('hurt', session) : null;
    case 'next':
      return play(session, pastThisStretch(routine), context, {
        previous: current(routine),
        facts: held(routine, session, context),
      });
    case 'previous':
      return play(session, moved(routine, routine.index - 1), context, { previous: current(routine) });
    case 'repeat':
      return play(session, routine, context, { previous: current(routine), inFull: true });
    case 'resume':
      return play(session, routine, context, { previous: null });
    case 'start-over':
      return play(session, moved(routine, 0), context, { previous: null });
    case 'pause':
      return pauseHere(session, context);
    case 'easier':
      return easier(session, routine, context);
    case 'position':
      return otherPosition(act.position, session, routine, context);
    case 'longer':
    case 'shorter':
      return otherLength(act.kind, session, routine, context);
    case 'slower': {
      const fact: Fact = { kind: 'prefers', pace: 'slower' };
      return play(withUnsaved(session, fact), routine, context, {
        previous: current(routine),
        inFull: true,
        first: [stretching.slower],
        facts: [fact],
      });
    }
    case 'other-side':
      return otherSide(session, routine, context);
    case 'how-long-left': {
      const minutes = Math.ceil(secondsOf(routine.steps.slice(routine.index)) / 60);
      return goOn(session, context, [stretching.left(minutes)]);
    }
    case 'whats-next': {
      const next = current(pastThisStretch(routine));
      return goOn(session, context, [
        stretching.nextIs(next === null ? null : STRETCH_WORDS[next.stretch].name),
      ]);
    }
    case 'done':
      return finish(session, routine, context, [stretching.doneEarly], held(routine, session, context));
    default:
      return null;
  }
}

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
  if (current(routine) === null)
    return finish(
      session,
      routine,
      context,
      [...first, vary(context, context.words.stretching.doneRoutine, 'Done.')],
      facts,
    );
  return holdTurn(session, routine, context, { ...options, first, facts });
}

/** The answer to the question that closes a hold. */
function afterHold(
  said: Said,
  heard: Heard | null,
  session: Session,
  routine: Routine,
  context: Context,
): Turn | Onward {
  const { stretching } = context.words;
  const here = current(routine);
  if (here === null) return finish(session, routine, context, [], []);
  if (session.asked?.question === 'tightness')
    return afterTightness(said, heard, session, routine, here, context);
  if (said.act.kind === 'no') return goOn(session, context, stretching.takeTime);
  // "The left one" while the right comes next: the left once more.
  if (said.act.kind === 'side' && said.act.side === here.side)
    return play(session, routine, context, { previous: here });
  const next = moved(routine, routine.index + (routine.holding ? 1 : 0));
  return play(session, next, context, { previous: here, facts: worked(here, session, context) });
}

function afterTightness(
  said: Said,
  heard: Heard | null,
  session: Session,
  routine: Routine,
  here: Step,
  context: Context,
): Turn | Onward {
  const { stretching } = context.words;
  const told = tightnessOf(said, heard, mayNeedSecondRound(routine));
  const facts = [...worked(here, session, context), ...tightnessFacts(here, told, session, context)];
  if (told.tight !== null && mayNeedSecondRound(routine)) {
    const again = moved(withSecondRound(routine, told.tight), routine.index + 1);
    return play(session, again, context, { previous: here, facts, first: [stretching.secondRound] });
  }
  const first = told.tight !== null ? [stretching.enough] : [vary(context, stretching.loose, 'Good.')];
  return play(session, moved(routine, routine.index + 1), context, { previous: here, facts, first });
}

interface Told {
  /** The side that stays tight, or null. */
  readonly tight: 'left' | 'right' | 'both' | null;
}

/** "Is it still tight?": yes, a side or "tight" mean a second round. At the end the question is turned round. */
function tightnessOf(said: Said, heard: Heard | null, yesMeansTight: boolean): Told {
  const { act } = said;
  switch (act.kind) {
    case 'side':
      return { tight: act.side };
    case 'tightness':
      return { tight: act.tightness === 'tight' ? (act.side ?? 'both') : null };
    case 'trend':
      return { tight: act.trend === 'better' ? null : 'both' };
    case 'yes':
      return { tight: yesMeansTight ? 'both' : null };
    case 'no':
      return { tight: yesMeansTight ? null : 'both' };
    case 'story':
      return { tight: (heard?.answer === 'yes') === yesMeansTight ? 'both' : null };
    default:
      return { tight: null };
  }
}

/** "Next" and "that's enough" may cut a hold short, or come after it. */
function held(routine: Routine, session: Session, context: Context): readonly Fact[] {
  const here = current(routine);
  return here !== null && isHeld(routine, nowSeconds(context)) ? worked(here, session, context) : [];
}

function worked(step: Step, session: Session, context: Context): readonly Fact[] {
  const { group } = stretch(step.stretch);
  return [
    { kind: 'stretched', group, side: step.side, day: today(session, context), at: nowSeconds(context) },
  ];
}

function tightnessFacts(step: Step, told: Told, session: Session, context: Context): readonly Fact[] {
  const { group, twoSided } = stretch(step.stretch);
  const day = today(session, context);
  const sides = twoSided ? (['left', 'right'] as const) : ([null] as const);
  return sides.map((side) => {
    const tight = told.tight === 'both' || told.tight === side || (side === null && told.tight !== null);
    return { kind: 'tightness-told', group, side, tightness: tight ? 'tight' : 'loose', day } as const;
  });
}

/** Something else was said in between: the place stays, and one is asked whether to go on. */
function goOn(session: Session, context: Context, first: readonly Sentence[]): Turn {
  const { routine } = session;
  const words = context.words.stretching.ready.goOn;
  const waiting =
    routine === null
      ? null
      : { ...moved(routine, routine.index + (routine.holding ? 1 : 0)), holding: false };
  const through = waiting === null || current(waiting) === null;
  return turn(
    { ...session, routine: through ? routine : waiting },
    { say: first, ask: question('ready', words.ask, words.short) },
  );
}

/** A fallback during or right after a hold brings no words: never just go on. */
export function askDidItHurt(session: Session, context: Context): Turn {
  const words = context.words.stretching.didItHurt;
  return turn(session, {
    ask: {
      question: 'screen-0',
      findings: ['severe', 'saddle', 'both-legs', 'one-leg-pain'],
      text: words.ask,
      short: words.short,
    },
  });
}

function afterDidItHurt(
  said: Said,
  heard: Heard | null,
  session: Session,
  routine: Routine,
  context: Context,
): Turn | Onward {
  const no = said.act.kind === 'no' || said.act.kind === 'nothing-hurts' || heard?.answer === 'no';
  const goesOn = ['next', 'ready', 'resume', 'repeat'].includes(said.act.kind);
  if (!no && !goesOn) return onward('hurt', session);
  const replay = said.act.kind === 'repeat' ? routine : moved(routine, routine.index + 1);
  return play(session, replay, context, { previous: current(routine), facts: [] });
}

function pauseHere(session: Session, context: Context): Turn {
  const { routine } = session;
  const facts: readonly Fact[] =
    routine === null
      ? []
      : [{ kind: 'routine-saved', routine: saved({ ...routine, startedAt: nowSeconds(context) }) }];
  return turn(session, { say: context.words.welcome.paused, facts });
}

function easier(session: Session, routine: Routine, context: Context): Turn | Onward {
  const here = current(routine);
  const { stretching } = context.words;
  const steps = swapFrom(routine.steps, routine.index, 'easier', limitsOf(session));
  if (steps !== null)
    return play(session, { ...routine, steps }, context, { previous: null, first: [stretching.easier] });
  const hint = here === null ? null : STRETCH_WORDS[here.stretch].easierHint;
  return play(session, routine, context, { previous: here, first: [hint ?? stretching.noEasier] });
}

function otherPosition(
  position: Position,
  session: Session,
  routine: Routine,
  context: Context,
): Turn | Onward {
  const facts: readonly Fact[] = [{ kind: 'prefers', position }];
  const steps = moveTo(routine.steps, routine.index, position, limitsOf(session));
  return play(session, { ...routine, steps, position }, context, { previous: null, facts });
}

function otherLength(
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

function otherSide(session: Session, routine: Routine, context: Context): Turn | Onward {
  const here = current(routine);
  if (here === null || here.side === null)
    return goOn(session, context, [context.words.stretching.noOtherSide]);
  const side: Side = here.side === 'left' ? 'right' : 'left';
  const steps = routine.steps.map((step, index) => (index === routine.index ? { ...step, side } : step));
  return play(session, { ...routine, steps }, context, { previous: here });
}

/** The end: what comes after depends on what the routine was for. */
function finish(
  session: Session,
  routine: Routine,
  context: Context,
  first: readonly Sentence[],
  facts: readonly Fact[],
): Onward {
  const at = nowSeconds(context);
  const begun = routine.index > 0;
  const kind = begun && routine.purpose === 'loosen' ? 'routine-finished' : 'routine-cleared';
  return onward('after-routine', { ...session, routine, wish: null }, first, [...facts, { kind, at }]);
}
