/** What is said when nothing is under way. */
import type { Heard } from '../triage/listening/listen';
import { type Context, nowSeconds } from './context';
import { personOf } from './person-of';
import type { Said } from './said';
import type { Session } from './session';
import { type Onward, onward, question, type Turn, turn } from './turn';

/** Answers while nothing is under way; null when the words mean nothing here. */
export function answerWelcome(
  said: Said,
  heard: Heard | null,
  session: Session,
  context: Context,
): Turn | Onward | Complained | null {
  const { welcome } = context.words;
  const pending = session.asked?.question;
  const yes = said.act.kind === 'yes' || heard?.answer === 'yes';
  const no = said.act.kind === 'no' || heard?.answer === 'no';
  switch (pending) {
    case 'ready':
      if (session.confirming === 'session') return answerOffer(yes, no, session, context);
      if (yes || said.act.kind === 'ready') return resumed(session);
      if (no) {
        const at = nowSeconds(context);
        return askOpen(session, context, welcome.resumeRefused, [{ kind: 'routine-cleared', at }]);
      }
      return answerOpen(said, yes, no, session, context);
    case 'more':
      if (yes) return askOpen(session, context, welcome.elseHelp, []);
      if (no || said.act.kind === 'done' || said.act.kind === 'nothing-hurts')
        return goodbye(session, context);
      return null;
    default:
      return answerOpen(said, yes, no, session, context);
  }
}

/** Not a complaint by its words, but by what it answers: the screen has to come first. */
export interface Complained {
  readonly complained: true;
  /** Worse than before: the full screen, however short ago the last one was. */
  readonly worse: boolean;
}

const stillSore: Complained = { complained: true, worse: false };

function answerOpen(
  said: Said,
  yes: boolean,
  no: boolean,
  session: Session,
  context: Context,
): Turn | Onward | Complained | null {
  const { act } = said;
  switch (act.kind) {
    case 'nothing-hurts':
      return offerSession(session, context);
    case 'tightness':
      return act.tightness === 'loose' ? offerSession(session, context) : stillSore;
    case 'trend':
      return act.trend === 'worse' ? { ...stillSore, worse: true } : stillSore;
    case 'resume':
      return hasPlace(session) ? resumed(session) : null;
    default:
      if (yes) return stillSore;
      return no ? offerSession(session, context) : null;
  }
}

function hasPlace(session: Session): boolean {
  return session.routine !== null || personOf(session).routine !== null;
}

function resumed(session: Session): Onward {
  return onward('want', { ...session, wish: { kind: 'resume' } });
}

/** Nothing hurts: the week's stretching counts all the same. */
function offerSession(session: Session, context: Context): Turn {
  const { welcome } = context.words;
  return turn(
    { ...session, confirming: 'session' },
    { say: welcome.nothingHurts, ask: question('ready', welcome.offer.ask, welcome.offer.short) },
  );
}

function answerOffer(yes: boolean, no: boolean, session: Session, context: Context): Turn | Onward | null {
  if (yes)
    return onward('want', { ...session, confirming: null, wish: { kind: 'week-session', minutes: null } });
  return no ? goodbye({ ...session, confirming: null }, context) : null;
}

function askOpen(session: Session, context: Context, say: Turn['say'], facts: Turn['facts']): Turn {
  const { askAgain } = context.words.greeting;
  return turn(
    { ...session, scene: 'welcome' },
    { say, facts, ask: question('open', askAgain.ask, askAgain.short) },
  );
}

export function askMore(
  session: Session,
  context: Context,
  say: Turn['say'],
  facts: Turn['facts'] = [],
): Turn {
  const { more } = context.words.welcome;
  return turn({ ...session, scene: 'welcome' }, { say, facts, ask: question('more', more.ask, more.short) });
}

export function goodbye(session: Session, context: Context): Turn {
  const { goodbye: byes } = context.words.welcome;
  return turn(session, { say: [byes[context.ports.random.below(byes.length)] ?? 'Take care.'] });
}
