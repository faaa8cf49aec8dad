/** Chance that comes out the same for the same request, so that a retried request says the same. */
import { createHash } from 'node:crypto';
import type { Random } from '../conversation/ports';

/** Each call draws the next number of the seed's own sequence. */
export function seededRandom(seed: string): Random {
  let draws = 0;
  return {
    below(limit) {
      draws += 1;
      const digest = createHash('sha256').update(`${seed}:${draws}`).digest();
      return limit <= 1 ? 0 : digest.readUInt32BE(0) % limit;
    },
  };
}
