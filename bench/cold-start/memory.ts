/** The memory that both bundles read from: a user who comes back, on an engine that is as real as this machine allows. */
import { storeFromEnvironment } from '../../lambda/storage/from-environment';
import type { Fact } from '../../lambda/storage/person';
import { hasJava, startDynamoDbLocal } from '../../scripts/dynamodb-local';
import { startEmbeddedStore } from '../../simulator/echo/store/embedded-store';

export interface Memory {
  readonly engine: string;
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export async function startMemory(userId: string, now: Date): Promise<Memory> {
  const memory = await startEngine();
  const store = storeFromEnvironment(memory.environment)({ now: () => now });
  const owner = { userId, personId: null };
  await store.remember(owner, await store.recall(owner), whatIsKnown(now));
  return memory;
}

async function startEngine(): Promise<Memory> {
  if (!hasJava())
    return { engine: 'dynalite (no Java here)', ...(await startEmbeddedStore({ folder: 'memory' })) };
  return { engine: 'DynamoDB Local', ...(await startDynamoDbLocal()) };
}

/** The time zone is known, so that the first turn asks nobody but the store. */
function whatIsKnown(now: Date): readonly Fact[] {
  const at = Math.floor(now.getTime() / 1000) - 3 * 24 * 60 * 60;
  const day = new Date(at * 1000).toISOString().slice(0, 10);
  return [
    { kind: 'disclaimer-heard', version: 1 },
    { kind: 'time-zone-told', zone: 'Europe/London', askedAt: at },
    { kind: 'stretch-met', stretch: 'ham-floor', at },
    { kind: 'stretched', group: 'hamstrings', side: 'left', day, at },
    { kind: 'stretched', group: 'hamstrings', side: 'right', day, at },
    { kind: 'routine-finished', at },
  ];
}
