/** What a scene hands on, until there is something to say. */
import type { Sentence } from '../speech/sentence';
import { isForComplaint } from './acts';
import { beginRoutine } from './begin-routine';
import { beginBetweenSets } from './between-sets';
import { lookForCause } from './cause';
import type { Context } from './context';
import { diaryForbids } from './diary-reason';
import { offerReminder } from './reminders';
import { continueScreen } from './screen-next';
import { dueScreen, reopenScreen, startScreen } from './screen-start';
import type { Session, Wish } from './session';
import { beginTechnique, OFFERED } from './technique';
import { withTimeZone } from './time-zone';
import { askAgain, type Onward, onward, question, saidFirst, type Turn, turn, withFacts } from './turn';
import { answerPlan } from './weight-plan';
import { askMore } from './welcome';

export type Outcome = Turn | Onward;

/** Follows what a scene hands on until there is something to say. */
export async function carryOn(outcome: Outcome, context: Context): Promise<Turn> {
  if (!('to' in outcome)) return outcome;
  const { session, facts } = await withTimeZone(outcome.session, context);
  const next = await carryOn(await step({ ...outcome, session }, context), context);
  return withFacts([...outcome.facts, ...facts], next);
}

function step(outcome: Onward, context: Context): Outcome | Promise<Outcome> {
  const { session, first } = outcome;
  const forbidden = diaryForbids(session, context);
  if (forbidden !== null) return forbidden;
  switch (outcome.to) {
    case 'wish':
      return begin(session.wish ?? { kind: 'loosen', position: null }, session, context, first);
    case 'want':
      return want(session.wish ?? { kind: 'loosen', position: null }, session, context);
    case 'cause':
      return lookForCause(session, context, first);
    case 'hurt':
      return reopenScreen(session, context, null);
    case 'screen': {
      const next = continueScreen(session, context);
      return 'to' in next ? { ...next, first: [...first, ...next.first] } : saidFirst(first, next);
    }
    case 'after-routine':
      return afterRoutine(session, context, first);
  }
}

function begin(wish: Wish, session: Session, context: Context, first: readonly Sentence[]): Outcome {
  switch (wish.kind) {
    case 'loosen':
    case 'stretch':
    case 'group':
    case 'week-session':
    case 'resume':
      return beginRoutine(wish, session, context, first);
    case 'technique':
      return beginTechnique(session, context, first);
    case 'weight-plan':
    case 'squat-report':
    case 'morning-after':
      return answerPlan(wish, session, context, first);
    case 'between-sets':
      return beginBetweenSets({ group: wish.group, restSeconds: wish.restSeconds }, session, context, first);
  }
}

/** A routine is through: technique where that was half of the cause, then the reminders, else whatever comes. */
async function afterRoutine(before: Session, context: Context, first: readonly Sentence[]): Promise<Outcome> {
  const session: Session = { ...before, routine: null };
  if (session.cause === 'both' && session.technique === null) {
    const { thenTechnique } = context.words.stretching;
    const talk = { unit: null, working: null, fault: OFFERED, stretchToday: false };
    const ask = question('ready', thenTechnique.ask, thenTechnique.short);
    return turn({ ...session, scene: 'technique', technique: talk }, { say: first, ask });
  }
  const purpose = session.cause === 'both' ? 'loosen' : before.routine?.purpose;
  const offer = purpose === 'loosen' ? 'afternoon' : purpose === 'session' ? 'weekly' : null;
  const offered = offer === null ? null : await offerReminder(offer, session, context, first);
  return offered ?? askMore(session, context, first);
}

/** Checks first: a wish waits for the screen that is due. */
export function want(wish: Wish, session: Session, context: Context): Outcome {
  if (session.scene === 'screening') {
    return turn({ ...session, wish }, { say: context.words.welcome.onlyAfterChecks, ask: askAgain(session) });
  }
  const due = dueScreen(session, context, isForComplaint(wish, session));
  return due === null ? onward('wish', { ...session, wish }) : startScreen(session, context, due, wish, null);
}
