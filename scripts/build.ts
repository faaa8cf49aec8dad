/** Builds `dist/lambda/handler.js`: one minified CommonJS file with a source map, the very bundle that is deployed. */
import { build } from 'esbuild';
import { slimAskSdk } from './build/slim-ask-model';

/** CommonJS loads faster than ES modules on Lambda; `module` first keeps the packages' smaller builds. */
export async function buildLambda(): Promise<void> {
  await build({
    entryPoints: ['lambda/handler.ts'],
    outfile: 'dist/lambda/handler.js',
    bundle: true,
    minify: true,
    keepNames: false,
    sourcemap: true,
    sourcesContent: false,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    mainFields: ['module', 'main'],
    plugins: [slimAskSdk],
    logLevel: 'warning',
  });
}

if (require.main === module)
  buildLambda().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
