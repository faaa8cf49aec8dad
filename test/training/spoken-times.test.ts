import { spokenSchedule, spokenTime } from '../../lambda/training/spoken-times';

const TUESDAY_MORNING = new Date('2026-11-24T07:00:00Z');

test.each([
  ['16:00', 'en-US', 'four in the afternoon'],
  ['07:00', 'en-US', 'seven in the morning'],
  ['12:00', 'en-US', 'noon'],
  ['00:00', 'en-US', 'midnight'],
  ['00:30', 'en-GB', 'half past twelve in the morning'],
  ['12:15', 'en-GB', 'a quarter past twelve in the afternoon'],
  ['11:45', 'en-GB', 'a quarter to twelve in the morning'],
  ['18:30', 'en-US', 'six thirty in the evening'],
  ['06:05', 'en-AU', 'six oh five in the morning'],
  ['18:17', 'en-US', 'six seventeen in the evening'],
  ['18:15', 'en-CA', 'six fifteen in the evening'],
  ['13:59', 'en-GB', 'one fifty nine in the afternoon'],
  ['22:40', 'en-IN', 'ten forty at night'],
] as const)('%s in %s: %s', (time, locale, spoken) => {
  expect(spokenTime(time, locale)).toBe(spoken);
});

test.each([
  [{ kind: 'once', date: '2026-11-24', time: '16:00' }, 'this afternoon at four'],
  [{ kind: 'once', date: '2026-11-24', time: '12:00' }, 'today at noon'],
  [{ kind: 'once', date: '2026-11-24', time: '22:30' }, 'tonight at half past ten'],
  [{ kind: 'once', date: '2026-11-25', time: '07:00' }, 'tomorrow morning at seven'],
  [{ kind: 'once', date: '2026-11-27', time: '08:00' }, 'on Friday at eight in the morning'],
  [{ kind: 'once', date: '2026-12-03', time: '08:00' }, 'on the 3rd of December at eight in the morning'],
  [{ kind: 'once', date: '2026-12-12', time: '08:00' }, 'on the 12th of December at eight in the morning'],
  [{ kind: 'weekly', weekdays: ['sunday'], time: '10:00' }, 'every Sunday at ten in the morning'],
  [
    { kind: 'weekly', weekdays: ['monday', 'thursday'], time: '08:00' },
    'on Mondays and Thursdays at eight in the morning',
  ],
  [
    { kind: 'weekly', weekdays: ['friday', 'monday', 'wednesday'], time: '18:00' },
    'on Mondays, Wednesdays and Fridays at six in the evening',
  ],
  [
    { kind: 'weekly', weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], time: '08:00' },
    'every weekday at eight in the morning',
  ],
  [{ kind: 'daily', time: '07:00' }, 'every day at seven in the morning'],
] as const)('%j: %s', (schedule, spoken) => {
  expect(spokenSchedule(schedule, TUESDAY_MORNING, 'Europe/London', 'en-GB')).toBe(spoken);
});

test('what day it is depends on the zone', () => {
  const schedule = { kind: 'once', date: '2026-11-25', time: '07:00' } as const;
  const evening = new Date('2026-11-24T20:00:00Z');
  expect(spokenSchedule(schedule, evening, 'Europe/London', 'en-GB')).toBe('tomorrow morning at seven');
  expect(spokenSchedule(schedule, evening, 'Australia/Sydney', 'en-AU')).toBe('this morning at seven');
  expect(
    spokenSchedule({ kind: 'once', date: '2026-12-03', time: '16:30' }, evening, 'America/New_York', 'en-US'),
  ).toBe('on December 3rd at four thirty in the afternoon');
});
