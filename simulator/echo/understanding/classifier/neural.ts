/** nlp.js: one perceptron an intent over the words of an utterance. */
import { containerBootstrap } from '@nlpjs/core';
import { LangEn } from '@nlpjs/lang-en';
import { Nlp } from '@nlpjs/nlp';
import type { Bag } from './features';

export interface Document {
  readonly bag: Bag;
  readonly intent: string;
}

/** Scores from 0 to 1 by intent; together at most 1. */
export type Scorer = (bag: Bag) => Promise<ReadonlyMap<string, number>>;

/** More passes over the samples change little and cost 10 ms each. */
const PASSES = 15;

const textOf = ({ words, extras }: Bag): string => [...words, ...extras].join(' ');

/** Trains nlp.js on the documents. */
export async function trainNeural(documents: readonly Document[]): Promise<Scorer> {
  const container = await containerBootstrap();
  container.use(LangEn);
  const nlp = new Nlp({
    container,
    languages: ['en'],
    autoSave: false,
    autoLoad: false,
    forceNER: false,
    nlu: {
      en: { default: { className: 'NeuralNlu', log: false, iterations: PASSES, useNoneFeature: true } },
    },
  });
  for (const { bag, intent } of documents) nlp.addDocument('en', textOf(bag), intent);
  await nlp.train();
  return async (bag) => {
    const utterance = textOf(bag);
    const { classifications } = await nlp.nluManager.process({ locale: 'en', utterance, settings: {} });
    return new Map(classifications.map(({ intent, score }) => [intent, score]));
  };
}
