import { startDynamoDbLocal } from '../../../scripts/dynamodb-local';
import { dynamoDbUnderTest } from '../../storage/dynamodb-under-test';
import { describeStore } from '../../storage/store-suite';

describeStore('DynamoDB Local', async () => {
  const local = await startDynamoDbLocal();
  return dynamoDbUnderTest(local.environment, local.close);
});
