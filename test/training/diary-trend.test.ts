import * as fc from 'fast-check';
import { addDays } from '../../lambda/training/day';
import {
  clinicianReason,
  currentEpisode,
  type DiaryEntry,
  dayTrend,
  episodes,
  lastDays,
  weekTrend,
} from '../../lambda/training/diary-trend';

const TODAY = '2026-11-24';
/** Scores of days that lie so many days back. */
const diary = (scores: Readonly<Record<number, number>>): DiaryEntry[] =>
  Object.entries(scores).map(([daysAgo, score]) => ({ day: addDays(TODAY, -Number(daysAgo)), score }));
const everyDay = (from: number, to: number, score: (daysAgo: number) => number): DiaryEntry[] =>
  Array.from({ length: from - to + 1 }, (_, index) => from - index).map((daysAgo) => ({
    day: addDays(TODAY, -daysAgo),
    score: score(daysAgo),
  }));

describe('the last days', () => {
  it('are told one by one, today last, with nothing where nothing was entered', () => {
    expect(lastDays(diary({ 0: 2, 1: 4, 3: 7, 9: 9 }), TODAY, 4)).toEqual([
      { day: '2026-11-21', score: 7 },
      { day: '2026-11-22', score: null },
      { day: '2026-11-23', score: 4 },
      { day: '2026-11-24', score: 2 },
    ]);
    expect(lastDays([], '2026-03-01', 2).map(({ day }) => day)).toEqual(['2026-02-28', '2026-03-01']);
  });
});

describe('the trend', () => {
  it('is unknown with too little', () => {
    expect(dayTrend([], TODAY)).toBeNull();
    expect(dayTrend(diary({ 0: 5 }), TODAY)).toBeNull();
    expect(dayTrend(diary({ 0: 5, 9: 7 }), TODAY)).toBeNull();
    expect(weekTrend(diary({ 0: 5, 3: 7 }), TODAY)).toBeNull();
  });

  it('over days compares the last two entries', () => {
    expect(dayTrend(diary({ 2: 6, 1: 5, 0: 3 }), TODAY)).toEqual({ direction: 'better', before: 5, now: 3 });
    expect(dayTrend(diary({ 1: 4, 0: 4 }), TODAY)?.direction).toBe('same');
    expect(dayTrend(diary({ 3: 4, 0: 5 }), TODAY)?.direction).toBe('worse');
  });

  it('over weeks compares means', () => {
    const entries = diary({ 13: 6, 10: 7, 7: 6, 6: 4, 2: 3, 0: 2 });
    expect(weekTrend(entries, TODAY)).toEqual({ direction: 'better', before: 6.3, now: 3 });
    expect(weekTrend(diary({ 8: 4, 1: 4.5 }), TODAY)?.direction).toBe('same');
    expect(weekTrend(diary({ 8: 2, 1: 6 }), TODAY)?.direction).toBe('worse');
  });

  it('takes the last entry of a day and leaves out the future and the impossible', () => {
    const entries = [
      ...diary({ 1: 8 }),
      ...diary({ 1: 4 }),
      ...diary({ 0: 2 }),
      ...diary({ [-1]: 9, 2: 11, 3: -1 }),
    ];
    expect(dayTrend(entries, TODAY)).toEqual({ direction: 'better', before: 4, now: 2 });
  });

  it('says better exactly where the mirrored diary says worse', () => {
    const entry = fc.record({
      day: fc.integer({ min: 0, max: 13 }).map((days) => addDays(TODAY, -days)),
      score: fc.integer({ min: 0, max: 10 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ day }) => day }), (entries) => {
        const mirror = entries.map(({ day, score }) => ({ day, score: 10 - score }));
        const directions = [
          dayTrend(entries, TODAY)?.direction,
          dayTrend(mirror, TODAY)?.direction,
        ].toSorted();
        expect([
          [undefined, undefined],
          ['same', 'same'],
          ['better', 'worse'],
        ]).toContainEqual(directions);
      }),
    );
  });
});

describe('episodes', () => {
  it('begin at three of ten', () => {
    expect(episodes(diary({ 3: 2, 2: 2 }), TODAY)).toEqual([]);
    expect(episodes(diary({ 3: 3, 2: 5 }), TODAY)).toEqual([
      { start: '2026-11-21', end: '2026-11-22', worst: 5 },
    ]);
  });

  it.each([
    [4, 1],
    [5, 2],
  ])('%d days apart are %d', (apart, count) => {
    expect(episodes(diary({ [apart]: 5, 0: 5 }), TODAY)).toHaveLength(count);
  });

  it('end after four days below, entries or not', () => {
    const entries = diary({ 9: 5, 8: 1, 7: 2, 6: 1, 5: 0, 4: 6 });
    expect(episodes(entries, TODAY).map(({ start }) => start)).toEqual(['2026-11-15', '2026-11-20']);
    expect(currentEpisode(entries, TODAY)?.start).toBe('2026-11-20');
    expect(currentEpisode(entries, addDays(TODAY, 1))).toBeNull();
  });
});

describe('a clinician', () => {
  it('is the way at the third episode in six weeks', () => {
    expect(clinicianReason(diary({ 30: 5, 0: 5 }), TODAY)).toBeNull();
    expect(clinicianReason(diary({ 41: 5, 20: 5, 0: 5 }), TODAY)).toBe('third-episode');
    expect(clinicianReason(diary({ 42: 5, 20: 5, 0: 5 }), TODAY)).toBeNull();
  });

  it('is the way when two weeks have not helped', () => {
    expect(
      clinicianReason(
        everyDay(14, 0, () => 5),
        TODAY,
      ),
    ).toBe('no-improvement');
    expect(
      clinicianReason(
        everyDay(14, 0, (daysAgo) => 8 - Math.floor(daysAgo / 3)),
        TODAY,
      ),
    ).toBe('no-improvement');
    expect(
      clinicianReason(
        everyDay(13, 0, () => 5),
        TODAY,
      ),
    ).toBeNull();
  });

  it('is not needed when it eases, or is over', () => {
    expect(
      clinicianReason(
        everyDay(16, 0, (daysAgo) => Math.min(8, Math.floor(daysAgo / 2))),
        TODAY,
      ),
    ).toBeNull();
    expect(
      clinicianReason(
        everyDay(30, 8, () => 5),
        TODAY,
      ),
    ).toBeNull();
  });
});
