/** The safety screen as a conversation: design section 3. What is asked next is decided in `triage/questions`. */
import { isAbove } from '../triage/level';
import type { Heard } from '../triage/listening/heard';
import { questionOf, questionsLeft } from '../triage/questions';
import { type Screen, type ScreenQuestion, screenLevel, settle, unsettleLast } from '../triage/screen';
import { type Context, vary } from './context';
import { undecided } from './result';
import type { ActKind, Said } from './said';
import { readAnswer, takeIn } from './screen-answer';
import { askNext } from './screen-next';
import { startScreen } from './screen-start';
import { askWords, openingWords } from './screen-words';
import type { Session, Wish } from './session';
import { today } from './time-zone';
import { traceDroppedOf } from './trace';
import { askAgain, type Onward, saidFirst, type Turn, turn, withFacts } from './turn';

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
  if (pending === null || screenLevel(screen) === 'emergency') return askNext(now, context, []);
  if (before.mode === 'brief' && screen.mode === 'full')
    return askNext(now, context, openingWords(screen, context.words));
  switch (readAnswer(said, heard, before, told, pending, session)) {
    case 'yes':
      return settled(now, screen, pending, 'yes', context);
    case 'no':
      return settled(now, screen, pending, 'no', context);
    case 'doubt':
      return doubted(now, screen, pending, context, isUnsure(said, heard));
    case 'course':
    case 'told':
      return askNext({ ...now, misses: 0 }, context, context.words.screening.noted);
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
    return askNext({ ...session, screen: full }, context, openingWords(full, context.words));
  }
  const first = answer === 'no' ? [vary(context, context.words.screening.next, 'Okay.')] : [];
  return askNext({ ...session, screen: settle(screen, pending, answer) }, context, first);
}

/** The last answer is taken back when the result has just been told: the screen is open again at that question. */
export function takenBackAfterResult(session: Session, context: Context): Turn | Onward | null {
  const { screen, said } = session;
  const { selfCare, selfCareBrief, safetyNet } = context.words.advice;
  const justTold = said.includes(safetyNet) && (said.includes(selfCare) || said.includes(selfCareBrief));
  if (!justTold || screen === null || session.level !== 'self-care') return null;
  const open: Session = {
    ...session,
    scene: 'screening',
    wish: session.wish ?? begun(session),
    netSpoken: false,
    doubts: 0,
  };
  return withFacts(traceDroppedOf(session, context), takenBack(open, screen, context));
}

/** What the result let begin, so that it goes on once the screen has ended again. */
function begun({ routine, betweenSets, technique }: Session): Wish | null {
  if (routine !== null) return { kind: 'resume' };
  if (betweenSets !== null) return { kind: 'between-sets', ...betweenSets };
  return technique === null ? null : { kind: 'technique' };
}

/** "I meant yes", "I meant no": what was answered last is asked again. What was told stays. */
function takenBack(session: Session, screen: Screen, context: Context): Turn | Onward {
  const { again } = context.words.screening;
  const first = session.doubts + session.misses > 0 ? screen : unsettleLast(screen, questionOf);
  return askNext({ ...session, screen: first, misses: 0 }, context, again);
}

/** What is done once the checks are through. */
const LATER: readonly ActKind[] = [
  'week',
  'start-diary',
  'stop-diary',
  'diary-trend',
  'clinician-summary',
  'my-data',
  'delete-data',
];

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
    case 'position': {
      const { wish } = session;
      const loosens = wish === null || wish.kind === 'loosen';
      const kept: Session = loosens
        ? { ...session, wish: { kind: 'loosen', position: said.act.position } }
        : session;
      return turn(kept, { say: screening.noted, ask: askWords(pending, context.words, 'short') });
    }
    case 'pause':
    case 'wait':
      return turn(session, { say: screening.takeYourTime, ask: askWords(pending, context.words, 'short') });
    default: {
      const later = LATER.includes(said.act.kind) ? context.words.welcome.onlyAfterChecks : null;
      return turn(session, {
        say: later ?? (pending.asks.length === 0 ? [] : screening.yesOrNo),
        ask: askWords(pending, context.words, 'short'),
      });
    }
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
  if (!isAbove(pending.level, screenLevel(screen))) return askNext(session, context, screening.noted);
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

/** "Skip the questions": kindly refused, with how many are left. */
export function refuseToSkip(session: Session, context: Context): Turn | null {
  if (session.scene !== 'screening' || session.screen === null) return null;
  const left = context.words.screening.skipRefused(questionsLeft(session.screen));
  return saidFirst([left], turn(session, { ask: askAgain(session) }));
}
