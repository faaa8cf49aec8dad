/**
 * Half the working weight, and the way back up to it in small steps. No trial supports the half: it is a common
 * start, and what counts is a weight without pain.
 */

/** Kilograms or pounds. */
export type WeightUnit = 'kg' | 'lb';

interface Plates {
  /** The empty bar. */
  readonly bar: number;
  /** The smallest jump: a pair of the smallest plates. */
  readonly plate: number;
  /** The step a session where there is far to go. */
  readonly step: number;
  /** Heavier than this was misheard. */
  readonly heaviest: number;
}

const PLATES: Readonly<Record<WeightUnit, Plates>> = {
  kg: { bar: 20, plate: 2.5, step: 5, heaviest: 400 },
  lb: { bar: 45, plate: 5, step: 10, heaviest: 900 },
};
/** A way back of so many smallest steps is short enough to take them. */
const FEW_STEPS = 6;
const POUNDS_A_KILOGRAM = 2.204_622_6;

export type WorkingWeight =
  | { readonly kind: 'weight'; readonly weight: number; readonly unit: WeightUnit }
  /** `below-bar`: lighter than the empty bar, so there is nothing on it to halve. */
  | {
      readonly kind: 'refused';
      readonly reason: 'not-a-weight' | 'too-heavy' | 'below-bar';
      readonly limit: number;
    };

export interface WeightPlan {
  readonly unit: WeightUnit;
  readonly working: number;
  /** From the first weight, half, to the working weight: see `planBack`. */
  readonly steps: readonly number[];
  /** What to squat next. */
  readonly stepIndex: number;
}

/** Believes a working weight that was heard, or says why not; `limit` is the lightest or heaviest that is believed. */
export function parseWorkingWeight(weight: number, unit: WeightUnit): WorkingWeight {
  const { bar, heaviest } = PLATES[unit];
  if (!Number.isFinite(weight) || weight <= 0) return { kind: 'refused', reason: 'not-a-weight', limit: bar };
  if (weight > heaviest) return { kind: 'refused', reason: 'too-heavy', limit: heaviest };
  if (weight < bar) return { kind: 'refused', reason: 'below-bar', limit: bar };
  return { kind: 'weight', weight, unit };
}

/** The heaviest weight that plates make and that is no heavier. */
const downToPlates = (weight: number, unit: WeightUnit): number => {
  const { plate } = PLATES[unit];
  return Math.floor(weight / plate + 1e-9) * plate;
};

/** Half, rounded down to plates; the empty bar where half would be lighter. */
export function halfWeight(
  working: number,
  unit: WeightUnit,
): { readonly weight: number; readonly bareBar: boolean } {
  const { bar } = PLATES[unit];
  const half = downToPlates(working / 2, unit);
  return half <= bar ? { weight: bar, bareBar: true } : { weight: half, bareBar: false };
}

/** The weights of the sessions, from half to the working weight; the bar alone where there is no way to go. */
export function planBack(working: number, unit: WeightUnit): readonly number[] {
  const { plate, step } = PLATES[unit];
  const start = halfWeight(working, unit).weight;
  const jump = working - start <= plate * FEW_STEPS ? plate : step;
  const steps: number[] = [];
  for (let weight = start; weight < working; weight += jump) steps.push(weight);
  return [...steps, Math.max(start, working)];
}

/** A plan that begins at half the weight. `working` is to be parsed before. */
export const startPlan = (working: number, unit: WeightUnit): WeightPlan => ({
  unit,
  working,
  steps: planBack(working, unit),
  stepIndex: 0,
});

/** What to squat next. */
export const currentWeight = (plan: WeightPlan): number => plan.steps[plan.stepIndex] ?? plan.working;

/** At the working weight. */
export const isBack = (plan: WeightPlan): boolean => plan.stepIndex >= plan.steps.length - 1;

/** One step down after a bad morning, never below the start. */
export const stepBack = <P extends WeightPlan>(plan: P): P => ({
  ...plan,
  stepIndex: Math.max(0, Math.min(plan.stepIndex, plan.steps.length - 1) - 1),
});

export interface SquatReport {
  /** What was squatted; null when it is the plan's weight. */
  readonly weight: number | null;
  readonly unit: WeightUnit | null;
  /** Null when not told. */
  readonly felt: 'good' | 'bad' | null;
}

export interface Advance<P extends WeightPlan> {
  readonly plan: P;
  /** `done`: the working weight felt good. `refused`: no such weight. */
  readonly outcome: 'up' | 'same' | 'back' | 'done' | 'refused';
}

const inUnit = (weight: number, from: WeightUnit, to: WeightUnit): number => {
  if (from === to) return weight;
  return downToPlates(from === 'kg' ? weight * POUNDS_A_KILOGRAM : weight / POUNDS_A_KILOGRAM, to);
};

/**
 * The plan after a squat day: a small step up when it felt good, one back when it did not. A lighter weight than
 * planned leaves the plan; a heavier one that felt good is where it goes on from.
 */
export function advance<P extends WeightPlan>(plan: P, report: SquatReport): Advance<P> {
  const current = currentWeight(plan);
  const squatted =
    report.weight === null ? current : inUnit(report.weight, report.unit ?? plan.unit, plan.unit);
  if (!Number.isFinite(squatted) || squatted <= 0 || squatted > PLATES[plan.unit].heaviest) {
    return { plan, outcome: 'refused' };
  }
  if (report.felt === 'bad') return { plan: stepBack(plan), outcome: 'back' };
  if (report.felt === null || squatted < current) return { plan, outcome: 'same' };
  const next = plan.steps.findIndex((step) => step > squatted);
  if (next < 0) return { plan: { ...plan, stepIndex: plan.steps.length - 1 }, outcome: 'done' };
  return { plan: { ...plan, stepIndex: next }, outcome: 'up' };
}
