/** Where the table is and how to reach it, read from the environment that Lambda (or the simulator) sets. */
import * as v from 'valibot';

interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Always there on Lambda; long-lived keys of a developer have none. */
  readonly sessionToken: string | null;
}

export interface DynamoDbSettings {
  readonly endpoint: URL;
  readonly region: string;
  readonly tableName: string;
  readonly credentials: Credentials;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const needed = (name: string) =>
  v.pipe(v.optional(v.string(), ''), v.trim(), v.nonEmpty(`${name} is missing`));

const EnvironmentSchema = v.object({
  /** Amazon's rule for table names. */
  TABLE_NAME: v.pipe(
    needed('TABLE_NAME'),
    v.regex(/^[\w.-]{3,255}$/, 'TABLE_NAME is no name of a DynamoDB table'),
  ),
  AWS_REGION: v.pipe(
    needed('AWS_REGION'),
    v.regex(/^[a-z]{2}(-[a-z]+)+-\d+$/, 'AWS_REGION is no region, such as eu-west-1'),
  ),
  AWS_ACCESS_KEY_ID: needed('AWS_ACCESS_KEY_ID'),
  AWS_SECRET_ACCESS_KEY: needed('AWS_SECRET_ACCESS_KEY'),
  AWS_SESSION_TOKEN: v.optional(v.string(), ''),
  AWS_ENDPOINT_URL_DYNAMODB: v.pipe(
    v.optional(v.string(), ''),
    v.check(
      (url) => url === '' || isWebAddress(url),
      'AWS_ENDPOINT_URL_DYNAMODB is no address, such as http://127.0.0.1:8000',
    ),
  ),
});

/** Throws an Error that names everything that is missing or wrong, and no value of it. */
export function settingsFromEnvironment(environment: Environment): DynamoDbSettings {
  const read = v.safeParse(EnvironmentSchema, environment, { abortPipeEarly: true });
  if (!read.success) {
    throw new Error(`The store is not set up: ${read.issues.map((issue) => issue.message).join('; ')}.`);
  }
  const { TABLE_NAME, AWS_REGION, AWS_ENDPOINT_URL_DYNAMODB } = read.output;
  return {
    endpoint: new URL(AWS_ENDPOINT_URL_DYNAMODB || publicEndpoint(AWS_REGION)),
    region: AWS_REGION,
    tableName: TABLE_NAME,
    credentials: {
      accessKeyId: read.output.AWS_ACCESS_KEY_ID,
      secretAccessKey: read.output.AWS_SECRET_ACCESS_KEY,
      sessionToken: read.output.AWS_SESSION_TOKEN || null,
    },
  };
}

/** The regions in China have a domain of their own. */
function publicEndpoint(region: string): string {
  return `https://dynamodb.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}
