/**
 * A bundle in two: `handler.js` with what its entry imports, and beside it, folded, what it imports by `import()`. The
 * folded part costs a launch nothing; `later-loader.ts` unfolds it.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type BuildOptions, build, type Metafile, type Plugin, transform } from 'esbuild';
import { SEPARATOR } from './later-loader';

const LATER = 'later.br';
const LOADER = resolve(__dirname, 'later-loader.ts');

interface Module {
  /** As the others import it: `./talking-ABC.js`. */
  readonly name: string;
  /** An ES module, with its source map inside. */
  readonly text: string;
}

export interface Split {
  /** What esbuild tells of all modules, before the bundle was split. */
  readonly metafile: Metafile;
  /** Files of the folder that run, without source maps. */
  readonly files: readonly string[];
}

/** Builds `entry` into `folder`, of which nothing old stays. */
export async function buildSplit(entry: string, folder: string, options: BuildOptions): Promise<Split> {
  const { modules, running, metafile } = await splitModules(entry, folder, options);
  const later = modules.filter(({ name }) => !running.includes(name));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await bundleRunning(modules, running, folder, options);
  if (later.length > 0) await foldLater(later, folder, options);
  return { metafile, files: later.length > 0 ? ['handler.js', LATER] : ['handler.js'] };
}

interface Modules {
  readonly modules: readonly Module[];
  /** The names of those that the entry imports by `import` statements; the entry is the first. */
  readonly running: readonly string[];
  readonly metafile: Metafile;
}

async function splitModules(entry: string, folder: string, options: BuildOptions): Promise<Modules> {
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: { handler: entry },
    // Where source maps count from; nothing is written yet.
    outdir: folder,
    format: 'esm',
    splitting: true,
    sourcemap: 'inline',
    sourcesContent: false,
    metafile: true,
    write: false,
  });
  const modules = outputFiles.map(({ path, text }) => ({ name: `./${basename(path)}`, text }));
  const importsOf = new Map(
    Object.entries(metafile.outputs).map(([path, { imports }]) => [`./${basename(path)}`, imports]),
  );
  const running = ['./handler.js'];
  for (const name of running) {
    for (const { kind, path, external } of importsOf.get(name) ?? []) {
      const imported = `./${basename(path)}`;
      if (external !== true && kind === 'import-statement' && !running.includes(imported))
        running.push(imported);
    }
  }
  return { modules, running, metafile };
}

async function bundleRunning(
  modules: readonly Module[],
  running: readonly string[],
  folder: string,
  { plugins: _, ...options }: BuildOptions,
): Promise<void> {
  await build({
    ...options,
    entryPoints: ['./handler.js'],
    outfile: join(folder, 'handler.js'),
    format: 'cjs',
    sourcemap: true,
    sourcesContent: false,
    plugins: [splitBundle(modules, running)],
  });
}

/** Resolves modules to each other, and `import()` of a folded one to its loader. */
function splitBundle(modules: readonly Module[], running: readonly string[]): Plugin {
  return {
    name: 'split-bundle',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path }) => ({
        path,
        namespace: running.includes(path) ? 'running' : 'folded',
      }));
      onResolve({ filter: /^later-loader$/ }, ({ path }) => ({ path, namespace: 'loader' }));
      onLoad({ filter: /.*/, namespace: 'running' }, ({ path }) => ({
        contents: modules.find(({ name }) => name === path)?.text ?? '',
        loader: 'js',
      }));
      onLoad({ filter: /.*/, namespace: 'folded' }, ({ path }) => ({
        contents: `module.exports = require('later-loader').load('${path}');`,
        loader: 'js',
      }));
      onLoad({ filter: /.*/, namespace: 'loader' }, () => ({
        contents: loaderOf(running.slice(1)),
        resolveDir: __dirname,
        loader: 'js',
      }));
    },
  };
}

function loaderOf(running: readonly string[]): string {
  return [
    `import { join } from 'node:path';`,
    `import { createLoader } from ${JSON.stringify(LOADER)};`,
    ...running.map((name, index) => `import * as running${index} from '${name}';`),
    `const running = { ${running.map((name, index) => `'${name}': running${index}`).join(', ')} };`,
    `export const load = createLoader(join(__dirname, '${LATER}'), running, require);`,
  ].join('\n');
}

async function foldLater(
  later: readonly Module[],
  folder: string,
  { target = [] }: BuildOptions,
): Promise<void> {
  const texts: [string, string][] = [];
  for (const { name, text } of later) {
    const file = basename(name);
    const { code, map } = await transform(text, {
      format: 'cjs',
      minify: true,
      platform: 'node',
      target,
      // What they import later is folded too, and only the loader's `require` knows it.
      supported: { 'dynamic-import': false },
      sourcefile: file,
      sourcemap: 'external',
      sourcesContent: false,
    });
    texts.push([name, `${code}//# sourceMappingURL=${file}.map\n`]);
    await writeFile(join(folder, `${file}.map`), map);
  }
  if (texts.flat().some((text) => text.includes(SEPARATOR))) throw new Error('A module holds the separator.');
  const joined = Buffer.from(texts.flat().join(SEPARATOR));
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: joined.length,
  };
  await writeFile(join(folder, LATER), brotliCompressSync(joined, { params }));
}
