/** The reminders that are there: told, moved, cancelled. */

import type { Sentence } from '../speech/sentence';
import type { Fact } from '../storage/person';
import { kindOf, meant, movedTo } from '../training/reminder-times';
import { type Context, personOf } from './context';
import { type PendingReminder, ReminderFault, type Schedule } from './ports';
import { notAllowed, toldFault } from './reminder-faults';
import { type Here, momentHere, spoken } from './reminder-moment';
import { afterwards, entered, settled } from './reminder-place';
import { proposalOf } from './reminder-proposal';
import type { Act } from './said';
import type { Session } from './session';
import { question, type Turn, turn, withFacts } from './turn';

/** Proposes another reminder in place of one that cannot be. */
type Propose = (schedule: Schedule, here: Here, say: readonly Sentence[]) => Turn;

/** Answers "what reminders do I have", "move", "cancel", and what is said to "which one?"; null for every other act. */
export async function answerKept(
  act: Act,
  session: Session,
  context: Context,
  propose: Propose,
): Promise<Turn | null> {
  try {
    const asked = session.scene === 'reminders' ? session.asked?.question : undefined;
    if (asked === 'remind-move' || asked === 'remind-cancel') {
      const answer = await answerWhich(act, asked, session, context, propose);
      if (answer !== null) return answer;
    }
    return await handle(act, session, context, propose);
  } catch (fault) {
    if (!(fault instanceof ReminderFault)) throw fault;
    const now = settled(session);
    if (fault.reason !== 'no-permission')
      return afterwards(now, context, toldFault(fault.reason, context), []);
    // Where none was ever made, there is nothing that a permission would help with.
    return personOf(session).reminders.length === 0
      ? afterwards(now, context, context.words.reminders.none, [])
      : notAllowed(afterwards(now, context, [], []), context);
  }
}

async function handle(act: Act, session: Session, context: Context, propose: Propose): Promise<Turn | null> {
  switch (act.kind) {
    case 'list-reminders':
      return tell(session, context);
    case 'move-reminder':
      return move(act, session, context, propose);
    case 'cancel-reminder':
      return cancel(act, session, context);
    case 'cancel-all-reminders':
      return cancelAll(session, context);
    default:
      return null;
  }
}

/** "The morning one", "cancel the morning one", "all of them", "none". */
async function answerWhich(
  act: Act,
  asked: 'remind-move' | 'remind-cancel',
  session: Session,
  context: Context,
  propose: Propose,
): Promise<Turn | null> {
  const now = settled(session);
  switch (act.kind) {
    case 'no':
    case 'not-sure':
    case 'done':
      return afterwards(now, context, context.words.reminders.leftAsIs, []);
    case 'which-reminder': {
      const which = act.which ?? (act.weekdays.length > 0 ? 'weekly' : null);
      return asked === 'remind-cancel'
        ? cancel({ kind: 'cancel-reminder', which }, now, context)
        : move({ kind: 'move-reminder', which, time: act.time ?? session.moveTo }, now, context, propose);
    }
    case 'move-reminder':
      return move({ ...act, time: act.time ?? session.moveTo }, now, context, propose);
    case 'cancel-reminder':
      return cancel(act, now, context);
    case 'side':
      return asked === 'remind-cancel' && act.side === 'both' ? cancelAll(now, context) : null;
    default:
      return null;
  }
}

async function tell(session: Session, context: Context): Promise<Turn> {
  const words = context.words.reminders;
  const [here, there] = await Promise.all([momentHere(session, context), context.ports.reminders.list()]);
  const whens = there.map(({ schedule }) => spoken(schedule, here, context));
  const say = whens.length === 0 ? words.none : [words.have(whens)];
  return afterwards(session, context, say, [...here.facts, ...gone(session, there)]);
}

async function move(
  act: Extract<Act, { kind: 'move-reminder' }>,
  session: Session,
  context: Context,
  propose: Propose,
): Promise<Turn> {
  const words = context.words.reminders;
  const [here, there] = await Promise.all([momentHere(session, context), context.ports.reminders.list()]);
  const chosen = meant(there, act.which);
  const [first] = chosen;
  if (first === undefined) return nothing(there, session, context);
  if (act.which === null && chosen.length > 1)
    return which('move', { ...session, moveTo: act.time }, context);
  if (act.time === null) {
    const proposal = { ...proposalOf(first.schedule), replaces: first.token };
    const ask = question('remind-time', words.newTime.ask, words.newTime.short);
    return turn({ ...entered(session), proposal }, { facts: here.facts, ask });
  }
  const time = act.time;
  const moved = chosen.map(({ token, schedule }) => ({
    token,
    schedule: movedTo(schedule, time, here.now, here.zone),
  }));
  const whens = [...new Set(moved.map(({ schedule }) => spoken(schedule, here, context)))];
  try {
    for (const { token, schedule } of moved) {
      const kind = kindOf(schedule);
      const wanted = { kind, schedule, timeZone: here.zone, text: words.text[kind], locale: context.locale };
      await context.ports.reminders.move(token, wanted);
    }
  } catch (fault) {
    const [again] = moved;
    if (!(fault instanceof ReminderFault) || fault.reason !== 'not-found' || again === undefined) throw fault;
    return withFacts(
      [{ kind: 'reminder-gone', token: again.token }],
      propose(again.schedule, here, words.gone),
    );
  }
  return afterwards(settled(session), context, [words.moved(whens.join(', and '))], here.facts);
}

async function cancel(
  act: Extract<Act, { kind: 'cancel-reminder' }>,
  session: Session,
  context: Context,
): Promise<Turn> {
  const [here, there] = await Promise.all([momentHere(session, context), context.ports.reminders.list()]);
  const chosen = meant(there, act.which);
  if (chosen.length === 0) return nothing(there, session, context);
  if (act.which === null && chosen.length > 1) return which('cancel', session, context);
  await Promise.all(chosen.map(({ token }) => context.ports.reminders.cancel(token)));
  const whens = chosen.map(({ schedule }) => spoken(schedule, here, context));
  const facts: readonly Fact[] = chosen.map(({ token }) => ({ kind: 'reminder-gone', token }));
  return afterwards(session, context, [context.words.reminders.cancelled(whens)], [...here.facts, ...facts]);
}

async function cancelAll(session: Session, context: Context): Promise<Turn> {
  const words = context.words.reminders;
  const there = await context.ports.reminders.list();
  await Promise.all(there.map(({ token }) => context.ports.reminders.cancel(token)));
  const say = there.length === 0 ? words.none : [words.allCancelled];
  return afterwards(settled(session), context, say, gone(session, []));
}

function nothing(there: readonly PendingReminder[], session: Session, context: Context): Turn {
  const words = context.words.reminders;
  return afterwards(
    session,
    context,
    there.length === 0 ? words.none : words.noneOfThat,
    gone(session, there),
  );
}

function which(action: 'move' | 'cancel', session: Session, context: Context): Turn {
  const { say, ask, short } = context.words.reminders.which[action];
  const asking: Session = { ...entered(session), proposal: null, moveTo: session.moveTo };
  return turn(asking, { say, ask: question(`remind-${action}`, ask, short) });
}

/** What is remembered and no longer there: it has rung, or was deleted in the app. */
function gone(session: Session, there: readonly PendingReminder[]): readonly Fact[] {
  const tokens = there.map(({ token }) => token);
  return personOf(session)
    .reminders.filter(({ token }) => !tokens.includes(token))
    .map(({ token }) => ({ kind: 'reminder-gone', token }));
}
