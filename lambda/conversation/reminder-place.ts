/** Reminders come in between: where the user was meanwhile, and the way back there. */
import type { Sentence } from '../speech/sentence';
import type { Fact } from '../storage/person';
import type { Context } from './context';
import type { Session } from './session';
import { back } from './side-answers';
import { question, type Turn, turn, withFacts } from './turn';
import { askMore } from './welcome';

/** The session in which a question about reminders is pending; the one that it cuts into is kept. */
export function entered(session: Session): Session {
  if (session.scene === 'reminders') return session;
  const { scene, asked } = session;
  const isOpen = asked === null || asked.question === 'open' || asked.question === 'more';
  return { ...session, scene: 'reminders', interrupted: isOpen ? null : { scene, asked } };
}

/** The session once a question about a reminder has had its answer: where it was before. */
export function settled(session: Session): Session {
  if (session.scene !== 'reminders') return session;
  const { scene, asked } = session.interrupted ?? { scene: 'welcome', asked: null };
  return { ...session, scene, asked, proposal: null, moveTo: null, interrupted: null };
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
