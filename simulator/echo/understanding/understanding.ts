/**
 * From words to an intent with its slots, by an Alexa interaction model: samples first, then the many ways of the
 * built-in intents, free text about the body, and a trained classifier. It knows the model's format, nothing of any
 * skill's code.
 */

import { bodyVocabulary } from './body-talk';
import { builtInPhrases, FALLBACK_INTENT, phraseTable } from './built-in-intents';
import { type Classifier, trainClassifier } from './classifier/classifier';
import { trainingExamples } from './classifier/training';
import { Decider } from './decide';
import { freeTextOf } from './free-text';
import { parseInteractionModel } from './interaction-model';
import { slotTypes } from './slots/slot-types';
import { compileTemplates } from './templates';
import type { Understanding } from './understood';
import { speller } from './vocabulary/spelling';
import { STOP_WORDS } from './vocabulary/stop-words';
import { tokensOf } from './words';

export { type ExpandedSample, expandSamples } from './expand-samples';
export type { InteractionModel } from './interaction-model';
export { FALLBACK_INTENT };

/**
 * Parses a model, compiles its samples; the classifier is trained when an utterance first needs it, which takes about a second. Rejects with an Error that names
 * what is wrong with the model. Only English words are known beside the model's own, so `locale` must be English.
 */
export async function loadUnderstanding(
  model: unknown,
  options: { readonly locale: string },
): Promise<Understanding> {
  if (!/^en(-|$)/.test(options.locale)) throw new Error(`Only English is understood, not ${options.locale}.`);
  const language = parseInteractionModel(model);
  const types = slotTypes(language);
  const phrases = builtInPhrases(language);
  const freeText = freeTextOf(language);
  const ownTypes = [...types.values()].filter(({ kind }) => kind === 'custom');
  const freeTextName = freeText?.intent.name ?? null;
  const examples = trainingExamples(language, phrases, freeTextName);
  let trained: Promise<Classifier> | null = null;
  const names = language.types.flatMap((type) =>
    type.values.flatMap(({ name }) => [name.value, ...name.synonyms]),
  );
  const taught = examples.map(({ text }) => text);
  const known = [...names, ...taught, ...bodyVocabulary()].flatMap((text) =>
    tokensOf(text).map(({ key }) => key),
  );
  const decider = new Decider({
    model: language,
    types,
    templates: compileTemplates(language, types),
    phrases: phraseTable(phrases),
    freeText,
    classifier: () => {
      trained ??= trainClassifier(ownTypes, examples, freeTextName);
      return trained;
    },
    speller: speller([...known, ...STOP_WORDS]),
  });
  return { understand: (utterance, now) => decider.decide(utterance, now) };
}
