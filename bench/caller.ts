/** Who sends the requests of the benchmarks. */
export const BENCH_CALLER = {
  applicationId: 'amzn1.ask.skill.bench',
  userId: 'amzn1.ask.account.BENCH',
  personId: null,
  deviceId: 'amzn1.ask.device.BENCH',
  device: 'dot',
  locale: 'en-US',
  apiEndpoint: 'https://api.amazonalexa.com',
  apiAccessToken: 'bench',
  permission: 'unanswered',
} as const;
