import type { Attributes } from '../../lambda/storage/account';
import { memoryStore } from '../../lambda/storage/memory-store';
import { describeStore } from './store-suite';

describeStore('memory', async () => {
  const kept = new Map<string, Attributes>();
  return {
    storeAt: () => memoryStore(kept),
    put: async (userId, attributes) => {
      kept.set(userId, attributes);
    },
    raw: async (userId) => JSON.stringify(kept.get(userId) ?? {}),
    stop: async () => {},
  };
});
