/**
 * What the safety screen asks next. Levels fall from question to question, so the first yes decides; it goes on only
 * while a question not yet asked could still raise the level. Design section 3. Pure.
 */
import { highest, isAbove, levelOfFinding } from './level';
import { FINDING_IDS, type FindingId, LEVELS, RULES } from './rules';
import { daysUnknown, type Screen, type ScreenQuestion, screenLevel, TREND_FROM_DAY } from './screen';

/** The bundles that are asked, most pressing first; bundle 8 is `days` and `trend`. */
const BUNDLES: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
const EMERGENCY_BUNDLES: readonly number[] = [1, 2, 3];

/** The one question that is enough without a complaint; a yes starts the full screen. */
const BRIEF: ScreenQuestion = {
  id: 'screen-0',
  asks: [
    'severe',
    'saddle',
    'both-legs',
    'one-leg-pain',
    'chest-breath-faint',
    'fever',
    'dark-urine',
    'pregnant',
    'under-18',
  ],
  level: 'emergency',
};
const DAYS: ScreenQuestion = { id: 'days', asks: [], level: 'clinician' };
const TREND: ScreenQuestion = { id: 'trend', asks: [], level: 'clinician' };

/** Every question there is, once. */
const CATALOGUE: readonly ScreenQuestion[] = [
  BRIEF,
  ...BUNDLES.map(bundleQuestion),
  ...FINDING_IDS.map(singleQuestion),
  DAYS,
  TREND,
];

/** The screen's question of that id; null when it is none of the screen's. */
export function questionOf(id: string): ScreenQuestion | null {
  return CATALOGUE.find((question) => question.id === id) ?? null;
}

/** The next question that could still raise the level, or null when the screen has ended. */
export function nextQuestion(screen: Screen): ScreenQuestion | null {
  return openQuestions(screen)[0] ?? null;
}

/** How many questions a screen without any yes still has. */
export function questionsLeft(screen: Screen): number {
  return openQuestions(screen).length;
}

function openQuestions(screen: Screen): readonly ScreenQuestion[] {
  const reached = screenLevel(screen);
  return questionsInOrder(screen).filter(
    (question) => isAbove(question.level, reached) && isOpen(screen, question),
  );
}

/** Levels fall from question to question; within a level what was mentioned comes first. */
function questionsInOrder(screen: Screen): readonly ScreenQuestion[] {
  if (screen.mode === 'brief') return [BRIEF];
  const singles = new Set<FindingId>([
    ...screen.toConfirm,
    ...conditional(screen),
    ...(screen.mode === 'changed' ? (['fever'] as const) : []),
  ]);
  const all = [
    ...[...singles].map(singleQuestion),
    ...mentionedFirst(bundlesOf(screen.mode).map(bundleQuestion), screen),
    ...courseQuestions(screen),
  ];
  return LEVELS.flatMap((level) => all.filter((question) => question.level === level));
}

/** The bundles that a screen of this mode asks. */
export function bundlesOf(mode: Screen['mode']): readonly number[] {
  return { full: BUNDLES, changed: EMERGENCY_BUNDLES, hurt: EMERGENCY_BUNDLES, brief: [] }[mode];
}

function mentionedFirst(
  questions: readonly ScreenQuestion[],
  { findings }: Screen,
): readonly ScreenQuestion[] {
  const mentioned = ({ asks, level }: ScreenQuestion) =>
    level === 'emergency' && asks.some((id) => findings[id] === 'unsure');
  return [...questions.filter(mentioned), ...questions.filter((each) => !mentioned(each))];
}

/** Findings that are asked for because of others. */
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

/**
 * How long, and which way it goes. What gets better raises nothing, however long it has been; the trend counts from
 * the fourth day on. A shorter screen asks only when something was said about it.
 */
function courseQuestions(screen: Screen): readonly ScreenQuestion[] {
  const { days, trend, mode } = screen;
  if (trend === 'better' || (mode !== 'full' && days === null && trend === null)) return [];
  const trendMatters = daysUnknown(screen) || (days !== null && days >= TREND_FROM_DAY);
  return [...(days === null ? [DAYS] : []), ...(trendMatters && trend === null ? [TREND] : [])];
}

/** An emergency question is never skipped; another one is when everything in it was denied already. */
function isOpen(screen: Screen, question: ScreenQuestion): boolean {
  const { asks, id, level } = question;
  if (screen.settled.includes(id)) return false;
  return (
    level === 'emergency' || asks.length === 0 || asks.some((each) => screen.findings[each] !== 'absent')
  );
}
