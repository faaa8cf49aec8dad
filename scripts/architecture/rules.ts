/** The one-way flow of a turn, as rules. Design section 2. */

export interface Rule {
  readonly name: string;
  readonly from: RegExp;
  readonly to: RegExp;
  /** Sharing types is fine. */
  readonly typesAllowed?: boolean;
}

const CORE = /^lambda\/(triage|stretching|training|speech)\//;

export const RULES: readonly Rule[] = [
  { name: 'the core knows no platform', from: CORE, to: /^(ask-sdk|lambda\/(alexa|display|handler))/ },
  { name: 'the core knows no memory', from: CORE, to: /^lambda\/storage\// },
  { name: 'the core has no effects', from: CORE, to: /^(node:|aws4)/ },
  { name: 'the core does not converse', from: CORE, to: /^lambda\/conversation\//, typesAllowed: true },
  {
    name: 'the conversation knows no platform',
    from: /^lambda\/conversation\//,
    to: /^(ask-sdk|lambda\/(alexa|display|handler))/,
  },
  {
    name: 'the conversation sees ports, not their implementations',
    from: /^lambda\/conversation\//,
    to: /^(node:|aws4|lambda\/storage\/(dynamodb\/|from-environment|memory-store|account))/,
  },
  {
    name: 'storage knows no platform',
    from: /^lambda\/storage\//,
    to: /^(ask-sdk|lambda\/(alexa|display|handler))/,
  },
  { name: 'the AWS SDK stays off the Lambda', from: /^lambda\//, to: /^(@aws-sdk|aws-sdk)/ },
  { name: 'the skill knows no simulator', from: /^lambda\//, to: /^(simulator|test|infra|scripts|bench)\// },
  {
    name: 'the Echo has no way into the skill but its handler',
    from: /^simulator\//,
    // Pure arithmetic may be shared, and the table is made over the store's own connection.
    to: /^lambda\/(?!handler|conversation\/inspect|speech\/duration|training\/local-time|storage\/dynamodb\/)/,
    typesAllowed: true,
  },
];

/** What a cold start must not load: the Lambda's entry reaches these by `import()` alone. */
export const NOT_AT_LAUNCH: readonly RegExp[] = [
  /^lambda\/triage\//,
  /^lambda\/training\//,
  /^lambda\/display\//,
  /^lambda\/stretching\/(?!library\/(ids|entry)\.ts$)/,
  /^lambda\/speech\/(?!sentence\.ts$|words\/greeting\.ts$)/,
  /^lambda\/conversation\/converse\.ts$/,
  /^lambda\/alexa\/(talking|intents|slots|reminders)/,
];
