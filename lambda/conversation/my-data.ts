/** "What do you know about me", "delete my data". */
import { newPerson } from '../storage/person';
import { activityOf } from './activity';
import type { Context } from './context';
import { forgetAccount } from './forget-account';
import { personOf } from './person-of';
import type { Said } from './said';
import type { Session } from './session';
import { question, type Turn, turn } from './turn';
import { listed } from './week';
import { askMore } from './welcome';

/** Says what kinds of things are kept, not the things themselves. */
export function tellData(session: Session, context: Context): Turn {
  const { data } = context.words;
  if (session.known === null) return askMore(session, context, [data.noMemory]);
  const person = personOf(session);
  const days = new Set(activityOf(person).map(({ day }) => day)).size;
  const { prefers } = person;
  const things = [
    ...(days > 0 ? [data.stretchingDays(days)] : []),
    ...(person.routine !== null ? [data.place] : []),
    ...(person.weightPlan !== null ? [data.weightPlan] : []),
    ...(prefers.position !== null || prefers.pace !== 'normal' || prefers.hold !== 'normal'
      ? [data.preferences]
      : []),
    ...(person.reminders.length > 0 ? [data.reminders(person.reminders.length)] : []),
    ...(person.timeZone?.zone != null ? [data.timeZone] : []),
    ...(person.diary !== null ? [data.diary(person.diary.entries.length)] : []),
  ];
  return askMore({ ...session }, context, [
    things.length === 0 ? data.nothing : data.keep(listed(things)),
    data.noAnswers,
  ]);
}

export function askDelete(session: Session, context: Context): Turn {
  const { askDelete: words } = context.words.data;
  return turn(
    { ...session, scene: 'my-data', confirming: 'everything' },
    { ask: question('delete', words.ask, words.short) },
  );
}

/** Answers within the scene; null when the words mean nothing here. */
export async function answerMyData(said: Said, session: Session, context: Context): Promise<Turn | null> {
  const { data } = context.words;
  if (session.confirming !== 'everything' || session.asked?.question !== 'delete') return null;
  switch (said.act.kind) {
    case 'yes':
      return deleteEverything({ ...session, confirming: null }, context);
    case 'no':
    case 'not-sure':
      return askMore({ ...session, confirming: null }, context, data.kept);
    default:
      return null;
  }
}

async function deleteEverything(session: Session, context: Context): Promise<Turn> {
  const { data } = context.words;
  const { storeFault, reminderFault } = await forgetAccount(context);
  if (storeFault !== null) return askMore(session, context, data.notDeleted);
  const forgotten: Session = {
    ...session,
    routine: null,
    technique: null,
    known: { person: newPerson(), version: 0 },
    unsaved: [],
  };
  const noReminders = reminderFault === null || reminderFault === 'no-permission';
  return turn(forgotten, { say: noReminders ? data.deleted : data.deletedButReminders, forget: true });
}
