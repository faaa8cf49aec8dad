/** `npm run deploy -- -c name=value …`: checks, `cdk deploy`, and what is left to do. See docs/deploy.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Settings } from '../infra/settings';
import { contextOf, settingsOf } from './arguments';
import { bundleState, cdk, ROOT } from './cdk';
import { afterFailure, type Deployed, nextSteps, placeholders, refusal } from './deployment';

const OUTPUTS = join(ROOT, 'cdk.out', 'outputs.json');
const Outputs = v.object({
  LimberLifter: v.object({ Endpoint: v.string(), SkillId: v.optional(v.string()) }),
});

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Throws what stands against the deployment. */
function check(args: readonly string[]): Settings {
  const settings = settingsOf('deploy', args, process.env);
  const manifest = readJson(join(ROOT, 'interaction-model', 'skill.json'));
  const refused = refusal(settings, contextOf(args).has('diary'), placeholders(manifest));
  if (refused !== null) throw new Error(refused);

  // Never built on the way: nothing is deployed that was not built before, and could be tested.
  const bundle = bundleState();
  if (bundle !== 'fresh') {
    const what =
      bundle === 'missing'
        ? 'There is no bundle in dist/lambda'
        : 'The bundle in dist/lambda is older than lambda/';
    throw new Error(`${what}. Build and test it first: npm run build && npm test`);
  }
  return settings;
}

function deployed(): Deployed {
  const { LimberLifter } = v.parse(Outputs, readJson(OUTPUTS));
  return { endpoint: LimberLifter.Endpoint, skillId: LimberLifter.SkillId ?? null };
}

function main(args: readonly string[]): number {
  let settings: Settings;
  try {
    settings = check(args);
  } catch (error) {
    console.error(`Nothing was deployed. ${error instanceof Error ? error.message : error}`);
    return 1;
  }
  const status = cdk(['deploy', '--outputs-file', OUTPUTS, ...args]);
  if (status === 0) console.log(`\n${nextSteps(settings, deployed(), args)}`);
  else console.error(`\n${afterFailure(settings)}`);
  return status;
}

process.exitCode = main(process.argv.slice(2));
