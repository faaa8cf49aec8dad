import { readSettings } from '../../infra/settings';

test('nothing given: the back end in North America, for the store', () => {
  expect(readSettings({})).toEqual({
    region: 'us-east-1',
    diary: 'off',
    skillId: null,
    tableRemoval: 'retain',
    alarmEmail: null,
    skillAccount: null,
  });
});

test("CDK's own context passes", () => {
  expect(() =>
    readSettings({ '@aws-cdk/core:x': true, 'aws:cdk:bundling-stacks': [], 'cli-telemetry': false }),
  ).not.toThrow();
});

test('an account of a developer, with functions elsewhere', () => {
  const endpointFE = 'arn:aws:lambda:us-west-2:123456789012:function:Far';
  expect(readSettings({ skillSecret: 'lwa', vendorId: 'M1ABCDEFGHIJK', endpointFE }).skillAccount).toEqual({
    secretName: 'lwa',
    vendorId: 'M1ABCDEFGHIJK',
    endpoints: new Map([['FE', endpointFE]]),
  });
});

test.each([
  [{ diary: 'yes' }, '"diary" must be on or off, not "yes"'],
  [{ diary: true }, '"diary" must be on or off, not true'],
  [{ dairy: 'on' }, 'there is no "dairy"; known are region, diary'],
  [{ region: 'eu-central-1' }, '"region" must be one of us-east-1, eu-west-1, us-west-2, ap-northeast-1'],
  [
    { skillId: 'amzn1.ask.skill.…' },
    '"skillId" must be a skill id such as amzn1.ask.skill.01234567-89ab-cdef-0123-456789abcdef, not "amzn1',
  ],
  [
    { skillSecret: 'lwa', vendorId: 'YOUR-VENDOR-ID' },
    '"vendorId" must be an Amazon developer vendor id, capitals and digits such as M1ABC2DEF3GHI, not "YOUR',
  ],
  [{ tableRemoval: 'keep' }, '"tableRemoval" must be retain or destroy'],
  [{ alarmEmail: 'me' }, '"alarmEmail" must be an e-mail address'],
  [{ skillSecret: 'lwa' }, '"skillSecret" and "vendorId" are needed both'],
  [{ vendorId: 'M1ABCDEFGHIJK' }, '"skillSecret" and "vendorId" are needed both'],
  [
    { endpointEU: 'arn:aws:lambda:eu-west-1:123456789012:function:X' },
    'for a deployment that makes the skill ("skillSecret"); a skill made by hand has fields for them',
  ],
  [
    { skillSecret: 'lwa', vendorId: 'M1ABCDEFGHIJK', endpointEU: 'https://limber.example' },
    'the ARN of a Lambda function',
  ],
])('%j is refused', (context, message) => {
  expect(() => readSettings(context)).toThrow(message);
});

test.each([
  ['skillId', 'limber'],
  ['vendorId', 'm1'],
  ['alarmEmail', 'me'],
  ['endpointEU', 'there'],
  ['skillSecret', 'Atzr|IwEBIA'],
])('what is said of a wrong %s has an example that is right', (name, wrong) => {
  const told = (value: string): string => {
    try {
      readSettings({ [name]: value });
      return '';
    } catch (error) {
      return String(error);
    }
  };
  const example = /such as (\S+?)(, (?:not|never)|\n|$)/.exec(told(wrong))?.[1] ?? '';
  expect(example).not.toBe('');
  expect(told(example)).not.toContain(`"${name}" must be`);
});

test('everything wrong is told at once', () => {
  expect(() => readSettings({ diary: 'yes', region: 'mars' })).toThrow(/"region"[\s\S]*"diary"/);
});

test.each(['Atzr|IwEBIA', 'amzn1.oa2-cs.v1.abc'])(
  'a secret in the place of its name is refused and not repeated',
  (secret) => {
    const read = (): unknown => readSettings({ skillSecret: secret, vendorId: 'M1ABCDEFGHIJK' });
    expect(read).toThrow('never a secret itself');
    expect(read).not.toThrow(secret);
  },
);
