import { ArnFormat, Duration, Stack, Validations } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  type IMetric,
  MathExpression,
  type Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, type LogGroup } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { widgets } from './dashboard';

interface WatchProps {
  readonly function: IFunction;
  readonly logGroup: LogGroup;
  readonly alarmEmail: string | null;
}

const FIVE_MINUTES = Duration.minutes(5);

/** Alarms on what a user would notice, a dashboard, and the e-mail that tells of it where an address was given. */
export class Watch extends Construct {
  readonly dashboard: Dashboard;

  constructor(scope: Construct, id: string, props: WatchProps) {
    super(scope, id);
    /** Counts turns by `fault` of the skill's own log line (lambda/alexa/log.ts). */
    const faults = (name: string, fault: string): Metric =>
      props.logGroup
        .addMetricFilter(name, {
          metricNamespace: 'LimberLifter',
          metricName: name,
          filterPattern: FilterPattern.literal(`{ $.fault = "${fault}" }`),
          metricValue: '1',
        })
        .metric({ statistic: 'Sum', period: FIVE_MINUTES });
    // What Lambda saw fail, and what the skill caught itself and apologised for.
    const errors = new MathExpression({
      label: 'Errors',
      expression: 'FILL(crashed, 0) + FILL(caught, 0)',
      usingMetrics: {
        crashed: props.function.metricErrors({ period: FIVE_MINUTES }),
        caught: faults('SkillErrors', 'skill-error'),
      },
      period: FIVE_MINUTES,
    });
    const metrics = {
      invocations: props.function.metricInvocations({ period: FIVE_MINUTES }),
      errors,
      throttles: props.function.metricThrottles({ period: FIVE_MINUTES }),
      median: props.function.metricDuration({ period: FIVE_MINUTES, statistic: 'p50' }),
      slowest: props.function.metricDuration({ period: FIVE_MINUTES, statistic: 'p99' }),
      storeFaults: faults('StoreFaults', 'store-*'),
    };

    const topic = props.alarmEmail === null ? null : this.topic(props.alarmEmail);
    const alarm = (name: string, what: { metric: IMetric; over: number; description: string }): Alarm => {
      const made = new Alarm(this, name, {
        metric: what.metric,
        threshold: what.over,
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        evaluationPeriods: 1,
        treatMissingData: TreatMissingData.NOT_BREACHING,
        alarmDescription: what.description,
      });
      if (topic !== null) {
        made.addAlarmAction(new SnsAction(topic));
        made.addOkAction(new SnsAction(topic));
      } else {
        Validations.of(made).acknowledge({
          id: 'cdk-validator-cfnguard::cloudwatch_alarm_action_check',
          reason: 'No address was given to write to (-c alarmEmail=); the dashboard shows the alarm.',
        });
      }
      return made;
    };

    const alarms = [
      alarm('Errors', {
        metric: metrics.errors,
        over: 0,
        description:
          'A turn failed or ran into the time limit: the user heard an apology. See docs/operations.md.',
      }),
      alarm('Slow', {
        metric: metrics.slowest,
        over: 5000,
        description: 'One turn in a hundred takes over 5 s; Alexa gives up at 8 s. See docs/operations.md.',
      }),
      alarm('Throttles', {
        metric: metrics.throttles,
        over: 0,
        description: 'Lambda refused calls for want of concurrency. See docs/operations.md.',
      }),
      alarm('Store', {
        metric: metrics.storeFaults,
        over: 0,
        description: 'The skill answered without its memory. See docs/operations.md.',
      }),
    ];

    this.dashboard = new Dashboard(this, 'Dashboard', {
      dashboardName: `LimberLifter-${Stack.of(this).region}`,
      widgets: widgets(metrics, alarms, props.logGroup.logGroupName),
    });
  }

  private topic(email: string): Topic {
    const topic = new Topic(this, 'Topic', { displayName: 'Limber Lifter', enforceSSL: true });
    topic.addSubscription(new EmailSubscription(email));
    // A policy of one's own replaces the default one, by which alarms may publish.
    const alarms = Stack.of(this).formatArn({
      service: 'cloudwatch',
      resource: 'alarm',
      resourceName: '*',
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    topic.grantPublish(
      new ServicePrincipal('cloudwatch.amazonaws.com', {
        conditions: { ArnLike: { 'aws:SourceArn': alarms } },
      }),
    );
    Validations.of(topic).acknowledge({
      id: 'Serverless::Serverless-SNSRedrivePolicy',
      reason: 'An e-mail that could not be delivered helps nobody later; the dashboard shows the alarm.',
    });
    return topic;
  }
}
