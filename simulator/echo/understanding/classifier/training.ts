/** The sentences that the classifiers learn, from the model's own samples. */
import type { BuiltInPhrase } from '../built-in-intents';
import type { LanguageModel, ModelIntent, ModelType } from '../interaction-model';
import { sampleParts } from '../templates';
import { COMPLAINTS } from '../vocabulary/complaints';
import { OTHER_TOPICS } from '../vocabulary/other-topics';

export interface Example {
  readonly text: string;
  readonly intent: string;
}

/** The class of what is nobody's intent. */
export const NOBODY = 'None';

/** A value of each built-in type: its class of words, not the word, is learnt. */
const TYPED: Readonly<Record<string, string>> = {
  'AMAZON.NUMBER': 'seven',
  'AMAZON.DURATION': 'ten minutes',
  'AMAZON.DATE': 'tomorrow',
  'AMAZON.TIME': 'half past six',
  'AMAZON.DayOfWeek': 'monday',
};
/** So many values of a custom slot are put into each sample. */
const VALUES = 2;

function valueFor(type: ModelType | undefined, builtIn: string, round: number): string {
  const values = type?.values ?? [];
  if (values.length === 0) return TYPED[builtIn] ?? '';
  const value = values[round % values.length];
  const names = value === undefined ? [] : [value.name.value, ...value.name.synonyms];
  return names[Math.floor(round / values.length) % Math.max(names.length, 1)] ?? '';
}

/** Whether a slot of this intent takes any words. */
const takesFreeText = (intent: ModelIntent): boolean =>
  intent.slots.some((slot) => slot.type === 'AMAZON.SearchQuery');

/** Examples of every intent, `freeText` for complaints, and NOBODY for other topics. */
export function trainingExamples(
  model: LanguageModel,
  phrases: readonly BuiltInPhrase[],
  freeText: string | null,
): Example[] {
  const examples: Example[] = [];
  const types = new Map(model.types.map((type) => [type.name, type]));
  let round = 0;
  for (const intent of model.intents) {
    if (takesFreeText(intent)) continue;
    for (const sample of intent.samples) {
      const parts = sampleParts(sample);
      const copies = parts.some((part) => typeof part !== 'string') ? VALUES : 1;
      for (let copy = 0; copy < copies; copy += 1, round += 1) {
        const text = parts.map((part) => {
          if (typeof part === 'string') return part;
          const type = intent.slots.find((slot) => slot.name === part.slot)?.type ?? '';
          return valueFor(types.get(type), type, round);
        });
        examples.push({ text: text.join(' '), intent: intent.name });
      }
    }
  }
  for (const { phrase, intent } of phrases) examples.push({ text: phrase, intent });
  if (freeText !== null) for (const text of COMPLAINTS) examples.push({ text, intent: freeText });
  for (const text of OTHER_TOPICS) examples.push({ text, intent: NOBODY });
  return examples;
}
