import {
  type Alarm,
  AlarmStatusWidget,
  GraphWidget,
  type IMetric,
  type IWidget,
  LogQueryWidget,
} from 'aws-cdk-lib/aws-cloudwatch';

interface Metrics {
  readonly invocations: IMetric;
  readonly errors: IMetric;
  readonly throttles: IMetric;
  readonly median: IMetric;
  readonly slowest: IMetric;
  readonly storeFaults: IMetric;
}

/** One page that answers: does it work, is it quick, and how often does it start cold. */
export function widgets(metrics: Metrics, alarms: readonly Alarm[], logGroupName: string): IWidget[][] {
  return [
    [new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: 24, height: 3 })],
    [
      new GraphWidget({ title: 'Turns', left: [metrics.invocations], width: 8 }),
      new GraphWidget({
        title: 'What went wrong',
        left: [metrics.errors, metrics.throttles, metrics.storeFaults],
        width: 8,
      }),
      new GraphWidget({ title: 'Time a turn takes, ms', left: [metrics.median, metrics.slowest], width: 8 }),
    ],
    [
      new LogQueryWidget({
        title: 'Cold and warm turns',
        logGroupNames: [logGroupName],
        width: 24,
        queryLines: [
          'filter event = "turn"',
          'stats count(*) as turns, pct(milliseconds, 50) as median, pct(milliseconds, 99) as slowest by cold',
        ],
      }),
    ],
  ];
}
