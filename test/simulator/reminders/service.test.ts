/** The service as raw HTTP sees it: paths, statuses, codes. */
import { startReminderService } from '../../../simulator/echo/reminders/service';
import type { AlexaServices } from '../../../simulator/echo/reminders/services';

const NOW = new Date('2026-11-24T07:00:00Z');
let services: AlexaServices;

beforeEach(async () => {
  services = await startReminderService({
    now: NOW,
    timeZone: 'Europe/London',
    permission: 'granted',
    limit: 3,
  });
});
afterEach(() => services.close());

interface Answered {
  readonly status: number;
  readonly body: { readonly alertToken?: unknown; readonly read?: unknown };
}

async function call(method: string, path: string, body?: unknown, token?: string): Promise<Answered> {
  const answer = await fetch(`${services.endpoint}${path}`, {
    method,
    headers: { authorization: `Bearer ${token ?? services.accessToken}` },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  const read: unknown = text === '' ? {} : JSON.parse(text);
  return { status: answer.status, body: typeof read === 'object' && read !== null ? { ...read } : { read } };
}

const post = (trigger: unknown, text = 'Open limber lifter') =>
  call('POST', '/v1/alerts/reminders', {
    requestTime: '2026-11-24T07:00:00.000',
    trigger,
    alertInfo: { spokenInfo: { content: [{ locale: 'en-GB', text }] } },
    pushNotification: { status: 'ENABLED' },
  });
const at = (scheduledTime: string, timeZoneId = 'Europe/London') => ({
  type: 'SCHEDULED_ABSOLUTE',
  scheduledTime,
  timeZoneId,
});
const recurring = (...recurrenceRules: string[]) => ({
  type: 'SCHEDULED_ABSOLUTE',
  timeZoneId: 'Europe/London',
  recurrence: { startDateTime: '2026-11-24T07:00:00.000', recurrenceRules },
});

test('a reminder is made, read, changed, rung and deleted', async () => {
  const made = await post(at('2026-11-24T16:00:00.000'));
  expect(made).toMatchObject({ status: 200, body: { status: 'ON', version: '1' } });
  const path = `/v1/alerts/reminders/${made.body.alertToken}`;
  expect(services.pending()).toEqual([{ at: '2026-11-24T16:00', text: 'Open limber lifter' }]);

  expect(await call('GET', path)).toMatchObject({
    status: 200,
    body: { trigger: at('2026-11-24T16:00:00.000') },
  });
  expect(await call('GET', '/v1/alerts/reminders')).toMatchObject({ status: 200, body: { totalCount: '1' } });

  const later = {
    trigger: at('2026-11-24T17:00:00.000'),
    alertInfo: { spokenInfo: { content: [{ locale: 'en-GB', text: 'Later' }] } },
  };
  expect(await call('PUT', path, later)).toMatchObject({ status: 200, body: { version: '2' } });
  expect(services.due(new Date('2026-11-24T16:59:59Z'))).toEqual([]);
  expect(services.due(new Date('2026-11-24T17:00:00Z'))).toEqual([{ at: '2026-11-24T17:00', text: 'Later' }]);
  expect(services.due(new Date('2026-11-24T18:00:00Z'))).toEqual([]);
  expect(services.pending()).toEqual([]);

  expect(await call('GET', path)).toMatchObject({ body: { status: 'COMPLETED' } });
  services.setNow(new Date('2026-11-27T17:00:01Z'));
  expect(await call('GET', '/v1/alerts/reminders')).toMatchObject({ body: { totalCount: '0' } });
  expect(await call('DELETE', path)).toEqual({ status: 200, body: {} });
  expect(await call('GET', path)).toMatchObject({ status: 404, body: { code: 'ALERT_NOT_FOUND' } });
});

test('rings of several reminders come in order, recurring ones again and again', async () => {
  await post(recurring('FREQ=WEEKLY;BYDAY=TU;BYHOUR=8;', 'FREQ=WEEKLY;BYDAY=TH;BYHOUR=8;'), 'twice a week');
  await post(at('2026-11-26T20:00:00.000', 'Australia/Sydney'), 'in Sydney');
  expect(services.pending()).toEqual([
    {
      at: '2026-11-24T08:00',
      rule: 'FREQ=WEEKLY;BYDAY=TU;BYHOUR=8; FREQ=WEEKLY;BYDAY=TH;BYHOUR=8;',
      text: 'twice a week',
    },
    { at: '2026-11-26T20:00', text: 'in Sydney' },
  ]);
  expect(services.due(new Date('2026-12-01T07:59:00Z'))).toEqual([
    { at: '2026-11-24T08:00', text: 'twice a week' },
    { at: '2026-11-26T08:00', text: 'twice a week' },
    { at: '2026-11-26T20:00', text: 'in Sydney' },
  ]);
  expect(services.pending()).toMatchObject([{ at: '2026-12-01T08:00' }]);
});

test.each([
  ['TRIGGER_SCHEDULED_TIME_IN_PAST', at('2026-11-24T07:00:00.000')],
  ['INVALID_TRIGGER_SCHEDULED_TIME_FORMAT', at('2026-11-24T16:00:00.000Z')],
  ['INVALID_TRIGGER_SCHEDULED_TIME_FORMAT', at('2026-11-24T16:00:00.000+01:00')],
  ['INVALID_TRIGGER_SCHEDULED_TIME_FORMAT', at('2026-11-31T16:00:00.000')],
  ['INVALID_TRIGGER_SCHEDULED_TIME_FORMAT', { type: 'SCHEDULED_ABSOLUTE', timeZoneId: 'Europe/London' }],
  ['INVALID_TRIGGER_TIME_ZONE', at('2026-11-24T16:00:00.000', 'Mars/Olympus')],
  ['UNSUPPORTED_TRIGGER_TYPE', { ...at('2026-11-24T16:00:00.000'), type: 'SCHEDULED_SOMEHOW' }],
  ['UNSUPPORTED_TRIGGER_RECURRENCE', recurring('FREQ=HOURLY;INTERVAL=1;')],
  ['UNSUPPORTED_TRIGGER_RECURRENCE', recurring()],
  ['UNSUPPORTED_TRIGGER_RECURRENCE_INTERVAL', recurring('FREQ=DAILY;BYHOUR=8', 'FREQ=DAILY;BYHOUR=9')],
  ['INVALID_REQUEST_FORMAT', undefined],
])('400 %s', async (code, trigger) => {
  expect(await post(trigger)).toMatchObject({ status: 400, body: { code } });
});

test('400 for a body that is no JSON or without words', async () => {
  expect(await call('POST', '/v1/alerts/reminders', '{')).toMatchObject({ status: 400 });
  expect(await post(at('2026-11-24T16:00:00.000'), ' ')).toMatchObject({
    body: { code: 'INVALID_ALERT_INFO' },
  });
});

test('401 without the permission or with another token', async () => {
  services.setPermission('denied');
  expect(await call('GET', '/v1/alerts/reminders')).toMatchObject({ status: 401 });
  services.setPermission('granted');
  expect(await call('GET', '/v1/alerts/reminders', undefined, 'stolen')).toMatchObject({ status: 401 });
  expect(await call('GET', '/v2/devices/d/settings/System.timeZone', undefined, 'stolen')).toMatchObject({
    status: 401,
  });
});

test('403 for a device without reminders and for one too many', async () => {
  services.deviceSupportsReminders = false;
  expect(await post(at('2026-11-24T16:00:00.000'))).toMatchObject({
    status: 403,
    body: { code: 'DEVICE_NOT_SUPPORTED' },
  });
  services.deviceSupportsReminders = true;
  for (const hour of [16, 17, 18]) await post(at(`2026-11-24T${hour}:00:00.000`));
  expect(await post(at('2026-11-24T19:00:00.000'))).toMatchObject({
    status: 403,
    body: { code: 'MAX_REMINDERS_EXCEEDED' },
  });
});

test('404 for what is not there', async () => {
  for (const method of ['GET', 'DELETE']) {
    expect(await call(method, '/v1/alerts/reminders/nothing')).toMatchObject({
      status: 404,
      body: { code: 'ALERT_NOT_FOUND' },
    });
  }
  expect(await call('PATCH', '/v1/alerts/reminders/nothing')).toMatchObject({
    status: 404,
    body: { code: 'NOT_FOUND' },
  });
});

test('out of session a token reads and deletes but makes nothing', async () => {
  const { body } = await post(at('2026-11-24T16:00:00.000'));
  const events = services.outOfSessionToken;
  expect(await call('POST', '/v1/alerts/reminders', {}, events)).toMatchObject({
    body: { code: 'NOT_IN_SESSION' },
  });
  expect(await call('GET', '/v1/alerts/reminders', undefined, events)).toMatchObject({ status: 200 });
  expect(await call('DELETE', `/v1/alerts/reminders/${body.alertToken}`, undefined, events)).toMatchObject({
    status: 200,
  });
});

test('the time zone needs no permission', async () => {
  services.setPermission('denied');
  const path = '/v2/devices/amzn1.ask.device.X/settings/System.timeZone';
  expect(await call('GET', path)).toEqual({ status: 200, body: { read: 'Europe/London' } });
  services.setTimeZone(null);
  expect(await call('GET', path)).toEqual({ status: 204, body: {} });
});

test('faults wait for their operation, and are used up', async () => {
  services.failNext(503, undefined, 'create');
  services.failNext(429, 'RATE_EXCEEDED');
  expect(await call('GET', '/v1/alerts/reminders')).toMatchObject({
    status: 429,
    body: { code: 'RATE_EXCEEDED' },
  });
  expect(await call('GET', '/v1/alerts/reminders')).toMatchObject({ status: 200 });
  expect(await post(at('2026-11-24T16:00:00.000'))).toMatchObject({ status: 503 });
  expect(await post(at('2026-11-24T16:00:00.000'))).toMatchObject({ status: 200 });
});

test('the user deletes one in the app; a fresh account has nothing', async () => {
  await post(at('2026-11-24T16:00:00.000'));
  expect(services.deleteInApp('2026-11-24T15:00')).toBe(false);
  expect(services.deleteInApp('2026-11-24T16:00')).toBe(true);
  await post(at('2026-11-24T16:00:00.000'));
  services.setPermission('denied');
  services.reset();
  expect([services.pending(), services.permission]).toEqual([[], 'granted']);
});
