import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CfnGuardValidator } from '@cdklabs/cdk-validator-cfnguard';
import { type App, type IPolicyValidationPlugin, Stack, Validations } from 'aws-cdk-lib';
import { AttributeType, CfnTable, Table } from 'aws-cdk-lib/aws-dynamodb';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { type Context, SKILL_ID, WITH_SKILL, workspace } from './stack';

// The engines read every rule they have, which takes seconds.
jest.setTimeout(60_000);

const place = workspace();
afterAll(place.remove);

interface Report {
  readonly pluginReports: readonly { readonly violations: readonly { readonly ruleName: string }[] }[];
}

/** Names of the rules that object to the stacks of an app. */
function objections(app: App, ...plugins: readonly IPolicyValidationPlugin[]): string[] {
  Validations.of(app).addPlugins(...plugins);
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

/** Adds a table with one fault on purpose, so that silence means that the rules were run. */
function addCareless(app: App): Table {
  return new Table(new Stack(app, 'Careless'), 'Table', {
    partitionKey: { name: 'id', type: AttributeType.STRING },
  });
}

/** Between them these stacks hold every kind of resource that we make. */
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

/** And these hold every one of their forms. */
const EVERY_FORM: readonly Context[] = [
  ...EVERY_KIND,
  { diary: 'on' },
  { skillId: SKILL_ID },
  { tableRemoval: 'destroy' },
  { alarmEmail: 'someone@limber.example' },
  WITH_SKILL,
  { ...WITH_SKILL, skillId: SKILL_ID },
  { ...WITH_SKILL, endpointEU: 'arn:aws:lambda:eu-west-1:123456789012:function:LimberLifter-Skill' },
];

function appWith(contexts: readonly Context[], validation: 'validated' | 'unvalidated'): App {
  const app = place.app(validation);
  contexts.forEach((context, index) => {
    place.addStack(app, context, `Stack${index}`);
  });
  return app;
}

test('CloudFormation itself finds, besides the planted fault, nothing wrong in any form of the stack', () => {
  const app = appWith(EVERY_FORM, 'validated');
  const table = addCareless(app).node.defaultChild;
  if (!(table instanceof CfnTable)) throw new Error('A table is made of a CfnTable');
  table.addPropertyOverride('BillingMode', 'NEVER');
  expect(objections(app)).toEqual(['W3030']);
});

test('cdk-nag finds, besides the planted fault, nothing that is not acknowledged beside the resource', () => {
  const app = appWith(EVERY_KIND, 'unvalidated');
  addCareless(app);
  expect(objections(app, new AwsSolutionsChecks(app), new ServerlessChecks(app))).toEqual([
    'AwsSolutions-DDB3',
  ]);
});

test("Control Tower's rules find, besides the planted faults, nothing that is not acknowledged beside the resource", () => {
  const app = appWith(EVERY_KIND, 'unvalidated');
  addCareless(app);
  expect(objections(app, new CfnGuardValidator())).toEqual([
    'dynamodb_table_encrypted_kms_check',
    'dynamodb_table_pitr_enabled_check',
  ]);
});
