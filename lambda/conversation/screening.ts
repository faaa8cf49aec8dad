/** The safety screen as a conversation: design section 3. What is asked next is decided in `triage/questions`. */

import type { Sentence } from '../speech/sentence';
import { absorb } from '../triage/absorb';
import { isAbove } from '../triage/level';
import type { Heard } from '../triage/listening/heard';
import { nextQuestion, questionOf, questionsLeft } from '../triage/questions';
import {
  newScreen,
  type Screen,
  type ScreenMode,
  type ScreenQuestion,
  screenLevel,
  settle,
  unsettleLast,
  withCourse,
} from '../triage/screen';
import { spineIsAsked } from './cause';
import { type Context, nowSeconds, personOf, vary } from './context';
import { firstDisclaimer } from './disclaimer';
import { endOfScreen, undecided } from './result';
import type { Said } from './said';
import { readAnswer, takeIn } from './screen-answer';
import { askWords, openingWords } from './screen-words';
import type { Session, Wish } from './session';
import { today } from './time-zone';
import { hasLoosenedLately, hasStretchedLately } from './trace';
import { askAgain, type Onward, saidFirst, type Turn, turn } from './turn';

/** Starts the screen. `wish` is what the user wants once it has ended in self-care. */
export function startScreen(
  session: Session,
  context: Context,
  mode: ScreenMode,
  wish: Wish,
  heard: Heard | null,
): Turn | Onward {
  const fresh = newScreen(mode);
  const before = session.screen;
  const screen = heard === null ? fresh : absorb(fresh, heard);
  const started: Session = {
    ...session,
    scene: 'screening',
    screen,
    wish,
    // The level stays until the new screen decides, and what was found stays to be seen; neither clears anything here.
    earlier: { ...session.earlier, ...before?.findings },
    netSpoken: false,
    asked: null,
    doubts: 0,
    misses: 0,
  };
  const greeted = session.asked !== null;
  const disclaimer = greeted ? [] : firstDisclaimer(session, context).say;
  return ask(started, context, [...disclaimer, ...openingWords(screen, context.words)]);
}

/**
 * Which screen a complaint, or a wish without one, has to pass; null when none is due. One question without a
 * complaint does not clear somebody who complains later.
 */
export function dueScreen(session: Session, context: Context, complaint: boolean): ScreenMode | null {
  if (session.level === 'self-care') return complaint && session.screen?.mode === 'brief' ? 'full' : null;
  const person = personOf(session);
  const now = nowSeconds(context);
  if (complaint) return hasLoosenedLately(person, now) ? 'changed' : 'full';
  return hasStretchedLately(person, now) ? null : 'brief';
}

/** Answers within the screen. `heard` has not been taken in yet. */
export function answerScreening(
  said: Said,
  heard: Heard | null,
  session: Session,
  context: Context,
): Turn | Onward {
  const before = session.screen;
  if (before === null)
    return startScreen(session, context, 'full', { kind: 'loosen', position: null }, heard);
  const pending = session.asked === null ? null : questionOf(session.asked.question);
  if (said.act.kind === 'meant-no') return takenBack(session, before, context);
  const told = takeIn(said, heard, before, pending, today(session, context));
  const screen = pending === null ? told.screen : leftTo(pending, told.screen);
  const now: Session = { ...session, screen };
  if (pending === null || screenLevel(screen) === 'emergency') return ask(now, context, []);
  if (before.mode === 'brief' && screen.mode === 'full')
    return ask(now, context, openingWords(screen, context.words));
  switch (readAnswer(said, heard, before, told, pending, session)) {
    case 'yes':
      return settled(now, screen, pending, 'yes', context);
    case 'no':
      return settled(now, screen, pending, 'no', context);
    case 'doubt':
      return doubted(now, screen, pending, context, isUnsure(said, heard));
    case 'course':
    case 'told':
      return ask({ ...now, misses: 0 }, context, context.words.screening.noted);
    case 'command':
      return commanded(said, now, screen, pending, context);
    case 'missed':
      return missed(now, pending, context);
  }
}

/** What the pending bundle asks about anyway need not be asked singly as well. */
function leftTo(pending: ScreenQuestion, screen: Screen): Screen {
  const bundle = pending.asks.length > 1 ? pending.asks : [];
  return { ...screen, toConfirm: screen.toConfirm.filter((id) => !bundle.includes(id)) };
}

function settled(
  session: Session,
  screen: Screen,
  pending: ScreenQuestion,
  answer: 'yes' | 'no' | 'not-sure',
  context: Context,
): Turn | Onward {
  if (pending.id === 'screen-0' && answer !== 'no') {
    // A yes to the one brief question decides nothing by itself: it starts the full screen.
    const full: Screen = { ...screen, mode: 'full' };
    return ask({ ...session, screen: full }, context, openingWords(full, context.words));
  }
  const first = answer === 'no' ? [vary(context, context.words.screening.next, 'Okay.')] : [];
  return ask({ ...session, screen: settle(screen, pending, answer) }, context, first);
}

/** "I meant yes", "I meant no": what was answered last is asked again. What was told stays. */
function takenBack(session: Session, screen: Screen, context: Context): Turn | Onward {
  const { again } = context.words.screening;
  const first = session.doubts + session.misses > 0 ? screen : unsettleLast(screen, questionOf);
  return ask({ ...session, screen: first, misses: 0 }, context, again);
}

/** Understood, but no answer: what it asks for where there is such a thing, and then the question, in short. */
function commanded(
  said: Said,
  session: Session,
  screen: Screen,
  pending: ScreenQuestion,
  context: Context,
): Turn | Onward {
  const { screening } = context.words;
  switch (said.act.kind) {
    case 'previous':
      return takenBack(session, screen, context);
    case 'how-long-left':
    case 'whats-next':
      return turn(session, {
        say: [screening.left(questionsLeft(screen))],
        ask: askWords(pending, context.words, 'short'),
      });
    case 'pause':
    case 'wait':
      return turn(session, { say: screening.takeYourTime, ask: askWords(pending, context.words, 'short') });
    default:
      return turn(session, {
        say: pending.asks.length === 0 ? [] : screening.yesOrNo,
        ask: askWords(pending, context.words, 'short'),
      });
  }
}

function isUnsure(said: Said, heard: Heard | null): boolean {
  return said.act.kind === 'not-sure' || heard?.answer === 'unsure';
}

function doubted(
  session: Session,
  screen: Screen,
  pending: ScreenQuestion,
  context: Context,
  unsure: boolean,
): Turn | Onward {
  if (session.doubts > 0 || pending.id === 'screen-0')
    return settled(session, screen, pending, 'not-sure', context);
  const { screening } = context.words;
  if (!isAbove(pending.level, screenLevel(screen))) return ask(session, context, screening.noted);
  return turn(
    { ...session, doubts: 1, misses: 0 },
    { say: unsure ? screening.doubt : screening.beSure, ask: askWords(pending, context.words, 'again') },
  );
}

/** Not understood twice running ends the screen without a level. */
function missed(session: Session, pending: ScreenQuestion, context: Context): Turn {
  if (session.misses > 0) return undecided(session, context);
  const { screening } = context.words;
  const now: Session = { ...session, misses: 1 };
  return pending.asks.length === 0
    ? turn(now, { say: screening.notCaught, ask: askWords(pending, context.words, 'again') })
    : turn(now, { say: screening.yesOrNo, ask: askAgain(session) });
}

/** Asks the next question, or ends the screen when none could raise the level any more. */
function ask(session: Session, context: Context, first: readonly Sentence[]): Turn | Onward {
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

/** Something that was volunteered outside the screen and must be asked about or advised on before anything goes on. */
export function raisesConcern(session: Session, heard: Heard): boolean {
  const before = session.screen ?? newScreen('full');
  const after = absorb(before, heard);
  // In the scene that asks for it, a sharp rep is an answer.
  const sharp = heard.lift.sharpRep === true && session.scene !== 'cause' && !spineIsAsked(session.screen);
  const doubts = after.toConfirm.some((id) => !before.toConfirm.includes(id));
  return sharp || doubts || isAbove(screenLevel(after), screenLevel(before));
}

/** Opens the screen again in the middle of something else: the emergency bundles, then what was heard decides. */
export function reopenScreen(session: Session, context: Context, heard: Heard | null): Turn | Onward {
  const before = session.screen;
  const untested = before?.mode === 'brief' && heard?.lift.sharpRep === true;
  if (before === null || session.level !== 'self-care' || untested) {
    const wish: Wish = session.routine === null ? { kind: 'loosen', position: null } : { kind: 'resume' };
    return startScreen(session, context, 'full', session.wish ?? wish, heard);
  }
  const again: Screen = { ...before, mode: 'hurt', settled: [], toConfirm: [] };
  const screen = heard === null ? again : absorb(again, heard);
  const started: Session = {
    ...session,
    scene: 'screening',
    screen,
    wish: session.routine === null && session.wish !== null ? session.wish : { kind: 'resume' },
    netSpoken: false,
    asked: null,
    doubts: 0,
    misses: 0,
  };
  return ask(started, context, openingWords(screen, context.words));
}

/** "Skip the questions": kindly refused, with how many are left. */
export function refuseToSkip(session: Session, context: Context): Turn | null {
  if (session.scene !== 'screening' || session.screen === null) return null;
  const left = context.words.screening.skipRefused(questionsLeft(session.screen));
  return saidFirst([left], turn(session, { ask: askAgain(session) }));
}

/** Goes on with a screen to which a question was added. */
export function continueScreen(session: Session, context: Context): Turn | Onward {
  return ask({ ...session, scene: 'screening' }, context, []);
}
