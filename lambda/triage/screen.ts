/**
 * The safety screen as data in, data out: what is known, the level of it, and what an answer makes of it. What is
 * asked next is in `questions.ts`. Design section 3. Nothing here lowers a level.
 */
import { type Findings, highest, isAbove, levelOf } from './level';
import { FINDING_IDS, type FindingId, type FindingState, type Level } from './rules';

export type Trend = 'better' | 'same' | 'worse';
/**
 * `full`; `changed`: back within a day of a routine, bundles 1 to 3 and fever; `brief`: one question, no complaint;
 * `hurt`: something hurt in a stretch, the emergency bundles.
 */
export type ScreenMode = 'full' | 'changed' | 'brief' | 'hurt';

export type ScreenQuestionId = `screen-${number}` | `screen-${FindingId}` | 'days' | 'trend';

export interface Screen {
  readonly mode: ScreenMode;
  readonly findings: Findings;
  /** The level that a plain yes or a repeated "not sure" has decided, whichever finding it was. */
  readonly decided: Level;
  /** Questions that have had their answer. */
  readonly settled: readonly ScreenQuestionId[];
  /** Findings that were mentioned so that they have to be asked for singly. */
  readonly toConfirm: readonly FindingId[];
  readonly days: number | null;
  readonly trend: Trend | null;
  /** A rep hurt sharply, so the spine is asked after. */
  readonly sharpRep: boolean;
}

export interface ScreenQuestion {
  readonly id: ScreenQuestionId;
  /** What a yes would affirm; nothing for `days` and `trend`. */
  readonly asks: readonly FindingId[];
  /** The level that a yes would give. */
  readonly level: Level;
}

/** From this day on the trend is asked. */
export const TREND_FROM_DAY = 4;
/** Longer than this without getting better goes to a clinician (NHS, Back pain). */
const LONGEST_SORENESS_DAYS = 14;

/** Nothing known, nothing asked. */
export function newScreen(mode: ScreenMode): Screen {
  return {
    mode,
    findings: {},
    decided: 'self-care',
    settled: [],
    toConfirm: [],
    days: null,
    trend: null,
    sharpRep: false,
  };
}

/** True once the user could not say, asked twice, for how many days it has been sore. */
export function daysUnknown(screen: Screen): boolean {
  return screen.days === null && screen.settled.includes('days');
}

/**
 * The findings with those that are worked out from days and trend. When nobody knows since when, what does not get
 * better may have gone on too long.
 */
export function withCourse(screen: Screen): Findings {
  const { days, trend } = screen;
  if (trend === null || trend === 'better') return screen.findings;
  if (days === null) {
    return daysUnknown(screen) ? { ...screen.findings, 'not-improving': 'unsure' } : screen.findings;
  }
  return {
    ...screen.findings,
    ...(days > LONGEST_SORENESS_DAYS ? ({ 'not-improving': 'present' } as const) : {}),
    ...(days >= TREND_FROM_DAY && trend === 'worse' ? ({ worsening: 'present' } as const) : {}),
  };
}

/** The level of all that is known so far, the course included. */
export function screenLevel(screen: Screen): Level {
  const findings = withCourse(screen);
  const course: Level = findings['not-improving'] === 'unsure' ? 'clinician' : 'self-care';
  return highest([screen.decided, course, levelOf(findings)]);
}

/** Takes days or trend in; a correction counts unless it would lower the level that was reached. */
export function tellCourse(screen: Screen, days: number | null, trend: Trend | null): Screen {
  const told = { ...screen, days: days ?? screen.days, trend: trend ?? screen.trend };
  return isAbove(screenLevel(screen), screenLevel(told)) ? screen : told;
}

/** The answer to a question of the screen. `not-sure` is for the second time it is said. */
export function settle(screen: Screen, question: ScreenQuestion, answer: 'yes' | 'no' | 'not-sure'): Screen {
  const { asks, id, level } = question;
  const after: Screen = {
    ...screen,
    settled: [...screen.settled, id],
    toConfirm: screen.toConfirm.filter((each) => !asks.includes(each)),
  };
  // Not knowing since when leaves it to the trend; not knowing the trend is a doubt like any other.
  if (id === 'days') return after;
  if (answer === 'no') return { ...after, findings: mark(screen.findings, asks, 'absent') };
  if (answer === 'not-sure') {
    const decided = highest([screen.decided, levelOfDoubt(level)]);
    return { ...after, decided, findings: mark(screen.findings, asks, 'unsure') };
  }
  // What was named gives the level by itself; of the rest of the bundle nothing is known.
  if (asks.some((each) => screen.findings[each] === 'present')) return after;
  const state = asks.length === 1 ? 'present' : 'unsure';
  return {
    ...after,
    decided: highest([screen.decided, level]),
    findings: mark(screen.findings, asks, state),
  };
}

/**
 * The screen in which the question that was answered last is open again. What is present stays, and so does the level
 * that was decided.
 */
export function unsettleLast(screen: Screen, questionOf: (id: string) => ScreenQuestion | null): Screen {
  const last = screen.settled.at(-1);
  const question = last === undefined ? null : questionOf(last);
  if (question === null) return screen;
  const { asks } = question;
  const [single] = asks.length === 1 ? asks : [];
  const confirm = single !== undefined && !screen.toConfirm.includes(single);
  return {
    ...screen,
    settled: screen.settled.slice(0, -1),
    toConfirm: confirm ? [single, ...screen.toConfirm] : screen.toConfirm,
    findings: withoutDenied(screen.findings, asks),
  };
}

function withoutDenied(findings: Findings, ids: readonly FindingId[]): Findings {
  const denied = (id: FindingId) => ids.includes(id) && findings[id] === 'absent';
  return Object.fromEntries(
    FINDING_IDS.filter((id) => !denied(id)).flatMap((id) => {
      const state = findings[id];
      return state === undefined ? [] : [[id, state]];
    }),
  );
}

/** "Not sure" twice: as a yes where it would be an emergency, otherwise a clinician. */
function levelOfDoubt(level: Level): Level {
  return level === 'emergency' ? 'emergency' : 'clinician';
}

/** What is present stays present. */
function mark(findings: Findings, ids: readonly FindingId[], state: FindingState): Findings {
  const changed = ids.filter((id) => findings[id] !== 'present').map((id) => [id, state] as const);
  return { ...findings, ...Object.fromEntries(changed) };
}
