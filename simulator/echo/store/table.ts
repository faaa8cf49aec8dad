/** Makes the skill's table on a local engine: on AWS the deployment does. */
import * as v from 'valibot';
import { connectTo } from '../../../lambda/storage/dynamodb/http-request';
import { type Environment, settingsFromEnvironment } from '../../../lambda/storage/dynamodb/settings';

const DEADLINE_MS = 10_000;
const LOOKS = 200;

const Description = v.object({ Table: v.object({ TableStatus: v.string() }) });

/** Makes it unless it is there, and resolves once it can be used. The environment is the skill's. */
export async function makeTable(environment: Environment): Promise<void> {
  const settings = settingsFromEnvironment(environment);
  const connection = connectTo(settings);
  const call = (operation: string, input: object) =>
    connection.post(
      {
        'Content-Type': 'application/x-amz-json-1.0',
        'X-Amz-Target': `DynamoDB_20120810.${operation}`,
      },
      JSON.stringify({ TableName: settings.tableName, ...input }),
      DEADLINE_MS,
    );
  try {
    const made = await call('CreateTable', {
      KeySchema: [{ AttributeName: 'userId', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'userId', AttributeType: 'S' }],
      BillingMode: 'PAY_PER_REQUEST',
    });
    if (made.status !== 200 && !made.body.includes('ResourceInUseException')) {
      throw new Error(`The table could not be made: ${made.status} ${made.body}`);
    }
    for (let look = 0; look < LOOKS; look++) {
      const seen = await call('DescribeTable', {});
      if (v.parse(Description, JSON.parse(seen.body)).Table.TableStatus === 'ACTIVE') return;
    }
    throw new Error('The table did not become ready.');
  } finally {
    connection.close();
  }
}
