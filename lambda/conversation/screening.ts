/** The safety screen as a conversation: design section 3. What is asked next is decided in `triage/screen`. */

import type { Sentence } from '../speech/sentence';
import { daysBetween } from '../training/day';
import { absorb } from '../triage/absorb';
import { isAbove } from '../triage/level';
import type { Heard } from '../triage/listening/listen';
import {
  newScreen,
  nextQuestion,
  questionsLeft,
  type Screen,
  type ScreenMode,
  type ScreenQuestion,
  screenLevel,
  settle,
  type Trend,
  withCourse,
} from '../triage/screen';
import { type Context, nowSeconds, personOf, today, vary } from './context';
import { endOfScreen, undecided } from './result';
import type { Said } from './said';
import type { Session, Wish } from './session';
import { type Ask, askAgain, type Onward, saidFirst, type Turn, turn } from './turn';

const DAY_SECONDS = 24 * 60 * 60;
/** Of ten (NHS, Back pain: severe). */
const SEVERE = 8;

/** Starts the screen. `wish` is what the user wants once it has ended in self-care. */
export function startScreen(
  session: Session,
  context: Context,
  mode: ScreenMode,
  wish: Wish,
  heard: Heard | null,
): Turn | Onward {
  const fresh = newScreen(mode);
  const screen = heard === null ? fresh : absorb(fresh, heard);
  const started: Session = {
    ...session,
    scene: 'screening',
    screen,
    wish,
    level: null,
    asked: null,
    doubts: 0,
    misses: 0,
  };
  return ask(started, context, opening(screen, context));
}

/** Which screen a complaint, or a wish without one, has to pass; null when none is due. */
export function dueScreen(session: Session, context: Context, complaint: boolean): ScreenMode | null {
  if (session.level === 'self-care') return null;
  const person = personOf(session);
  const recent = (at: number | null | undefined) =>
    at !== null && at !== undefined && nowSeconds(context) - at < DAY_SECONDS;
  const stretchedToday = Object.values(person.activity).some((group) =>
    Object.values(group?.lastAt ?? {}).some(recent),
  );
  if (complaint) return recent(person.finishedAt) || stretchedToday ? 'changed' : 'full';
  return stretchedToday ? null : 'brief';
}

function opening(screen: Screen, context: Context): readonly Sentence[] {
  const { screening } = context.words;
  switch (screen.mode) {
    case 'full':
      return screening.opening;
    case 'changed':
      return screening.openingChanged;
    case 'brief':
      return screening.openingBrief;
    case 'hurt':
      return screening.openingHurt;
  }
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
  const screen = heard === null ? before : absorb(before, heard);
  const now = { ...session, screen };
  const pending = pendingQuestion(before, session);
  if (pending === null || screenLevel(screen) === 'emergency') return ask(now, context, []);
  if (pending.id === 'days') return answerDays(said, now, pending, context);
  if (pending.id === 'trend') return answerTrend(said, now, pending, context);
  const told = toldCourse(said, now, context);
  if (told !== null) return ask({ ...now, screen: { ...screen, ...told }, misses: 0 }, context, []);
  const answer = yesNoOf(said, heard, screen, before, pending);
  switch (answer) {
    case 'yes':
    case 'no':
      return settled(now, pending, answer, context);
    case 'unsure':
      return doubted(now, pending, context);
    case 'else':
      return ask({ ...now, misses: 0 }, context, []);
    case null:
      return missed(now, context);
  }
}

function pendingQuestion(screen: Screen, session: Session): ScreenQuestion | null {
  const next = nextQuestion(screen);
  const { asked } = session;
  return next !== null && asked !== null && asked.question === next.id ? next : null;
}

type Answer = 'yes' | 'no' | 'unsure';

/** `else`: no answer to the question, but something was told that counts. */
function yesNoOf(
  said: Said,
  heard: Heard | null,
  after: Screen,
  before: Screen,
  pending: ScreenQuestion,
): Answer | 'else' | null {
  switch (said.act.kind) {
    case 'yes':
      return 'yes';
    case 'no':
    case 'nothing-hurts':
    case 'meant-no':
      return 'no';
    case 'not-sure':
      return 'unsure';
    case 'number':
      // "It's a nine": the severity that the bundle asks about.
      return pending.asks.includes('severe') && said.act.value >= SEVERE && said.act.value <= 10
        ? 'yes'
        : null;
    case 'story':
    case 'that-hurts':
      break;
    default:
      return null;
  }
  const changed = pending.asks.filter((id) => before.findings[id] !== after.findings[id]);
  if (changed.some((id) => after.findings[id] === 'present')) return 'yes';
  if (heard?.answer != null) return heard.answer;
  if (pending.asks.some((id) => heard?.findings[id] === 'unsure')) return 'unsure';
  if (pending.asks.every((id) => heard?.findings[id] === 'absent')) return 'no';
  return toldSomething(before, after) ? 'else' : null;
}

function toldSomething(before: Screen, after: Screen): boolean {
  const same =
    JSON.stringify([before.findings, before.toConfirm, before.days, before.trend]) ===
    JSON.stringify([after.findings, after.toConfirm, after.days, after.trend]);
  return !same;
}

function settled(
  session: Session,
  pending: ScreenQuestion,
  answer: 'yes' | 'no' | 'not-sure',
  context: Context,
): Turn | Onward {
  const { screen } = session;
  if (screen === null) return undecided(session, context);
  if (pending.id === 'screen-0') return briefAnswered(session, screen, pending, answer, context);
  const after = { ...session, screen: settle(screen, pending, answer), doubts: 0, misses: 0 };
  const thanks = vary(context, context.words.screening.next, '');
  return ask(after, context, answer === 'no' && thanks !== '' ? [thanks] : []);
}

/** A yes to the one brief question starts the full screen: it decides nothing by itself. */
function briefAnswered(
  session: Session,
  screen: Screen,
  pending: ScreenQuestion,
  answer: 'yes' | 'no' | 'not-sure',
  context: Context,
): Turn | Onward {
  if (answer === 'no')
    return ask({ ...session, screen: settle(screen, pending, 'no'), doubts: 0, misses: 0 }, context, []);
  const full: Screen = { ...screen, mode: 'full' };
  return ask({ ...session, screen: full, doubts: 0, misses: 0 }, context, context.words.screening.opening);
}

function doubted(session: Session, pending: ScreenQuestion, context: Context): Turn | Onward {
  if (session.doubts > 0) return settled(session, pending, 'not-sure', context);
  const { screening } = context.words;
  return turn(
    { ...session, doubts: 1, misses: 0 },
    { say: screening.doubt, ask: askWords(pending, context, 'again') },
  );
}

/** Not understood twice running ends the screen without a level. */
function missed(session: Session, context: Context): Turn {
  if (session.misses > 0) return undecided(session, context);
  return turn(
    { ...session, misses: session.misses + 1 },
    { say: context.words.screening.yesOrNo, ask: askAgain(session) },
  );
}

function answerDays(said: Said, session: Session, pending: ScreenQuestion, context: Context): Turn | Onward {
  const { screen } = session;
  if (screen === null) return undecided(session, context);
  const days = screen.days ?? daysFrom(said, session, context);
  if (days !== null)
    return ask({ ...session, screen: { ...screen, days }, misses: 0, doubts: 0 }, context, []);
  if (said.act.kind === 'not-sure' || said.act.kind === 'no' || said.act.kind === 'yes') {
    if (session.doubts > 0) return settled(session, pending, 'not-sure', context);
    return turn({ ...session, doubts: 1, misses: 0 }, { ask: askWords(pending, context, 'again') });
  }
  return session.misses > 0
    ? undecided(session, context)
    : turn({ ...session, misses: 1 }, { ask: askWords(pending, context, 'again') });
}

/** Days or trend told while something else was asked. */
function toldCourse(
  said: Said,
  session: Session,
  context: Context,
): Partial<Pick<Screen, 'days' | 'trend'>> | null {
  switch (said.act.kind) {
    case 'duration':
    case 'date':
      return { days: daysFrom(said, session, context) };
    case 'trend':
      return { trend: said.act.trend };
    default:
      return null;
  }
}

function daysFrom(said: Said, session: Session, context: Context): number | null {
  const { act } = said;
  switch (act.kind) {
    case 'number':
      return act.unit === null && act.value >= 0 ? Math.round(act.value) : null;
    case 'duration':
      return Math.round(act.seconds / DAY_SECONDS);
    case 'date':
      return Math.max(0, daysBetween(act.date, today(session, context)));
    default:
      return null;
  }
}

function answerTrend(said: Said, session: Session, pending: ScreenQuestion, context: Context): Turn | Onward {
  const { screen } = session;
  if (screen === null) return undecided(session, context);
  const trend = screen.trend ?? trendFrom(said);
  if (trend !== null)
    return ask({ ...session, screen: { ...screen, trend }, misses: 0, doubts: 0 }, context, []);
  if (said.act.kind === 'not-sure' || said.act.kind === 'yes' || said.act.kind === 'no') {
    if (session.doubts > 0) return settled(session, pending, 'not-sure', context);
    return turn({ ...session, doubts: 1, misses: 0 }, { ask: askWords(pending, context, 'again') });
  }
  return session.misses > 0
    ? undecided(session, context)
    : turn({ ...session, misses: 1 }, { ask: askWords(pending, context, 'again') });
}

function trendFrom(said: Said): Trend | null {
  switch (said.act.kind) {
    case 'trend':
      return said.act.trend;
    case 'tightness':
      return said.act.tightness === 'tight' ? 'same' : 'better';
    default:
      return null;
  }
}

/** Asks the next question, or ends the screen when none could raise the level any more. */
function ask(session: Session, context: Context, first: readonly Sentence[]): Turn | Onward {
  const { screen } = session;
  if (screen === null) return undecided(session, context);
  const next = nextQuestion(screen);
  if (next !== null) return turn(session, { say: first, ask: askWords(next, context, 'ask') });
  const known: Screen = { ...screen, findings: withCourse(screen) };
  const level = screenLevel(known);
  return endOfScreen({ ...session, screen: known, level, doubts: 0, misses: 0 }, context);
}

function askWords(next: ScreenQuestion, context: Context, form: 'ask' | 'again'): Ask {
  const { screening } = context.words;
  const bundle = /^screen-(\d)$/.exec(next.id)?.[1];
  const words =
    next.id === 'days'
      ? screening.days
      : next.id === 'trend'
        ? screening.trend
        : bundle !== undefined
          ? screening.bundles[Number(bundle)]
          : undefined;
  if (words !== undefined)
    return { question: next.id, findings: next.asks, text: words[form], short: words.short };
  const [single] = next.asks;
  const text = single === undefined ? screening.days.ask : screening.singles[single];
  return {
    question: next.id,
    findings: next.asks,
    text: form === 'ask' ? text : `${screening.singleAgain} ${lowerFirst(text)}`,
    short: `${screening.singleShort} ${lowerFirst(text)}`,
  };
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Something that was volunteered outside the screen and must be asked about or advised on before anything goes on. */
export function raisesConcern(session: Session, heard: Heard): boolean {
  const screen = absorb(session.screen ?? newScreen('full'), heard);
  const before = session.screen === null ? 'self-care' : screenLevel(session.screen);
  return (
    isAbove(screenLevel(screen), before) || screen.toConfirm.length > (session.screen?.toConfirm.length ?? 0)
  );
}

/** Opens the screen again in the middle of something else: the emergency bundles, then what was heard decides. */
export function reopenScreen(session: Session, context: Context, heard: Heard | null): Turn | Onward {
  const before = session.screen;
  if (before === null || session.level !== 'self-care') {
    return startScreen(session, context, 'full', session.wish ?? { kind: 'resume' }, heard);
  }
  const again: Screen = { ...before, mode: 'hurt', settled: [], toConfirm: [] };
  const screen = heard === null ? again : absorb(again, heard);
  const started: Session = { ...session, scene: 'screening', screen, wish: { kind: 'resume' }, asked: null };
  return ask(started, context, opening(screen, context));
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
