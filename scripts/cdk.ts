/** How `npm run synth` and `npm run deploy` call the CDK command, and whether what they would ship is built. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '..');

/** Runs `cdk` with this project's app; resolves to its exit code. What it prints goes to the terminal. */
export function cdk(args: readonly string[]): number {
  const command = join(ROOT, 'node_modules', 'aws-cdk', 'bin', 'cdk');
  const done = spawnSync(process.execPath, [command, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    // It works without a network and says nothing of itself.
    env: { ...process.env, CDK_DISABLE_VERSION_CHECK: '1', CDK_DISABLE_CLI_TELEMETRY: '1' },
  });
  if (done.error) throw done.error;
  return done.status ?? 1;
}

/** Whether `dist/lambda` holds a bundle, and one that is no older than any file of `lambda/`. */
export function bundleState(root: string = ROOT): 'missing' | 'stale' | 'fresh' {
  const files = ['handler.js', 'later.br'].map((file) => join(root, 'dist', 'lambda', file));
  const [bundle] = files;
  if (bundle === undefined || !files.every((file) => existsSync(file))) return 'missing';
  const built = statSync(bundle).mtimeMs;
  const newer = readdirSync(join(root, 'lambda'), { recursive: true, withFileTypes: true }).some(
    (entry) => entry.isFile() && statSync(join(entry.parentPath, entry.name)).mtimeMs > built,
  );
  return newer ? 'stale' : 'fresh';
}
