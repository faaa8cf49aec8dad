/** Builds `dist/lambda/handler.js`: one minified CommonJS file with a source map, the very bundle that is deployed. */
import { readFile } from 'node:fs/promises';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { dataModules } from './build/data-modules';
import { slimAskSdk } from './build/slim-ask-model';

const BUNDLE = 'dist/lambda/handler.js';

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

/** Resolves to what esbuild tells of the bundle. */
export async function buildLambda(): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints: ['lambda/handler.ts'],
    outfile: BUNDLE,
    sourcemap: true,
    sourcesContent: false,
    metafile: true,
    ...LAMBDA_BUILD,
  });
  // esbuild escapes strings, not regular expressions; V8 keeps a text of which one character is not ASCII at twice the size.
  if ((await readFile(BUNDLE)).some((byte) => byte > 127))
    throw new Error('The bundle is not ASCII: a regular expression needs \\u escapes.');
  return metafile;
}

if (require.main === module)
  buildLambda().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
