/**
 * The three operations of DynamoDB that the skill uses, with bounded retries. The AWS SDK would do the same for several
 * times the cold start, and a skill that is opened once a day starts cold nearly every time.
 */
import * as v from 'valibot';
import { StoreFault, type StoreFaultReason } from '../store';
import { type Answer, type Connection, DeadlinePassed } from './http-request';

export type Operation = 'GetItem' | 'UpdateItem' | 'DeleteItem';

/** In milliseconds. Alexa gives a turn eight seconds, and the user hears each of them. */
export interface Limits {
  /** For one request. */
  readonly requestMs: number;
  /** For one operation with its retries. */
  readonly operationMs: number;
  /** For saving, with everything that has to be read and tried again because others write too. */
  readonly rememberMs: number;
}

export const LIMITS: Limits = { requestMs: 1_000, operationMs: 2_300, rememberMs: 4_500 };

/** Time and chance, as the retries need them. */
export interface Pacing {
  /** Milliseconds that only ever grow. */
  elapsed(): number;
  wait(ms: number): Promise<void>;
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
}

/** The write found another version than it expected. */
export class ConditionFailed extends Error {
  override readonly name = 'ConditionFailed';
}

export interface DynamoDbClient {
  /**
   * Resolves to DynamoDB's output, not parsed yet. Rejects with `ConditionFailed` or `StoreFault`; a write that
   * rejects with `StoreFault`, or with `ConditionFailed` after a retry, may have been carried out all the same.
   */
  call(operation: Operation, input: object, budgetMs?: number): Promise<unknown>;
}

const ATTEMPTS = 3;
/** A request that is given less than this part of its time is not worth sending. */
const SHORTEST_ATTEMPT = 0.4;
const FIRST_PAUSE_MS = 50;

const ErrorSchema = v.object({ __type: v.string() });
const THROTTLED = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
]);

type Outcome =
  | { readonly kind: 'done'; readonly output: unknown }
  | { readonly kind: 'condition-failed' }
  | {
      readonly kind: 'failed';
      readonly reason: StoreFaultReason;
      readonly again: boolean;
      readonly cause: unknown;
    };

export function dynamoDbClient(connection: Connection, limits: Limits, pacing: Pacing): DynamoDbClient {
  return {
    async call(operation, input, budgetMs = limits.operationMs) {
      const end = pacing.elapsed() + Math.min(budgetMs, limits.operationMs);
      const body = JSON.stringify(input);
      for (let attempt = 1; ; attempt++) {
        const deadline = Math.max(1, Math.min(limits.requestMs, end - pacing.elapsed()));
        const outcome = await send(connection, operation, body, deadline);
        if (outcome.kind === 'done') return outcome.output;
        if (outcome.kind === 'condition-failed') throw new ConditionFailed();
        const pause = pacing.below(FIRST_PAUSE_MS * 2 ** attempt);
        const left = end - pacing.elapsed() - pause;
        if (!outcome.again || attempt === ATTEMPTS || left < limits.requestMs * SHORTEST_ATTEMPT) {
          throw new StoreFault(outcome.reason, { cause: outcome.cause });
        }
        await pacing.wait(pause);
      }
    },
  };
}

async function send(
  connection: Connection,
  operation: Operation,
  body: string,
  deadlineMs: number,
): Promise<Outcome> {
  const headers = {
    'Content-Type': 'application/x-amz-json-1.0',
    'X-Amz-Target': `DynamoDB_20120810.${operation}`,
  };
  try {
    return read(await connection.post(headers, body, deadlineMs));
  } catch (cause) {
    const reason = cause instanceof DeadlinePassed ? 'slow' : 'unreachable';
    return { kind: 'failed', reason, again: true, cause };
  }
}

function read({ status, body }: Answer): Outcome {
  const parsed = parseJson(body);
  if (status === 200 && parsed !== undefined) return { kind: 'done', output: parsed };
  const error = v.safeParse(ErrorSchema, parsed);
  const type = error.success ? error.output.__type.replace(/^.*#/, '') : 'unknown';
  if (type === 'ConditionalCheckFailedException') return { kind: 'condition-failed' };
  const cause = new Error(`DynamoDB answered ${status} ${type}`);
  if (THROTTLED.has(type) || status === 429)
    return { kind: 'failed', reason: 'throttled', again: true, cause };
  if (status === 200 || status >= 500) return { kind: 'failed', reason: 'unreachable', again: true, cause };
  return { kind: 'failed', reason: 'refused', again: false, cause };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
