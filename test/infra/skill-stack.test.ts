import { Match, type Matcher, type Template } from 'aws-cdk-lib/assertions';
import { type Context, SKILL_ID, WITH_SKILL, workspace } from './stack';

const place = workspace();
afterAll(place.remove);

const ENDPOINT_EU = 'arn:aws:lambda:eu-west-1:123456789012:function:LimberLifter-Skill';
const ENDPOINT_FE = 'arn:aws:lambda:us-west-2:123456789012:function:LimberLifter-Skill';

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
}

/** What the tests below look into; the rest is matched by CDK's own assertions. */
interface Resource {
  readonly Properties: {
    readonly Environment?: unknown;
    readonly PolicyDocument?: { readonly Statement: readonly Statement[] };
    readonly AlarmActions?: unknown;
    readonly OKActions?: unknown;
    readonly AuthenticationConfiguration?: unknown;
    readonly SkillPackage?: { readonly Overrides: unknown };
  };
  readonly DependsOn: readonly string[];
}

const resources = (template: Template, type: string): Resource[] =>
  Object.values(template.findResources(type)).map(({ Properties = {}, DependsOn = [] }) => ({
    Properties,
    DependsOn,
  }));

function only(template: Template, type: string): Resource {
  const [first, ...others] = resources(template, type);
  if (first === undefined || others.length > 0)
    throw new Error(`Expected one ${type}, found ${others.length + 1}`);
  return first;
}

/** Every statement of every policy, as "effect action resource". */
function statements(template: Template): string[] {
  return resources(template, 'AWS::IAM::Policy')
    .flatMap((policy) => policy.Properties.PolicyDocument?.Statement ?? [])
    .flatMap(({ Effect, Action, Resource }) =>
      [Action].flat().map((action) => `${Effect} ${action} ${JSON.stringify(Resource)}`),
    )
    .sort();
}

describe('the back end alone', () => {
  const template = place.template();
  const logicalId = (type: string): string => Object.keys(template.findResources(type))[0] ?? 'none';

  test('is a Node 24 function on arm64 that gives up before Alexa does', () => {
    template.hasResourceProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'handler.handler',
      MemorySize: 512,
      Timeout: 7,
      LoggingConfig: { LogFormat: 'JSON', LogGroup: { Ref: logicalId('AWS::Logs::LogGroup') } },
    });
  });

  test('tells the function its table, that there is no diary, and nothing else', () => {
    expect(only(template, 'AWS::Lambda::Function').Properties.Environment).toEqual({
      Variables: {
        TABLE_NAME: { Ref: logicalId('AWS::DynamoDB::Table') },
        DIARY: 'off',
        NODE_OPTIONS: '--enable-source-maps',
      },
    });
  });

  test('allows three actions on the one table and two on the one log, and nothing else', () => {
    const table = JSON.stringify({ 'Fn::GetAtt': [logicalId('AWS::DynamoDB::Table'), 'Arn'] });
    const log = JSON.stringify({ 'Fn::GetAtt': [logicalId('AWS::Logs::LogGroup'), 'Arn'] });
    expect(statements(template)).toEqual([
      `Allow dynamodb:DeleteItem ${table}`,
      `Allow dynamodb:GetItem ${table}`,
      `Allow dynamodb:UpdateItem ${table}`,
      `Allow logs:CreateLogStream ${log}`,
      `Allow logs:PutLogEvents ${log}`,
    ]);
    const role = only(template, 'AWS::IAM::Role');
    expect(role.Properties).not.toHaveProperty('ManagedPolicyArns');
    expect(role.Properties).not.toHaveProperty('Policies');
  });

  test('keeps a table that outlives the stack, can be restored and forgets by itself', () => {
    template.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        KeySchema: [{ AttributeName: 'userId', KeyType: 'HASH' }],
        BillingMode: 'PAY_PER_REQUEST',
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        SSESpecification: { SSEEnabled: true },
      },
    });
  });

  test('keeps the log for a month and no longer than the stack', () => {
    template.hasResource('AWS::Logs::LogGroup', {
      DeletionPolicy: 'Delete',
      Properties: { RetentionInDays: 30 },
    });
  });

  test('lets Alexa call, for any skill, as the skill is not known yet', () => {
    expect(only(template, 'AWS::Lambda::Permission').Properties).toEqual({
      Action: 'lambda:InvokeFunction',
      FunctionName: { 'Fn::GetAtt': [logicalId('AWS::Lambda::Function'), 'Arn'] },
      Principal: 'alexa-appkit.amazon.com',
    });
  });

  test('makes no skill, no bucket role and no topic', () => {
    template.resourceCountIs('Alexa::ASK::Skill', 0);
    template.resourceCountIs('AWS::SNS::Topic', 0);
    template.resourceCountIs('AWS::IAM::Role', 1);
  });

  test('watches errors, slow turns, throttles and store faults', () => {
    const alarm = (properties: object): void =>
      template.hasResourceProperties('AWS::CloudWatch::Alarm', {
        ComparisonOperator: 'GreaterThanThreshold',
        TreatMissingData: 'notBreaching',
        ...properties,
      });
    const counted = (id: string, namespace: string, name: string): Matcher =>
      Match.objectLike({
        Id: id,
        MetricStat: { Metric: { Namespace: namespace, MetricName: name }, Period: 300, Stat: 'Sum' },
      });
    template.resourceCountIs('AWS::CloudWatch::Alarm', 4);
    alarm({
      Threshold: 0,
      Metrics: Match.arrayWith([
        Match.objectLike({ Expression: 'FILL(crashed, 0) + FILL(caught, 0)' }),
        counted('crashed', 'AWS/Lambda', 'Errors'),
        counted('caught', 'LimberLifter', 'SkillErrors'),
      ]),
    });
    alarm({ Period: 300, MetricName: 'Throttles', Namespace: 'AWS/Lambda', Statistic: 'Sum', Threshold: 0 });
    alarm({
      Period: 300,
      MetricName: 'Duration',
      Namespace: 'AWS/Lambda',
      ExtendedStatistic: 'p99',
      Threshold: 5000,
    });
    alarm({
      Period: 300,
      MetricName: 'StoreFaults',
      Namespace: 'LimberLifter',
      Statistic: 'Sum',
      Threshold: 0,
    });
    for (const [MetricName, FilterPattern] of [
      ['StoreFaults', '{ $.fault = "store-*" }'],
      ['SkillErrors', '{ $.fault = "skill-error" }'],
    ]) {
      template.hasResourceProperties('AWS::Logs::MetricFilter', {
        LogGroupName: { Ref: logicalId('AWS::Logs::LogGroup') },
        FilterPattern,
        MetricTransformations: [{ MetricNamespace: 'LimberLifter', MetricName, MetricValue: '1' }],
      });
    }
    template.hasResourceProperties('AWS::CloudWatch::Dashboard', { DashboardName: 'LimberLifter-us-east-1' });
  });
});

describe('context values', () => {
  test.each(['on', 'off'])('diary=%s reaches the function', (diary) => {
    place.template({ diary }).hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: { DIARY: diary } },
    });
  });

  test('skillId puts a permission for that skill in the place of the open one, and the function refuses others', () => {
    const open = place.template();
    const tight = place.template({ skillId: SKILL_ID });
    expect(only(tight, 'AWS::Lambda::Permission').Properties).toMatchObject({
      Principal: 'alexa-appkit.amazon.com',
      Action: 'lambda:InvokeFunction',
      EventSourceToken: SKILL_ID,
    });
    tight.hasResourceProperties('AWS::Lambda::Function', { Environment: { Variables: { SKILL_ID } } });
    // Two logical ids: the new one is made before the old one goes.
    expect(Object.keys(tight.findResources('AWS::Lambda::Permission'))).not.toEqual(
      Object.keys(open.findResources('AWS::Lambda::Permission')),
    );
  });

  test('tableRemoval=destroy deletes the table with the stack', () => {
    place
      .template({ tableRemoval: 'destroy' })
      .hasResource('AWS::DynamoDB::Table', { DeletionPolicy: 'Delete' });
  });

  test('alarmEmail is written to by every alarm, and only alarms of this account may write', () => {
    const template = place.template({ alarmEmail: 'someone@limber.example' });
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'someone@limber.example',
    });
    for (const alarm of resources(template, 'AWS::CloudWatch::Alarm')) {
      expect(alarm.Properties.AlarmActions).toHaveLength(1);
      expect(alarm.Properties.OKActions).toHaveLength(1);
    }
    template.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
          Match.objectLike({
            Effect: 'Allow',
            Action: 'sns:Publish',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
            Condition: { ArnLike: { 'aws:SourceArn': Match.anyValue() } },
          }),
        ]),
      },
    });
  });
});

describe('with a developer account', () => {
  const made = (context: Context = {}): Template => place.template({ ...WITH_SKILL, ...context });
  const endpointOf = (template: Template): object => ({
    uri: { 'Fn::GetAtt': [Object.keys(template.findResources('AWS::Lambda::Function'))[0], 'Arn'] },
  });

  test('makes the skill from the package, with the function behind it', () => {
    const template = made();
    const endpoint = endpointOf(template);
    template.hasResourceProperties('Alexa::ASK::Skill', {
      VendorId: WITH_SKILL.vendorId,
      SkillPackage: {
        S3Key: Match.stringLikeRegexp('^[0-9a-f]{64}\\.zip$'),
        S3BucketRole: Match.anyValue(),
        Overrides: { Manifest: { apis: { custom: { endpoint } }, events: { endpoint } } },
      },
    });
  });

  test('names the secret and never holds it', () => {
    const template = made({ skillId: SKILL_ID });
    const field = (name: string): string =>
      `{{resolve:secretsmanager:limber-lifter/lwa:SecretString:${name}::}}`;
    expect(only(template, 'Alexa::ASK::Skill').Properties.AuthenticationConfiguration).toEqual({
      ClientId: field('clientId'),
      ClientSecret: field('clientSecret'),
      RefreshToken: field('refreshToken'),
    });
    expect(JSON.stringify(template.toJSON())).not.toMatch(
      /Atz[ar]\||amzn1\.(oa2-cs|application-oa2-client)|AKIA[0-9A-Z]{16}/,
    );
  });

  test.each([{}, { skillId: SKILL_ID }])(
    'waits for the permission and for the policy that lets Alexa read (%j)',
    (context) => {
      const template = made(context);
      const dependsOn = only(template, 'Alexa::ASK::Skill').DependsOn;
      const readerPolicy = Object.keys(template.findResources('AWS::IAM::Policy')).find((id) =>
        id.startsWith('SkillPackageReader'),
      );
      expect(dependsOn).toEqual(
        expect.arrayContaining([
          readerPolicy,
          ...Object.keys(template.findResources('AWS::Lambda::Permission')),
        ]),
      );
    },
  );

  test('lets Alexa, and nobody else, read the package', () => {
    const reading = statements(made()).filter((statement) => statement.includes(' s3:'));
    expect(reading.map((statement) => statement.split(' ')[1])).toEqual([
      's3:GetBucket*',
      's3:GetObject*',
      's3:List*',
    ]);
    made().hasResourceProperties('AWS::IAM::Role', {
      AssumeRolePolicyDocument: {
        Statement: [
          { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'alexa-appkit.amazon.com' } },
        ],
      },
    });
  });

  test('sends other territories to functions of other deployments, in talk and in skill events', () => {
    const template = made({ endpointEU: ENDPOINT_EU, endpointFE: ENDPOINT_FE });
    const called = {
      endpoint: endpointOf(template),
      regions: { EU: { endpoint: { uri: ENDPOINT_EU } }, FE: { endpoint: { uri: ENDPOINT_FE } } },
    };
    expect(only(template, 'Alexa::ASK::Skill').Properties.SkillPackage?.Overrides).toEqual({
      Manifest: { apis: { custom: called }, events: called },
    });
  });

  test('sends all territories to this function when no other is named', () => {
    const template = made();
    const called = { endpoint: endpointOf(template) };
    expect(only(template, 'Alexa::ASK::Skill').Properties.SkillPackage?.Overrides).toEqual({
      Manifest: { apis: { custom: called }, events: called },
    });
  });
});

// Amazon wants the Alexa trigger on every function that is an endpoint, for events as for talk.
test.each(['eu-west-1', 'us-west-2', 'ap-northeast-1'])(
  'a function in %s, which another deployment names, lets the skill call it by itself',
  (region) => {
    const template = place.template({ region, skillId: SKILL_ID });
    expect(only(template, 'AWS::Lambda::Permission').Properties).toMatchObject({
      Principal: 'alexa-appkit.amazon.com',
      EventSourceToken: SKILL_ID,
    });
  },
);

test('without a bundle it says what makes one', () => {
  const { SkillStack } =
    jest.requireActual<typeof import('../../infra/skill-stack')>('../../infra/skill-stack');
  const { readSettings } = jest.requireActual<typeof import('../../infra/settings')>('../../infra/settings');
  const props = { settings: readSettings({}), bundle: `${place.bundle}/nowhere`, skillPackage: place.bundle };
  expect(() => new SkillStack(place.app('unvalidated'), 'LimberLifter', props)).toThrow(
    'npm run build makes it',
  );
});
