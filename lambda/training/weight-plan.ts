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
  /** What to squat next. */
  readonly current: number;
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

/** The weights of the sessions after the first, the last one the working weight; empty when there is no way to go. */
export function planBack(working: number, unit: WeightUnit): readonly number[] {
  const { plate, step } = PLATES[unit];
  const start = halfWeight(working, unit).weight;
  const jump = working - start <= plate * FEW_STEPS ? plate : step;
  const between: number[] = [];
  for (let weight = start + jump; weight < working; weight += jump) between.push(weight);
  return working > start ? [...between, working] : [];
}

/** A plan that begins at half the weight. `working` is to be parsed before. */
export const startPlan = (working: number, unit: WeightUnit): WeightPlan => ({
  unit,
  working,
  current: halfWeight(working, unit).weight,
});

export const isBack = (plan: WeightPlan): boolean => plan.current >= plan.working;

const ladder = (plan: WeightPlan): readonly number[] => [
  halfWeight(plan.working, plan.unit).weight,
  ...planBack(plan.working, plan.unit),
];

/** The first weight of the plan above `weight`, at most the working weight. */
const above = (plan: WeightPlan, weight: number): number =>
  ladder(plan).find((step) => step > weight) ?? plan.working;

/** One step down after a bad morning, never below the start. */
export function stepBack(plan: WeightPlan): WeightPlan {
  const lower = ladder(plan).findLast((step) => step < plan.current);
  return lower === undefined ? plan : { ...plan, current: lower };
}

export interface SquatReport {
  /** What was squatted; null when it is the plan's weight. */
  readonly weight: number | null;
  readonly unit: WeightUnit | null;
  /** Null when not told. */
  readonly felt: 'good' | 'bad' | null;
}

export interface Advance {
  readonly plan: WeightPlan;
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
export function advance(plan: WeightPlan, report: SquatReport): Advance {
  const squatted =
    report.weight === null ? plan.current : inUnit(report.weight, report.unit ?? plan.unit, plan.unit);
  if (!Number.isFinite(squatted) || squatted <= 0 || squatted > PLATES[plan.unit].heaviest) {
    return { plan, outcome: 'refused' };
  }
  if (report.felt === 'bad') return { plan: stepBack(plan), outcome: 'back' };
  if (report.felt === null || squatted < plan.current) return { plan, outcome: 'same' };
  if (squatted >= plan.working) return { plan: { ...plan, current: plan.working }, outcome: 'done' };
  return { plan: { ...plan, current: above(plan, squatted) }, outcome: 'up' };
}
