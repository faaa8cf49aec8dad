/** Which intent an utterance most resembles: nlp.js and the nearest sample, weighed together. */
import type { BuiltInPhrase } from '../built-in-intents';
import type { LanguageModel } from '../interaction-model';
import { STOP_WORDS } from '../vocabulary/stop-words';
import { type Token, tokensOf } from '../words';
import { featuresOf } from './features';
import { nearestSamples } from './nearest';
import { type Document, trainNeural } from './neural';
import { NOBODY, trainingExamples } from './training';

export interface Guess {
  readonly intent: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Cosine similarity of the nearest sample, 0 to 1. */
  readonly similarity: number;
}

export interface Classification {
  /** Best first, without NOBODY. */
  readonly guesses: readonly Guess[];
  /** Share of the topical words that any sample knows, by weight. */
  readonly known: number;
  /** How much it resembles other topics. */
  readonly nobody: number;
}

export interface Classifier {
  classify(tokens: readonly Token[]): Promise<Classification>;
  /** Every word of the training sentences. */
  readonly vocabulary: ReadonlySet<string>;
}

const NEURAL_SHARE = 0.5;

/** Learns the model's samples; `freeText` is the intent that complaints belong to. */
export async function trainClassifier(
  model: LanguageModel,
  phrases: readonly BuiltInPhrase[],
  freeText: string | null,
): Promise<Classifier> {
  const vocabulary = new Set<string>();
  const documents: Document[] = trainingExamples(model, phrases, freeText).map(({ text, intent }) => {
    const tokens = tokensOf(text);
    for (const token of tokens) vocabulary.add(token.key);
    return { features: featuresOf(tokens).map((feature) => feature.name), intent };
  });
  const usable = documents.filter(({ features }) => features.length > 0);
  const nearest = nearestSamples(usable);
  const own = nearestSamples(usable.filter(({ intent }) => intent !== NOBODY));
  const neural = await trainNeural(usable);
  const knownShare = (tokens: readonly Token[]): number => {
    let known = 0;
    let all = 0;
    for (const { name, key } of featuresOf(tokens)) {
      if (key === null || STOP_WORDS.has(key)) continue;
      const weight = own.weight(name);
      known += weight ?? 0;
      all += weight ?? own.heaviest;
    }
    return all === 0 ? 1 : known / all;
  };
  return {
    vocabulary,
    classify: async (tokens) => {
      const features = featuresOf(tokens).map((feature) => feature.name);
      const scores = await neural(features);
      const similarities = nearest.similarities(features);
      const intents = new Set([...scores.keys(), ...similarities.keys()]);
      const guesses = [...intents].map((intent): Guess => {
        const similarity = similarities.get(intent) ?? 0;
        const confidence = NEURAL_SHARE * (scores.get(intent) ?? 0) + (1 - NEURAL_SHARE) * similarity;
        return { intent, confidence, similarity };
      });
      guesses.sort((a, b) => b.confidence - a.confidence);
      return {
        guesses: guesses.filter((guess) => guess.intent !== NOBODY),
        known: knownShare(tokens),
        nobody: guesses.find((guess) => guess.intent === NOBODY)?.confidence ?? 0,
      };
    },
  };
}
