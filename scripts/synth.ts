/** `npm run synth -- -c diary=on -c skillId=…` writes the deployment to `cdk.out/`: no network, account or engine. */
import { spawnSync } from 'node:child_process';
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

const stray = process.argv
  .slice(2)
  .find(
    (word, at, all) =>
      word.includes('=') && !/^(-c|--context)$/.test(all[at - 1] ?? '') && !word.startsWith('-'),
  );
if (stray !== undefined) {
  console.error(`"${stray}" stands without -c: npm run synth -- -c ${stray}`);
  process.exit(2);
}

const built = bundleState() === 'fresh' ? 0 : build();
process.exitCode = built === 0 ? cdk(['synth', '--quiet', ...process.argv.slice(2)]) : built;
if (process.exitCode === 0) console.log('The deployment is in cdk.out/ (another folder with --output).');
