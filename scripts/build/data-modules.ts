/**
 * Modules that hold data and nothing else, as the bundle carries them: without the texts that are for readers of the
 * source only, and, where a module is large, as JSON.
 */
import { isDeepStrictEqual } from 'node:util';
import { build, type Plugin } from 'esbuild';

interface DataModule {
  /** The end of the path. */
  readonly file: RegExp;
  /** Properties for readers: what a finding means, where a rule comes from. */
  readonly forReaders: readonly string[];
  readonly asJson: boolean;
}

const DATA_MODULES: readonly DataModule[] = [
  { file: /[\\/]lambda[\\/]triage[\\/]rules\.ts$/, forReaders: ['meaning', 'not', 'source'], asJson: false },
  {
    file: /[\\/]lambda[\\/]stretching[\\/]library[\\/](?:legs|upper|between-sets)\.ts$/,
    forReaders: ['sources'],
    asJson: false,
  },
  { file: /[\\/]lambda[\\/]triage[\\/]listening[\\/]findings[\\/]index\.ts$/, forReaders: [], asJson: true },
  { file: /[\\/]lambda[\\/]triage[\\/]listening[\\/]words\.ts$/, forReaders: [], asJson: true },
];

/** All that a reader of the source sees and the running skill does not. */
export const FOR_READERS: readonly string[] = DATA_MODULES.flatMap(({ forReaders }) => forReaders);

export const dataModules: Plugin = {
  name: 'data-modules',
  setup({ onLoad }) {
    for (const { file, forReaders, asJson } of DATA_MODULES)
      onLoad({ filter: file }, async ({ path }) => {
        const data = await dataOf(path);
        const json = JSON.stringify(data, (key, value) => (forReaders.includes(key) ? undefined : value));
        return { contents: asJson ? parsed(json, Object.keys(data)) : spelledOut(json), loader: 'js' };
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

/** A large table is read faster as JSON than as JavaScript. */
function parsed(json: string, names: readonly string[]): string {
  return [
    `const data = JSON.parse(${JSON.stringify(json)});`,
    ...names.map((name) => `export const ${name} = data.${name};`),
  ].join('\n');
}
