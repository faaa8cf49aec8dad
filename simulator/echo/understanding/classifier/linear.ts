/** A softmax regression over words and pairs: of the three opinions the best one on samples that it has not seen. */
import type { Bag } from './features';
import type { Document } from './neural';

/** Probabilities by intent. */
export type LinearScorer = (bag: Bag) => ReadonlyMap<string, number>;

const EPOCHS = 12;
const FIRST_STEP = 2;
const DECAY = 0.5;
const BIAS_STEP = 0.04;
/** Errors smaller than this teach nothing worth the time. */
const NEGLIGIBLE = 1e-3;

const gramsOf = ({ words, pairs, extras }: Bag): string[] => [...new Set([...words, ...pairs, ...extras])];

/** The same order of examples every time, so that the same model is always understood alike. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const result = [...items];
  let state = seed;
  for (let index = result.length - 1; index > 0; index -= 1) {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    const other = state % (index + 1);
    const [a, b] = [result[index], result[other]];
    if (a !== undefined && b !== undefined) [result[index], result[other]] = [b, a];
  }
  return result;
}

/** Learns the documents by stochastic gradient descent; about a fifth of a second for 3,000. */
export function trainLinear(documents: readonly Document[]): LinearScorer {
  const intents = [...new Set(documents.map(({ intent }) => intent))];
  const indexOf = new Map(intents.map((intent, index) => [intent, index]));
  const columns = new Map<string, number>();
  const examples = documents.map(({ bag, intent }) => ({
    intent: indexOf.get(intent) ?? 0,
    columns: gramsOf(bag).map((gram) => {
      const column = columns.get(gram) ?? columns.size;
      columns.set(gram, column);
      return column;
    }),
  }));
  const many = intents.length;
  const weights = new Float32Array(columns.size * many);
  const biases = new Float32Array(many);

  const probabilities = (hits: readonly number[]): Float32Array => {
    const scores = new Float32Array(biases);
    const scale = 1 / Math.sqrt(Math.max(hits.length, 1));
    for (const column of hits) {
      const row = column * many;
      for (let k = 0; k < many; k += 1) scores[k] = (scores[k] ?? 0) + (weights[row + k] ?? 0) * scale;
    }
    let highest = Number.NEGATIVE_INFINITY;
    for (const score of scores) highest = Math.max(highest, score);
    let sum = 0;
    for (let k = 0; k < many; k += 1) {
      scores[k] = Math.exp((scores[k] ?? 0) - highest);
      sum += scores[k] ?? 0;
    }
    for (let k = 0; k < many; k += 1) scores[k] = (scores[k] ?? 0) / sum;
    return scores;
  };

  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const step = FIRST_STEP / (1 + epoch * DECAY);
    for (const example of shuffled(examples, epoch + 7)) {
      const scores = probabilities(example.columns);
      const scale = step / Math.sqrt(Math.max(example.columns.length, 1));
      const wrong: { readonly k: number; readonly change: number }[] = [];
      for (let k = 0; k < many; k += 1) {
        const error = (k === example.intent ? 1 : 0) - (scores[k] ?? 0);
        if (Math.abs(error) < NEGLIGIBLE) continue;
        biases[k] = (biases[k] ?? 0) + step * BIAS_STEP * error;
        wrong.push({ k, change: scale * error });
      }
      for (const column of example.columns) {
        for (const { k, change } of wrong) {
          const cell = column * many + k;
          weights[cell] = (weights[cell] ?? 0) + change;
        }
      }
    }
  }
  return (bag) => {
    const hits = gramsOf(bag).flatMap((gram) => columns.get(gram) ?? []);
    const scores = probabilities(hits);
    return new Map(intents.map((intent, index) => [intent, scores[index] ?? 0]));
  };
}
