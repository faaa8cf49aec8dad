import { startEmbeddedStore } from '../../simulator/echo/store/embedded-store';
import { dynamoDbUnderTest } from './dynamodb-under-test';
import { describeStore } from './store-suite';

describeStore('dynalite', async () => {
  const embedded = await startEmbeddedStore({ folder: 'memory' });
  return dynamoDbUnderTest(embedded.environment, embedded.close);
});
