import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CfnGuardValidator } from '@cdklabs/cdk-validator-cfnguard';
import { type App, type IPolicyValidationPlugin, Stack, Validations } from 'aws-cdk-lib';
import { AttributeType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { type Context, SKILL_ID, WITH_SKILL, workspace } from './stack';

// Both engines read every rule they have, which takes seconds.
jest.setTimeout(60_000);

const place = workspace();
afterAll(place.remove);

interface Report {
  readonly pluginReports: readonly { readonly violations: readonly { readonly ruleName: string }[] }[];
}

/** Names of the rules that object, over stacks that between them hold every kind of resource we make. */
function objections(
  contexts: readonly Context[],
  plugins: (app: App) => IPolicyValidationPlugin[],
): string[] {
  const app = place.app();
  contexts.forEach((context, index) => {
    place.addStack(app, context, `Stack${index}`);
  });
  // One fault on purpose, so that silence means that the rules were run.
  new Table(new Stack(app, 'Careless'), 'Table', {
    partitionKey: { name: 'id', type: AttributeType.STRING },
  });
  Validations.of(app).addPlugins(...plugins(app));
  // CDK prints what it finds, throws for an error and not for a warning; the report holds both.
  const { exitCode } = process;
  const printed = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    app.synth();
  } catch (error) {
    if (!String(error).includes('ValidationFailed')) throw error;
  } finally {
    printed.mockRestore();
    process.exitCode = exitCode;
  }
  const report: Report = JSON.parse(readFileSync(join(app.outdir, 'validation-report.json'), 'utf8'));
  return report.pluginReports
    .flatMap((plugin) => plugin.violations.map((violation) => violation.ruleName))
    .sort();
}

const EVERY_KIND: readonly Context[] = [
  {},
  {
    ...WITH_SKILL,
    skillId: SKILL_ID,
    region: 'eu-west-1',
    diary: 'on',
    tableRemoval: 'destroy',
    alarmEmail: 'someone@limber.example',
  },
];

test('cdk-nag finds, besides the planted fault, nothing that is not acknowledged beside the resource', () => {
  expect(objections(EVERY_KIND, (app) => [new AwsSolutionsChecks(app), new ServerlessChecks(app)])).toEqual([
    'AwsSolutions-DDB3',
  ]);
});

test("Control Tower's rules find, besides the planted faults, nothing that is not acknowledged beside the resource", () => {
  expect(objections(EVERY_KIND, () => [new CfnGuardValidator()])).toEqual([
    'dynamodb_table_encrypted_kms_check',
    'dynamodb_table_pitr_enabled_check',
  ]);
});
