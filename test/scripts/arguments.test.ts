import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { contextOf, outputOf, settingsOf } from '../../scripts/arguments';

test('context is read as CDK reads it', () => {
  const args = ['-c', 'diary=on', '--context', 'alarmEmail=a=b@c.de', '-c=region=eu-west-1', '--verbose'];
  expect(Object.fromEntries(contextOf(args))).toEqual({
    diary: 'on',
    alarmEmail: 'a=b@c.de',
    region: 'eu-west-1',
  });
});

test.each([
  ['-c diary=on', 'cdk.out'],
  ['--output elsewhere -c diary=on', 'elsewhere'],
  ['-c diary=on --output=deep/elsewhere', 'deep/elsewhere'],
  ['-o elsewhere', 'elsewhere'],
  ['-oelsewhere', 'elsewhere'],
  ['-o=elsewhere', 'elsewhere'],
])('the folder that %s writes to is %s', (line, folder) => {
  expect(outputOf(words(line))).toBe(folder);
});

test.each([
  ['nothing', ''],
  ['values', '-c diary=on --context region=eu-west-1 -c=tableRemoval=destroy'],
  ["CDK's own options", '-c diary=on --require-approval never --profile mine --output=elsewhere'],
  ["CDK's own context", '-c @aws-cdk/core:x=true'],
])('understood: %s', (_, line) => {
  const settings = settingsOf('deploy', words(line), { npm_config_call: '', PATH: '/bin' });
  expect(settings.diary).toBe(line.includes('diary=on') ? 'on' : 'off');
});

test.each([
  ['diary=on', '"diary=on" stands without -c: write -c diary=on'],
  ['-c diary=on skillId=x', '"skillId=x" stands without -c: write -c skillId=x'],
  ['--verbose diary=on', '"diary=on" stands without -c'],
  ['-c diary', '"-c diary" is not -c name=value'],
  ['-c', '"-c" is not -c name=value'],
  ['-c --verbose', '"-c --verbose" is not -c name=value'],
  ['--diary=on', '"--diary=on" is no option: write -c diary=VALUE'],
  ['--region eu-west-1', '"--region" is no option: write -c region=VALUE'],
  ['-c diary=on Foo', '"Foo" is neither an option nor the value of one'],
])('not understood: %s', (line, message) => {
  expect(() => settingsOf('deploy', words(line), {})).toThrow(message);
  expect(() => settingsOf('deploy', words(line), {})).toThrow('It goes like this: npm run deploy -- -c');
});

test.each([
  [{ npm_config_call: 'diary=on' }, 'npm kept "-c diary=on" for itself: put -- before the first -c'],
  [{ npm_config_skillid: 'x' }, 'npm kept "--skillId=x" for itself'],
  [{ npm_config_context: 'true' }, 'npm kept "--context" for itself'],
])('the -- left out, %j', (environment, message) => {
  expect(() => settingsOf('synth', [], environment)).toThrow(message);
});

test("an outer command that npm was given is not the script's", () => {
  expect(() => settingsOf('synth', [], { npm_config_call: 'npm run synth -- -c diary=on' })).not.toThrow();
});

test.each(['synth', 'deploy'])('npm run %s stops at a wrong value, and CDK says nothing to it', (command) => {
  const root = join(__dirname, '..', '..');
  const done = spawnSync(
    process.execPath,
    ['--import', 'tsx', join('scripts', `${command}.ts`), '-c', 'diary=on', '-c', 'region=mars'],
    { cwd: root, encoding: 'utf8' },
  );
  expect(done.status).toBe(1);
  expect(done.stdout).toBe('');
  expect(done.stderr.trim().split('\n')).toEqual([
    expect.stringMatching(/^Nothing was (written|deployed)\. The deployment's context is wrong:$/),
    '- "region" must be one of us-east-1, eu-west-1, us-west-2, ap-northeast-1, not "mars"',
  ]);
});

function words(line: string): string[] {
  return line.split(' ').filter((word) => word !== '');
}
