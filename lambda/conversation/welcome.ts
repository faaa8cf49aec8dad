/** Opening the skill, and what is said when nothing is under way. */

import { STRETCH_WORDS } from '../speech/stretch-words';
import type { Person } from '../storage/person';
import type { Heard } from '../triage/listening/listen';
import { type Context, nowSeconds, personOf } from './context';
import { DISCLAIMER_VERSION } from './result';
import type { Said } from './said';
import type { Session } from './session';
import { type Onward, onward, question, type Turn, turn } from './turn';

const HOUR_SECONDS = 60 * 60;
/** The morning after a routine, however late in the morning, is still asked how it went. */
const FOLLOW_UP_SECONDS = 36 * HOUR_SECONDS;
/** Later than this nobody wants to go on where they were. */
const RESUME_SECONDS = 72 * HOUR_SECONDS;

/** The first words: what this is, once; later shorter, and where one was. */
export function greet(session: Session, context: Context): Turn {
  const { welcome } = context.words;
  const person = personOf(session);
  const now: Session = { ...session, scene: 'welcome' };
  if (isNew(person)) {
    return turn(now, {
      say: welcome.first,
      ask: question('open', welcome.askFirst.ask, welcome.askFirst.short),
    });
  }
  const since = (at: number) => nowSeconds(context) - at;
  const { routine, finishedAt } = person;
  const step = routine?.steps[routine.index];
  if (routine !== null && step !== undefined && since(routine.startedAt) < RESUME_SECONDS) {
    const where = `${step.side === null ? '' : `${step.side} `}${STRETCH_WORDS[step.stretch].name}`;
    return turn(now, {
      say: welcome.interrupted(where),
      ask: question('ready', welcome.askResume.ask, welcome.askResume.short),
    });
  }
  const followsUp = finishedAt !== null && since(finishedAt) < FOLLOW_UP_SECONDS;
  const ask = followsUp ? welcome.followUp : welcome.askAgain;
  return turn(now, { say: welcome.again, ask: question('open', ask.ask, ask.short) });
}

/** Not met yet, as far as is remembered. */
function isNew({ disclaimer, diary, weightPlan, reminders }: Person): boolean {
  const hasMade = diary !== null || weightPlan !== null || reminders.length > 0;
  return disclaimer < DISCLAIMER_VERSION && !hasMade;
}

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
  const { askAgain } = context.words.welcome;
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
