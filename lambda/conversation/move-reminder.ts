/** A reminder that is there, moved to another time. */
import type { Sentence } from '../speech/sentence';
import { type Group, grouped } from '../training/reminder-groups';
import { kindOf, movedTo } from '../training/reminder-times';
import type { Context } from './context';
import { type PendingReminder, ReminderFault, type Schedule } from './ports';
import { type Here, momentHere, spoken } from './reminder-moment';
import { afterwards, entered, settled } from './reminder-place';
import { proposalOf } from './reminder-proposal';
import type { Session } from './session';
import { question, type Turn, turn, withFacts } from './turn';

/** Proposes another reminder in place of one that cannot be. */
export type Propose = (schedule: Schedule, here: Here, say: readonly Sentence[]) => Turn;

type Kept = Group<PendingReminder>;

/** Asks to what time it is to be moved. */
export function askNewTime(kept: Kept, session: Session, here: Here, context: Context): Turn {
  const { newTime } = context.words.reminders;
  const [first] = kept.reminders;
  const proposal = { ...proposalOf(kept.schedule), replaces: first?.token ?? null };
  return turn(
    { ...entered(session), proposal },
    { facts: here.facts, ask: question('remind-time', newTime.ask, newTime.short) },
  );
}

/** The one of this token, with what belongs together with it; offered anew when it is gone meanwhile. */
export async function moveByToken(
  token: string,
  schedule: Schedule,
  session: Session,
  context: Context,
  propose: Propose,
): Promise<Turn> {
  const [here, there] = await Promise.all([momentHere(session, context), context.ports.reminders.list()]);
  const kept = grouped(there, here.now, here.zone).find(({ reminders }) =>
    reminders.some((each) => each.token === token),
  );
  return kept === undefined
    ? offerAnew(token, schedule, here, context, propose)
    : moveKept(kept, schedule.time, session, here, context, propose);
}

/** Moves it and repeats when it rings from now on. Rejects with `ReminderFault`. */
export async function moveKept(
  kept: Kept,
  time: string,
  session: Session,
  here: Here,
  context: Context,
  propose: Propose,
): Promise<Turn> {
  const { now, zone } = here;
  const schedule = movedTo(kept.schedule, time, now, zone);
  const kind = kindOf(schedule);
  const { text, moved } = context.words.reminders;
  for (const { token, schedule: before } of kept.reminders) {
    const wanted = {
      kind,
      schedule: movedTo(before, time, now, zone),
      timeZone: zone,
      text: text[kind],
      locale: context.locale,
    };
    try {
      await context.ports.reminders.move(token, wanted);
    } catch (fault) {
      if (!(fault instanceof ReminderFault) || fault.reason !== 'not-found') throw fault;
      return offerAnew(token, schedule, here, context, propose);
    }
  }
  return afterwards(settled(session), context, [moved(spoken(schedule, here, context))], here.facts);
}

function offerAnew(token: string, schedule: Schedule, here: Here, context: Context, propose: Propose): Turn {
  return withFacts([{ kind: 'reminder-gone', token }], propose(schedule, here, context.words.reminders.gone));
}
