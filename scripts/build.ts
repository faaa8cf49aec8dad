/** Builds `dist/lambda`: the very bundle that is deployed. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { dataModules } from './build/data-modules';
import { slimAskSdk } from './build/slim-ask-model';
import { buildSplit, type Split } from './build/split';

const FOLDER = 'dist/lambda';

/** CommonJS loads faster than ES modules on Lambda; `module` first keeps the packages' smaller builds. */
export const LAMBDA_BUILD = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  mainFields: ['module', 'main'],
  plugins: [slimAskSdk, dataModules],
  logLevel: 'warning',
} satisfies BuildOptions;

/** Builds into a folder, of which nothing old stays. Resolves to what the bundle is made of. */
export async function buildLambda(folder: string = FOLDER): Promise<Split> {
  const split = await buildSplit('lambda/handler.ts', folder, LAMBDA_BUILD);
  // esbuild escapes strings, not regular expressions; V8 keeps a text of which one character is not ASCII at twice the size.
  if ((await readFile(join(folder, 'handler.js'))).some((byte) => byte > 127))
    throw new Error('The bundle is not ASCII: a regular expression needs \\u escapes.');
  return split;
}

if (require.main === module)
  buildLambda().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
