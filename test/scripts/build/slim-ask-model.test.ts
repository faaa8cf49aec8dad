/** What stays of ask-sdk-model in the bundle does what the package does. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { services as whole } from 'ask-sdk-model';
import { FOR_SDK, FOR_SKILL, slimAskModel } from '../../../scripts/build/slim-ask-model';

const FILE = require.resolve('ask-sdk-model');
const source = readFileSync(FILE, 'utf8');
const { code, left } = slimAskModel(source, FOR_SKILL);

type Services = typeof whole;

function load(module: string): Services {
  const exported: { services?: Services } = {};
  new Function('exports', 'require', module)(exported, createRequire(FILE));
  if (exported.services === undefined) throw new Error('no services');
  return exported.services;
}

const slim = load(code);
const configuration = { apiEndpoint: 'https://api.example', authorizationValue: 'token' };

/** The requests that a package's clients send, and what they make of the answers. */
async function exchange(services: Services, statusCode: number): Promise<readonly unknown[]> {
  const sent: unknown[] = [];
  const apiClient = {
    invoke: async (request: unknown) => {
      sent.push(request);
      return {
        statusCode,
        body: '{"alerts":[]}',
        headers: [{ key: 'content-type', value: 'application/json' }],
      };
    },
  };
  const reminders = new services.reminderManagement.ReminderManagementServiceClient({
    ...configuration,
    apiClient,
  });
  const settings = new services.ups.UpsServiceClient({ ...configuration, apiClient });
  const wanted = { requestTime: '2026-11-24T07:00:00.000' };
  const outcomes = await Promise.allSettled([
    reminders.getReminders(),
    reminders.createReminder(wanted),
    reminders.updateReminder('a/b', wanted),
    reminders.deleteReminder('a/b'),
    settings.getSystemTimeZone('device'),
  ]);
  return [sent, outcomes];
}

test.each([200, 403, 503])('sends the same requests and reads %i the same way', async (status) => {
  const [sent, outcomes] = await exchange(slim, status);
  expect([sent, outcomes]).toEqual(await exchange(whole, status));
  expect(sent).toHaveLength(5);
});

test('keeps what ask-sdk-core names when it loads', () => {
  const { code: ofSdk } = slimAskModel(source, FOR_SDK);
  const { ServiceClientFactory } = load(ofSdk);
  expect(new ServiceClientFactory({ ...configuration, apiClient: { invoke: jest.fn() } })).toBeDefined();
  expect(ofSdk.trim().length).toBeLessThan(code.trim().length / 2);
});

test('keeps every line where it was', () => {
  const [before, after] = [source.split('\n'), code.split('\n')];
  expect(after).toHaveLength(before.length);
  expect(after.filter((line, at) => line !== '' && line !== before[at])).toEqual([]);
  expect(code.length).toBeLessThan(source.length / 3);
});

test('nothing in the skill names what was left out', () => {
  const lambda = join(__dirname, '..', '..', '..', 'lambda');
  const files = readdirSync(lambda, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const skill = files.map((file) => readFileSync(join(lambda, file), 'utf8'));
  const names = left.map((name) => name.split('.').at(-1) ?? name);
  expect(names).toContain('TimerManagementServiceClient');
  expect(names).toContain('getReminder');
  const used = names.filter((name) => skill.some((text) => new RegExp(`\\.${name}\\b`).test(text)));
  expect(used).toEqual([]);
});

test.each([
  ['another layout', 'exports.services = {};'],
  ['a service that went', source.replaceAll('reminderManagement', 'reminders')],
  ['a method that went', source.replaceAll('etSystemTimeZone', 'etZone')],
  ['an end that is not there', source.replace(/^\}\)\(services = .*$/gm, '})();')],
])('fails on %s', (_, changed) => {
  expect(() => slimAskModel(changed, FOR_SKILL)).toThrow('ask-sdk-model');
});
