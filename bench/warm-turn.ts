/** A warm turn of our own code, bundled as on Lambda, against an empty ASK SDK skill in the same run. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { LAMBDA_BUILD } from '../scripts/build';

interface WarmTurn {
  readonly skillMicroseconds: number;
  readonly emptyMicroseconds: number;
}

/** Medians over 2,000 turns in a process of their own. */
export async function measureWarmTurn(): Promise<WarmTurn> {
  const folder = mkdtempSync(join(tmpdir(), 'limber-warm-'));
  const outfile = join(folder, 'subject.js');
  try {
    await build({
      ...LAMBDA_BUILD,
      // The SDK whole: the empty skill is made with more of it than ours.
      plugins: LAMBDA_BUILD.plugins.slice(1),
      entryPoints: [join(__dirname, 'warm-turn', 'subject.ts')],
      outfile,
      define: { __dirname: JSON.stringify(join(__dirname, '..', 'simulator', 'echo', 'requests')) },
    });
    return JSON.parse(execFileSync(process.execPath, [outfile], { encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function describeWarmTurn({ skillMicroseconds, emptyMicroseconds }: WarmTurn): string {
  return [
    'A warm turn (a story told, screened, answered), median of 2000',
    `Limber Lifter ${skillMicroseconds.toFixed(0)} microseconds, an empty skill ${emptyMicroseconds.toFixed(0)}`,
  ].join('\n');
}
