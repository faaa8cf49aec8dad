/**
 * The store fails in the middle of conversations, the real client between it and the skill: nobody hears of it twice,
 * nobody loses a step, and what could not be written is written later.
 */
import type { TurnLog } from '../../lambda/alexa/log';
import type { Limits, Pacing } from '../../lambda/storage/dynamodb/client';
import { storeFromEnvironment } from '../../lambda/storage/from-environment';
import { newPerson } from '../../lambda/storage/person';
import type { Echo } from '../../simulator/echo/echo';
import type { Heard } from '../../simulator/echo/heard';
import { type EmbeddedStore, startEmbeddedStore } from '../../simulator/echo/store/embedded-store';
import { dynamoDbUnderTest } from '../storage/dynamodb-under-test';
import { type Fault, type FaultyStore, startFaultyStore } from '../storage/faulty-store';
import type { EngineUnderTest } from '../storage/store-suite';
import { PATIENCE_MS } from './remembering/conversation';
import { FIRST_ROUTINE, SHORT_CHECKS } from './remembering/fragments';
import { type Echoes, skillOn, startEchoes } from './skill-under-test';
import { holdConversation } from './transcript';

/** What hangs is told apart from what answers by these: ample while it answers, short once it is known to hang. */
const AMPLE: Limits = { requestMs: 1_000, operationMs: 2_300, rememberMs: 4_500 };
const HASTY: Limits = { requestMs: 40, operationMs: 90, rememberMs: 200 };
const NO_PAUSES: Pacing = { elapsed: () => performance.now(), wait: async () => {}, below: () => 0 };
const NOTICES = /can't reach my memory|couldn't save that/g;

let embedded: EmbeddedStore;
let engine: EngineUnderTest;
let echoes: Echoes;
let stand: FaultyStore;
let echo: Echo;
let log: readonly TurnLog[];
let users = 0;

jest.setTimeout(PATIENCE_MS);
beforeAll(async () => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  embedded = await startEmbeddedStore({ folder: 'memory' });
  engine = dynamoDbUnderTest(embedded.environment, () => embedded.close());
  echoes = await startEchoes();
});
afterAll(async () => {
  await engine.stop();
  await echoes.close();
  jest.restoreAllMocks();
});
beforeEach(async () => {
  stand = await startFaultyStore(embedded.environment);
  const ample = storeFromEnvironment(stand.environment, AMPLE, NO_PAUSES);
  const hasty = storeFromEnvironment(stand.environment, HASTY, NO_PAUSES);
  const made = skillOn((clock) => (stand.hangs ? hasty : ample)(clock));
  log = made.log;
  users += 1;
  echo = await echoes.open(made.skill, { user: `faulty-${users}` });
});
afterEach(async () => {
  await echo.close();
  await stand.close();
});

const hold = (script: string): Promise<readonly Heard[]> =>
  holdConversation((line) => echo.say(line), script);
const operations = (): readonly string[] => stand.seen.map(({ operation }) => operation);
const faults = (): readonly string[] => log.flatMap(({ fault }) => (fault === null ? [] : [fault]));
/** How often it was said that memory is out of order. */
const notices = (story: readonly Heard[]): number =>
  story.reduce((sum, { speech }) => sum + (speech.match(NOTICES)?.length ?? 0), 0);
const userId = (): string => `amzn1.ask.account.faulty-${users}`;

const REASONS = {
  dropped: 'store-unreachable',
  silent: 'store-slow',
  throttled: 'store-throttled',
  refused: 'store-refused',
  'web-page': 'store-unreachable',
} as const satisfies Partial<Record<Fault, string>>;
const FAULTS = ['dropped', 'silent', 'throttled', 'refused', 'web-page'] as const;

describe.each(FAULTS)('the store: %s', (fault) => {
  test('from the start: screens and stretches without memory, and says so once', async () => {
    stand.plan(fault);
    const story = await hold(`
      U: open limber lifter
      A: I can't reach my memory right now, so today I start fresh. This is Limber Lifter: *What do you feel?
      U: my lower back is sore since yesterday after squats
      [asks saddle bladder-bowel]
      U: no
      U: no
      U: no
      U: no
      U: no
      U: no
      U: no
      [level self-care]
      U: no
      U: no
      [step lb-knee-rolls]
      U: ready
      [step glute-floor left]
      U: slower
      [step glute-floor left]
      U: ready
      [step glute-floor right]
      U: no
      [step hipflex-kneel left]
      U: what do you know about me
      A: I can't reach my memory right now.*
    `);
    expect(notices(story)).toBe(2);
    expect(new Set(faults())).toEqual(new Set([REASONS[fault]]));
  });

  test('in mid-conversation: says so once, loses no step, and a later write carries everything', async () => {
    await hold(FIRST_ROUTINE);
    stand.plan(fault);
    const story = await hold(`
      U: ready
      A: I couldn't save that, but we can go on. *
      [step glute-floor left]
      U: slower
      [step glute-floor left]
      U: ready
      [step glute-floor right]
    `);
    expect(notices(story)).toBe(1);
    stand.plan('fine');
    await hold(`
      U: the left one
      [step glute-floor left round 2]
      U: stop
      U: /wait 1h
      U: open limber lifter
      A: Welcome back. We were at the left lying figure four. *
      U: what do you know about me
      A: I remember one day of stretching, where we stopped in a routine, how you like your stretches and your time zone. *
    `);
    expect(operations().at(-1)).toBe('GetItem');
  });
});

test('in a routine a store that hangs is waited for once, not before every stretch', async () => {
  await hold(FIRST_ROUTINE);
  stand.plan('silent');
  await hold(`
    U: ready
    A: I couldn't save that, but we can go on. *
  `);
  const tried = stand.seen.length;
  await hold(`
    U: ready
    [step glute-floor right]
    U: repeat
    [step glute-floor right]
  `);
  expect(stand.seen).toHaveLength(tried);
  stand.plan('fine');
  await hold(`
    U: /wait 4m
    U: /silence
    U: open limber lifter
    A: Welcome back. We were at the right lying figure four. *
  `);
});

test('dead for the whole day, back for the last word: even that carries what was held', async () => {
  stand.plan('throttled');
  await hold(`
    U: open limber lifter
    U: start a soreness diary
    U: yes
    U: 5
  `);
  stand.plan('fine');
  await hold(`
    U: no
    [microphone shut]
    U: open limber lifter
    A: Welcome back. *
    U: what do you know about me
    A: *a soreness diary with one entry. *
  `);
});

test('silence ends the session, and that is the last chance too', async () => {
  stand.plan('throttled');
  await hold(`
    U: open limber lifter
    U: start a soreness diary
    U: yes
    U: 5
  `);
  stand.plan('fine');
  await hold(`
    U: /silence
    U: /silence
    U: open limber lifter
    U: what do you know about me
    A: *a soreness diary with one entry. *
  `);
});

test('a store that comes back brings the memory back, merged with what happened meanwhile', async () => {
  await hold(`
    U: open limber lifter
    U: check my technique
    U: no
    U: eighty kilos
    U: stop
  `);
  stand.plan('dropped');
  await hold(`
    U: open limber lifter
    A: I can't reach my memory right now*
    U: start a soreness diary
    U: yes
    A: Okay, the diary is on. *
  `);
  stand.plan('fine');
  await hold(`
    U: 5
    A: Noted: 5. *
    U: what do you know about me
    A: *your squat weight plan* a soreness diary with one entry*
  `);
});

test('between two sessions nobody hears of a fault that has passed', async () => {
  stand.plan('dropped');
  await hold(`
    U: open limber lifter
    U: stop
  `);
  stand.plan('fine');
  expect(notices(await hold('U: open limber lifter'))).toBe(0);
});

describe('what is stored cannot be read', () => {
  const version = 5;
  const expiresAt = Date.parse('2027-06-01T00:00:00Z') / 1000;
  const items = {
    'a broken item': { schema: 1, version, expiresAt, 'person:shared': '{"version":1,"met":"' },
    'an item without its version': { schema: 1, expiresAt },
    'a newer item': { schema: 99, version, expiresAt, people: 'in another way' },
    'a newer person': {
      schema: 1,
      version,
      expiresAt,
      'person:shared': JSON.stringify({ ...newPerson(), version: 99 }),
    },
  };

  test.each(Object.entries(items))('%s is set aside and never overwritten', async (_, item) => {
    await engine.put(userId(), item);
    const before = await engine.raw(userId());
    const story = await hold(`
      ${FIRST_ROUTINE.replace('A: This is Limber Lifter*', "A: I can't reach my memory*")}
      U: ready
      [step glute-floor left]
      U: ready
      [step glute-floor right]
      U: stop
    `);
    expect(notices(story)).toBe(1);
    expect(await engine.raw(userId())).toBe(before);
    expect(operations()).toEqual(['GetItem']);
  });

  test('one that became unreadable in mid-conversation is left alone as well', async () => {
    await hold(FIRST_ROUTINE);
    await engine.put(userId(), items['a newer item']);
    const before = await engine.raw(userId());
    const story = await hold(`
      U: ready
      A: I couldn't save that, but we can go on. *
      [step glute-floor left]
      U: ready
      [step glute-floor right]
      U: stop
    `);
    expect(notices(story)).toBe(1);
    expect(faults()).toEqual(['store-newer-item']);
    expect(await engine.raw(userId())).toBe(before);
  });
});

test('two devices at once: the one that lost the race adds what it has', async () => {
  await hold(FIRST_ROUTINE);
  const other = await echoes.open(skillOn(storeFromEnvironment(embedded.environment)).skill, {
    user: `faulty-${users}`,
  });
  await holdConversation(
    (line) => other.say(line),
    `
      U: open limber lifter
      U: no
      U: start a soreness diary
      U: yes
      U: 5
    `,
  );
  await other.close();
  await hold(`
    U: ready
    [step glute-floor left]
    U: stop
    U: open limber lifter
    A: Welcome back. We were at the left lying figure four. *
    U: what do you know about me
    A: *a soreness diary with one entry. *
  `);
  expect(faults()).toEqual([]);
});

test('an emergency is told first, and without a word on memory', async () => {
  await hold(FIRST_ROUTINE);
  stand.plan('dropped');
  const [heard] = await hold(`
    U: my chest hurts and i can't breathe
    [level emergency, microphone shut]
  `);
  expect(heard?.speech).toMatch(/^Call /);
  expect(heard?.speech).not.toMatch(NOTICES);
});

describe('what is read and written', () => {
  test('one read when a session begins and none later; at most one write a turn, none where nothing lasts', async () => {
    const perTurn: string[] = [];
    const count = async (script: string): Promise<void> => {
      const before = operations().length;
      await hold(script);
      perTurn.push(operations().slice(before).join(' '));
    };
    await count('U: open limber lifter');
    await count('U: my lower back is sore since yesterday after squats');
    for (let question = 0; question < 9; question += 1) await count('U: no');
    await count('U: ready');
    await count('U: why');
    await count('U: how long');
    await count('U: ready');
    await count('U: slower');
    await count('U: the left one');
    await count('U: stop');
    expect(perTurn[0]).toBe('GetItem');
    expect(perTurn.slice(1).filter((each) => each !== '' && each !== 'UpdateItem')).toEqual([]);
    expect(perTurn.slice(2, 8)).toEqual(['', '', '', '', '', '']);
    expect(perTurn.filter((each) => each === 'UpdateItem').length).toBeGreaterThan(4);
  });

  test('a session that only asks and answers writes nothing', async () => {
    await hold(`
      U: open limber lifter
      U: what do you know about me
      U: can i take ibuprofen
      U: no
    `);
    expect(operations()).toEqual(['GetItem']);
  });

  test('a deletion is one DeleteItem', async () => {
    await hold(`
      U: open limber lifter
      U: delete my data
      U: yes
    `);
    expect(operations()).toEqual(['GetItem', 'DeleteItem']);
  });

  test('a deletion that fails is told, and can be asked for again', async () => {
    await hold(FIRST_ROUTINE);
    stand.plan('dropped');
    await hold(`
      U: delete my data
      U: yes
      A: I could not delete it just now; please try again later. Anything else?
    `);
    stand.plan('fine');
    await hold(`
      U: delete my data
      U: yes
      A: Done, everything is deleted.
    `);
  });

  test('the short checks of somebody whose memory was read cost no further read', async () => {
    await hold(`
      ${FIRST_ROUTINE}
      U: ready
      U: stop
    `);
    const before = operations().length;
    await hold(`
      U: open limber lifter
      U: yes
      ${SHORT_CHECKS}
      [step glute-floor left]
    `);
    // What the checks could build on goes as they start, and comes back with the hold.
    expect(operations().slice(before)).toEqual(['GetItem', 'UpdateItem', 'UpdateItem']);
  });
});
