import { grouped, type Pointer, pointedOut, serves } from '../../lambda/training/reminder-groups';

const TUESDAY_SEVEN = new Date('2026-11-24T07:00:00Z');
const LONDON = 'Europe/London';
const weekly = (token: string, weekday: 'monday' | 'thursday' | 'sunday', time: string) =>
  ({ token, schedule: { kind: 'weekly', weekdays: [weekday], time } }) as const;
const once = (token: string, date: string, time: string) =>
  ({ token, schedule: { kind: 'once', date, time } }) as const;
const daily = { token: 'daily', schedule: { kind: 'daily', time: '07:00' } } as const;

const tokens = (groups: readonly { readonly reminders: readonly { readonly token: string }[] }[]) =>
  groups.map(({ reminders }) => reminders.map(({ token }) => token).join('+'));

describe('reminders as the user thinks of them', () => {
  test('several days at one time are one; the next to ring comes first', () => {
    const groups = grouped(
      [
        weekly('monday', 'monday', '08:00'),
        weekly('sunday', 'sunday', '10:00'),
        weekly('thursday', 'thursday', '08:00'),
        once('today', '2026-11-24', '16:00'),
        once('tomorrow', '2026-11-25', '16:00'),
      ],
      TUESDAY_SEVEN,
      LONDON,
    );
    expect(tokens(groups)).toEqual(['today', 'tomorrow', 'monday+thursday', 'sunday']);
    expect(groups[2]?.schedule).toEqual({ kind: 'weekly', weekdays: ['monday', 'thursday'], time: '08:00' });
  });

  test('all seven days are every day', () => {
    const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
    const each = week.map((day) => ({
      schedule: { kind: 'weekly', weekdays: [day], time: '08:00' } as const,
    }));
    expect(grouped(each, TUESDAY_SEVEN, LONDON).map(({ schedule }) => schedule)).toEqual([
      { kind: 'daily', time: '08:00' },
    ]);
    expect(grouped([], TUESDAY_SEVEN, LONDON)).toEqual([]);
  });
});

describe('pointing one out', () => {
  const groups = grouped(
    [
      once('afternoon', '2026-11-24', '16:00'),
      once('morning', '2026-11-25', '06:30'),
      daily,
      weekly('sunday', 'sunday', '10:00'),
      weekly('monday', 'monday', '08:00'),
      weekly('thursday', 'thursday', '08:00'),
    ],
    TUESDAY_SEVEN,
    LONDON,
  );
  const everyDay = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

  test.each([
    ['the afternoon one', { which: 'afternoon' }, ['afternoon']],
    ['the morning one', { which: 'morning' }, ['morning']],
    ['the weekly one', { which: 'weekly' }, ['daily', 'monday+thursday', 'sunday']],
    ['the Sunday one', { weekdays: ['sunday'] }, ['sunday']],
    ['the Monday one', { weekdays: ['monday'] }, ['monday+thursday']],
    ['the Wednesday one', { weekdays: ['wednesday'] }, ['morning']],
    ['the daily one', { weekdays: everyDay }, ['daily']],
    ['half past six', { time: '06:30' }, ['morning']],
    ['half past six in the evening, there is none', { time: '18:30' }, ['morning']],
    ['four', { time: '04:00' }, ['afternoon']],
    ['ten', { time: '10:00' }, ['sunday']],
    ['tomorrow', { date: '2026-11-25' }, ['morning']],
    ['the Friday one', { weekdays: ['friday'] }, []],
    ['nine', { time: '09:00' }, []],
  ] as const)('%s', (_, said: Partial<Pointer>, expected) => {
    const nothing: Pointer = { which: null, time: null, date: null, weekdays: [] };
    expect(tokens(pointedOut(groups, { ...nothing, ...said }))).toEqual(expected);
  });
});

test.each([
  ['the same', once('', '2026-11-25', '07:00').schedule, true],
  ['another time of that morning', once('', '2026-11-25', '06:30').schedule, true],
  ['the afternoon of that day', once('', '2026-11-25', '16:00').schedule, false],
  ['another morning', once('', '2026-11-26', '07:00').schedule, false],
  ['every day', daily.schedule, true],
  ['every evening', { kind: 'daily', time: '19:00' }, false],
  ['every Wednesday morning', { kind: 'weekly', weekdays: ['wednesday'], time: '10:00' }, true],
  ['every Sunday morning', weekly('', 'sunday', '10:00').schedule, false],
] as const)('whether %s serves as well as tomorrow morning', (_, kept, served) => {
  expect(serves(kept, { kind: 'once', date: '2026-11-25', time: '07:00' })).toBe(served);
  const sundays = weekly('', 'sunday', '10:00').schedule;
  expect(serves(kept, sundays)).toBe(kept.kind !== 'once');
});
