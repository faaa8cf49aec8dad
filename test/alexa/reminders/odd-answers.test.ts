/** Answers that the service should not give, but may. */
import { createReminders } from '../../../lambda/alexa/reminders/reminders';
import { readKept } from '../../../lambda/alexa/reminders/trigger';
import { ReminderFault } from '../../../lambda/conversation/ports';

const wanted = {
  kind: 'morning',
  schedule: { kind: 'once', date: '2026-11-25', time: '07:00' },
  timeZone: 'Europe/London',
  text: 'Open limber lifter',
  locale: 'en-GB',
} as const;

/** A port whose service always gives this answer. */
function answering(statusCode: number, body: string, contentType = 'application/json') {
  return createReminders({
    apiEndpoint: 'https://api.example',
    apiAccessToken: 'token',
    apiClient: {
      invoke: async () => ({ statusCode, body, headers: [{ key: 'content-type', value: contentType }] }),
    },
    now: new Date('2026-11-24T07:00:00Z'),
    pause: 0,
  });
}

test.each([
  [200, '{"alerts":'],
  [200, 'null'],
  [200, '"alerts"'],
  [502, '<html>Bad Gateway</html>'],
])('%i %s is an unavailable service', async (status, body) => {
  const task = answering(status, body).create(wanted);
  await expect(task).rejects.toBeInstanceOf(ReminderFault);
  await expect(task).rejects.toMatchObject({ reason: 'unavailable' });
});

test('a page instead of an answer', async () => {
  const task = answering(503, '<html>Sorry</html>', 'text/html').list();
  await expect(task).rejects.toMatchObject({ reason: 'unavailable' });
});

test('no token for what was made', async () => {
  await expect(answering(200, '{"alerts":[]}').create(wanted)).rejects.toMatchObject({
    reason: 'unavailable',
  });
});

test('reminders in other shapes', () => {
  const spoken = { spokenInfo: { content: [{ locale: 'en-GB', text: 'Open limber lifter' }] } };
  const kept = (trigger: unknown, rest = {}) => ({
    alertToken: 'a',
    status: 'ON',
    trigger,
    alertInfo: spoken,
    ...rest,
  });
  const schedules = (...alerts: unknown[]) => readKept(alerts).map(({ schedule }) => schedule);
  const at = { scheduledTime: '2026-11-25T07:00:00.000', timeZoneId: 'Europe/London' };

  expect(schedules(kept(at), kept({ ...at, recurrence: null }))).toEqual([wanted.schedule, wanted.schedule]);
  expect(schedules(kept({ ...at, recurrence: { freq: 'DAILY', byDay: [] } }))).toEqual([
    { kind: 'daily', time: '07:00' },
  ]);
  expect(schedules(kept({ ...at, recurrence: { freq: 'WEEKLY', byDay: ['SU', 'WE'] } }))).toEqual([
    { kind: 'weekly', weekdays: ['wednesday', 'sunday'], time: '07:00' },
  ]);
  expect(schedules(kept({ recurrence: { recurrenceRules: ['FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=8'] } }))).toEqual([
    { kind: 'weekly', weekdays: ['monday', 'thursday'], time: '08:00' },
  ]);
  expect(schedules(kept({ recurrence: { recurrenceRules: ['FREQ=YEARLY'] } }))).toEqual([]);
  expect(
    schedules(kept({}), null, 'x', kept(at, { alertToken: 3 }), kept(at, { status: 'COMPLETED' })),
  ).toEqual([]);
});
