/** The Store port over any engine that can read an item, write it on a condition, and remove it. */
import type { Clock } from '../conversation/ports';
import {
  type Account,
  type Attributes,
  type Changes,
  changesFor,
  NO_ACCOUNT,
  parseAccount,
  personOf,
} from './account';
import type { Owner, Recalled, Store } from './store';

/** One call to the store, with the time that it may take. Everything rejects with `StoreFault`. */
interface Items {
  read(userId: string): Promise<Attributes | null>;
  /**
   * Sets the changes and keeps all other attributes if the item's version is still `known` (0: if there is none).
   * Resolves to false, and has changed nothing, when it is not.
   */
  write(userId: string, known: number, changes: Changes): Promise<boolean>;
  /** Removes the item, but only at this version unless it is null. Resolves to false when it had another one. */
  remove(userId: string, version: number | null): Promise<boolean>;
  /** Waits a little after somebody else wrote first; rejects with `contended` when it has been too often. */
  lostRace(): Promise<void>;
}

export interface Engine {
  begin(): Items;
}

/** A store for one request: time is the request's own. */
export type StoreAt = (clock: Clock) => Store;

export function accountStore(engine: Engine): StoreAt {
  return (clock) => ({
    recall: (owner) => recall(engine.begin(), owner, clock),

    async remember(owner, known, facts) {
      if (facts.length === 0) return known;
      const { applyFacts } = await import('./facts');
      const items = engine.begin();
      for (let base = known; ; base = await recall(items, owner, clock)) {
        const person = applyFacts(base.person, facts);
        const changes = changesFor(owner, base.version, person, clock.now());
        if (await items.write(owner.userId, base.version, changes))
          return { person, version: changes.version };
        await items.lostRace();
      }
    },

    async forget(owner) {
      await engine.begin().remove(owner.userId, null);
    },
  });
}

async function recall(items: Items, owner: Owner, clock: Clock): Promise<Recalled> {
  const account = await readAccount(items, owner.userId, clock);
  return { person: personOf(account, owner), version: account.version };
}

/** DynamoDB may take days to remove what has expired: until it has, this does. */
async function readAccount(items: Items, userId: string, clock: Clock): Promise<Account> {
  for (;;) {
    const attributes = await items.read(userId);
    if (attributes === null) return NO_ACCOUNT;
    const account = parseAccount(attributes);
    if (account.expiresAt * 1000 > clock.now().getTime()) return account;
    if (await items.remove(userId, account.version)) return NO_ACCOUNT;
    await items.lostRace();
  }
}
