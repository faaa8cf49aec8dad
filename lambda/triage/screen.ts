/**
 * The safety screen as data in, data out: what is known, what could still raise the level, what to ask next.
 * Design section 3. Nothing here lowers a level.
 */
import { type Findings, highest, isAbove, levelOf, levelOfFinding } from './level';
import { type FindingId, type FindingState, type Level, RULES } from './rules';

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
  /** What a yes would affirm. */
  readonly asks: readonly FindingId[];
  /** The level that a yes would give. */
  readonly level: Level;
}

/** The bundles that are asked, most pressing first; bundle 8 is `days` and `trend`. */
const BUNDLES = [1, 2, 3, 4, 5, 6, 7] as const;
const EMERGENCY_BUNDLES = [1, 2, 3] as const;
/** The one question that is enough without a complaint; a yes starts the full screen. */
const BRIEF_ASKS: readonly FindingId[] = [
  'severe',
  'saddle',
  'both-legs',
  'one-leg-pain',
  'chest-breath-faint',
  'fever',
  'dark-urine',
  'pregnant',
  'under-18',
];
/** From this day on the trend is asked. */
const TREND_FROM_DAY = 4;
/** Longer than this without getting better goes to a clinician (NHS, Back pain). */
const LONGEST_SORENESS_DAYS = 14;

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

/** The level of all that is known so far, the course included. */
export function screenLevel(screen: Screen): Level {
  return highest([screen.decided, levelOf(withCourse(screen))]);
}

/** The findings with those that are worked out from days and trend. */
export function withCourse(screen: Screen): Findings {
  const { days, trend } = screen;
  if (days === null) return screen.findings;
  const notImproving = days > LONGEST_SORENESS_DAYS && trend !== null && trend !== 'better';
  const worsening = days >= TREND_FROM_DAY && trend === 'worse';
  return {
    ...screen.findings,
    ...(notImproving ? ({ 'not-improving': 'present' } as const) : {}),
    ...(worsening ? ({ worsening: 'present' } as const) : {}),
  };
}

/** The next question that could still raise the level, or null when the screen has ended. */
export function nextQuestion(screen: Screen): ScreenQuestion | null {
  if (screen.mode === 'brief') return briefQuestion(screen);
  const reached = screenLevel(screen);
  return (
    questionsInOrder(screen).find(
      (question) => isAbove(question.level, reached) && isOpen(screen, question),
    ) ?? null
  );
}

function briefQuestion(screen: Screen): ScreenQuestion | null {
  const question = { id: 'screen-0', asks: BRIEF_ASKS, level: 'emergency' } as const;
  return screen.settled.includes(question.id) ? null : question;
}

/** How many questions a screen without any yes still has. */
export function questionsLeft(screen: Screen): number {
  const reached = screenLevel(screen);
  return questionsInOrder(screen).filter(
    (question) => isAbove(question.level, reached) && isOpen(screen, question),
  ).length;
}

/** Levels fall from question to question; within a level what was mentioned comes first. */
function questionsInOrder(screen: Screen): readonly ScreenQuestion[] {
  const full = screen.mode === 'full';
  const bundles = full ? BUNDLES : EMERGENCY_BUNDLES;
  const singles = [...screen.toConfirm, ...conditional(screen)].map(singleQuestion);
  const fever = screen.mode === 'changed' ? [singleQuestion('fever')] : [];
  const course = full ? courseQuestions(screen) : [];
  const all = [...singles, ...bundles.map(bundleQuestion), ...fever, ...course];
  return (['emergency', 'urgent', 'clinician'] as const).flatMap((level) =>
    all.filter((question) => question.level === level),
  );
}

function conditional(screen: Screen): readonly FindingId[] {
  const { findings, sharpRep } = screen;
  return [
    ...(findings.pregnant === 'present' ? (['pregnancy-danger'] as const) : []),
    ...(sharpRep || findings['weak-bones-immune'] === 'present' ? (['sharp-on-spine'] as const) : []),
  ];
}

function singleQuestion(id: FindingId): ScreenQuestion {
  return { id: `screen-${id}`, asks: [id], level: levelOfFinding(id) };
}

function bundleQuestion(bundle: number): ScreenQuestion {
  const asks = RULES.filter((rule) => rule.bundle === bundle).map((rule) => rule.id);
  return { id: `screen-${bundle}`, asks, level: highest(asks.map(levelOfFinding)) };
}

function courseQuestions(screen: Screen): readonly ScreenQuestion[] {
  const days = { id: 'days', asks: [], level: 'clinician' } as const;
  const trend = { id: 'trend', asks: [], level: 'clinician' } as const;
  const unknownDays = screen.settled.includes('days') && screen.days === null;
  const trendMatters = unknownDays || (screen.days !== null && screen.days >= TREND_FROM_DAY);
  return [...(screen.days === null ? [days] : []), ...(trendMatters && screen.trend === null ? [trend] : [])];
}

/** An emergency question is never skipped; another one is when everything in it was denied already. */
function isOpen(screen: Screen, question: ScreenQuestion): boolean {
  if (screen.settled.includes(question.id)) return false;
  const known = question.asks.map((id) => screen.findings[id]);
  if (question.asks.length === 1 && known[0] === 'present') return false;
  return (
    question.level === 'emergency' || question.asks.length === 0 || known.some((state) => state !== 'absent')
  );
}

/** The answer to a question of the screen. `not-sure` is for the second time it is said. */
export function settle(screen: Screen, question: ScreenQuestion, answer: 'yes' | 'no' | 'not-sure'): Screen {
  const settled = [...screen.settled, question.id];
  const toConfirm = screen.toConfirm.filter((id) => !(question.asks.length === 1 && question.asks[0] === id));
  if (question.asks.length === 0) {
    // "Not sure" about the trend after more days than soreness lasts, or after an unknown number, is not "better".
    const decided =
      question.id === 'trend' && answer !== 'no' ? highest([screen.decided, 'clinician']) : screen.decided;
    return { ...screen, settled, decided };
  }
  if (answer === 'no')
    return { ...screen, settled, toConfirm, findings: mark(screen.findings, question.asks, 'absent') };
  const named = question.asks.some((id) => screen.findings[id] === 'present');
  if (answer === 'yes' && named) return { ...screen, settled, toConfirm };
  const single = question.asks.length === 1 && answer === 'yes';
  return {
    ...screen,
    settled,
    toConfirm,
    findings: mark(screen.findings, question.asks, single ? 'present' : 'unsure'),
    decided: highest([screen.decided, answer === 'yes' ? question.level : levelOfDoubt(question.level)]),
  };
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
