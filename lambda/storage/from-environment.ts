/** The store that the environment names. */
import { accountStore, type StoreAt } from './account-store';
import { dynamoDbClient, LIMITS, type Pacing } from './dynamodb/client';
import { dynamoDbEngine } from './dynamodb/dynamodb-engine';
import { connectTo } from './dynamodb/http-request';
import { type Environment, settingsFromEnvironment } from './dynamodb/settings';

const SYSTEM: Pacing = {
  elapsed: () => performance.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  below: (limit) => Math.floor(Math.random() * limit),
};

/**
 * Opens no connection yet. Throws an Error that names everything that is missing or wrong of TABLE_NAME, AWS_REGION,
 * AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_ENDPOINT_URL_DYNAMODB. Limits and pacing are given by tests only.
 */
export function storeFromEnvironment(environment: Environment, limits = LIMITS, pacing = SYSTEM): StoreAt {
  const settings = settingsFromEnvironment(environment);
  const client = dynamoDbClient(connectTo(settings), limits, pacing);
  return accountStore(dynamoDbEngine(client, settings.tableName, limits, pacing));
}
