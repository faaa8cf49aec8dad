import * as fc from 'fast-check';
import { type Position, STRETCHES, stretch } from '../../lambda/stretching/library';
import { buildRoutine, moveTo, type Step, swap, swapFrom } from '../../lambda/stretching/routine';

const left = (id: Step['stretch']): Step => ({ stretch: id, side: 'left', round: 1 });
const LOOSEN = buildRoutine({
  kind: 'loosen',
  position: 'floor',
  legSymptoms: false,
  tightSpots: [],
  leftOut: [],
});

describe('a swap', () => {
  it('goes to the easier one on the same side, in the same round', () => {
    expect(swap({ ...left('glute-floor'), round: 2 }, 'easier')).toEqual({ ...left('glute-knee'), round: 2 });
    expect(swap(left('glute-knee'), 'easier')).toBeNull();
  });

  it('goes to another position, and nowhere when it is there already', () => {
    expect(swap(left('ham-floor'), 'chair')).toEqual(left('ham-chair'));
    expect(swap(left('ham-floor'), 'floor')).toBeNull();
    expect(swap(left('sh-cross'), 'chair')).toBeNull();
    expect(swap(left('ham-between'), 'standing')).toBeNull();
    expect(swap(left('ham-between'), 'chair')).toEqual(left('ham-chair'));
  });

  it('loses or gains sides with the stretch', () => {
    expect(swap(left('chest-door'), 'easier')).toEqual({ stretch: 'chest-chair', side: null, round: 1 });
    expect(swap({ stretch: 'lb-knee-rolls', side: null, round: 1 }, 'chair')).toEqual(left('lb-chair'));
  });

  it('keeps to what is forbidden and left out', () => {
    expect(swap(left('calf-wall'), 'easier', { legSymptoms: true, leftOut: [] })).toBeNull();
    expect(swap(left('glute-floor'), 'chair', { legSymptoms: false, leftOut: ['glute-chair'] })).toEqual(
      left('glute-hug'),
    );
  });

  it('always stays in the group', () => {
    const steps = fc.constantFrom(...STRETCHES).map(
      (entry): Step => ({
        stretch: entry.id,
        side: entry.twoSided ? 'right' : null,
        round: 1,
      }),
    );
    fc.assert(
      fc.property(
        steps,
        fc.constantFrom('easier' as const, 'floor' as const, 'chair' as const, 'standing' as const),
        (step, to) => {
          const other = swap(step, to);
          if (other === null) return;
          const entry = stretch(other.stretch);
          expect(entry.group).toBe(stretch(step.stretch).group);
          expect(other.side === null).toBe(!entry.twoSided);
          if (to !== 'easier') expect([to, 'any']).toContain(entry.position);
        },
      ),
    );
  });
});

describe('a routine under way', () => {
  it('swaps the stretch at hand with its other side', () => {
    const steps = swapFrom(LOOSEN, 1, 'easier');
    expect(steps?.map((step) => step.stretch)).toEqual([
      'lb-knee-rolls',
      'glute-knee',
      'glute-knee',
      'hipflex-kneel',
      'hipflex-kneel',
      'ham-floor',
      'ham-floor',
    ]);
    expect(steps?.slice(1, 3).map(({ side }) => side)).toEqual(['left', 'right']);
    expect(swapFrom(LOOSEN, 99, 'easier')).toBeNull();
  });

  it('does the other side of a stretch that has none in the other position', () => {
    const sides = moveTo(LOOSEN, 0, 'chair').map(({ stretch: id, side }) => `${id} ${side}`);
    expect(sides.slice(0, 2)).toEqual(['lb-chair left', 'lb-chair right']);
    expect(sides).toHaveLength(8);
  });

  it('does a stretch for both sides once', () => {
    const door: Step[] = [left('chest-door'), { stretch: 'chest-door', side: 'right', round: 1 }];
    expect(moveTo(door, 0, 'chair')).toEqual([{ stretch: 'chest-chair', side: null, round: 1 }]);
  });

  it('leaves what is done as it was, and repeats nothing', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: LOOSEN.length }),
        fc.constantFrom<Position>('floor', 'chair', 'standing'),
        (index, to) => {
          const moved = moveTo(LOOSEN, index, to);
          expect(moved.slice(0, index)).toEqual(LOOSEN.slice(0, index));
          for (const step of moved.slice(index))
            expect([to, 'any']).toContain(stretch(step.stretch).position);
          const told = moved.map((step) => JSON.stringify(step));
          expect(new Set(told).size).toBe(told.length);
        },
      ),
    );
  });
});
