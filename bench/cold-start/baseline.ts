/**
 * What most skills with a memory are: ask-sdk-core and the AWS SDK's document client, answering a launch with one read.
 * The bundle of the skill is compared with the bundle of this.
 */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { getUserId, type HandlerInput, SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';

const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));

const skill = SkillBuilders.custom()
  .addRequestHandlers({
    canHandle: ({ requestEnvelope }: HandlerInput) => requestEnvelope.request.type === 'LaunchRequest',
    async handle({ requestEnvelope, responseBuilder }: HandlerInput) {
      const read = new GetCommand({
        TableName: process.env['TABLE_NAME'],
        Key: { userId: getUserId(requestEnvelope) },
        ConsistentRead: true,
      });
      const { Item } = await documents.send(read);
      const greeting = Item === undefined ? 'Welcome.' : 'Welcome back.';
      return responseBuilder.speak(greeting).reprompt('What hurts?').getResponse();
    },
  })
  .create();

export const handler = async (event: RequestEnvelope, context: unknown): Promise<ResponseEnvelope> =>
  skill.invoke(event, context);
