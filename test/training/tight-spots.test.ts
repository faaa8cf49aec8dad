import * as fc from 'fast-check';
import { MUSCLE_GROUPS } from '../../lambda/stretching/library';
import { addDays } from '../../lambda/training/day';
import { type TightnessRecord, tightSpots } from '../../lambda/training/tight-spots';

const session = (
  day: number,
  tightness: TightnessRecord['tightness'],
  side: TightnessRecord['side'] = 'left',
  group: TightnessRecord['group'] = 'hamstrings',
): TightnessRecord => ({ day: addDays('2026-11-01', day), group, side, tightness });

describe('tight spots', () => {
  it('need three tight sessions', () => {
    expect(tightSpots([session(0, 'tight'), session(1, 'tight')])).toEqual([]);
    expect(tightSpots([session(0, 'tight'), session(1, 'tight'), session(2, 'tight')])).toEqual([
      { group: 'hamstrings', side: 'left', tight: 3, of: 3 },
    ]);
  });

  it('look at the last five sessions only', () => {
    const early = [0, 1, 2].map((day) => session(day, 'tight'));
    const two = [3, 4].map((day) => session(day, 'loose'));
    expect(tightSpots([...early, ...two])).toEqual([{ group: 'hamstrings', side: 'left', tight: 3, of: 5 }]);
    expect(tightSpots([...early, ...two, session(5, 'less')])).toEqual([]);
  });

  it('count two rounds of a day once', () => {
    const rounds = [session(0, 'tight'), session(0, 'loose'), session(0, 'tight'), session(1, 'tight')];
    expect(tightSpots(rounds)).toEqual([]);
    expect(tightSpots([...rounds, session(2, 'tight'), session(2, 'less')])).toHaveLength(1);
  });

  it('keep the sides apart and begin with the most stubborn', () => {
    const records = [0, 1, 2, 3].flatMap((day) => [
      session(day, 'tight', 'right', 'chest'),
      session(day, day < 3 ? 'tight' : 'less', 'left', 'hamstrings'),
      session(day, 'loose', 'right', 'hamstrings'),
      session(day, 'tight', null, 'adductors'),
    ]);
    expect(tightSpots(records).map(({ group, side }) => [group, side])).toEqual([
      ['adductors', null],
      ['chest', 'right'],
      ['hamstrings', 'left'],
    ]);
  });

  it('do not depend on the order of the records', () => {
    const record = fc.record({
      day: fc.integer({ min: 0, max: 12 }).map((days) => addDays('2026-11-01', days)),
      group: fc.constantFrom(...MUSCLE_GROUPS.slice(0, 2)),
      side: fc.constantFrom('left' as const, 'right' as const, null),
      tightness: fc.constantFrom('tight' as const, 'less' as const, 'loose' as const),
    });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 60 }), (records) => {
        const spots = tightSpots(records);
        expect(tightSpots(records.toReversed())).toEqual(spots);
        for (const { tight, of } of spots) {
          expect(tight).toBeGreaterThanOrEqual(3);
          expect(of).toBeLessThanOrEqual(5);
          expect(tight).toBeLessThanOrEqual(of);
        }
      }),
    );
  });
});
