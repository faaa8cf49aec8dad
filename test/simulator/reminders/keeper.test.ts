import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { services as sdk } from 'ask-sdk-model';
import { createApiClient } from '../../../lambda/alexa/api-client';
import { keeperIn } from '../../../simulator/echo/reminders/keeper';
import { startReminderService } from '../../../simulator/echo/reminders/service';
import type { AlexaServices } from '../../../simulator/echo/reminders/services';

let folder = '';
let file = '';
let running: AlexaServices[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reminders-'));
  file = join(folder, 'reminders.json');
});
afterEach(async () => {
  await Promise.all(running.map((service) => service.close()));
  running = [];
  rmSync(folder, { recursive: true });
});

async function start(now: string, user = 'you'): Promise<AlexaServices> {
  const service = await startReminderService({
    now: new Date(now),
    timeZone: 'Europe/London',
    keeper: keeperIn(file, user),
  });
  running.push(service);
  return service;
}

function clientOf({ endpoint, accessToken }: AlexaServices) {
  return new sdk.reminderManagement.ReminderManagementServiceClient({
    apiClient: createApiClient(10_000),
    apiEndpoint: endpoint,
    authorizationValue: accessToken,
  });
}

const wanted = (scheduledTime: string, rules: string[] = []): sdk.reminderManagement.ReminderRequest => ({
  requestTime: '2026-11-24T07:00:00.000',
  trigger: {
    type: 'SCHEDULED_ABSOLUTE',
    scheduledTime,
    timeZoneId: 'Europe/London',
    ...(rules.length === 0 ? {} : { recurrence: { recurrenceRules: rules } }),
  },
  alertInfo: { spokenInfo: { content: [{ locale: 'en-GB', text: 'Time to stretch.' }] } },
});
const SUNDAYS = 'FREQ=WEEKLY;BYDAY=SU;BYHOUR=10;BYMINUTE=0;BYSECOND=0;INTERVAL=1;';

async function withTwo(): Promise<AlexaServices> {
  const service = await start('2026-11-24T07:00:00Z');
  service.setPermission('granted');
  const client = clientOf(service);
  await client.createReminder(wanted('2026-11-24T16:00:00.000'));
  await client.createReminder(wanted('2026-11-29T10:00:00.000', [SUNDAYS]));
  return service;
}

test('what is to ring, and the permission, outlive the process', async () => {
  const before = await withTwo();
  const after = await start('2026-11-24T08:00:00Z');
  expect(after.permission).toBe('granted');
  expect(after.pending()).toEqual(before.pending());
  expect(after.pending()).toHaveLength(2);
  const client = clientOf(after);
  const { alerts = [] } = await client.getReminders();
  expect(alerts.map(({ alertToken }) => alertToken)).toHaveLength(2);
  // A new one gets a token of its own.
  const { alertToken } = await client.createReminder(wanted('2026-11-25T07:00:00.000'));
  expect(alerts.map((alert) => alert.alertToken)).not.toContain(alertToken);
  expect(after.due(new Date('2026-11-24T16:00:00Z')).map(({ at }) => at)).toEqual(['2026-11-24T16:00']);
});

test('what came due meanwhile has rung unheard', async () => {
  await withTwo();
  const after = await start('2026-11-30T12:00:00Z');
  expect(after.pending().map(({ at }) => at)).toEqual(['2026-12-06T10:00']);
  expect(after.due(new Date('2026-11-30T12:00:00Z'))).toEqual([]);
});

test('what was deleted, by the skill or in the app, stays deleted', async () => {
  const before = await withTwo();
  const { alerts = [] } = await clientOf(before).getReminders();
  await clientOf(before).deleteReminder(alerts[0]?.alertToken ?? '');
  expect((await start('2026-11-24T08:00:00Z')).pending()).toHaveLength(1);
  before.deleteInApp('2026-11-29T10:00');
  expect((await start('2026-11-24T08:00:00Z')).pending()).toEqual([]);
});

test('each user has an own account, and one who is new leaves it alone', async () => {
  const before = await withTwo();
  const other = await start('2026-11-24T08:00:00Z', 'somebody');
  expect([other.permission, other.pending()]).toEqual(['unanswered', []]);
  other.setPermission('denied');
  before.reset();
  before.setPermission('denied');
  const after = await start('2026-11-24T08:00:00Z');
  expect([after.permission, after.pending().length]).toEqual(['granted', 2]);
});

test.each(['', 'no json', '[]', '{"you": 7}', '{"you": {"permission": "granted", "reminders": [{}]}}'])(
  'a file that holds %p holds nothing',
  async (text) => {
    writeFileSync(file, text);
    const service = await start('2026-11-24T08:00:00Z');
    expect([service.permission, service.pending()]).toEqual(['unanswered', []]);
    service.setPermission('granted');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ you: { permission: 'granted', reminders: [] } });
  },
);
