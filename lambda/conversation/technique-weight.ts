/** The weight that was squatted, and half of it. */
import type { Fact, SavedWeightPlan } from '../storage/person';
import { halfWeight, parseWorkingWeight, startPlan } from '../training/weight-plan';
import { type Context, nowSeconds } from './context';
import type { Act, Said, WeightUnit } from './said';
import type { Session, TechniqueTalk } from './session';
import { fault } from './technique-fault';
import { question, type Turn, turn } from './turn';

export interface ToldWeight {
  readonly value: number;
  readonly unit: WeightUnit | null;
}

/** The answer to "what weight did you squat?": half of it, and the first point. */
export function answerWeight(
  said: Said,
  session: Session,
  talk: TechniqueTalk,
  context: Context,
): Turn | null {
  const { technique } = context.words;
  if (said.act.kind === 'not-sure' || said.act.kind === 'no' || said.act.kind === 'next') {
    return fault(session, { ...talk, fault: 0 }, context, [technique.halfOfWhatever]);
  }
  const told = weightOf(said.act);
  return told === null ? null : halve(told, session, talk, context);
}

/** "Kilos": the weight that was told just now was meant in those. */
export function inOtherUnit(
  unit: WeightUnit,
  session: Session,
  talk: TechniqueTalk,
  context: Context,
): Turn | null {
  return talk.working === null
    ? null
    : halve({ value: talk.working, unit }, session, talk, context, Math.max(0, talk.fault));
}

/** Half of the weight that was told and the point `at`, or the question for it once more. */
export function halve(
  told: ToldWeight,
  session: Session,
  talk: TechniqueTalk,
  context: Context,
  at = 0,
): Turn {
  const { technique } = context.words;
  const working = told.value;
  const unit: WeightUnit = told.unit ?? talk.unit ?? context.words.terms.weightUnit;
  const parsed = parseWorkingWeight(working, unit);
  // A small bare number is hardly a weight: perhaps it told how bad the pain is.
  const unlikely = told.unit === null && working <= 10;
  if (unlikely || (parsed.kind === 'refused' && parsed.reason !== 'below-bar')) {
    return turn(session, {
      say: technique.strangeWeight,
      ask: question('weight', technique.askWeight.ask, technique.askWeight.short),
    });
  }
  // Lighter than the bar: whatever was lifted, the bar would be more.
  if (parsed.kind === 'refused')
    return fault(session, { ...talk, fault: at }, context, [technique.halfOfWhatever]);
  const half = halfWeight(working, unit);
  const name = weightName(half.weight, unit);
  const facts: readonly Fact[] = [{ kind: 'weight-plan-set', plan: newPlan(working, unit, context) }];
  return fault(
    session,
    { ...talk, unit, working, fault: at },
    context,
    [half.bareBar ? technique.bareBar(name) : technique.half(name)],
    facts,
  );
}

/** "Eighty kilos", and "I squatted eighty kilos". */
function weightOf(act: Act): ToldWeight | null {
  if (act.kind === 'number') return act;
  return act.kind === 'squat-report' && act.weight !== null ? { value: act.weight, unit: act.unit } : null;
}

function newPlan(working: number, unit: WeightUnit, context: Context): SavedWeightPlan {
  return { ...startPlan(working, unit), setAt: nowSeconds(context) };
}

/** "52.5 kilos". */
export function weightName(weight: number, unit: WeightUnit): string {
  return `${weight} ${unit === 'kg' ? 'kilos' : 'pounds'}`;
}
