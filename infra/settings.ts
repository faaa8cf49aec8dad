/** What `-c name=value` may say, read and checked once, so that a slip of the pen fails before anything is deployed. */

/**
 * The regions from which Alexa calls functions: us-east-1 serves North America best, eu-west-1 Europe and India,
 * us-west-2 and ap-northeast-1 the Far East.
 */
const REGIONS = ['us-east-1', 'eu-west-1', 'us-west-2', 'ap-northeast-1'] as const;
type Region = (typeof REGIONS)[number];

const TERRITORIES = ['NA', 'EU', 'FE'] as const;
/** Alexa's own name for a part of the world: North America, Europe and India, Far East. */
export type Territory = (typeof TERRITORIES)[number];

/** Where the skill itself is made by CloudFormation: whose vendor account, and the secret that opens it. */
export interface SkillAccount {
  /** Name or ARN of the Secrets Manager secret with `clientId`, `clientSecret` and `refreshToken`. */
  readonly secretName: string;
  readonly vendorId: string;
  /** Functions of other deployments that answer a territory instead of this one. */
  readonly endpoints: ReadonlyMap<Territory, string>;
}

export interface Settings {
  readonly region: Region;
  /** The soreness diary, the only health data; off for a skill in the store. */
  readonly diary: 'on' | 'off';
  readonly skillId: string | null;
  readonly tableRemoval: 'retain' | 'destroy';
  readonly alarmEmail: string | null;
  readonly skillAccount: SkillAccount | null;
}

interface Rule {
  readonly pattern: RegExp;
  readonly wanted: string;
}

const EXAMPLE_SKILL_ID = 'amzn1.ask.skill.01234567-89ab-cdef-0123-456789abcdef';

const FUNCTION_ARN = {
  pattern: new RegExp(`^arn:aws:lambda:(${REGIONS.join('|')}):\\d{12}:function:[\\w-]+(:[\\w-]+)?$`),
  wanted:
    'the ARN of a Lambda function in a region that Alexa calls, such as arn:aws:lambda:eu-west-1:123456789012:function:NAME',
};

const RULES = {
  region: {
    pattern: new RegExp(`^(${REGIONS.join('|')})$`),
    wanted: `one of ${REGIONS.join(', ')}`,
  },
  diary: { pattern: /^(on|off)$/, wanted: 'on or off' },
  skillId: { pattern: /^amzn1\.ask\.skill\.[\w-]+$/, wanted: `a skill id such as ${EXAMPLE_SKILL_ID}` },
  tableRemoval: { pattern: /^(retain|destroy)$/, wanted: 'retain or destroy' },
  alarmEmail: { pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, wanted: 'an e-mail address such as me@example.com' },
  skillSecret: {
    // A token or client secret pasted here would end up in the template for all to read.
    pattern: /^(?!Atz[ar]\||amzn1\.)[\w/+=.@:-]{1,512}$/,
    wanted: 'the name of a secret in Secrets Manager such as limber-lifter/lwa, never a secret itself',
  },
  vendorId: {
    pattern: /^[A-Z0-9]{6,32}$/,
    wanted: 'an Amazon developer vendor id, capitals and digits such as M1ABC2DEF3GHI',
  },
  endpointNA: FUNCTION_ARN,
  endpointEU: FUNCTION_ARN,
  endpointFE: FUNCTION_ARN,
} as const satisfies Record<string, Rule>;

type Name = keyof typeof RULES;
/** Every name that `-c name=value` may have. */
export const NAMES: readonly string[] = Object.keys(RULES);

/**
 * Reads the app's whole context. Throws one error that lists everything wrong with it; names of CDK's own (with a
 * colon, slash or hyphen) pass.
 */
export function readSettings(context: Readonly<Record<string, unknown>>): Settings {
  const problems: string[] = [];
  for (const name of Object.keys(context)) {
    if (/^\w+$/.test(name) && !NAMES.includes(name)) {
      problems.push(`there is no "${name}"; known are ${NAMES.join(', ')}`);
    }
  }
  const text = (name: Name): string | null => {
    const value = context[name];
    if (value === undefined || value === null) return null;
    if (typeof value === 'string' && RULES[name].pattern.test(value)) return value;
    problems.push(
      `"${name}" must be ${RULES[name].wanted}${name === 'skillSecret' ? '' : `, not ${JSON.stringify(value)}`}`,
    );
    return null;
  };

  const settings: Settings = {
    region: pick(REGIONS, text('region'), 'us-east-1'),
    diary: pick(['on', 'off'], text('diary'), 'off'),
    skillId: text('skillId'),
    tableRemoval: pick(['retain', 'destroy'], text('tableRemoval'), 'retain'),
    alarmEmail: text('alarmEmail'),
    skillAccount: readSkillAccount(text, context, problems),
  };
  if (problems.length > 0) throw new Error(`The deployment's context is wrong:\n- ${problems.join('\n- ')}`);
  return settings;
}

function readSkillAccount(
  text: (name: Name) => string | null,
  context: Readonly<Record<string, unknown>>,
  problems: string[],
): SkillAccount | null {
  const secretName = text('skillSecret');
  const vendorId = text('vendorId');
  const endpoints = new Map<Territory, string>();
  for (const territory of TERRITORIES) {
    const arn = text(`endpoint${territory}`);
    if (arn !== null) endpoints.set(territory, arn);
  }
  if ('skillSecret' in context !== 'vendorId' in context) {
    problems.push(
      '"skillSecret" and "vendorId" are needed both, or neither: then only the back end is deployed',
    );
  }
  if (endpoints.size > 0 && !('skillSecret' in context)) {
    problems.push(
      '"endpointNA", "endpointEU" and "endpointFE" are for a deployment that makes the skill ("skillSecret"); a skill made by hand has fields for them on its Endpoint page, see docs/deploy.md, section 8',
    );
  }
  return secretName === null || vendorId === null ? null : { secretName, vendorId, endpoints };
}

function pick<Value extends string>(values: readonly Value[], text: string | null, otherwise: Value): Value {
  return values.find((value) => value === text) ?? otherwise;
}
