import { createApiClient } from '../../lambda/alexa/api-client';
import { createDeviceSettings } from '../../lambda/alexa/device-settings';
import { startReminderService } from '../../simulator/echo/reminders/service';
import type { AlexaServices } from '../../simulator/echo/reminders/services';

let services: AlexaServices;
beforeEach(async () => {
  services = await startReminderService({ now: new Date('2026-11-24T07:00:00Z'), timeZone: 'Asia/Kolkata' });
});
afterEach(() => services.close());

const settings = (deadline = 10_000, apiAccessToken = services.accessToken) =>
  createDeviceSettings({
    apiEndpoint: services.endpoint,
    apiAccessToken,
    deviceId: 'amzn1.ask.device.ABC/1',
    apiClient: createApiClient(deadline),
  });

test('the zone, asked for once a request', async () => {
  const asked = settings();
  expect(await asked.timeZone()).toBe('Asia/Kolkata');
  services.setTimeZone('Europe/London');
  expect(await asked.timeZone()).toBe('Asia/Kolkata');
  expect(await settings().timeZone()).toBe('Europe/London');
});

test('a device without a zone', async () => {
  services.setTimeZone(null);
  expect(await settings().timeZone()).toBeNull();
});

test.each([401, 403, 429, 500])('%i means none', async (status) => {
  services.failNext(status, undefined, 'time-zone');
  expect(await settings().timeZone()).toBeNull();
});

test('no answer in time, or at all, means none', async () => {
  services.hangNext('time-zone');
  expect(await settings(40).timeZone()).toBeNull();
  expect(await settings(10_000, 'stolen').timeZone()).toBeNull();
  const unreachable = settings();
  await services.close();
  expect(await unreachable.timeZone()).toBeNull();
});
