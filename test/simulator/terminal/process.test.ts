/** `npm run talk` as programs run it: a process of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TALK = join(__dirname, '../../../simulator/terminal/talk.ts');

function run(args: readonly string[], input: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', TALK, ...args], { stdio: 'pipe' });
  const out = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => {
    out.stdout += data;
  });
  child.stderr.on('data', (data) => {
    out.stderr += data;
  });
  child.stdin.end(input);
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, ...out }));
  });
  return { child, ended };
}

const folder = mkdtempSync(join(tmpdir(), 'limber-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('answers every line with one object and nothing else, then ends well', async () => {
  const args = ['--json', '--data', folder, '--time-zone', 'Europe/London', '--now', '2026-11-24T07:00'];
  const { ended } = run(args, 'open limber lifter\n\nno\n/dance\n/end');
  const { code, stdout } = await ended;
  const lines = stdout.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).said)).toEqual(['open limber lifter', 'no', '/dance', '/end']);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    request: 'LaunchRequest',
    listening: true,
    violations: [],
  });
  expect(code).toBe(0);
}, 90_000);

test('a reader that goes away is no fault', async () => {
  const { child, ended } = run(['--json', '--data', 'memory'], '/open\n/open\n/open\n');
  child.stdout.destroy();
  const { code, stderr } = await ended;
  expect(stderr).not.toContain('EPIPE');
  expect(code).toBe(0);
}, 90_000);

test.each([
  [['--colour'], /Unknown option '--colour'/],
  [['--now', 'later'], /--now later: write a local time/],
])(
  '%j ends with a message and 2',
  async (args, message) => {
    const { code, stdout, stderr } = await run(args, '').ended;
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
  },
  90_000,
);
