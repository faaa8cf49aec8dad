import * as fc from 'fast-check';
import { MUSCLE_GROUPS } from '../../lambda/stretching/library';
import { addDays, daysBetween, weekStart } from '../../lambda/training/day';
import { type Activity, weekCoverage, weekStreak, whatToStretchToday } from '../../lambda/training/week';

/** Tuesday. */
const TODAY = '2026-11-24';
const everyGroupOn = (day: string): Activity[] => MUSCLE_GROUPS.map((group) => ({ day, group }));

describe('days', () => {
  it('begin the week on Monday', () => {
    expect(weekStart(TODAY)).toBe('2026-11-23');
    expect(weekStart('2026-11-23')).toBe('2026-11-23');
    expect(weekStart('2026-11-22')).toBe('2026-11-16');
    expect(weekStart('2027-01-01')).toBe('2026-12-28');
  });

  it('count over months, leap days and clock changes', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
  });

  it.each(['2026-02-30', '2026-13-01', 'today', '2026-1-1', ''])('refuse %p', (day) => {
    expect(() => addDays(day, 1)).toThrow(RangeError);
  });

  it('go there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
        const day = addDays(TODAY, days);
        expect(daysBetween(TODAY, day)).toBe(days);
        expect(daysBetween(weekStart(day), day)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(weekStart(day), day)).toBeLessThan(7);
      }),
    );
  });
});

describe('the week', () => {
  it('starts empty', () => {
    const week = weekCoverage([], TODAY);
    expect(week.start).toBe('2026-11-23');
    expect(week.left).toEqual(MUSCLE_GROUPS);
    expect(week.done).toEqual([]);
  });

  it('counts days, not holds, from Monday to today', () => {
    const week = weekCoverage(
      [
        { day: '2026-11-23', group: 'chest' },
        { day: '2026-11-24', group: 'chest' },
        { day: '2026-11-24', group: 'chest' },
        { day: '2026-11-24', group: 'quads' },
        { day: '2026-11-22', group: 'neck' },
        { day: '2026-11-25', group: 'arms' },
      ],
      TODAY,
    );
    expect(week.counts).toMatchObject({ chest: 2, quads: 1, neck: 0, arms: 0 });
    expect(week.done).toEqual(['quads', 'chest']);
    expect(week.onceOnly).toEqual(['quads']);
    expect(week.left).toHaveLength(10);
  });

  it('has each group in exactly one of done and left', () => {
    const activity = fc.record({
      day: fc.integer({ min: -20, max: 5 }).map((days) => addDays(TODAY, days)),
      group: fc.constantFrom(...MUSCLE_GROUPS),
    });
    fc.assert(
      fc.property(fc.array(activity), (activities) => {
        const { done, left, counts } = weekCoverage(activities, TODAY);
        expect([...done, ...left].toSorted()).toEqual([...MUSCLE_GROUPS].toSorted());
        for (const group of MUSCLE_GROUPS) expect(counts[group]).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('what to stretch today', () => {
  it('is everything at first, the tight ones ahead', () => {
    const wanted = whatToStretchToday([], TODAY, [{ group: 'chest' }, { group: 'hamstrings' }]);
    expect(wanted).toHaveLength(12);
    expect(wanted.slice(0, 2)).toEqual(['chest', 'hamstrings']);
  });

  it('puts what is left this week before what is done, and leaves out what was done today', () => {
    const wanted = whatToStretchToday(
      [...everyGroupOn('2026-11-23').filter(({ group }) => group !== 'neck'), { day: TODAY, group: 'quads' }],
      TODAY,
      [{ group: 'hamstrings' }],
    );
    expect(wanted.slice(0, 2)).toEqual(['neck', 'hamstrings']);
    expect(wanted).not.toContain('quads');
  });

  it('takes the longest ago first among equals', () => {
    const wanted = whatToStretchToday(
      [
        ...everyGroupOn('2026-11-20'),
        { day: '2026-11-22', group: 'hamstrings' },
        { day: '2026-11-10', group: 'arms' },
      ],
      TODAY,
      [],
    );
    expect(wanted.at(-1)).toBe('hamstrings');
  });

  it('is nothing when all was done today', () => {
    expect(whatToStretchToday(everyGroupOn(TODAY), TODAY, [])).toEqual([]);
  });
});

describe('weeks in a row', () => {
  const weeksAgo = (weeks: number): string => addDays(TODAY, -7 * weeks);

  it('are none without activity', () => expect(weekStreak([], TODAY, 12)).toBe(0));

  it('count the running week once it is there', () => {
    const before = [...everyGroupOn(weeksAgo(1)), ...everyGroupOn(weeksAgo(2))];
    expect(weekStreak(before, TODAY, 12)).toBe(2);
    expect(weekStreak([...before, ...everyGroupOn(TODAY)], TODAY, 12)).toBe(3);
  });

  it('break at a week that lacks a group', () => {
    const gap = [
      ...everyGroupOn(weeksAgo(1)),
      ...everyGroupOn(weeksAgo(2)).slice(1),
      ...everyGroupOn(weeksAgo(3)),
    ];
    expect(weekStreak(gap, TODAY, 12)).toBe(1);
    expect(weekStreak(gap, TODAY, 11)).toBe(3);
  });

  it('count what lies in the week, Sunday included', () => {
    expect(weekStreak(everyGroupOn('2026-11-22'), TODAY, 12)).toBe(1);
    expect(weekStreak([], TODAY, 0)).toBe(1);
  });
});
