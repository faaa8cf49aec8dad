/** nlp.js: one perceptron an intent over the words of an utterance. */
import { containerBootstrap } from '@nlpjs/core';
import { LangEn } from '@nlpjs/lang-en';
import { Nlp } from '@nlpjs/nlp';

export interface Document {
  readonly features: readonly string[];
  readonly intent: string;
}

/** Scores from 0 to 1 by intent; together at most 1. */
export type Scorer = (features: readonly string[]) => Promise<ReadonlyMap<string, number>>;

/** More passes over the samples change little and cost 10 ms each. */
const PASSES = 25;

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
  for (const { features, intent } of documents) nlp.addDocument('en', features.join(' '), intent);
  await nlp.train();
  return async (features) => {
    const utterance = features.join(' ');
    const { classifications } = await nlp.nluManager.process({ locale: 'en', utterance, settings: {} });
    return new Map(classifications.map(({ intent, score }) => [intent, score]));
  };
}
