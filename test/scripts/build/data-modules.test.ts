/** The data modules in the bundle hold what the sources hold, less what is for readers. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { LEGS } from '../../../lambda/stretching/library/legs';
import { SIGN_WORDS } from '../../../lambda/triage/listening/findings';
import { WORDS } from '../../../lambda/triage/listening/words';
import { FINDING_IDS, RULES } from '../../../lambda/triage/rules';
import { dataModules, dataOf, FOR_READERS } from '../../../scripts/build/data-modules';

const LAMBDA = join(__dirname, '..', '..', '..', 'lambda');

async function bundled(file: string): Promise<{ readonly text: string; readonly exported: object }> {
  const { outputFiles } = await build({
    entryPoints: [join(LAMBDA, file)],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    minify: true,
    plugins: [dataModules],
  });
  const text = outputFiles[0]?.text ?? '';
  const module = { exports: {} };
  new Function('module', 'exports', 'require', text)(module, module.exports, require);
  return { text, exported: { ...module.exports } };
}

const without = (table: readonly object[], ...names: readonly string[]) =>
  table.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name))));

test('rules and stretches lose nothing but what is for readers', async () => {
  expect((await bundled('triage/rules.ts')).exported).toMatchObject({
    RULES: without(RULES, 'meaning', 'not', 'source'),
    FINDING_IDS,
  });
  const { exported } = await bundled('stretching/library/legs.ts');
  expect(exported).toEqual({ LEGS: without(LEGS, 'sources') });
});

test('tables in JSON come out as they went in', async () => {
  const { text, exported } = await bundled('triage/listening/findings/index.ts');
  expect(exported).toEqual({ SIGN_WORDS: JSON.parse(JSON.stringify(SIGN_WORDS)) });
  expect(text).toContain('JSON.parse(');
  expect((await bundled('triage/listening/words.ts')).exported).toEqual({ WORDS });
});

test('the running skill reads nothing that is for readers', () => {
  const files = readdirSync(LAMBDA, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const reads = new RegExp(`[\\w\\])]\\??\\.(?:${FOR_READERS.join('|')})\\b(?!\\()`);
  expect(FOR_READERS).toContain('sources');
  expect(files.filter((file) => reads.test(readFileSync(join(LAMBDA, file), 'utf8')))).toEqual([]);
});

test('a module that is more than data fails the build', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'limber-data-'));
  try {
    for (const text of [
      'export const twice = (n: number) => 2 * n;',
      'export const A = [/a/];',
      'const a = 1;',
    ]) {
      const file = join(folder, 'module.ts');
      writeFileSync(file, text);
      await expect(dataOf(file)).rejects.toThrow('not data alone');
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
