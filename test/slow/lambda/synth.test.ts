/** `npm run synth` for every kind of deployment, with no network where this machine can take it away. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(120_000);

const root = join(__dirname, '..', '..', '..');
const output = mkdtempSync(join(tmpdir(), 'limber-lifter-synth-'));
afterAll(() => rmSync(output, { recursive: true, force: true }));

const WITHOUT_NETWORK = ['unshare', '--map-root-user', '--net'];
const isolated = spawnSync('unshare', [...WITHOUT_NETWORK.slice(1), 'true']).status === 0;

function synth(args: readonly string[]) {
  const [command = '', ...rest] = [
    ...(isolated ? WITHOUT_NETWORK : []),
    ...['npm', 'run', '--silent', 'synth', '--', '--output', output, ...args],
  ];
  // No account either: of the environment only what finds and runs Node.
  const { PATH = '', SystemRoot = '' } = process.env;
  const env = { PATH, SystemRoot, HOME: output };
  return spawnSync(command, rest, { cwd: root, env, encoding: 'utf8', shell: process.platform === 'win32' });
}

test.each([
  ['the back end alone', []],
  ['the diary off, the skill known', ['-c', 'diary=off', '-c', 'skillId=amzn1.ask.skill.1']],
  [
    'the diary on, elsewhere',
    ['-c', 'diary=on', '-c', 'region=eu-west-1', '-c', 'alarmEmail=a@limber.example'],
  ],
  [
    'the skill too',
    ['-c', 'diary=on', '-c', 'skillSecret=limber-lifter/lwa', '-c', 'vendorId=M1ABCDEFGHIJK'],
  ],
])(`${isolated ? 'without' : 'with'} a network: %s`, (_, args) => {
  expect(synth(args)).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringMatching(/^The deployment is in .+\n$/),
  });
});

test('a wrong value is told in one sentence, not in a stack trace', () => {
  const { status, stderr } = synth(['-c', 'diary=perhaps']);
  expect(status).toBe(1);
  expect(stderr).toContain('"diary" must be on or off, not "perhaps"');
  expect(stderr).not.toMatch(/^\s+at /m);
});
