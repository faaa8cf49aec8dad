/** The next step of the screen: a question, or the result. */
import type { Sentence } from '../speech/sentence';
import { nextQuestion } from '../triage/questions';
import { newScreen, type Screen, screenLevel, withCourse } from '../triage/screen';
import type { Context } from './context';
import { endOfScreen } from './result';
import { askWords } from './screen-words';
import type { Session } from './session';
import { type Onward, type Turn, turn } from './turn';

/** Asks the next question, or ends the screen when none could raise the level any more. */
export function askNext(session: Session, context: Context, first: readonly Sentence[]): Turn | Onward {
  const screen = session.screen ?? newScreen('full');
  const next = nextQuestion(screen);
  if (next === null) {
    const known: Screen = { ...screen, findings: withCourse(screen) };
    const level = screenLevel(known);
    return endOfScreen({ ...session, screen: known, level, doubts: 0, misses: 0 }, context);
  }
  if (next.id === session.asked?.question)
    return turn(session, { say: first, ask: askWords(next, context.words, 'again') });
  const now: Session = { ...session, doubts: 0, misses: 0 };
  return turn(now, { say: first, ask: askWords(next, context.words, 'ask') });
}

/** Goes on with a screen to which a question was added. */
export function continueScreen(session: Session, context: Context): Turn | Onward {
  return askNext({ ...session, scene: 'screening' }, context, []);
}
