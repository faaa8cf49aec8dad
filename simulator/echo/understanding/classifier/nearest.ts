/** The nearest samples by tf-idf: a second opinion that knows how near it is. */
import type { Bag } from './features';
import type { Document } from './neural';

interface Vector {
  readonly intent: string;
  readonly weights: ReadonlyMap<string, number>;
}

export interface Nearest {
  /** Cosine similarity, 0 to 1, of the nearest sample of every intent that shares a word. */
  similarities(bag: Bag): ReadonlyMap<string, number>;
  /** Inverse document frequency of a known word; null for an unknown one. */
  weight(feature: string): number | null;
  /** The weight of a word that no sample has. */
  readonly heaviest: number;
}

const grams = ({ words, pairs, extras }: Bag): Set<string> => new Set([...words, ...pairs, ...extras]);
/** A pair says less than its two words. */
const PAIR = 0.5;

/** Indexes the documents. */
export function nearestSamples(documents: readonly Document[]): Nearest {
  const frequency = new Map<string, number>();
  const bags = documents.map(({ bag, intent }) => ({ intent, bag: grams(bag) }));
  for (const { bag } of bags) for (const gram of bag) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  const heaviest = Math.log(1 + documents.length);
  const idf = (gram: string): number => Math.log(1 + documents.length / (frequency.get(gram) ?? 1));
  const weigh = (bag: ReadonlySet<string>): Map<string, number> => {
    const weights = new Map<string, number>();
    let squares = 0;
    for (const gram of bag) {
      const pair = gram.includes(' ');
      if (pair && !frequency.has(gram)) continue;
      const weight = idf(gram) * (pair ? PAIR : 1);
      weights.set(gram, weight);
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (const [gram, weight] of weights) weights.set(gram, weight / length);
    return weights;
  };
  const vectors: Vector[] = bags.map(({ intent, bag }) => ({ intent, weights: weigh(bag) }));
  const postings = new Map<string, { vector: number; weight: number }[]>();
  vectors.forEach(({ weights }, vector) => {
    for (const [gram, weight] of weights) {
      const list = postings.get(gram) ?? [];
      list.push({ vector, weight });
      postings.set(gram, list);
    }
  });
  return {
    heaviest,
    weight: (feature) => (frequency.has(feature) ? idf(feature) : null),
    similarities: (said) => {
      const sums = new Map<number, number>();
      for (const [gram, weight] of weigh(grams(said))) {
        for (const posting of postings.get(gram) ?? []) {
          sums.set(posting.vector, (sums.get(posting.vector) ?? 0) + weight * posting.weight);
        }
      }
      const best = new Map<string, number>();
      for (const [vector, similarity] of sums) {
        const intent = vectors[vector]?.intent ?? '';
        if (similarity > (best.get(intent) ?? 0)) best.set(intent, similarity);
      }
      return best;
    },
  };
}
