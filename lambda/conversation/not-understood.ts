/** What means nothing here: never a dead end, and never for ever. */
import type { Outcome } from './carry-on';
import { complaint } from './complaint';
import type { Context } from './context';
import type { Act, Said } from './said';
import type { Session } from './session';
import { answerAside } from './side-answers';
import { askAgain, question, turn } from './turn';

/** So often asked in vain what hurts, the skill says what it is for and what to look out for, and closes. */
const GIVE_UP_AFTER = 2;

/** From zero to ten, of nothing in particular. */
function isPainNumber(act: Act): boolean {
  return act.kind === 'number' && act.unit === null && act.value >= 0 && act.value <= 10;
}

/** Once: the question in short. Twice running: another tack. */
export function notUnderstood(said: Said, session: Session, context: Context): Outcome {
  const { welcome, advice } = context.words;
  const now: Session = { ...session, misses: session.misses + 1 };
  const atWelcome = session.scene === 'welcome' && session.asked?.question === 'open';
  const open = session.asked === null || atWelcome;
  // "It's a nine": a number told of pain before anything else was told of it.
  if (open && session.scene === 'welcome' && isPainNumber(said.act)) return complaint(null, session, context);
  if (open && session.scene === 'welcome' && session.misses > 0) {
    // Somebody who tells a second time tells of something: better checked than asked for other words again.
    if (said.act.kind === 'story') return complaint(null, session, context);
    if (session.misses >= GIVE_UP_AFTER)
      return turn({ ...now, netSpoken: true }, { say: [welcome.madeFor, advice.safetyNet] });
  }
  if (open) {
    const words = session.misses === 0 ? welcome.openHint : welcome.openTack;
    return turn(now, { say: welcome.notUnderstood, ask: question('open', words.ask, words.short) });
  }
  if (session.misses === 0) return turn(now, { say: welcome.notUnderstood, ask: askAgain(session) });
  const help = answerAside({ act: { kind: 'help' }, words: null }, now, context);
  return help ?? turn(now, { say: welcome.notUnderstood, ask: askAgain(session) });
}
