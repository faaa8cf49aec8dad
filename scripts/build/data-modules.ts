/**
 * Modules that hold data and nothing else, as the bundle carries them: without the texts that are for readers of the
 * source only, and, where a module is large and not needed by a launch, packed. Packing 118 kB of patterns takes 70 kB
 * off the bundle and costs a millisecond or two at the first words of a process, which no launch pays.
 */
import { isDeepStrictEqual } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

interface DataModule {
  /** The end of the path. */
  readonly file: RegExp;
  /** Properties for readers: what a finding means, where a rule comes from. */
  readonly forReaders: readonly string[];
  readonly packed: boolean;
}

const DATA_MODULES: readonly DataModule[] = [
  { file: /[\\/]lambda[\\/]triage[\\/]rules\.ts$/, forReaders: ['meaning', 'not', 'source'], packed: false },
  {
    file: /[\\/]lambda[\\/]stretching[\\/]library[\\/](?:legs|upper|between-sets)\.ts$/,
    forReaders: ['sources'],
    packed: false,
  },
  { file: /[\\/]lambda[\\/]triage[\\/]listening[\\/]findings[\\/]index\.ts$/, forReaders: [], packed: true },
  { file: /[\\/]lambda[\\/]triage[\\/]listening[\\/]words\.ts$/, forReaders: [], packed: true },
];

/** All that a reader of the source sees and the running skill does not. */
export const FOR_READERS: readonly string[] = DATA_MODULES.flatMap(({ forReaders }) => forReaders);

export const dataModules: Plugin = {
  name: 'data-modules',
  setup({ onLoad }) {
    for (const { file, forReaders, packed } of DATA_MODULES)
      onLoad({ filter: file }, async ({ path }) => {
        const data = await dataOf(path);
        const json = JSON.stringify(data, (key, value) => (forReaders.includes(key) ? undefined : value));
        return { contents: packed ? unpacking(json, Object.keys(data)) : spelledOut(json), loader: 'js' };
      });
  },
};

/**
 * What a module exports.
 * @throws when it is more than data
 */
export async function dataOf(path: string): Promise<Readonly<Record<string, unknown>>> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
  });
  const module: { exports: Record<string, unknown> } = { exports: {} };
  new Function('module', 'exports', outputFiles[0]?.text ?? '')(module, module.exports);
  const exported = { ...module.exports };
  if (
    Object.keys(exported).length === 0 ||
    !isDeepStrictEqual(JSON.parse(JSON.stringify(exported)), exported)
  )
    throw new Error(`${path} is not data alone`);
  return exported;
}

function spelledOut(json: string): string {
  const data: Readonly<Record<string, unknown>> = JSON.parse(json);
  return Object.entries(data)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}

function unpacking(json: string, names: readonly string[]): string {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(json),
  };
  const packed = brotliCompressSync(json, { params }).toString('base64');
  return [
    "import { brotliDecompressSync } from 'node:zlib';",
    `const data = JSON.parse(brotliDecompressSync(Buffer.from('${packed}', 'base64')).toString());`,
    ...names.map((name) => `export const ${name} = data.${name};`),
  ].join('\n');
}
