/** Reminders ring by the user's own clock: in any zone, over its changes, and on a device that has none. */
import type { EchoOptions } from '../../simulator/echo/options';
import { expectShort, ROUTINE } from './reminder-scripts';
import { echoes } from './transcript';

const start = echoes();
async function hold(script: string, options: EchoOptions = {}) {
  const story = await (await start(options)).hold(script);
  expectShort(story);
  return story;
}

const TOMORROW = `
U: open limber lifter
U: remind me tomorrow at seven
A: Shall I remind you to stretch tomorrow morning at seven?
U: yes
A: Okay, I'll remind you to stretch tomorrow morning at seven. *
U: no
`;

describe('tomorrow morning, in the night in which the clock changes', () => {
  test.each([
    ['London, forward', 'en-GB', 'Europe/London', '2026-03-28T20:00', '2026-03-29T07:00', '9h'],
    ['London, back', 'en-GB', 'Europe/London', '2026-10-24T20:00', '2026-10-25T07:00', '11h'],
    ['New York, forward', 'en-US', 'America/New_York', '2026-03-07T20:00', '2026-03-08T07:00', '9h'],
    ['New York, back', 'en-US', 'America/New_York', '2026-10-31T20:00', '2026-11-01T07:00', '11h'],
    ['Sydney, forward', 'en-AU', 'Australia/Sydney', '2026-10-03T20:00', '2026-10-04T07:00', '9h'],
    ['Sydney, back', 'en-AU', 'Australia/Sydney', '2026-04-04T20:00', '2026-04-05T07:00', '11h'],
    ['Kolkata, which has no change', 'en-IN', 'Asia/Kolkata', '2026-03-28T20:00', '2026-03-29T07:00', '10h'],
  ])('%s', async (_, locale, timeZone, now, at, later) => {
    await hold(
      `${TOMORROW}
   [reminders ${at}]
U: /wait ${later}
   [rang none]
U: /wait 1h
   [rang ${at}, reminders none]
`,
      { locale, timeZone, now },
    );
  });
});

test.each([
  ['en-US', 'America/New_York'],
  ['en-CA', 'America/St_Johns'],
  ['en-AU', 'Australia/Sydney'],
  ['en-IN', 'Asia/Kolkata'],
  ['en-GB', 'Pacific/Chatham'],
])('the afternoon and the next morning are those of the user: %s, %s', async (locale, timeZone) => {
  await hold(
    `${ROUTINE}
U: yes
   [reminders 2026-11-24T16:00]
U: yes
   [reminders 2026-11-24T16:00 2026-11-25T07:00]
U: no
U: /wait 8h
   [rang none]
U: /wait 1h
   [rang 2026-11-24T16:00]
U: /wait 14h
   [rang none]
U: /wait 1h
   [rang 2026-11-25T07:00]
`,
    { locale, timeZone, now: '2026-11-24T07:10' },
  );
});

test('every Sunday at ten stays at ten over the change', async () => {
  await hold(
    `
U: open limber lifter
U: remind me every Sunday at ten
U: yes
U: no
U: /wait 2d
   [rang 2026-10-18T10:00, reminders 2026-10-25T10:00]
U: /wait 7d
   [rang 2026-10-25T10:00, reminders 2026-11-01T10:00]
`,
    { now: '2026-10-16T12:00' },
  );
});

test('a time that the change skips is told as the one that rings', async () => {
  await hold(
    `
U: open limber lifter
U: remind me tomorrow morning at half past two
A: Shall I remind you to stretch tomorrow morning at three thirty?
U: yes
   [reminders 2026-03-08T03:30]
`,
    { locale: 'en-US', timeZone: 'America/New_York', now: '2026-03-07T20:00' },
  );
});

test.each([
  ['16:00', 'tomorrow afternoon at four', '2026-11-25T16:00'],
  ['15:58', 'this afternoon at four', '2026-11-24T16:00'],
  ['23:59', 'tomorrow afternoon at four', '2026-11-25T16:00'],
  ['00:30', 'this afternoon at four', '2026-11-24T16:00'],
])('the afternoon asked for at %s is %s', async (time, when, at) => {
  await hold(
    `
U: open limber lifter
U: remind me in the afternoon
A: Shall I remind you to stretch ${when}?
U: yes
   [reminders ${at}]
`,
    { now: `2026-11-24T${time}` },
  );
});

describe('a device that has no zone set', () => {
  test.each([
    ['en-GB', 'London', '2026-11-24T12:00'],
    ['en-US', 'New York', '2026-11-24T17:00'],
    ['en-AU', 'Sydney', '2026-11-24T01:00'],
  ])('%s: the one that is assumed is said', async (locale, place, now) => {
    await hold(
      `
U: open limber lifter
U: remind me at six in the evening
A: Your device has no time zone, so I go by ${place} time. Shall I remind you to stretch this evening at six?
U: yes
A: Okay, I'll remind you to stretch this evening at six. *
   [reminders 2026-11-24T18:00]
`,
      { locale, timeZone: 'none', now },
    );
  });

  test('one that does not tell its zone in time', async () => {
    const echo = await start();
    echo.services.hangNext('time-zone');
    await echo.hold(`
U: open limber lifter
U: remind me tomorrow at seven
A: Your device has no time zone, so I go by London time. Shall I remind you to stretch tomorrow morning at seven?
`);
  });
});
