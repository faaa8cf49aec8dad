import * as fc from 'fast-check';
import { MUSCLE_GROUPS, type Position, STRETCHES, stretch } from '../../lambda/stretching/library';
import { buildRoutine, type Step, secondRound, secondsOf, type Wish } from '../../lambda/stretching/routine';

const NONE = { legSymptoms: false, tightSpots: [], leftOut: [] } as const;
const groupsOf = (steps: readonly Step[]): string[] => [
  ...new Set(steps.map((step) => stretch(step.stretch).group)),
];
const brief = (steps: readonly Step[]): string[] =>
  steps.map(({ stretch: id, side, round }) =>
    [id, side, round === 2 ? '2' : null].filter((part) => part !== null).join(' '),
  );

const positions = fc.constantFrom<Position>('floor', 'chair', 'standing');
const circumstances = {
  legSymptoms: fc.boolean(),
  tightSpots: fc.array(
    fc.record({
      group: fc.constantFrom(...MUSCLE_GROUPS),
      side: fc.constantFrom('left' as const, 'right' as const, null),
    }),
    { maxLength: 4 },
  ),
  leftOut: fc.array(fc.constantFrom(...STRETCHES.map(({ id }) => id)), { maxLength: 8 }),
};
const wishes: fc.Arbitrary<Wish> = fc.oneof(
  fc.record({ ...circumstances, kind: fc.constant('loosen' as const), position: positions }),
  fc.record({
    ...circumstances,
    kind: fc.constant('groups' as const),
    position: positions,
    groups: fc.array(fc.constantFrom(...MUSCLE_GROUPS), { maxLength: 14 }),
    minutes: fc.option(fc.integer({ min: 1, max: 60 })),
  }),
  fc.record({
    ...circumstances,
    kind: fc.constant('one' as const),
    stretch: fc.constantFrom(...STRETCHES.map(({ id }) => id)),
  }),
);

describe('the loosening routine', () => {
  it('on the floor moves the lower back first and ends with the hamstrings', () => {
    const steps = buildRoutine({ ...NONE, kind: 'loosen', position: 'floor' });
    expect(brief(steps)).toEqual([
      'lb-knee-rolls',
      'glute-floor left',
      'glute-floor right',
      'hipflex-kneel left',
      'hipflex-kneel right',
      'ham-floor left',
      'ham-floor right',
    ]);
    expect(secondsOf(steps)).toBeGreaterThanOrEqual(6 * 60);
    expect(secondsOf(steps)).toBeLessThanOrEqual(8 * 60);
  });

  it.each(['chair', 'standing'] as const)('has the same order in position %s', (position) => {
    const steps = buildRoutine({ ...NONE, kind: 'loosen', position });
    expect(groupsOf(steps)).toEqual(['lower-back', 'glutes', 'hip-flexors', 'hamstrings']);
    expect(secondsOf(steps)).toBeLessThanOrEqual(8.5 * 60);
  });

  it('takes the tighter side first and gives it a second round', () => {
    const tightSpots = [
      { group: 'hamstrings', side: 'right' },
      { group: 'glutes', side: 'right' },
    ] as const;
    const steps = buildRoutine({ ...NONE, kind: 'loosen', position: 'floor', tightSpots });
    expect(brief(steps)).toEqual([
      'lb-knee-rolls',
      'glute-floor right',
      'glute-floor left',
      'hipflex-kneel left',
      'hipflex-kneel right',
      'ham-floor right',
      'ham-floor left',
      'ham-floor right 2',
    ]);
  });

  it('has no hamstrings with leg symptoms', () => {
    const steps = buildRoutine({ ...NONE, kind: 'loosen', position: 'floor', legSymptoms: true });
    expect(groupsOf(steps)).toEqual(['lower-back', 'glutes', 'hip-flexors']);
  });

  it('puts another stretch of the group in the place of one that is left out', () => {
    const steps = buildRoutine({
      ...NONE,
      kind: 'loosen',
      position: 'floor',
      leftOut: ['glute-floor', 'ham-floor'],
    });
    expect(brief(steps)).toContain('glute-knee left');
    expect(groupsOf(steps)).not.toContain('hamstrings');
  });
});

describe('a session of groups', () => {
  it('has one stretch of each without a time', () => {
    const steps = buildRoutine({
      ...NONE,
      kind: 'groups',
      groups: ['chest', 'neck'],
      position: 'chair',
      minutes: null,
    });
    expect(brief(steps)).toEqual(['chest-chair', 'neck-side left', 'neck-side right']);
  });

  it('begins with the group that stays tight', () => {
    const steps = buildRoutine({
      ...NONE,
      kind: 'groups',
      groups: ['quads', 'hamstrings'],
      position: 'standing',
      minutes: null,
      tightSpots: [{ group: 'hamstrings', side: 'right' }],
    });
    expect(brief(steps)).toEqual([
      'ham-stand right',
      'ham-stand left',
      'ham-stand right 2',
      'quad-stand left',
      'quad-stand right',
    ]);
  });

  it.each([5, 10, 15, 20, 30])('fits %d minutes and uses most of them', (minutes) => {
    const steps = buildRoutine({
      ...NONE,
      kind: 'groups',
      groups: MUSCLE_GROUPS,
      position: 'floor',
      minutes,
    });
    expect(secondsOf(steps)).toBeLessThanOrEqual(minutes * 60);
    expect(secondsOf(steps)).toBeGreaterThan(minutes * 60 * 0.7);
  });

  it('covers all twelve in half an hour', () => {
    const steps = buildRoutine({
      ...NONE,
      kind: 'groups',
      groups: MUSCLE_GROUPS,
      position: 'standing',
      minutes: 30,
    });
    expect(groupsOf(steps)).toHaveLength(12);
  });

  it('has the first group, however short the time, and nothing for no groups', () => {
    const wish = { ...NONE, kind: 'groups', position: 'floor', minutes: 1 } as const;
    expect(groupsOf(buildRoutine({ ...wish, groups: ['quads', 'neck'] }))).toEqual(['quads']);
    expect(buildRoutine({ ...wish, groups: [] })).toEqual([]);
  });
});

describe('one stretch', () => {
  it('is done on both sides, once', () => {
    expect(brief(buildRoutine({ ...NONE, kind: 'one', stretch: 'chest-door' }))).toEqual([
      'chest-door left',
      'chest-door right',
    ]);
  });

  it('is refused when it is a hamstring stretch with leg symptoms', () => {
    expect(buildRoutine({ ...NONE, kind: 'one', stretch: 'ham-between', legSymptoms: true })).toEqual([]);
  });
});

describe('every routine', () => {
  it('has no more than two rounds, both sides of what has sides, and no hamstrings with leg symptoms', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const steps = buildRoutine(wish);
        const seen = brief(steps);
        expect(new Set(seen).size).toBe(seen.length);
        for (const step of steps) {
          const entry = stretch(step.stretch);
          expect(step.side === null).toBe(!entry.twoSided);
          expect(step.round).toBeLessThanOrEqual(entry.rounds);
          if (step.round === 2) expect(steps).toContainEqual({ ...step, round: 1 });
          else if (step.side !== null) {
            expect(steps).toContainEqual({ ...step, side: step.side === 'left' ? 'right' : 'left' });
          }
          if (wish.legSymptoms) expect(entry.group).not.toBe('hamstrings');
          if (wish.kind !== 'one') expect(wish.leftOut).not.toContain(step.stretch);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps to its minutes, once there is more than one group', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        if (wish.kind !== 'groups' || wish.minutes === null) return;
        const steps = buildRoutine(wish);
        if (groupsOf(steps).length > 1) expect(secondsOf(steps)).toBeLessThanOrEqual(wish.minutes * 60);
      }),
    );
  });

  it('keeps the steps of a stretch together', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const ids = buildRoutine(wish).map((step) => step.stretch);
        const runs = ids.filter((id, index) => id !== ids[index - 1]);
        expect(new Set(runs).size).toBe(runs.length);
      }),
    );
  });
});

describe('a second round', () => {
  it('is the same again, and then it is enough', () => {
    const again = secondRound({ stretch: 'ham-floor', side: 'left', round: 1 });
    expect(again).toEqual({ stretch: 'ham-floor', side: 'left', round: 2 });
    expect(again === null ? again : secondRound(again)).toBeNull();
  });

  it('is not for stretches between sets', () => {
    expect(secondRound({ stretch: 'ham-between', side: 'left', round: 1 })).toBeNull();
  });
});
