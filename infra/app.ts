/** `cdk synth` and `cdk deploy` start here. One region a deployment; see docs/deploy.md for the context values. */
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { readSettings } from './settings';
import { SkillStack } from './skill-stack';

const root = join(__dirname, '..');
const app = new App();

try {
  const settings = readSettings(app.node.getAllContext());
  new SkillStack(app, 'LimberLifter', {
    settings,
    bundle: join(root, 'dist', 'lambda'),
    skillPackage: join(root, 'interaction-model'),
  });
} catch (error) {
  // The person at the terminal needs the sentence, not the stack trace.
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
