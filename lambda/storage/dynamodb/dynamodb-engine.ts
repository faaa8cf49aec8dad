/** The items of one DynamoDB table. */
import * as v from 'valibot';
import type { Changes } from '../account';
import type { Engine } from '../account-store';
import { StoreFault } from '../store';
import { ConditionFailed, type DynamoDbClient, type Limits, type Operation, type Pacing } from './client';

/** Two writers that lost the same race should not meet again at once. */
const SHORTEST_PAUSE_MS = 25;
const LONGEST_PAUSE_MS = 400;

const GetOutput = v.object({ Item: v.optional(v.record(v.string(), v.record(v.string(), v.unknown()))) });

export function dynamoDbEngine(
  client: DynamoDbClient,
  tableName: string,
  limits: Limits,
  pacing: Pacing,
): Engine {
  return {
    begin() {
      const end = pacing.elapsed() + limits.rememberMs;
      let races = 0;
      const call = (operation: Operation, userId: string, input: object) =>
        client.call(
          operation,
          { TableName: tableName, Key: { userId: { S: userId } }, ...input },
          end - pacing.elapsed(),
        );

      return {
        async read(userId) {
          const output = v.safeParse(GetOutput, await call('GetItem', userId, { ConsistentRead: true }));
          if (!output.success) throw new StoreFault('unreachable');
          const { Item } = output.output;
          return Item === undefined ? null : Object.fromEntries(Object.entries(Item).map(plain));
        },

        write: (userId, known, changes) => holds(call('UpdateItem', userId, setting(changes, known))),

        remove: (userId, version) =>
          holds(call('DeleteItem', userId, version === null ? {} : unchanged(version))),

        async lostRace() {
          races += 1;
          const pause = pacing.below(Math.min(LONGEST_PAUSE_MS, SHORTEST_PAUSE_MS * 2 ** races));
          if (pacing.elapsed() + pause >= end) throw new StoreFault('contended');
          await pacing.wait(pause);
        },
      };
    },
  };
}

interface Expression {
  /** `#alias` to attribute: some of DynamoDB's reserved words, and the dots in a person id, need one. */
  readonly ExpressionAttributeNames: Readonly<Record<string, string>>;
  readonly ExpressionAttributeValues?: Readonly<Record<string, object>>;
  readonly ConditionExpression: string;
}

/** Sets only what is named: attributes of other people and of a newer skill stay. */
function setting(changes: Changes, known: number): object {
  const condition = unchanged(known);
  const entries = Object.entries(changes);
  const names = entries.map(([name], index) => [`#set${index}`, name]);
  const values = entries.map(([, value], index) => [`:set${index}`, wired(value)]);
  return {
    ConditionExpression: condition.ConditionExpression,
    ExpressionAttributeNames: { ...condition.ExpressionAttributeNames, ...Object.fromEntries(names) },
    ExpressionAttributeValues: { ...condition.ExpressionAttributeValues, ...Object.fromEntries(values) },
    UpdateExpression: `SET ${entries.map((_, index) => `#set${index} = :set${index}`).join(', ')}`,
  };
}

/** Where a version is known the item must be there: a deletion by another device is not to be undone by a write. */
function unchanged(known: number): Expression {
  return known === 0
    ? { ConditionExpression: 'attribute_not_exists(#key)', ExpressionAttributeNames: { '#key': 'userId' } }
    : {
        ConditionExpression: '#version = :known',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':known': wired(known) },
      };
}

async function holds(call: Promise<unknown>): Promise<boolean> {
  try {
    await call;
    return true;
  } catch (error) {
    if (error instanceof ConditionFailed) return false;
    throw error;
  }
}

function wired(value: string | number): object {
  return typeof value === 'string' ? { S: value } : { N: String(value) };
}

/** Texts and numbers; what this skill never writes stays as it came, and is not looked at. */
function plain([name, value]: [string, Record<string, unknown>]): [string, unknown] {
  const { S: text, N: number } = value;
  if (typeof text === 'string') return [name, text];
  if (typeof number === 'string') return [name, Number(number)];
  return [name, value];
}
