/** What the store does when the network, DynamoDB or the permissions do not do their part. */
import { dynamoDbClient, LIMITS, type Limits, type Pacing } from '../../../lambda/storage/dynamodb/client';
import { dynamoDbEngine } from '../../../lambda/storage/dynamodb/dynamodb-engine';
import { connectTo } from '../../../lambda/storage/dynamodb/http-request';
import { settingsFromEnvironment } from '../../../lambda/storage/dynamodb/settings';
import { storeFromEnvironment } from '../../../lambda/storage/from-environment';
import { timesMet } from '../../../lambda/storage/person';
import type { Owner } from '../../../lambda/storage/store';
import { type EmbeddedStore, startEmbeddedStore } from '../../../simulator/echo/store/embedded-store';
import { makeTable } from '../../../simulator/echo/store/table';
import { type Fault, type FaultyStore, startFaultyStore } from '../faulty-store';

const CLOCK = { now: () => new Date('2026-11-24T07:00:00Z') };
/** Faults that end a request at once need no short deadline, and a busy machine may need a long one. */
const PATIENT: Limits = { requestMs: 5_000, operationMs: 12_000, rememberMs: 20_000 };
const HASTY: Limits = { requestMs: 100, operationMs: 230, rememberMs: 450 };

/** Real deadlines, but pauses of no length, written down. */
function pacing(below: Pacing['below'] = () => 0): Pacing & { readonly pauses: number[] } {
  const pauses: number[] = [];
  return {
    pauses,
    elapsed: () => performance.now(),
    wait: async (ms) => {
      pauses.push(ms);
    },
    below,
  };
}

let embedded: EmbeddedStore;
let stand: FaultyStore;
let accounts = 0;
let owner: Owner;

beforeAll(async () => {
  embedded = await startEmbeddedStore({ folder: 'memory' });
});
afterAll(() => embedded.close());
beforeEach(async () => {
  stand = await startFaultyStore(embedded.environment);
  accounts += 1;
  owner = { userId: `user-${accounts}`, personId: null };
});
afterEach(() => stand.close());

const open = (limits = PATIENT, pace = pacing()) =>
  storeFromEnvironment(stand.environment, limits, pace)(CLOCK);
const heard = { kind: 'disclaimer-heard', version: 1 } as const;
const met = { kind: 'stretch-met', stretch: 'ham-floor', at: 1 } as const;
const operations = () => stand.seen.map(({ operation }) => operation);

describe.each<Fault>(['throttled', 'server-error', 'dropped', 'web-page'])('%s', (fault) => {
  test('once or twice is not noticed', async () => {
    stand.plan(fault, fault, 'fine');
    const store = open();
    const known = await store.recall(owner);
    stand.plan(fault, 'fine');
    await store.remember(owner, known, [heard]);
    expect((await store.recall(owner)).person.disclaimer).toBe(1);
  });

  test('for good is told after three attempts', async () => {
    stand.plan(fault);
    const reason = fault === 'throttled' ? 'throttled' : 'unreachable';
    await expect(open().recall(owner)).rejects.toMatchObject({ name: 'StoreFault', reason });
    expect(operations()).toEqual(['GetItem', 'GetItem', 'GetItem']);
  });
});

test('pauses before the next attempt are by chance, and longer each time', async () => {
  stand.plan('throttled');
  const limits: number[] = [];
  const pace = pacing((limit) => {
    limits.push(limit);
    return limit - 1;
  });
  await expect(open(PATIENT, pace).recall(owner)).rejects.toMatchObject({ reason: 'throttled' });
  expect(pace.pauses).toEqual([99, 199]);
  expect(limits.slice(0, 2)).toEqual([100, 200]);
});

test('a refusal is told at once', async () => {
  stand.plan('refused');
  await expect(open().recall(owner)).rejects.toMatchObject({ reason: 'refused' });
  expect(operations()).toEqual(['GetItem']);
});

test('an answer that does not come ends at the deadline, and all attempts together at theirs', async () => {
  stand.plan('silent');
  const pace = { ...pacing(), elapsed: () => stand.seen.length * HASTY.requestMs };
  await expect(open(HASTY, pace).recall(owner)).rejects.toMatchObject({ reason: 'slow' });
  expect(operations()).toEqual(['GetItem', 'GetItem']);
});

test('no user waits longer than two and a half seconds to hear that the store is down', () => {
  expect(LIMITS.requestMs).toBe(1_000);
  expect(LIMITS.operationMs).toBeLessThan(2_500);
});

test('a write whose answer gets lost is neither lost nor counted twice', async () => {
  const store = open();
  const known = await store.recall(owner);
  stand.plan('answer-lost', 'fine');
  await store.remember(owner, known, [met, heard]);
  const { person } = await store.recall(owner);
  expect(person.disclaimer).toBe(1);
  expect(timesMet(person, 'ham-floor')).toBe(1);
});

test('a store killed in the middle fails that turn, and the facts of later turns still count', async () => {
  const store = open();
  const known = await store.remember(owner, await store.recall(owner), [met]);
  stand.plan('dropped');
  await expect(store.remember(owner, known, [heard])).rejects.toMatchObject({ reason: 'unreachable' });
  stand.plan('fine');
  const after = await store.remember(owner, known, [heard]);
  expect(after.person).toMatchObject({ disclaimer: 1, met: { 'ham-floor': [1] } });
});

test('nobody at the address is told as unreachable', async () => {
  const gone = await startFaultyStore(embedded.environment);
  await gone.close();
  const store = storeFromEnvironment(gone.environment, PATIENT, pacing())(CLOCK);
  await expect(store.recall(owner)).rejects.toMatchObject({ reason: 'unreachable' });
});

test('whoever loses every race gives up in time', async () => {
  let now = 0;
  const clockwork: Pacing = {
    elapsed: () => now,
    wait: async (ms) => {
      now += ms;
    },
    below: (limit) => limit - 1,
  };
  const engine = dynamoDbEngine(
    dynamoDbClient(connectTo(settingsFromEnvironment(stand.environment)), PATIENT, clockwork),
    embedded.tableName,
    PATIENT,
    clockwork,
  );
  const items = engine.begin();
  const losing = async () => {
    for (;;) {
      expect(await items.write(owner.userId, 1, { version: 2 })).toBe(false);
      await items.lostRace();
    }
  };
  await expect(losing()).rejects.toMatchObject({ reason: 'contended' });
  expect(now).toBeLessThan(PATIENT.rememberMs);
});

describe('what is sent', () => {
  test('one read when a session begins, one write for a turn, one deletion, and nothing else ever', async () => {
    const store = open();
    const known = await store.recall(owner);
    const after = await store.remember(owner, known, [met, heard]);
    await store.remember(owner, after, [{ kind: 'apla-failed' }]);
    await store.forget(owner);
    expect(operations()).toEqual(['GetItem', 'UpdateItem', 'UpdateItem', 'DeleteItem']);
  });

  test('anything else would be noticed', async () => {
    const other = await startFaultyStore(embedded.environment);
    await makeTable(other.environment);
    await expect(other.close()).rejects.toThrow('The store was asked for CreateTable, DescribeTable.');
  });

  test('is signed, with the session token when there is one', async () => {
    const environment = { ...stand.environment, AWS_SESSION_TOKEN: 'a-session-token' };
    await storeFromEnvironment(environment, PATIENT, pacing())(CLOCK).recall(owner);
    await open().recall(owner);
    const [withToken, without] = stand.seen;
    expect(withToken?.headers['x-amz-security-token']).toBe('a-session-token');
    expect(withToken?.headers.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=embedded\/\d{8}\/us-east-1\/dynamodb\/aws4_request, SignedHeaders=\S*x-amz-security-token\S*, Signature=[0-9a-f]{64}$/,
    );
    expect(without?.headers).not.toHaveProperty('x-amz-security-token');
  });

  test('goes over one connection, turn after turn', async () => {
    const store = open();
    await store.recall(owner);
    await store.recall(owner);
    await store.recall(owner);
    expect(new Set(stand.seen.map(({ port }) => port)).size).toBe(1);
  });
});
