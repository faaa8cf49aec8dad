/** A store that lasts as long as the process: for tests. */

import type { Attributes } from './account';
import { accountStore, type StoreAt } from './account-store';

/** Every store made by the result shares one memory. */
export function memoryStore(): StoreAt {
  const kept = new Map<string, Attributes>();
  const versionOf = (userId: string) => {
    const { version = 0 } = kept.get(userId) ?? {};
    return version;
  };
  return accountStore({
    begin: () => ({
      read: async (userId) => kept.get(userId) ?? null,
      write: async (userId, known, changes) => {
        if (versionOf(userId) !== known) return false;
        kept.set(userId, { ...kept.get(userId), ...changes });
        return true;
      },
      remove: async (userId, version) => {
        if (version !== null && versionOf(userId) !== version) return false;
        kept.delete(userId);
        return true;
      },
      lostRace: async () => {},
    }),
  });
}
