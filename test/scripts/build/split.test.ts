/** A bundle in two parts behaves as the sources do: what is imported later shares modules with what runs already. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSplit, type Split } from '../../../scripts/build/split';

const SOURCES = {
  'handler.ts': `
    import { Fault } from './fault';
    export { counted } from './counter';
    export const handler = async (wish: string) => {
      try {
        const later = await import('./later');
        return await later.talk(wish);
      } catch (error) {
        return error instanceof Fault ? 'a fault of ours' : (error as Error).stack;
      }
    };`,
  'later.ts': `
    import { basename } from 'node:path';
    import { count, counted } from './counter';
    import { Fault } from './fault';
    import { SHARED } from './shared';

    export async function talk(wish: string) {
      if (wish === 'count') { count(); return counted(); }
      if (wish === 'fail') throw new Fault();
      if (wish === 'broken') return (await import('./broken')).half;
      if (wish === 'deep') return (await import('./deeper')).stumble(SHARED);
      return basename('/folder/name');
    }`,
  'deeper.ts': `
    import { SHARED } from './shared';

    export function stumble(given: object) {
      if (given !== SHARED) return 'another copy';
      throw new Error('stumbled');
    }`,
  'broken.ts': `export const half = 'made';\nthrow new Error('not today');`,
  'shared.ts': `export const SHARED = { one: 'copy' };`,
  'counter.ts': `let times = 0;\nexport const count = () => { times += 1; };\nexport const counted = () => times;`,
  'fault.ts': 'export class Fault extends Error {}',
};

let folder: string;
let split: Split;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'limber-split-'));
  for (const [name, text] of Object.entries(SOURCES)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'run.cjs'), RUN);
  split = await buildSplit(join(folder, 'handler.ts'), join(folder, 'out'), {
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const RUN = `
  const bundle = require('./out/handler.js');
  const inTurn = async ([wish, ...wishes]) =>
    wish === undefined ? [] : [await bundle.handler(wish), ...(await inTurn(wishes))];
  inTurn(process.argv.slice(2)).then((said) => console.log(JSON.stringify([...said, bundle.counted()])));`;

/** What is said to these wishes in a process of its own, and how often was counted. */
function run(...wishes: readonly string[]): readonly unknown[] {
  const options = { encoding: 'utf8' } as const;
  return JSON.parse(
    execFileSync(process.execPath, ['--enable-source-maps', join(folder, 'run.cjs'), ...wishes], options),
  );
}

test('the bundle and what is folded lie side by side, each with its source map', () => {
  expect(split.files).toEqual(['handler.js', 'later.br']);
  const files = readdirSync(join(folder, 'out'));
  expect(files).toEqual(expect.arrayContaining(['handler.js', 'handler.js.map', 'later.br']));
  expect(files.filter((file) => /^(later|deeper|broken)-\w+\.js\.map$/.test(file))).toHaveLength(3);
});

test('modules exist once, whichever part imports them', () => {
  expect(run('count', 'count', 'fail', 'name')).toEqual([1, 2, 'a fault of ours', 'name', 2]);
});

test('an error in the folded part names the line of its source', () => {
  const [stack] = run('deep');
  expect(stack).toContain('Error: stumbled');
  expect(stack).toContain(`${join(folder, 'deeper.ts')}:6:`);
});

test('a module that fails as it is loaded fails each time, and is not handed out half made', () => {
  const [first, second] = run('broken', 'broken');
  expect(first).toContain('Error: not today');
  expect(second).toContain('Error: not today');
});

test('an entry that imports nothing later is one file', async () => {
  const alone = await buildSplit(join(folder, 'counter.ts'), join(folder, 'alone'), { bundle: true });
  expect(alone.files).toEqual(['handler.js']);
});
