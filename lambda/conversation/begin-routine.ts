/** How a routine, a session of groups, a single stretch or an interrupted routine begins. */

import type { Sentence } from '../speech/sentence';
import { spotName } from '../speech/stretch-words';
import type { Person } from '../storage/person';
import { type MuscleGroup, type Position, stretch } from '../stretching/library';
import {
  buildRoutine,
  type Wish as RoutineWish,
  type Step,
  secondsOf,
  type TightSpot,
} from '../stretching/routine';
import { tightSpots } from '../training/tight-spots';
import { whatToStretchToday } from '../training/week';
import { activityOf } from './activity';
import { type Context, nowSeconds } from './context';
import { limitsOf } from './limits';
import { personOf } from './person-of';
import { goOn, held, play } from './play-routine';
import { current, pastHold, placeToResume } from './routine-place';
import type { Routine, Session, Wish } from './session';
import { today } from './time-zone';
import { type Onward, question, type Turn, turn } from './turn';
import { listedShortly } from './week';

type StretchWish = Extract<Wish, { kind: 'loosen' | 'stretch' | 'group' | 'week-session' | 'resume' }>;

/** Begins what was wished for. `first` is said before. */
export function beginRoutine(
  wish: StretchWish,
  session: Session,
  context: Context,
  first: readonly Sentence[],
): Turn | Onward {
  if (wish.kind === 'resume') return resume(session, context, first);
  const person = personOf(session);
  const spots = tightSpots(person.tightness);
  const position =
    ('position' in wish ? wish.position : null) ??
    (isWithin(wish, session) ? session.routine?.position : null) ??
    person.prefers.position ??
    (wish.kind === 'loosen' ? 'floor' : 'standing');
  const steps = buildRoutine(routineWish(wish, position, session, person, spots, context));
  const { routine } = session;
  if (isWithin(wish, session) && steps.length > 0 && routine !== null)
    return comeFirst(steps, session, routine, context, first);
  const { stretching } = context.words;
  if (steps.length === 0) {
    const say = limitsOf(session).legSymptoms ? stretching.noHamstrings : stretching.nothingFits;
    return turn(
      { ...session, wish: null },
      { say: [...first, say], ask: question('more', stretching.more.ask, stretching.more.short) },
    );
  }
  return play(
    { ...session, wish: null },
    asRoutine(steps, position, purposeOf(wish, session), context),
    context,
    {
      previous: null,
      first: [...first, ...opening(wish, position, steps, spots, context)],
    },
  );
}

/** A muscle or a stretch that is named in the middle of a routine comes next; then the routine goes on. */
function comeFirst(
  steps: readonly Step[],
  session: Session,
  routine: Routine,
  context: Context,
  first: readonly Sentence[],
): Turn | Onward {
  const { stretching } = context.words;
  const waiting = pastHold(routine, nowSeconds(context));
  const groups = new Set(groupsOf(steps));
  const isNamed = (step: Step) => groups.has(stretch(step.stretch).group);
  const done = waiting.steps.slice(0, waiting.index);
  const rounds = Math.max(0, ...done.filter(isNamed).map(({ round }) => round));
  const now: Session = { ...session, wish: null };
  if (rounds === 2) return goOn(now, context, [...first, stretching.enough]);
  const next = rounds === 1 ? steps.map((step): Step => ({ ...step, round: 2 })) : steps;
  const left = waiting.steps.slice(waiting.index).filter((step) => !isNamed(step));
  return play(now, { ...waiting, steps: [...done, ...next, ...left] }, context, {
    previous: current(routine),
    first: [...first, stretching.startSession],
    facts: held(routine, session, context),
  });
}

/** Whether a muscle or a stretch is named in the middle of a routine. */
function isWithin(wish: StretchWish, { scene, routine }: Session): boolean {
  return scene === 'stretching' && routine !== null && (wish.kind === 'group' || wish.kind === 'stretch');
}

/** About how long the loosening routine takes, in whole minutes. */
export function minutesOfLoosening(session: Session, context: Context): number {
  const person = personOf(session);
  const position = person.prefers.position ?? 'floor';
  const spots = tightSpots(person.tightness);
  const wish = routineWish({ kind: 'loosen', position }, position, session, person, spots, context);
  return Math.ceil(secondsOf(buildRoutine(wish)) / 60);
}

/** Only checks for a complaint make a routine from which the next one may be shorter: see `trace`. */
function purposeOf(wish: StretchWish, session: Session): Routine['purpose'] {
  if (wish.kind !== 'loosen') return wish.kind === 'week-session' ? 'session' : 'single';
  const mode = session.screen?.mode;
  return mode === undefined || mode === 'brief' ? 'session' : 'loosen';
}

function asRoutine(
  steps: readonly Step[],
  position: Position,
  purpose: Routine['purpose'],
  context: Context,
): Routine {
  return {
    steps,
    index: 0,
    position,
    startedAt: nowSeconds(context),
    purpose,
    interruptTold: false,
    holding: false,
    holdSeconds: 0,
    leadSeconds: 0,
    held: false,
  };
}

/** Goes on where one was: in this session, or where an earlier one was interrupted. */
function resume(session: Session, context: Context, first: readonly Sentence[]): Turn | Onward {
  const routine = placeToResume(session);
  if (routine === null) return beginRoutine({ kind: 'loosen', position: null }, session, context, first);
  return play({ ...session, wish: null }, afterHurt(session, routine), context, { previous: null, first });
}

/** After something hurt, the stretch that hurt is left out. */
function afterHurt(session: Session, routine: Routine): Routine {
  if (session.screen?.mode !== 'hurt') return routine;
  const here = routine.steps[routine.index];
  const next = routine.steps.findIndex(
    (step, index) => index > routine.index && step.stretch !== here?.stretch,
  );
  return { ...routine, index: next < 0 ? routine.steps.length : next };
}

function routineWish(
  wish: Exclude<StretchWish, { kind: 'resume' }>,
  position: Position,
  session: Session,
  person: Person,
  spots: readonly TightSpot[],
  context: Context,
): RoutineWish {
  const circumstances = { ...limitsOf(session), tightSpots: spots };
  switch (wish.kind) {
    case 'loosen':
      return { ...circumstances, kind: 'loosen', position };
    case 'stretch':
      return { ...circumstances, kind: 'one', stretch: wish.stretch };
    case 'group':
      return { ...circumstances, kind: 'groups', groups: [wish.group], position, minutes: null };
    case 'week-session': {
      const groups: readonly MuscleGroup[] = whatToStretchToday(
        activityOf(person),
        today(session, context),
        spots,
      );
      return { ...circumstances, kind: 'groups', groups, position, minutes: wish.minutes ?? 10 };
    }
  }
}

function opening(
  wish: StretchWish,
  position: Position,
  steps: readonly Step[],
  spots: readonly TightSpot[],
  context: Context,
): readonly Sentence[] {
  const { stretching } = context.words;
  const [spot] = spots;
  const stubborn =
    spot !== undefined && steps.some((step) => stretch(step.stretch).group === spot.group)
      ? [stretching.stubborn(spotName(spot.group, spot.side))]
      : [];
  if (wish.kind === 'week-session')
    return [stretching.startGroups(listedShortly(groupsOf(steps), context)), ...stubborn];
  if (wish.kind !== 'loosen') return [stretching.startSession, ...stubborn];
  const start = {
    floor: stretching.startFloor,
    chair: stretching.startChair,
    standing: stretching.startStanding,
  }[position];
  return [start, ...stubborn];
}

/** The groups of a routine in the order in which they come. */
function groupsOf(steps: readonly Step[]): readonly MuscleGroup[] {
  return [...new Set(steps.map((step) => stretch(step.stretch).group))];
}
