/** The reminders that are there: told, moved, cancelled. */
import type { Fact } from '../storage/person';
import { type Group, grouped, type Pointer, pointedOut } from '../training/reminder-groups';
import type { Context } from './context';
import { askNewTime, moveKept, type Propose } from './move-reminder';
import { personOf } from './person-of';
import type { PendingReminder, ReminderFault } from './ports';
import { notAllowed, toldFault } from './reminder-faults';
import { type Here, momentHere, spoken } from './reminder-moment';
import { afterwards, entered, settled } from './reminder-place';
import { namesNothing, pointerOf } from './reminder-proposal';
import type { Act } from './said';
import type { Session } from './session';
import { question, type Turn, turn } from './turn';

/** As many as are told by their times in one breath. */
const TOLD = 3;

type Kept = Group<PendingReminder>;

/** Answers "what reminders do I have", "move", "cancel", and what is said to "which one?"; null for every other act. */
export async function answerKept(
  act: Act,
  session: Session,
  context: Context,
  propose: Propose,
): Promise<Turn | null> {
  const asked = session.scene === 'reminders' ? session.asked?.question : undefined;
  if (asked === 'remind-move' || asked === 'remind-cancel') {
    const answer = await answerWhich(act, asked, session, context, propose);
    if (answer !== null) return answer;
  }
  switch (act.kind) {
    case 'list-reminders':
      return tell(session, context);
    case 'move-reminder':
      return move(pointerOf(act), act.time, session, context, propose);
    case 'cancel-reminder':
      return cancel(pointerOf(act), session, context);
    case 'cancel-all-reminders':
      return cancelAll(session, context);
    default:
      return null;
  }
}

/** What is heard when that has failed. */
export function toldKeptFault(fault: ReminderFault, session: Session, context: Context): Turn {
  const now = settled(session);
  if (fault.reason !== 'no-permission') return afterwards(now, context, toldFault(fault.reason, context), []);
  // Where none was ever made, there is nothing that a permission would help with.
  return personOf(session).reminders.length === 0
    ? afterwards(now, context, context.words.reminders.none, [])
    : notAllowed(afterwards(now, context, [], []), context);
}

/** "The morning one", "half past seven", "cancel the morning one", "both", "no". */
async function answerWhich(
  act: Act,
  asked: 'remind-move' | 'remind-cancel',
  session: Session,
  context: Context,
  propose: Propose,
): Promise<Turn | null> {
  const now = settled(session);
  switch (act.kind) {
    case 'list-reminders':
    case 'cancel-all-reminders':
      return null;
    case 'no':
    case 'not-sure':
    case 'done':
      return afterwards(now, context, context.words.reminders.leftAsIs, []);
    case 'cancel-reminder':
      return cancel(pointerOf(act), now, context);
    case 'move-reminder':
      return move(pointerOf(act), act.time ?? session.moveTo, now, context, propose);
    case 'side':
      return asked === 'remind-cancel' && act.side === 'both' ? cancelAll(now, context) : null;
    default: {
      const pointer = pointerOf(act);
      if (namesNothing(pointer)) return null;
      return asked === 'remind-cancel'
        ? cancel(pointer, now, context)
        : move(pointer, session.moveTo, now, context, propose);
    }
  }
}

interface Found {
  readonly here: Here;
  readonly there: readonly PendingReminder[];
  readonly kept: readonly Kept[];
}

async function find(session: Session, context: Context): Promise<Found> {
  const [here, there] = await Promise.all([momentHere(session, context), context.ports.reminders.list()]);
  return { here, there, kept: grouped(there, here.now, here.zone) };
}

async function tell(session: Session, context: Context): Promise<Turn> {
  const { none, have, haveMany } = context.words.reminders;
  const { here, there, kept } = await find(session, context);
  const whens = kept.slice(0, TOLD).map(({ schedule }) => spoken(schedule, here, context));
  const told = kept.length > TOLD ? haveMany(kept.length, whens) : have(whens);
  const say = whens.length === 0 ? none : [told];
  return afterwards(session, context, say, [...here.facts, ...gone(session, there)]);
}

async function move(
  pointer: Pointer,
  time: string | null,
  session: Session,
  context: Context,
  propose: Propose,
): Promise<Turn> {
  const { here, there, kept } = await find(session, context);
  const [chosen, ...others] = pointedOut(kept, pointer);
  if (chosen === undefined) return nothing(there, session, context);
  if (others.length > 0) {
    return askWhich('move', [chosen, ...others], { ...session, moveTo: time }, here, context);
  }
  return time === null
    ? askNewTime(chosen, session, here, context)
    : moveKept(chosen, time, session, here, context, propose);
}

async function cancel(pointer: Pointer, session: Session, context: Context): Promise<Turn> {
  const { here, there, kept } = await find(session, context);
  const [chosen, ...others] = pointedOut(kept, pointer);
  if (chosen === undefined) return nothing(there, session, context);
  if (others.length > 0) return askWhich('cancel', [chosen, ...others], session, here, context);
  await Promise.all(chosen.reminders.map(({ token }) => context.ports.reminders.cancel(token)));
  const facts = chosen.reminders.map(({ token }): Fact => ({ kind: 'reminder-gone', token }));
  const say = [context.words.reminders.cancelled(spoken(chosen.schedule, here, context))];
  return afterwards(session, context, say, [...here.facts, ...facts]);
}

async function cancelAll(session: Session, context: Context): Promise<Turn> {
  const { none, allCancelled } = context.words.reminders;
  const there = await context.ports.reminders.list();
  await Promise.all(there.map(({ token }) => context.ports.reminders.cancel(token)));
  const say = there.length === 0 ? none : [allCancelled];
  return afterwards(settled(session), context, say, gone(session, []));
}

function nothing(there: readonly PendingReminder[], session: Session, context: Context): Turn {
  const { none, noneOfThat } = context.words.reminders;
  return afterwards(session, context, there.length === 0 ? none : noneOfThat, gone(session, there));
}

function askWhich(
  action: 'move' | 'cancel',
  kept: readonly Kept[],
  session: Session,
  here: Here,
  context: Context,
): Turn {
  const { which, whichHint } = context.words.reminders;
  const whens = kept.map(({ schedule }) => spoken(schedule, here, context));
  const { ask, short } = kept.length > TOLD ? which.many(action) : which.of(action, whens);
  const asking: Session = { ...entered(session), proposal: null, moveTo: session.moveTo };
  return turn(asking, {
    say: action === 'cancel' ? whichHint : [],
    facts: here.facts,
    ask: question(`remind-${action}`, ask, short),
  });
}

/** What is remembered and no longer there: it has rung, or was deleted in the app. */
function gone(session: Session, there: readonly PendingReminder[]): readonly Fact[] {
  const tokens = there.map(({ token }) => token);
  return personOf(session)
    .reminders.filter(({ token }) => !tokens.includes(token))
    .map(({ token }) => ({ kind: 'reminder-gone', token }));
}
