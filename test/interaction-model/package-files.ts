/** The skill package as the tests read it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Model, modelPath, parseModel } from '../../scripts/model/model-file';

export const LOCALE_NAMES = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'] as const;

export function readProjectFile(path: string): Buffer {
  return readFileSync(join(__dirname, '../..', path));
}

export function readModel(locale: string): Model {
  return parseModel(readProjectFile(modelPath(locale)).toString('utf8'));
}

export const slotNames = (sample: string): string[] =>
  [...sample.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');

/** One way to say a sample, and the ids of the slot values in it. */
export interface Spoken {
  readonly text: string;
  readonly meaning: string;
}

/** Built-in slots stand for themselves; a weekday is a date too, so both are one thing to the ear. */
const BUILT_IN_WORDS: Readonly<Record<string, string>> = {
  'AMAZON.NUMBER': '<number>',
  'AMAZON.DURATION': '<duration>',
  'AMAZON.DATE': '<day>',
  'AMAZON.DayOfWeek': '<day>',
  'AMAZON.TIME': '<time>',
  'AMAZON.SearchQuery': '<words>',
};

/** Every way to say a sample with the values and synonyms of the model's own slot types. */
export function spokenForms(model: Model, intentName: string, sample: string): readonly Spoken[] {
  const { intents, types } = model.interactionModel.languageModel;
  const slots = intents.find((intent) => intent.name === intentName)?.slots ?? [];
  return slotNames(sample).reduce<readonly Spoken[]>(
    (forms, name) => {
      const type = slots.find((slot) => slot.name === name)?.type ?? '';
      const values = types.find((candidate) => candidate.name === type)?.values;
      const words = values?.flatMap(({ id, name: { value, synonyms } }) =>
        [value, ...synonyms].map((word) => ({ word, id })),
      ) ?? [{ word: BUILT_IN_WORDS[type] ?? '', id: '*' }];
      return forms.flatMap((form) =>
        words.map(({ word, id }) => ({
          text: form.text.replace(`{${name}}`, word),
          meaning: `${form.meaning} ${name}=${id}`,
        })),
      );
    },
    [{ text: sample, meaning: intentName }],
  );
}
