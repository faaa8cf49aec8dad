/** A store that lasts as long as the process: for tests. */
import type { Attributes } from './account';
import { accountStore, type StoreAt } from './account-store';

/** Every store made by the result shares one memory: the given one, by user id. */
export function memoryStore(kept: Map<string, Attributes> = new Map()): StoreAt {
  const isAt = (userId: string, version: number) => {
    const { version: found } = kept.get(userId) ?? {};
    return version === 0 ? !kept.has(userId) : found === version;
  };
  return accountStore({
    begin: () => ({
      read: async (userId) => kept.get(userId) ?? null,
      write: async (userId, known, changes) => {
        if (!isAt(userId, known)) return false;
        kept.set(userId, { ...kept.get(userId), ...changes });
        return true;
      },
      remove: async (userId, version) => {
        if (version !== null && !isAt(userId, version)) return false;
        kept.delete(userId);
        return true;
      },
      lostRace: async () => {},
    }),
  });
}
