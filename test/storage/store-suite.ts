/** What every engine has to do. Run on memory, on dynalite and on DynamoDB Local. */
import type { Clock } from '../../lambda/conversation/ports';
import type { Changes } from '../../lambda/storage/account';
import type { StoreAt } from '../../lambda/storage/account-store';
import { type Fact, newPerson, timesMet } from '../../lambda/storage/person';
import type { Owner } from '../../lambda/storage/store';

export interface EngineUnderTest {
  /** A store as a Lambda of its own would have it, over the same data. */
  storeAt(): StoreAt;
  /** Puts an item there behind the skill's back. */
  put(userId: string, attributes: Changes): Promise<void>;
  /** All that is kept of an account, as a text. */
  raw(userId: string): Promise<string>;
  stop(): Promise<void>;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const START = new Date('2026-11-24T07:00:00Z');
const at = (days: number): Clock => ({ now: () => new Date(START.getTime() + days * DAY_MS) });
const STARTED_AT = START.getTime() / 1000;

const hamstring: Fact = {
  kind: 'stretched',
  group: 'hamstrings',
  side: 'left',
  day: '2026-11-24',
  at: STARTED_AT,
};
const chestOn = (day: string): Fact => ({
  kind: 'stretched',
  group: 'chest',
  side: null,
  day,
  at: STARTED_AT,
});
const novemberDay = (date: number): string => `2026-11-${String(date + 1).padStart(2, '0')}`;
const reminder = (token: string): Fact => ({ kind: 'reminder-made', token, reminder: 'morning' });

export function describeStore(engineName: string, start: () => Promise<EngineUnderTest>): void {
  describe(`the store on ${engineName}`, () => {
    let engine: EngineUnderTest;
    let accounts = 0;
    let owner: Owner;

    beforeAll(async () => {
      engine = await start();
    }, 90_000);
    afterAll(() => engine.stop());
    beforeEach(() => {
      accounts += 1;
      owner = { userId: `amzn1.ask.account.TEST-${accounts}`, personId: null };
    });

    test('knows nobody at first', async () => {
      const recalled = await engine.storeAt()(at(0)).recall(owner);
      expect(recalled).toEqual({ person: newPerson(), version: 0 });
    });

    test('remembers facts, for a Lambda that starts afresh', async () => {
      const store = engine.storeAt()(at(0));
      const first = await store.remember(owner, await store.recall(owner), [hamstring, reminder('one')]);
      const second = await store.remember(owner, first, [{ kind: 'disclaimer-heard', version: 2 }]);
      expect(second.version).toBe(first.version + 1);

      const again = await engine.storeAt()(at(1)).recall(owner);
      expect(again).toEqual(second);
      expect(again.person).toMatchObject({
        disclaimer: 2,
        activity: { hamstrings: { days: ['2026-11-24'], lastAt: { left: STARTED_AT } } },
        reminders: [{ token: 'one', kind: 'morning' }],
      });
    });

    test('writes nothing when nothing happened', async () => {
      const store = engine.storeAt()(at(0));
      const known = await store.recall(owner);
      expect(await store.remember(owner, known, [])).toBe(known);
      expect(await engine.raw(owner.userId)).not.toContain('version');
    });

    test('keeps numbers and words as they are', async () => {
      const store = engine.storeAt()(at(0));
      const plan = {
        unit: 'kg',
        working: 142.5,
        steps: [71.25, 0.1 + 0.2, 1e21],
        stepIndex: 1,
        setAt: 1,
      } as const;
      await store.remember(owner, await store.recall(owner), [
        { kind: 'weight-plan-set', plan },
        { kind: 'time-zone-told', zone: 'Ünï/çode "quoted" \u2028🙂', askedAt: 5 },
      ]);
      const { person } = await store.recall(owner);
      expect(person.weightPlan).toEqual(plan);
      expect(person.timeZone?.zone).toBe('Ünï/çode "quoted" \u2028🙂');
    });

    test('loses nothing when twenty write to one account at once', async () => {
      const known = await engine.storeAt()(at(0)).recall(owner);
      const writers = Array.from({ length: 20 }, (_, writer) => {
        const store = engine.storeAt()(at(0));
        return store.remember(owner, known, [chestOn(novemberDay(writer))]);
      });
      await Promise.all(writers);

      const { person } = await engine.storeAt()(at(0)).recall(owner);
      expect(person.activity.chest?.days).toEqual(Array.from({ length: 20 }, (_, date) => novemberDay(date)));
    });

    test('loses nothing when twenty who know different things write to one household at once', async () => {
      const people = ['amzn1.ask.person.A', 'amzn1.ask.person.B', null];
      const owners = people.map((personId): Owner => ({ ...owner, personId }));
      const writers = Array.from({ length: 20 }, async (_, writer) => {
        const store = engine.storeAt()(at(0));
        const who = owners[writer % owners.length] ?? owner;
        const known = await store.recall(who);
        const met = await store.remember(who, known, [
          { kind: 'stretch-met', stretch: 'ham-floor', at: STARTED_AT + writer },
        ]);
        await store.remember(who, met, [reminder(`token-${writer}`)]);
      });
      await Promise.all(writers);

      const recalled = await Promise.all(owners.map((who) => engine.storeAt()(at(0)).recall(who)));
      expect(recalled.map(({ person }) => person.reminders.length)).toEqual([7, 7, 6]);
      expect(recalled.map(({ person }) => timesMet(person, 'ham-floor'))).toEqual([3, 3, 3]);
    });

    test('a writer who comes late keeps what the other one wrote', async () => {
      const [phone, kitchen] = [engine.storeAt()(at(0)), engine.storeAt()(at(0))];
      const known = await phone.recall(owner);
      await kitchen.remember(owner, known, [hamstring]);
      const after = await phone.remember(owner, known, [{ kind: 'disclaimer-heard', version: 1 }]);
      expect(after.person).toMatchObject({
        disclaimer: 1,
        activity: { hamstrings: { days: ['2026-11-24'] } },
      });
    });

    test('keeps the people of a household apart', async () => {
      const store = engine.storeAt()(at(0));
      const ann: Owner = { ...owner, personId: 'amzn1.ask.person.ANN' };
      await store.remember(ann, await store.recall(ann), [hamstring]);
      await store.remember(owner, await store.recall(owner), [{ kind: 'disclaimer-heard', version: 3 }]);

      expect((await store.recall(ann)).person).toMatchObject({ disclaimer: 0, activity: { hamstrings: {} } });
      expect((await store.recall(owner)).person).toMatchObject({ disclaimer: 3, activity: {} });
    });

    test('forgets the whole account', async () => {
      const store = engine.storeAt()(at(0));
      const ann: Owner = { ...owner, personId: 'amzn1.ask.person.ANN' };
      await store.remember(ann, await store.recall(ann), [hamstring]);
      await store.remember(owner, await store.recall(owner), [hamstring]);
      await store.forget(owner);

      expect((await store.recall(ann)).version).toBe(0);
      expect(await engine.raw(owner.userId)).not.toContain('hamstrings');
      await expect(store.forget(owner)).resolves.toBeUndefined();
    });

    test('what one device deleted is not brought back by another that still knows it', async () => {
      const store = engine.storeAt()(at(0));
      const known = await store.remember(owner, await store.recall(owner), [hamstring]);
      await store.forget(owner);
      const after = await engine
        .storeAt()(at(0))
        .remember(owner, known, [reminder('new')]);
      expect(after.person).toEqual({ ...newPerson(), reminders: [{ token: 'new', kind: 'morning' }] });
    });

    test('nor when the account has been made anew in the meantime', async () => {
      const old = engine.storeAt()(at(0));
      const known = await old.remember(owner, await old.recall(owner), [hamstring]);
      await old.forget(owner);
      const later = engine.storeAt()(at(1));
      await later.remember(owner, await later.recall(owner), [reminder('one')]);

      const after = await old.remember(owner, known, [reminder('two')]);
      expect(after.person.activity).toEqual({});
      expect(after.person.reminders.map(({ token }) => token)).toEqual(['one', 'two']);
    });

    test('forgets after four hundred days without a write, even if the item is still there', async () => {
      const store = engine.storeAt()(at(0));
      const ann: Owner = { ...owner, personId: 'amzn1.ask.person.ANN' };
      await store.remember(ann, await store.recall(ann), [hamstring]);
      expect((await engine.storeAt()(at(399)).recall(ann)).person.activity).toHaveProperty('hamstrings');

      const late = engine.storeAt()(at(400));
      const recalled = await late.recall(owner);
      expect(recalled).toEqual({ person: newPerson(), version: 0 });
      await late.remember(owner, recalled, [reminder('one')]);
      expect((await late.recall(ann)).person.activity).toEqual({});
    });

    test('each write puts the end off', async () => {
      const early = engine.storeAt()(at(0));
      const known = await early.remember(owner, await early.recall(owner), [hamstring]);
      await engine
        .storeAt()(at(300))
        .remember(owner, known, [reminder('one')]);
      expect((await engine.storeAt()(at(699)).recall(owner)).person.reminders).toHaveLength(1);
      expect((await engine.storeAt()(at(700)).recall(owner)).person.reminders).toHaveLength(0);
    });

    test.each([
      ['an item of something else', { colour: 'green' }],
      ['a version that is no number', { schema: 1, version: 'one', expiresAt: 9e9, 'person:shared': '{}' }],
      [
        'a person that is no JSON',
        { schema: 1, version: 1, expiresAt: 9e9, 'person:shared': '{"version":1,' },
      ],
      [
        'a person without the fields',
        { schema: 1, version: 1, expiresAt: 9e9, 'person:shared': '{"version":1}' },
      ],
      ['a person that is a number', { schema: 1, version: 1, expiresAt: 9e9, 'person:shared': 7 }],
    ])('sets %s aside and never writes over it', async (_, attributes) => {
      await engine.put(owner.userId, attributes);
      const before = await engine.raw(owner.userId);
      const store = engine.storeAt()(at(0));
      await expect(store.recall(owner)).rejects.toMatchObject({ name: 'StoreFault', reason: 'broken-item' });
      const nobody = { person: newPerson(), version: 0 };
      await expect(store.remember(owner, nobody, [hamstring])).rejects.toMatchObject({
        reason: 'broken-item',
      });
      expect(await engine.raw(owner.userId)).toBe(before);
      await store.forget(owner);
      expect(await store.recall(owner)).toEqual(nobody);
    });

    test.each([
      ['an item', { schema: 2, version: 5, expiresAt: 9e9, persons: '{}' }],
      [
        'a person',
        { schema: 1, version: 5, expiresAt: 9e9, 'person:shared': '{"version":2,"shape":"other"}' },
      ],
    ])('leaves %s of a newer skill alone', async (_, attributes) => {
      await engine.put(owner.userId, attributes);
      const before = await engine.raw(owner.userId);
      const store = engine.storeAt()(at(0));
      await expect(store.recall(owner)).rejects.toMatchObject({ reason: 'newer-item' });
      const nobody = { person: newPerson(), version: 0 };
      await expect(store.remember(owner, nobody, [hamstring])).rejects.toMatchObject({
        reason: 'newer-item',
      });
      expect(await engine.raw(owner.userId)).toBe(before);
    });

    test('a broken person does not take the others of the household along', async () => {
      await engine.put(owner.userId, { schema: 1, version: 5, expiresAt: 9e9, 'person:shared': 'gone' });
      const store = engine.storeAt()(at(0));
      const ann: Owner = { ...owner, personId: 'amzn1.ask.person.ANN' };
      await store.remember(ann, await store.recall(ann), [hamstring]);
      expect((await store.recall(ann)).person.activity).toHaveProperty('hamstrings');
      expect(await engine.raw(owner.userId)).toContain('gone');
    });

    test('keeps attributes and fields that it does not know', async () => {
      const person = { ...newPerson(), favourite: 'cat', prefers: { ...newPerson().prefers, voice: 2.5 } };
      await engine.put(owner.userId, {
        schema: 1,
        version: 5,
        expiresAt: 9e9,
        note: 'from elsewhere',
        'person:shared': JSON.stringify(person),
      });
      const store = engine.storeAt()(at(0));
      await store.remember(owner, await store.recall(owner), [
        hamstring,
        { kind: 'prefers', pace: 'slower' },
      ]);
      expect((await store.recall(owner)).person).toMatchObject({
        favourite: 'cat',
        prefers: { voice: 2.5, pace: 'slower' },
      });
      expect(await engine.raw(owner.userId)).toContain('from elsewhere');
    });
  });
}
