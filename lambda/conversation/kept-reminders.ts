/** The reminders that are there: told, moved, cancelled. */

import type { Sentence } from '../speech/sentence';
import { reminderWords } from '../speech/words/reminders';
import type { Fact } from '../storage/person';
import { kindOf, meant, movedTo } from '../training/reminder-times';
import { type Context, personOf } from './context';
import { type PendingReminder, ReminderFault, type Schedule } from './ports';
import { notAllowed, toldFault } from './reminder-faults';
import { type Here, momentHere, spoken } from './reminder-moment';
import { proposalOf } from './reminder-proposal';
import type { Act } from './said';
import type { Session } from './session';
import { back } from './side-answers';
import { question, type Turn, turn, withFacts } from './turn';
import { askMore } from './welcome';

/** Proposes another reminder in place of one that cannot be. */
type Propose = (schedule: Schedule, here: Here, say: readonly Sentence[]) => Turn;

/** Answers "what reminders do I have", "move", "cancel"; null for every other act. */
export async function answerKept(
  act: Act,
  before: Session,
  context: Context,
  propose: Propose,
): Promise<Turn | null> {
  const answersWhich = before.asked?.question === 'remind-which' && act.kind !== 'list-reminders';
  const session = answersWhich ? settled(before) : before;
  try {
    switch (act.kind) {
      case 'list-reminders':
        return await tell(session, context);
      case 'move-reminder':
        return await move(act, session, context, propose);
      case 'cancel-reminder':
        return await cancel(act, session, context);
      case 'cancel-all-reminders':
        return await cancelAll(session, context);
      default:
        return null;
    }
  } catch (fault) {
    if (!(fault instanceof ReminderFault)) throw fault;
    return fault.reason === 'no-permission'
      ? notAllowed(afterwards(session, context, [], []))
      : afterwards(session, context, toldFault(fault.reason), []);
  }
}

/** The session once a question about a reminder has had its answer. */
export function settled(session: Session): Session {
  return session.scene === 'reminders' ? { ...session, proposal: null, asked: null } : session;
}

/** Back to where the user was: the pending question, the routine under way, or whether there is anything else. */
export function afterwards(
  session: Session,
  context: Context,
  say: readonly Sentence[],
  facts: readonly Fact[],
): Turn {
  if (session.asked !== null) return withFacts(facts, back(session, context, say));
  if (session.routine === null) return askMore(session, context, say, facts);
  const { goOn } = context.words.stretching.ready;
  const waiting: Session = {
    ...session,
    scene: 'stretching',
    routine: { ...session.routine, holding: false },
  };
  return turn(waiting, { say, facts, ask: question('ready', goOn.ask, goOn.short) });
}

async function tell(session: Session, context: Context): Promise<Turn> {
  const words = reminderWords();
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
  const words = reminderWords();
  const [here, there] = await Promise.all([momentHere(session, context), context.ports.reminders.list()]);
  const chosen = meant(there, act.which);
  const [first] = chosen;
  if (first === undefined) return nothing(there, session, context);
  if (act.which === null && chosen.length > 1) return which(session, 'move');
  if (act.time === null) {
    const proposal = { ...proposalOf(first.schedule), replaces: first.token };
    const ask = question('remind-time', words.newTime.ask, words.newTime.short);
    return turn({ ...session, scene: 'reminders', proposal }, { facts: here.facts, ask });
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
  if (act.which === null && chosen.length > 1) return which(session, 'cancel');
  await Promise.all(chosen.map(({ token }) => context.ports.reminders.cancel(token)));
  const whens = chosen.map(({ schedule }) => spoken(schedule, here, context));
  const facts: readonly Fact[] = chosen.map(({ token }) => ({ kind: 'reminder-gone', token }));
  return afterwards(session, context, [reminderWords().cancelled(whens)], [...here.facts, ...facts]);
}

async function cancelAll(session: Session, context: Context): Promise<Turn> {
  const words = reminderWords();
  const there = await context.ports.reminders.list();
  await Promise.all(there.map(({ token }) => context.ports.reminders.cancel(token)));
  const say = there.length === 0 ? words.none : [words.allCancelled];
  return afterwards(settled(session), context, say, gone(session, []));
}

function nothing(there: readonly PendingReminder[], session: Session, context: Context): Turn {
  const words = reminderWords();
  return afterwards(
    session,
    context,
    there.length === 0 ? words.none : words.noneOfThat,
    gone(session, there),
  );
}

function which(session: Session, action: 'move' | 'cancel'): Turn {
  const words = reminderWords().which[action];
  const asking: Session = { ...session, scene: 'reminders', proposal: null };
  return turn(asking, { ask: question('remind-which', words.ask, words.short) });
}

/** What is remembered and no longer there: it has rung, or was deleted in the app. */
function gone(session: Session, there: readonly PendingReminder[]): readonly Fact[] {
  const tokens = there.map(({ token }) => token);
  return personOf(session)
    .reminders.filter(({ token }) => !tokens.includes(token))
    .map(({ token }) => ({ kind: 'reminder-gone', token }));
}
