import { addDays, instantOf, isTimeZone, localTime, weekdayOf } from '../../lambda/training/local-time';
import {
  inAWhile,
  kindOf,
  meant,
  movedTo,
  nextRing,
  nextWeekly,
  scheduleFrom,
  thisAfternoon,
  tomorrowMorning,
  zoneFor,
} from '../../lambda/training/reminder-times';

const LONDON = 'Europe/London';
const NEW_YORK = 'America/New_York';
const SYDNEY = 'Australia/Sydney';
const KOLKATA = 'Asia/Kolkata';
/** A Tuesday. */
const TUESDAY_MORNING = new Date('2026-11-24T07:00:00Z');
const nothing = { time: null, date: null, weekdays: [], which: null } as const;

describe('the wall clock', () => {
  test.each([
    ['2026-11-24T07:00:00Z', LONDON, '2026-11-24', '07:00'],
    ['2026-11-24T07:00:00Z', NEW_YORK, '2026-11-24', '02:00'],
    ['2026-11-24T14:30:59Z', SYDNEY, '2026-11-25', '01:30'],
    ['2026-11-24T18:30:00Z', KOLKATA, '2026-11-25', '00:00'],
    ['2026-03-29T00:59:59.999Z', LONDON, '2026-03-29', '00:59'],
    ['2026-03-29T01:00:00Z', LONDON, '2026-03-29', '02:00'],
  ])('%s in %s is %s %s', (instant, zone, date, time) => {
    expect(localTime(new Date(instant), zone)).toEqual({ date, time });
  });

  test.each([
    // The hour that is skipped: Europe at 01:00 UTC, America and Australia at 02:00 local time.
    ['2026-03-29', '01:30', LONDON, '2026-03-29T01:30:00.000Z'],
    ['2026-03-08', '02:30', NEW_YORK, '2026-03-08T07:30:00.000Z'],
    ['2026-10-04', '02:30', SYDNEY, '2026-10-03T16:30:00.000Z'],
    // The hour that comes twice: the first of the two.
    ['2026-10-25', '01:30', LONDON, '2026-10-25T00:30:00.000Z'],
    ['2026-11-01', '01:30', NEW_YORK, '2026-11-01T05:30:00.000Z'],
    ['2026-04-05', '02:30', SYDNEY, '2026-04-04T15:30:00.000Z'],
    // Either side of a change.
    ['2026-03-29', '00:59', LONDON, '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '02:00', LONDON, '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '02:00', LONDON, '2026-10-25T02:00:00.000Z'],
    ['2026-11-01', '02:00', NEW_YORK, '2026-11-01T07:00:00.000Z'],
    ['2026-11-24', '16:00', KOLKATA, '2026-11-24T10:30:00.000Z'],
  ])('%s %s in %s is %s', (date, time, zone, instant) => {
    expect(instantOf({ date, time }, zone).toISOString()).toBe(instant);
  });

  test('every minute of a day without a change is shown at its instant', () => {
    for (const zone of [LONDON, NEW_YORK, SYDNEY, KOLKATA, 'Pacific/Chatham', 'America/St_Johns']) {
      for (const time of ['00:00', '06:59', '12:00', '23:59']) {
        const wall = { date: '2026-07-15', time };
        expect(localTime(instantOf(wall, zone), zone)).toEqual(wall);
      }
    }
  });

  test('the calendar', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(weekdayOf('2026-11-24')).toBe('tuesday');
    expect(weekdayOf('2026-11-29')).toBe('sunday');
    expect([isTimeZone(LONDON), isTimeZone('Mars/Olympus'), isTimeZone('')]).toEqual([true, false, false]);
  });
});

describe('what lies ahead', () => {
  test('the afternoon is today, and tomorrow once it has passed', () => {
    expect(thisAfternoon(TUESDAY_MORNING, LONDON)).toEqual({
      kind: 'once',
      date: '2026-11-24',
      time: '16:00',
    });
    const fourSharp = new Date('2026-11-24T16:00:00Z');
    expect(thisAfternoon(fourSharp, LONDON)).toMatchObject({ date: '2026-11-25', time: '16:00' });
    expect(thisAfternoon(TUESDAY_MORNING, SYDNEY)).toMatchObject({ date: '2026-11-25', time: '16:00' });
    expect(thisAfternoon(TUESDAY_MORNING, LONDON, '05:00')).toMatchObject({ time: '17:00' });
    expect(thisAfternoon(TUESDAY_MORNING, LONDON, '11:30')).toMatchObject({ time: '11:30' });
  });

  test('tomorrow morning over both changes of the clock is seven on the wall', () => {
    const evenings: [Date, string, string, string][] = [
      [new Date('2026-03-28T20:00:00Z'), LONDON, '2026-03-29', '2026-03-29T06:00:00.000Z'],
      [new Date('2026-10-24T19:00:00Z'), LONDON, '2026-10-25', '2026-10-25T07:00:00.000Z'],
      [new Date('2026-03-08T01:00:00Z'), NEW_YORK, '2026-03-08', '2026-03-08T11:00:00.000Z'],
      [new Date('2026-11-01T00:00:00Z'), NEW_YORK, '2026-11-01', '2026-11-01T12:00:00.000Z'],
      [new Date('2026-10-03T10:00:00Z'), SYDNEY, '2026-10-04', '2026-10-03T20:00:00.000Z'],
      [new Date('2026-04-04T10:00:00Z'), SYDNEY, '2026-04-05', '2026-04-04T21:00:00.000Z'],
    ];
    for (const [now, zone, date, instant] of evenings) {
      const schedule = tomorrowMorning(now, zone);
      expect(schedule).toEqual({ kind: 'once', date, time: '07:00' });
      expect(nextRing(schedule, now, zone).toISOString()).toBe(instant);
    }
  });

  test('a time that does not exist becomes the one that the wall will show', () => {
    const eve = new Date('2026-03-07T20:00:00Z');
    expect(
      scheduleFrom({ ...nothing, which: 'morning', date: '2026-03-08', time: '02:30' }, eve, NEW_YORK),
    ).toEqual({
      kind: 'once',
      date: '2026-03-08',
      time: '03:30',
    });
  });

  test('in the hour that comes twice, what has rung the first time round is past', () => {
    const secondTimeRound = new Date('2026-11-01T06:10:00Z');
    expect(localTime(secondTimeRound, NEW_YORK)).toEqual({ date: '2026-11-01', time: '01:10' });
    expect(nextRing({ kind: 'daily', time: '01:30' }, secondTimeRound, NEW_YORK)).toEqual(
      new Date('2026-11-02T06:30:00Z'),
    );
  });
});

describe('what people ask for', () => {
  test.each([
    [
      { time: '10:00', weekdays: ['sunday'] },
      { kind: 'weekly', weekdays: ['sunday'], time: '10:00' },
    ],
    [
      { time: '08:00', weekdays: ['thursday', 'monday', 'thursday'] },
      { kind: 'weekly', weekdays: ['monday', 'thursday'], time: '08:00' },
    ],
    [
      { weekdays: ['friday'], which: 'morning' },
      { kind: 'weekly', weekdays: ['friday'], time: '07:00' },
    ],
    [{ which: 'weekly' }, { kind: 'weekly', weekdays: ['tuesday'], time: '10:00' }],
    [{ which: 'morning' }, { kind: 'once', date: '2026-11-25', time: '07:00' }],
    [
      { which: 'morning', time: '06:30' },
      { kind: 'once', date: '2026-11-25', time: '06:30' },
    ],
    [
      { which: 'afternoon', time: '05:00' },
      { kind: 'once', date: '2026-11-24', time: '17:00' },
    ],
    [{ time: '18:15' }, { kind: 'once', date: '2026-11-24', time: '18:15' }],
    [{ time: '05:00' }, { kind: 'once', date: '2026-11-24', time: '17:00' }],
    [
      { time: '05:00', weekdays: ['monday'] },
      { kind: 'weekly', weekdays: ['monday'], time: '17:00' },
    ],
    [
      { time: '05:00', weekdays: ['monday'], which: 'morning' },
      { kind: 'weekly', weekdays: ['monday'], time: '05:00' },
    ],
    [{ time: '06:15' }, { kind: 'once', date: '2026-11-25', time: '06:15' }],
    [{}, { kind: 'once', date: '2026-11-24', time: '16:00' }],
    [{ date: '2026-11-27' }, { kind: 'once', date: '2026-11-27', time: '07:00' }],
    [
      { date: '2026-11-27', which: 'afternoon', time: '03:00' },
      { kind: 'once', date: '2026-11-27', time: '15:00' },
    ],
    [
      { date: '2026-11-24', time: '06:00' },
      { kind: 'once', date: '2026-11-25', time: '06:00' },
    ],
    [
      { date: '2020-01-01', time: '09:00' },
      { kind: 'once', date: '2026-11-24', time: '09:00' },
    ],
  ] as const)('%j on a Tuesday at seven', (asked, schedule) => {
    expect(scheduleFrom({ ...nothing, ...asked }, TUESDAY_MORNING, LONDON)).toEqual(schedule);
  });

  test('all seven days are every day', () => {
    const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
    expect(nextWeekly(TUESDAY_MORNING, LONDON, week, '08:00')).toEqual({ kind: 'daily', time: '08:00' });
  });

  test('moving keeps the day, and means the afternoon of an afternoon', () => {
    const afternoon = { kind: 'once', date: '2026-11-24', time: '16:00' } as const;
    expect(movedTo(afternoon, '05:00', TUESDAY_MORNING, LONDON)).toEqual({ ...afternoon, time: '17:00' });
    const morning = { kind: 'once', date: '2026-11-25', time: '07:00' } as const;
    expect(movedTo(morning, '06:30', TUESDAY_MORNING, LONDON)).toEqual({ ...morning, time: '06:30' });
    expect(movedTo(afternoon, '12:00', new Date('2026-11-24T13:00:00Z'), LONDON)).toEqual({
      kind: 'once',
      date: '2026-11-25',
      time: '12:00',
    });
    const weekly = { kind: 'weekly', weekdays: ['monday', 'thursday'], time: '08:00' } as const;
    expect(movedTo(weekly, '18:00', TUESDAY_MORNING, LONDON)).toEqual({ ...weekly, time: '18:00' });
    // Early birds stay early; from ten o'clock "five" is the afternoon's.
    expect(movedTo(weekly, '05:00', TUESDAY_MORNING, LONDON)).toEqual({ ...weekly, time: '05:00' });
    const atTen = { ...weekly, time: '10:00' } as const;
    expect(movedTo(atTen, '05:00', TUESDAY_MORNING, LONDON)).toEqual({ ...weekly, time: '17:00' });
    expect(movedTo({ ...weekly, time: '19:00' }, '05:00', TUESDAY_MORNING, LONDON)).toEqual({
      ...weekly,
      time: '17:00',
    });
  });

  test('"the morning one" and "the weekly one"', () => {
    const afternoon = { schedule: { kind: 'once', date: '2026-11-24', time: '16:00' } } as const;
    const weekly = { schedule: { kind: 'weekly', weekdays: ['sunday'], time: '10:00' } } as const;
    const daily = { schedule: { kind: 'daily', time: '18:00' } } as const;
    expect([afternoon, weekly, daily].map(({ schedule }) => kindOf(schedule))).toEqual([
      'afternoon',
      'weekly',
      'weekly',
    ]);
    const all = [afternoon, weekly, daily];
    expect(meant(all, 'weekly')).toEqual([weekly, daily]);
    expect(meant(all, 'morning')).toEqual([weekly]);
    expect(meant(all, 'afternoon')).toEqual([afternoon]);
    expect(meant(all, null)).toEqual(all);
    expect(meant([afternoon], 'morning')).toEqual([]);
  });
});

describe('the next ring', () => {
  test.each([
    [LONDON, '2026-10-24T12:00:00Z', '2026-10-25T10:00:00.000Z'],
    [LONDON, '2026-03-28T12:00:00Z', '2026-03-29T09:00:00.000Z'],
    [NEW_YORK, '2026-10-31T12:00:00Z', '2026-11-01T15:00:00.000Z'],
    [SYDNEY, '2026-10-03T12:00:00Z', '2026-10-03T23:00:00.000Z'],
  ])('Sundays at ten in %s, the day before a change', (zone, now, instant) => {
    const sundays = { kind: 'weekly', weekdays: ['sunday'], time: '10:00' } as const;
    expect(nextRing(sundays, new Date(now), zone).toISOString()).toBe(instant);
  });

  test('today when it is ahead, in a week when it has just rung', () => {
    const tuesdays = { kind: 'weekly', weekdays: ['tuesday'], time: '08:00' } as const;
    expect(nextRing(tuesdays, TUESDAY_MORNING, LONDON).toISOString()).toBe('2026-11-24T08:00:00.000Z');
    const eight = new Date('2026-11-24T08:00:00Z');
    expect(nextRing(tuesdays, eight, LONDON).toISOString()).toBe('2026-12-01T08:00:00.000Z');
    expect(nextRing({ kind: 'daily', time: '08:00' }, eight, LONDON).toISOString()).toBe(
      '2026-11-25T08:00:00.000Z',
    );
  });
});

test.each([
  [7200, '2026-11-24T07:00:00Z', { date: '2026-11-24', time: '09:00' }],
  [7200, '2026-11-24T07:00:01Z', { date: '2026-11-24', time: '09:01' }],
  [3 * 3600, '2026-10-24T23:30:00Z', { date: '2026-10-25', time: '02:30' }],
])('in %i seconds from %s', (seconds, now, when) => {
  expect(inAWhile(seconds, new Date(now), LONDON)).toEqual({ kind: 'once', ...when });
});

test.each([
  ['2026-11-24T07:00:00Z', { date: '2026-11-24', time: '16:00' }],
  ['2026-11-24T16:00:00Z', { date: '2026-11-24', time: '19:00' }],
  ['2026-11-24T19:00:00Z', { date: '2026-11-25', time: '16:00' }],
])('"today", asked at %s', (now, when) => {
  const schedule = scheduleFrom({ ...nothing, date: '2026-11-24' }, new Date(now), LONDON);
  expect(schedule).toEqual({ kind: 'once', ...when });
});

test('a device without a zone gets one of its locale, flagged', () => {
  expect(zoneFor('Asia/Kolkata', 'en-GB')).toEqual({ zone: 'Asia/Kolkata', assumed: false });
  expect(zoneFor(null, 'en-GB')).toEqual({ zone: 'Europe/London', assumed: true });
  expect(zoneFor('Mars/Olympus', 'en-AU')).toEqual({ zone: 'Australia/Sydney', assumed: true });
  expect(zoneFor('', 'en-US')).toEqual({ zone: 'America/New_York', assumed: true });
});
