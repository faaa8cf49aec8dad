/** What is answered anywhere, and then back to the question that is pending. */

import { earText, type Sentence } from '../speech/sentence';
import { STRETCH_WORDS } from '../speech/stretch-words';
import { type Context, nowSeconds } from './context';
import { goOn } from './play-routine';
import { isHeld } from './routine-place';
import type { Said } from './said';
import { refuseToSkip } from './screening';
import type { SceneName, Session } from './session';
import { type Ask, askAgain, question, type Turn, turn } from './turn';

/** Null when the act is none of these. */
export function answerAside(said: Said, session: Session, context: Context): Turn | null {
  const { words } = context;
  switch (said.act.kind) {
    case 'help':
      return back(session, context, helpFor(session.scene, context));
    case 'repeat':
      return session.scene === 'stretching' ||
        session.scene === 'technique' ||
        session.scene === 'between-sets'
        ? null
        : sayAgain(session, context);
    case 'question':
      return back(session, context, words.answers[said.act.topic]);
    case 'why':
      return back(session, context, whyFor(session, context));
    case 'wait':
      return session.scene === 'stretching' || session.scene === 'screening'
        ? null
        : back(session, context, words.stretching.takeTime);
    case 'call-emergency':
      return turn(
        { ...session, netSpoken: true },
        { say: [...words.advice.cannotCall, words.advice.safetyNet] },
      );
    case 'skip-questions':
      return refuseToSkip(session, context) ?? back(session, context, []);
    default:
      return null;
  }
}

/**
 * The answer, then the pending question in its short form, or whether there is anything else. A hold that it cut into is
 * begun again: nobody held it meanwhile.
 */
export function back(session: Session, context: Context, say: readonly Sentence[]): Turn {
  const { routine, scene } = session;
  const cutInto =
    scene === 'stretching' && routine?.holding === true && !isHeld(routine, nowSeconds(context));
  if (cutInto) return goOn(session, context, say);
  return turn(session, { say, ask: pendingOrMore(session, context) });
}

function pendingOrMore(session: Session, context: Context): Ask {
  const pending = askAgain(session);
  if (pending !== null) return inShort(pending);
  const { greeting, welcome } = context.words;
  const { askFirst } = greeting;
  const { more } = welcome;
  return session.scene === 'welcome' && session.level === null
    ? question('open', askFirst.ask, askFirst.short)
    : question('more', more.ask, more.short);
}

/** An earlier answer in between has changed the two forms about: the short one comes whenever something is said first. */
function inShort(pending: Ask): Ask {
  const { text, short } = pending;
  return earText(short).length < earText(text).length ? { ...pending, text: short, short: text } : pending;
}

function sayAgain(session: Session, context: Context): Turn {
  const { asked } = session;
  if (asked === null) return back(session, context, session.said);
  return turn(session, {
    say: session.said,
    ask: { question: asked.question, findings: asked.findings, text: asked.text, short: asked.short },
  });
}

function helpFor(scene: SceneName, context: Context): readonly Sentence[] {
  const { help } = context.words.welcome;
  const byScene: Readonly<Record<SceneName, readonly Sentence[]>> = {
    welcome: help.open,
    screening: help.screening,
    cause: help.cause,
    technique: help.technique,
    stretching: help.stretching,
    'between-sets': help.betweenSets,
    week: help.week,
    diary: help.diary,
    reminders: help.reminders,
    'my-data': help.data,
  };
  return byScene[scene];
}

function whyFor(session: Session, context: Context): readonly Sentence[] {
  const { why } = context.words.welcome;
  switch (session.scene) {
    case 'screening':
      return context.words.screening.whyChecks;
    case 'cause':
      return why.cause;
    case 'technique':
      return why.technique;
    case 'stretching': {
      const step = session.routine?.steps[session.routine.index];
      return step === undefined
        ? why.stretching
        : [`${context.words.stretching.feelIt(STRETCH_WORDS[step.stretch].feel)}`];
    }
    default:
      return why.other;
  }
}
