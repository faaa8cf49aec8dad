/** Which intent an utterance most resembles: nlp.js, the nearest sample and a regression, weighed together. */
import type { SlotType } from '../slots/slot-types';
import { STOP_WORDS } from '../vocabulary/stop-words';
import { type Token, tokensOf } from '../words';
import { bagOf, type Feature, featuresOf } from './features';
import { trainLinear } from './linear';
import { nearestSamples } from './nearest';
import { type Document, trainNeural } from './neural';
import { type Example, NOBODY } from './training';

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
  /** Whether a word of other topics stands in it that no sample knows. */
  readonly foreign: boolean;
  /** How much it resembles other topics. */
  readonly nobody: number;
}

export interface Classifier {
  classify(tokens: readonly Token[]): Promise<Classification>;
}

/** How much each opinion counts, by what they get right of samples that were held out. */
const SHARES = { neural: 0.2, nearest: 0.3, linear: 0.5 };

/** Sentences with the same features teach nothing twice. */
const distinct = (documents: readonly Document[]): Document[] => [
  ...new Map(
    documents.map((document) => [
      `${document.intent} ${document.bag.words} ${document.bag.extras}`,
      document,
    ]),
  ).values(),
];

/** nlp.js learns every example for every intent, pass by pass: more of them cost seconds and change little. */
const NEURAL_EXAMPLES = 30;

/** At most so many examples of each intent, evenly spread; all of other topics, which have no end. */
function thinned(documents: readonly Document[], most: number): Document[] {
  const byIntent = new Map<string, Document[]>();
  for (const document of documents) {
    byIntent.set(document.intent, [...(byIntent.get(document.intent) ?? []), document]);
  }
  return [...byIntent].flatMap(([intent, own]) => {
    if (intent === NOBODY) return own;
    const stride = Math.max(own.length / most, 1);
    return own.filter((_, index) => Math.floor(index / stride) !== Math.floor((index - 1) / stride));
  });
}

/** Learns the examples in about a second; `types` are the model's own slot types, `freeText` is the intent that complaints belong to. */
export async function trainClassifier(
  types: readonly SlotType[],
  examples: readonly Example[],
  freeText: string | null,
): Promise<Classifier> {
  const own = new Set<string>();
  const told = new Set<string>();
  const others = new Set<string>();
  const documents: Document[] = examples.map(({ text, intent }) => {
    const tokens = tokensOf(text);
    const bag = bagOf(tokens, types);
    const side = intent === NOBODY ? others : intent === freeText ? told : own;
    for (const word of bag.words) side.add(word);
    return { bag, intent };
  });
  const usable = distinct(documents.filter(({ bag }) => bag.words.length > 0));
  const nearest = nearestSamples(usable);
  const linear = trainLinear(usable);
  const neural = await trainNeural(thinned(usable, NEURAL_EXAMPLES));
  const isForeign = (name: string): boolean => others.has(name) && !own.has(name) && !told.has(name);
  const knownShare = (tokens: readonly Token[]): number => {
    const topical = featuresOf(tokens).filter(({ key }) => key !== null && !STOP_WORDS.has(key));
    const weightOf = (name: string): number => nearest.weight(name) ?? nearest.heaviest;
    const sum = (features: readonly Feature[]): number =>
      features.reduce((total, { name }) => total + weightOf(name), 0);
    return topical.length === 0 ? 1 : sum(topical.filter(({ name }) => own.has(name))) / sum(topical);
  };
  return {
    classify: async (tokens) => {
      const bag = bagOf(tokens, types);
      const opinions = { neural: await neural(bag), nearest: nearest.similarities(bag), linear: linear(bag) };
      const intents = new Set([...opinions.linear.keys()]);
      const guesses = [...intents].map((intent): Guess => {
        const similarity = opinions.nearest.get(intent) ?? 0;
        const confidence =
          SHARES.neural * (opinions.neural.get(intent) ?? 0) +
          SHARES.nearest * similarity +
          SHARES.linear * (opinions.linear.get(intent) ?? 0);
        return { intent, confidence, similarity };
      });
      guesses.sort((a, b) => b.confidence - a.confidence);
      return {
        guesses: guesses.filter((guess) => guess.intent !== NOBODY),
        known: knownShare(tokens),
        foreign: featuresOf(tokens).some(
          ({ name, key }) => key !== null && !STOP_WORDS.has(key) && isForeign(name),
        ),
        nobody: guesses.find((guess) => guess.intent === NOBODY)?.confidence ?? 0,
      };
    },
  };
}
