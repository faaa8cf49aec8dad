import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Settings } from './settings';

interface SkillFunctionProps {
  readonly bundle: string;
  readonly table: Table;
  readonly diary: Settings['diary'];
  readonly skillId: string | null;
}

/** The function that answers Alexa, its log group and its role. */
export class SkillFunction extends Construct {
  readonly function: LambdaFunction;
  readonly logGroup: LogGroup;

  constructor(scope: Construct, id: string, props: SkillFunctionProps) {
    super(scope, id);
    if (!existsSync(join(props.bundle, 'handler.js'))) {
      throw new Error(`There is no bundle in ${props.bundle}: npm run build makes it`);
    }

    this.logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    Validations.of(this.logGroup).acknowledge(
      {
        id: 'cdk-validator-cfnguard::cloudwatch_log_group_retention_period_check',
        reason:
          'A month is enough to find a fault, and data about turns is kept no longer than it is of use.',
      },
      {
        id: 'cdk-validator-cfnguard::cloudwatch_log_group_encrypted_check',
        reason:
          "The log names intents, scenes and durations, never a word, finding or account; the encryption of the service itself is enough, a key of one's own costs a dollar a month.",
      },
    );

    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: 'Reads, writes and deletes single items of one table and writes one log',
    });
    // Action by action: the ready-made grants also allow to scan and to list.
    role.addToPolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions: ['dynamodb:GetItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
        resources: [props.table.tableArn],
      }),
    );
    role.addToPolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [this.logGroup.logGroupArn],
      }),
    );

    this.function = new LambdaFunction(this, 'Function', {
      description: 'Limber Lifter answers a turn',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'handler.handler',
      code: Code.fromAsset(props.bundle),
      memorySize: 512,
      // Alexa gives up after eight seconds.
      timeout: Duration.seconds(7),
      role,
      logGroup: this.logGroup,
      // Lambda's own lines as JSON too, so that one query reads them and ours.
      loggingFormat: LoggingFormat.JSON,
      environment: {
        TABLE_NAME: props.table.tableName,
        DIARY: props.diary,
        NODE_OPTIONS: '--enable-source-maps',
        ...(props.skillId === null ? {} : { SKILL_ID: props.skillId }),
      },
    });
    Validations.of(this.function).acknowledge(
      {
        id: 'Serverless::Serverless-LambdaDLQ',
        reason: 'Alexa waits for the answer of every call; nothing is queued that could be lost.',
      },
      {
        id: 'Serverless::Serverless-LambdaTracing',
        reason:
          'Tracing needs a permission on every resource of the account, and the one call behind a turn is timed in the log.',
      },
      {
        id: 'cdk-validator-cfnguard::lambda_inside_vpc_check',
        reason:
          'The function reaches two public services, DynamoDB and Alexa; a network of its own would need gateways by the hour and make cold starts longer.',
      },
    );
  }
}
