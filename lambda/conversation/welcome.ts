/** Opening the skill, and what is said when nothing is under way. */

import { STRETCH_WORDS } from '../speech/stretch-words';
import { STRETCHES } from '../stretching/library';
import type { Heard } from '../triage/listening/listen';
import { type Context, nowSeconds, personOf } from './context';
import { DISCLAIMER_VERSION } from './result';
import type { Said } from './said';
import type { Session } from './session';
import { type Onward, onward, question, type Turn, turn } from './turn';

const DAY_SECONDS = 24 * 60 * 60;

/** The first words: what this is, once; later shorter, and where one was. */
export function greet(session: Session, context: Context): Turn {
  const { welcome } = context.words;
  const person = personOf(session);
  const now: Session = { ...session, scene: 'welcome' };
  if (person.disclaimer < DISCLAIMER_VERSION) {
    return turn(now, {
      say: welcome.first,
      ask: question('open', welcome.askFirst.ask, welcome.askFirst.short),
    });
  }
  const step = person.routine?.steps[person.routine.index];
  const known = STRETCHES.find((each) => each.id === step?.stretch);
  if (step !== undefined && known !== undefined) {
    const side = step.side === null ? '' : `${step.side} `;
    const where = `${side}${STRETCH_WORDS[known.id].name}`;
    return turn(now, {
      say: welcome.interrupted(where),
      ask: question('ready', welcome.askResume.ask, welcome.askResume.short),
    });
  }
  const recent = person.finishedAt !== null && nowSeconds(context) - person.finishedAt < DAY_SECONDS;
  const ask = recent ? welcome.followUp : welcome.askAgain;
  return turn(now, { say: welcome.again, ask: question('open', ask.ask, ask.short) });
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
      if (yes || said.act.kind === 'ready' || said.act.kind === 'resume')
        return { complained: true, wish: { kind: 'resume' } };
      if (no)
        return askOpen({ ...session }, context, welcome.resumeRefused, [
          { kind: 'routine-cleared', at: nowSeconds(context) },
        ]);
      return null;
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
  readonly wish: { readonly kind: 'resume' } | { readonly kind: 'loosen'; readonly position: null };
}

function answerOpen(
  said: Said,
  yes: boolean,
  no: boolean,
  session: Session,
  context: Context,
): Turn | Onward | Complained | null {
  const recent = personOf(session).finishedAt !== null;
  switch (said.act.kind) {
    case 'nothing-hurts':
      return offerSession(session, context);
    case 'tightness':
    case 'trend':
      if (!recent) return null;
      return said.act.kind === 'tightness' && said.act.tightness === 'loose'
        ? offerSession(session, context)
        : { complained: true, wish: { kind: 'loosen', position: null } };
    case 'side':
    case 'number':
      return null;
    default:
      if (yes) return { complained: true, wish: { kind: 'loosen', position: null } };
      return no ? offerSession(session, context) : null;
  }
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
