/** `npm run synth -- -c diary=on -c skillId=…` writes the deployment to `cdk.out/`: no network, account or engine. */
import { spawnSync } from 'node:child_process';
import { join, sep } from 'node:path';
import { outputOf, settingsOf } from './arguments';
import { bundleState, cdk, ROOT } from './cdk';

function build(): number {
  const done = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) console.error('There is nothing to deploy: `npm run build` failed.');
  return done.status ?? 1;
}

function main(args: readonly string[]): number {
  try {
    settingsOf('synth', args, process.env);
  } catch (error) {
    console.error(`Nothing was written. ${error instanceof Error ? error.message : error}`);
    return 1;
  }
  const built = bundleState() === 'fresh' ? 0 : build();
  const status = built === 0 ? cdk(['synth', '--quiet', ...args]) : built;
  if (status === 0) console.log(`The deployment is in ${join(outputOf(args), sep)}`);
  return status;
}

process.exitCode = main(process.argv.slice(2));
