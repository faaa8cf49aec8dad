/** Opening the skill: all that a launch needs of the conversation. */
import { newPerson, type Person } from '../storage/person';
import { nowSeconds, type Opening } from './context';
import { DISCLAIMER_VERSION } from './disclaimer-version';
import type { Session } from './session';
import { question, type Turn, turn } from './turn';

const HOUR_SECONDS = 60 * 60;
/** The morning after a routine, however late in the morning, is still asked how it went. */
const FOLLOW_UP_SECONDS = 36 * HOUR_SECONDS;
/** Later than this nobody wants to go on where they were. */
const RESUME_SECONDS = 72 * HOUR_SECONDS;

/** The first words: what this is, once; later shorter, and where one was. */
export async function greet(session: Session, context: Opening): Promise<Turn> {
  const { greeting } = context.words;
  const person = session.known?.person ?? newPerson();
  const now: Session = { ...session, scene: 'welcome' };
  if (isNew(person)) {
    return turn(now, {
      say: greeting.first,
      ask: question('open', greeting.askFirst.ask, greeting.askFirst.short),
    });
  }
  const since = (at: number) => nowSeconds(context) - at;
  const { routine, finishedAt } = person;
  const step = routine?.steps[routine.index];
  if (routine !== null && step !== undefined && since(routine.startedAt) < RESUME_SECONDS) {
    const { STRETCH_WORDS } = await import('../speech/stretch-words');
    const where = `${step.side === null ? '' : `${step.side} `}${STRETCH_WORDS[step.stretch].name}`;
    return turn(now, {
      say: greeting.interrupted(where),
      ask: question('ready', greeting.askResume.ask, greeting.askResume.short),
    });
  }
  const followsUp = finishedAt !== null && since(finishedAt) < FOLLOW_UP_SECONDS;
  const ask = followsUp ? greeting.followUp : greeting.askAgain;
  return turn(now, { say: greeting.again, ask: question('open', ask.ask, ask.short) });
}

/** Not met yet, as far as is remembered. */
function isNew({ disclaimer, diary, weightPlan, reminders }: Person): boolean {
  const hasMade = diary !== null || weightPlan !== null || reminders.length > 0;
  return disclaimer < DISCLAIMER_VERSION && !hasMade;
}
