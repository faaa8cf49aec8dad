/** The Reminders port over HTTP against the service of the simulator. */
import { createApiClient } from '../../../lambda/alexa/api-client';
import { createReminders, type ReminderOptions } from '../../../lambda/alexa/reminders/reminders';
import type { Reminders, Schedule, WantedReminder } from '../../../lambda/conversation/ports';
import { ReminderFault, type ReminderFaultReason } from '../../../lambda/conversation/ports';
import { startReminderService } from '../../../simulator/echo/reminders/service';
import type { AlexaServices, Operation } from '../../../simulator/echo/reminders/services';

const NOW = new Date('2026-11-24T07:00:00Z');
const TEXT = 'Time to loosen up. Say: Alexa, open limber lifter.';
const AFTERNOON = { kind: 'once', date: '2026-11-24', time: '16:00' } as const;
const TWICE_A_WEEK = { kind: 'weekly', weekdays: ['monday', 'thursday'], time: '08:00' } as const;
const SHORT_DEADLINE = 60;
/** Long enough for a busy machine. */
const PATIENT = 10_000;

let services: AlexaServices;
beforeEach(async () => {
  services = await startReminderService({ now: NOW, timeZone: 'Europe/London', permission: 'granted' });
});
afterEach(() => services.close());

function port(changed: Partial<ReminderOptions> = {}): Reminders {
  return createReminders({
    apiEndpoint: services.endpoint,
    apiAccessToken: services.accessToken,
    apiClient: createApiClient(PATIENT),
    now: NOW,
    pause: 0,
    budget: PATIENT,
    ...changed,
  });
}

function wanted(schedule: Schedule, changed: Partial<WantedReminder> = {}): WantedReminder {
  return { kind: 'afternoon', schedule, timeZone: 'Europe/London', text: TEXT, locale: 'en-GB', ...changed };
}

async function reasonOf(task: Promise<unknown>): Promise<ReminderFaultReason | 'no fault'> {
  try {
    await task;
    return 'no fault';
  } catch (fault) {
    if (fault instanceof ReminderFault) return fault.reason;
    throw fault;
  }
}

const firstToken = async () => (await port().create(wanted(AFTERNOON)))[0] ?? '';

describe('what is made', () => {
  test('once, in local time', async () => {
    const [token] = await port().create(wanted(AFTERNOON));
    expect(services.pending()).toEqual([{ at: '2026-11-24T16:00', text: TEXT }]);
    expect(await port().list()).toEqual([{ token, schedule: AFTERNOON, text: TEXT }]);
  });

  test('daily and weekly, several days as several rules of one reminder', async () => {
    await port().create(wanted({ kind: 'daily', time: '06:30' }));
    expect(await port().create(wanted(TWICE_A_WEEK))).toHaveLength(1);
    expect(services.pending()).toEqual([
      { at: '2026-11-25T06:30', rule: 'FREQ=DAILY;BYHOUR=6;BYMINUTE=30;BYSECOND=0;INTERVAL=1;', text: TEXT },
      {
        at: '2026-11-26T08:00',
        rule: 'FREQ=WEEKLY;BYDAY=MO;BYHOUR=8;BYMINUTE=0;BYSECOND=0;INTERVAL=1; FREQ=WEEKLY;BYDAY=TH;BYHOUR=8;BYMINUTE=0;BYSECOND=0;INTERVAL=1;',
        text: TEXT,
      },
    ]);
    const schedules = (await port().list()).map(({ schedule }) => schedule);
    expect(schedules).toEqual([{ kind: 'daily', time: '06:30' }, TWICE_A_WEEK]);
  });

  test.each([
    ['Europe/London', '2026-03-28T20:00:00Z', '2026-03-29', '2026-03-29T06:00:00Z'],
    ['Europe/London', '2026-10-24T19:00:00Z', '2026-10-25', '2026-10-25T07:00:00Z'],
    ['America/New_York', '2026-03-08T01:00:00Z', '2026-03-08', '2026-03-08T11:00:00Z'],
    ['America/New_York', '2026-11-01T00:00:00Z', '2026-11-01', '2026-11-01T12:00:00Z'],
    ['Australia/Sydney', '2026-10-03T10:00:00Z', '2026-10-04', '2026-10-03T20:00:00Z'],
    ['Australia/Sydney', '2026-04-04T10:00:00Z', '2026-04-05', '2026-04-04T21:00:00Z'],
    ['Asia/Kolkata', '2026-03-28T10:00:00Z', '2026-03-29', '2026-03-29T01:30:00Z'],
  ])('seven in the morning in %s, asked for at %s', async (timeZone, evening, date, rings) => {
    const now = new Date(evening);
    services.setNow(now);
    await port({ now }).create(wanted({ kind: 'once', date, time: '07:00' }, { timeZone }));
    const justBefore = new Date(Date.parse(rings) - 1000);
    expect(services.due(justBefore)).toEqual([]);
    expect(services.due(new Date(rings))).toEqual([{ at: `${date}T07:00`, text: TEXT }]);
  });

  test('every Sunday at ten keeps ringing at ten when the clocks change', async () => {
    const now = new Date('2026-10-20T12:00:00Z');
    services.setNow(now);
    const sundays = { kind: 'weekly', weekdays: ['sunday'], time: '10:00' } as const;
    await port({ now }).create(wanted(sundays, { timeZone: 'America/New_York' }));
    expect(services.due(new Date('2026-11-01T15:00:00Z')).map(({ at }) => at)).toEqual([
      '2026-10-25T10:00',
      '2026-11-01T10:00',
    ]);
  });
});

describe('a retried request makes no second one', () => {
  test.each([AFTERNOON, TWICE_A_WEEK, { kind: 'daily', time: '07:00' }] as const)('%j', async (schedule) => {
    const tokens = await port().create(wanted(schedule));
    expect(await port().create(wanted(schedule))).toEqual(tokens);
    expect(services.pending()).toHaveLength(1);
  });

  test('only the days that are missing are added', async () => {
    const [monday] = await port().create(wanted({ ...TWICE_A_WEEK, weekdays: ['monday'] }));
    const both = await port().create(wanted(TWICE_A_WEEK));
    expect(both).toHaveLength(2);
    expect(both[0]).toBe(monday);
    expect(await port().create(wanted({ ...TWICE_A_WEEK, weekdays: ['thursday'] }))).toEqual([both[1]]);
  });

  test('other words, another time, day or zone make another one', async () => {
    await port().create(wanted(AFTERNOON));
    await port().create(wanted(AFTERNOON, { text: 'Something else' }));
    await port().create(wanted({ ...AFTERNOON, time: '17:00' }));
    await port().create(wanted({ ...AFTERNOON, date: '2026-11-25' }));
    await port().create(wanted(AFTERNOON, { timeZone: 'America/New_York' }));
    await port().create(wanted({ kind: 'daily', time: '16:00' }));
    expect(services.pending()).toHaveLength(6);
  });

  test('one that has rung is none', async () => {
    await port().create(wanted(AFTERNOON));
    const evening = new Date('2026-11-24T18:00:00Z');
    services.due(evening);
    expect(await port({ now: evening }).list()).toEqual([]);
    await port({ now: evening }).create(wanted({ ...AFTERNOON, date: '2026-11-25' }));
    expect(services.pending()).toHaveLength(1);
  });
});

describe('a refused recurrence', () => {
  test('becomes one reminder a day', async () => {
    services.failNext(400, 'UNSUPPORTED_TRIGGER_RECURRENCE', 'create');
    expect(await port().create(wanted(TWICE_A_WEEK))).toHaveLength(2);
    expect(services.pending().map(({ at }) => at)).toEqual(['2026-11-26T08:00', '2026-11-30T08:00']);
    expect(await port().create(wanted(TWICE_A_WEEK))).toHaveLength(2);
    expect(services.pending()).toHaveLength(2);
  });

  test('leaves nothing half made', async () => {
    services.failNext(400, 'UNSUPPORTED_TRIGGER_RECURRENCE', 'create');
    services.failNext(403, 'MAX_REMINDERS_EXCEEDED', 'create');
    expect(await reasonOf(port().create(wanted(TWICE_A_WEEK)))).toBe('too-many');
    expect(services.pending()).toEqual([]);
  });

  test('is told where there is no other way', async () => {
    services.failNext(400, 'UNSUPPORTED_TRIGGER_RECURRENCE_INTERVAL', 'create');
    expect(await reasonOf(port().create(wanted({ kind: 'daily', time: '07:00' })))).toBe(
      'recurrence-refused',
    );
  });

  test('when moving: the first day moves, the others are made', async () => {
    const token = await firstToken();
    services.failNext(400, 'UNSUPPORTED_TRIGGER_RECURRENCE', 'update');
    await port().move(token, wanted(TWICE_A_WEEK));
    expect(services.pending().map(({ at }) => at)).toEqual(['2026-11-26T08:00', '2026-11-30T08:00']);
  });
});

describe('moving and cancelling', () => {
  test('it moves in place', async () => {
    const token = await firstToken();
    await port().move(token, wanted({ ...AFTERNOON, time: '18:30' }));
    expect(services.pending()).toEqual([{ at: '2026-11-24T18:30', text: TEXT }]);
    expect(await port().list()).toMatchObject([{ token }]);
  });

  test('what the user has deleted cannot be moved, and counts as cancelled', async () => {
    const token = await firstToken();
    services.deleteInApp('2026-11-24T16:00');
    expect(await reasonOf(port().move(token, wanted(AFTERNOON)))).toBe('not-found');
    expect(await reasonOf(port().cancel(token))).toBe('no fault');
  });

  test('out of session: cancelling works, making does not', async () => {
    const token = await firstToken();
    const events = port({ apiAccessToken: services.outOfSessionToken });
    expect(await reasonOf(events.create(wanted({ ...AFTERNOON, time: '17:00' })))).toBe('not-in-session');
    await events.cancel(token);
    expect(services.pending()).toEqual([]);
  });
});

describe('every status and code', () => {
  const faults: [number, string | undefined, ReminderFaultReason][] = [
    [400, undefined, 'refused'],
    [400, 'TRIGGER_SCHEDULED_TIME_IN_PAST', 'in-the-past'],
    [400, 'UNSUPPORTED_TRIGGER_RECURRENCE', 'recurrence-refused'],
    [400, 'UNSUPPORTED_TRIGGER_RECURRENCE_INTERVAL', 'recurrence-refused'],
    [400, 'INVALID_TRIGGER_SCHEDULED_TIME_FORMAT', 'refused'],
    [400, 'UNSUPPORTED_SCHEDULED_TIME_FORMAT', 'refused'],
    [400, 'NOT_IN_SESSION', 'not-in-session'],
    [401, undefined, 'no-permission'],
    [403, undefined, 'refused'],
    [403, 'ACCESS_DENIED', 'no-permission'],
    [403, 'DEVICE_NOT_SUPPORTED', 'device-unsupported'],
    [403, 'MAX_REMINDERS_EXCEEDED', 'too-many'],
    [404, 'ALERT_NOT_FOUND', 'not-found'],
    [404, undefined, 'not-found'],
    [418, undefined, 'refused'],
  ];
  const passing: [number, string | undefined, ReminderFaultReason][] = [
    [409, undefined, 'unavailable'],
    [429, 'RATE_EXCEEDED', 'throttled'],
    [500, undefined, 'unavailable'],
    [503, undefined, 'unavailable'],
    [504, undefined, 'unavailable'],
  ];
  const operations: [Operation, (token: string) => Promise<unknown>][] = [
    ['create', () => port().create(wanted({ ...AFTERNOON, time: '17:00' }))],
    ['list', () => port().list()],
    ['update', (token) => port().move(token, wanted({ ...AFTERNOON, time: '18:00' }))],
    ['delete', (token) => port().cancel(token)],
  ];

  test.each(faults)('%i %s at once means %s', async (status, code, reason) => {
    const token = await firstToken();
    for (const [operation, run] of operations) {
      services.failNext(status, code, operation);
      const gone = operation === 'delete' && reason === 'not-found';
      expect(await reasonOf(run(token))).toBe(gone ? 'no fault' : reason);
    }
  });

  test.each(passing)('%i %s is tried once more, and then means %s', async (status, code, reason) => {
    const token = await firstToken();
    for (const [operation, run] of operations) {
      services.failNext(status, code, operation);
      expect(await reasonOf(run(token))).toBe('no fault');
    }
    const other = await firstToken();
    for (const [operation, run] of operations) {
      services.failNext(status, code, operation);
      services.failNext(status, code, operation);
      // Making it once more would find the one that is there.
      services.deleteInApp('2026-11-24T17:00');
      expect(await reasonOf(run(other))).toBe(reason);
    }
  });

  test('without the permission', async () => {
    services.setPermission('denied');
    expect(await reasonOf(port().create(wanted(AFTERNOON)))).toBe('no-permission');
    expect(await reasonOf(port().list())).toBe('no-permission');
    expect(await reasonOf(port().cancel('any'))).toBe('no-permission');
  });

  test('on a device without reminders, and past the limit', async () => {
    services.deviceSupportsReminders = false;
    expect(await reasonOf(port().create(wanted(AFTERNOON)))).toBe('device-unsupported');
    const full = await startReminderService({ now: NOW, timeZone: null, permission: 'granted', limit: 0 });
    expect(await reasonOf(port({ apiEndpoint: full.endpoint }).create(wanted(AFTERNOON)))).toBe('too-many');
    await full.close();
  });

  test('a time that has passed at the service', async () => {
    services.setNow(new Date('2026-11-24T16:00:00Z'));
    expect(await reasonOf(port().create(wanted(AFTERNOON)))).toBe('in-the-past');
  });
});

describe('no answer', () => {
  const hasty = (changed: Partial<ReminderOptions> = {}) =>
    port({ apiClient: createApiClient(SHORT_DEADLINE), ...changed });

  test.each(['list', 'create'] as const)('of %s within the deadline', async (operation) => {
    services.hangNext(operation);
    expect(await reasonOf(hasty().create(wanted(AFTERNOON)))).toBe('slow');
  });

  test('of moving and cancelling within the deadline', async () => {
    services.hangNext('update');
    expect(await reasonOf(hasty().move('any', wanted(AFTERNOON)))).toBe('slow');
    services.hangNext('delete');
    expect(await reasonOf(hasty().cancel('any'))).toBe('slow');
  });

  test('within the budget of the whole task', async () => {
    services.hangNext('create');
    expect(await reasonOf(port({ budget: SHORT_DEADLINE }).create(wanted(AFTERNOON)))).toBe('slow');
    services.failNext(503, undefined, 'list');
    expect(await reasonOf(port({ budget: SHORT_DEADLINE, pause: 2 * SHORT_DEADLINE }).list())).toBe('slow');
  });

  test('since nobody is there', async () => {
    const { endpoint: apiEndpoint } = services;
    await services.close();
    expect(await reasonOf(port({ apiEndpoint }).list())).toBe('unavailable');
  });
});
