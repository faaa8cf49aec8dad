import * as fc from 'fast-check';
import {
  advance,
  currentWeight,
  halfWeight,
  isBack,
  parseWorkingWeight,
  planBack,
  startPlan,
  stepBack,
  type WeightUnit,
} from '../../lambda/training/weight-plan';

const BAR: Record<WeightUnit, number> = { kg: 20, lb: 45 };
const PLATE: Record<WeightUnit, number> = { kg: 2.5, lb: 5 };
const STEP: Record<WeightUnit, number> = { kg: 5, lb: 10 };
const HEAVIEST: Record<WeightUnit, number> = { kg: 400, lb: 900 };

/** Weights that are believed, halves and odd ones among them. */
const believed = fc
  .constantFrom<WeightUnit>('kg', 'lb')
  .chain((unit) =>
    fc
      .integer({ min: BAR[unit] * 4, max: HEAVIEST[unit] * 4 })
      .map((quarters) => ({ unit, weight: quarters / 4 })),
  );

describe('a working weight that was heard', () => {
  it.each([
    [60, 'kg', 'weight'],
    [20, 'kg', 'weight'],
    [400, 'kg', 'weight'],
    [45, 'lb', 'weight'],
    [900, 'lb', 'weight'],
    [0, 'kg', 'not-a-weight'],
    [-5, 'kg', 'not-a-weight'],
    [Number.NaN, 'kg', 'not-a-weight'],
    [Number.POSITIVE_INFINITY, 'lb', 'not-a-weight'],
    [1000, 'kg', 'too-heavy'],
    [1000, 'lb', 'too-heavy'],
    [400.5, 'kg', 'too-heavy'],
    [19.5, 'kg', 'below-bar'],
    [44, 'lb', 'below-bar'],
  ] as const)('%d %s: %s', (weight, unit, expected) => {
    const parsed = parseWorkingWeight(weight, unit);
    expect(parsed.kind === 'weight' ? parsed.kind : parsed.reason).toBe(expected);
  });
});

describe('half of it', () => {
  it.each([
    [100, 'kg', 50, false],
    [82.5, 'kg', 40, false],
    [45, 'kg', 22.5, false],
    [44, 'kg', 20, true],
    [40, 'kg', 20, true],
    [39, 'kg', 20, true],
    [20, 'kg', 20, true],
    [225, 'lb', 110, false],
    [135, 'lb', 65, false],
    [100, 'lb', 50, false],
    [95, 'lb', 45, true],
    [45, 'lb', 45, true],
  ] as const)('of %d %s is %d', (working, unit, weight, bareBar) => {
    expect(halfWeight(working, unit)).toEqual({ weight, bareBar });
  });

  it('is never below the bar, made of plates, and above half only as the bare bar', () => {
    fc.assert(
      fc.property(believed, ({ weight, unit }) => {
        const half = halfWeight(weight, unit);
        expect(half.weight).toBeGreaterThanOrEqual(BAR[unit]);
        expect(half.weight % PLATE[unit]).toBeCloseTo(0, 9);
        if (half.bareBar) expect(half.weight).toBe(BAR[unit]);
        else {
          expect(half.weight).toBeLessThanOrEqual(weight / 2);
          expect(weight / 2 - half.weight).toBeLessThan(PLATE[unit]);
        }
      }),
    );
  });
});

describe('the way back', () => {
  it.each([
    [60, 'kg', [30, 35, 40, 45, 50, 55, 60]],
    [50, 'kg', [25, 30, 35, 40, 45, 50]],
    [30, 'kg', [20, 22.5, 25, 27.5, 30]],
    [20, 'kg', [20]],
    [62.5, 'kg', [30, 35, 40, 45, 50, 55, 60, 62.5]],
    [135, 'lb', [65, 75, 85, 95, 105, 115, 125, 135]],
    [65, 'lb', [45, 50, 55, 60, 65]],
  ] as const)('to %d %s', (working, unit, steps) => {
    expect(planBack(working, unit)).toEqual(steps);
  });

  it('rises by small steps from half to exactly the working weight', () => {
    fc.assert(
      fc.property(believed, ({ weight, unit }) => {
        const steps = planBack(weight, unit);
        expect(steps[0]).toBe(halfWeight(weight, unit).weight);
        expect(steps.at(-1)).toBe(Math.max(weight, BAR[unit]));
        steps.slice(1).forEach((step, index) => {
          const jump = step - (steps[index] ?? 0);
          expect(jump).toBeGreaterThan(0);
          expect(jump).toBeLessThanOrEqual(STEP[unit]);
        });
        expect(steps.length).toBeLessThanOrEqual(48);
      }),
    );
  });
});

describe('after a squat day', () => {
  const start = startPlan(100, 'kg');
  const good = { weight: null, unit: null, felt: 'good' } as const;
  const bad = { weight: null, unit: null, felt: 'bad' } as const;

  it('begins at half', () => expect(currentWeight(start)).toBe(50));

  it('goes one small step up when it felt good', () => {
    expect(advance(start, good)).toEqual({ plan: { ...start, stepIndex: 1 }, outcome: 'up' });
    expect(currentWeight(advance(start, good).plan)).toBe(55);
  });

  it('goes on from a heavier weight that felt good', () => {
    expect(currentWeight(advance(start, { weight: 60, unit: 'kg', felt: 'good' }).plan)).toBe(65);
    expect(currentWeight(advance(start, { weight: 61, unit: 'kg', felt: 'good' }).plan)).toBe(65);
  });

  it('understands the other unit', () => {
    expect(currentWeight(advance(start, { weight: 135, unit: 'lb', felt: 'good' }).plan)).toBe(65);
    expect(currentWeight(advance(startPlan(200, 'lb'), { weight: 60, unit: 'kg', felt: 'good' }).plan)).toBe(
      140,
    );
  });

  it('stays where it is after a lighter day, or when it is not told how it felt', () => {
    expect(advance(start, { weight: 40, unit: 'kg', felt: 'good' })).toEqual({
      plan: start,
      outcome: 'same',
    });
    expect(advance(start, { weight: 50, unit: 'kg', felt: null })).toEqual({ plan: start, outcome: 'same' });
  });

  it('goes one step back after a bad morning, never below the start', () => {
    const up = advance(start, good).plan;
    expect(advance(up, bad)).toEqual({ plan: start, outcome: 'back' });
    expect(stepBack(start)).toEqual(start);
    expect(currentWeight(stepBack({ ...start, stepIndex: 10 }))).toBe(95);
    expect(stepBack({ ...start, stepIndex: 3, setAt: 7 })).toEqual({ ...start, stepIndex: 2, setAt: 7 });
  });

  it('is done at the working weight, also with a heavier one', () => {
    const last = { ...start, stepIndex: 10 };
    expect(currentWeight(last)).toBe(100);
    expect(isBack(last)).toBe(true);
    expect(advance(last, good)).toEqual({ plan: last, outcome: 'done' });
    expect(advance(start, { weight: 120, unit: 'kg', felt: 'good' }).outcome).toBe('done');
  });

  it.each([0, -20, 1000, Number.NaN])('refuses %d', (weight) => {
    expect(advance(start, { weight, unit: 'kg', felt: 'good' })).toEqual({ plan: start, outcome: 'refused' });
  });

  it('always arrives with good mornings, and never leaves its bounds', () => {
    fc.assert(
      fc.property(
        believed,
        fc.array(fc.constantFrom(good, bad), { maxLength: 60 }),
        ({ weight, unit }, reports) => {
          let plan = startPlan(weight, unit);
          const lowest = currentWeight(plan);
          for (const report of reports) {
            plan = advance(plan, report).plan;
            expect(currentWeight(plan)).toBeGreaterThanOrEqual(lowest);
            expect(currentWeight(plan)).toBeLessThanOrEqual(Math.max(weight, lowest));
          }
          for (let session = 0; session < 50; session += 1) plan = advance(plan, good).plan;
          expect(isBack(plan)).toBe(true);
        },
      ),
    );
  });
});
