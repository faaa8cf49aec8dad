/** When the screen is due, how it starts, and how it is opened again in the middle of something else. */
import { absorb } from '../triage/absorb';
import { isAbove } from '../triage/level';
import type { Heard } from '../triage/listening/heard';
import { newScreen, type Screen, type ScreenMode, screenLevel } from '../triage/screen';
import { spineIsAsked } from './cause';
import { type Context, nowSeconds } from './context';
import { firstDisclaimer } from './disclaimer';
import { personOf } from './person-of';
import { placeToResume } from './routine-place';
import { askNext } from './screen-next';
import { openingWords } from './screen-words';
import type { Session, Wish } from './session';
import { hasLoosenedLately, hasStretchedLately, traceDroppedOf } from './trace';
import { type Onward, type Turn, withFacts } from './turn';

/**
 * Starts the screen. `wish` is what the user wants once it has ended in self-care. Whoever leaves it unanswered finds
 * nothing to build on: the trace of earlier stretching goes as it starts, and comes back with the next hold.
 */
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
    routine: wish.kind === 'resume' ? placeToResume(session) : session.routine,
    // The level stays until the new screen decides, and what was found stays to be seen; neither clears anything here.
    earlier: { ...session.earlier, ...before?.findings },
    netSpoken: false,
    asked: null,
    doubts: 0,
    misses: 0,
  };
  const greeted = session.asked !== null;
  const disclaimer = greeted ? [] : firstDisclaimer(session, context).say;
  const first = askNext(started, context, [...disclaimer, ...openingWords(screen, context.words)]);
  return withFacts(traceDroppedOf(session, context), first);
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
  return withFacts(
    traceDroppedOf(session, context),
    askNext(started, context, openingWords(screen, context.words)),
  );
}
