/** A DynamoDB engine as the storage suite wants it: the skill's own client, and a way to look at raw items. */
import { connectTo } from '../../lambda/storage/dynamodb/http-request';
import { settingsFromEnvironment } from '../../lambda/storage/dynamodb/settings';
import { storeFromEnvironment } from '../../lambda/storage/from-environment';
import type { EngineUnderTest } from './store-suite';

const DEADLINE_MS = 10_000;

export function dynamoDbUnderTest(
  environment: Readonly<Record<string, string>>,
  stop: () => Promise<void>,
): EngineUnderTest {
  const settings = settingsFromEnvironment(environment);
  const connection = connectTo(settings);
  const call = async (operation: string, input: object): Promise<unknown> => {
    const headers = {
      'Content-Type': 'application/x-amz-json-1.0',
      'X-Amz-Target': `DynamoDB_20120810.${operation}`,
    };
    const body = JSON.stringify({ TableName: settings.tableName, ...input });
    const answer = await connection.post(headers, body, DEADLINE_MS);
    if (answer.status !== 200) throw new Error(answer.body);
    return JSON.parse(answer.body);
  };
  return {
    storeAt: () => storeFromEnvironment(environment),
    put: async (userId, attributes) => {
      const typed = Object.entries(attributes).map(([name, value]) => [
        name,
        typeof value === 'number' ? { N: String(value) } : { S: value },
      ]);
      await call('PutItem', { Item: { userId: { S: userId }, ...Object.fromEntries(typed) } });
    },
    raw: async (userId) => JSON.stringify(await call('GetItem', { Key: { userId: { S: userId } } })),
    stop: async () => {
      connection.close();
      await stop();
    },
  };
}
