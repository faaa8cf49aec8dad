/** Makes the interaction model of an English locale from the American one. Pure. */
import type { LocaleChanges } from './locales';
import type { Intent, Model, TypeValue } from './model-file';

const unique = (words: readonly string[]): string[] => [...new Set(words)];

/** Replaces whole words and remembers which entries of the table were of use. */
class Replacer {
  readonly #used = new Set<string>();

  constructor(readonly replacements: LocaleChanges['replace']) {}

  apply(text: string): string {
    return this.replacements.reduce((words, [from, to]) => {
      const changed = ` ${words} `.replaceAll(` ${from} `, ` ${to} `).slice(1, -1);
      if (changed !== words) this.#used.add(from);
      return changed;
    }, text);
  }

  unused(): readonly string[] {
    return this.replacements.map(([from]) => from).filter((from) => !this.#used.has(from));
  }
}

function localIntent(intent: Intent, changes: LocaleChanges, replacer: Replacer): Intent {
  const samples = unique([
    ...intent.samples.map((sample) => replacer.apply(sample)),
    ...(changes.samples[intent.name] ?? []),
  ]);
  if (intent.slots === undefined) return { name: intent.name, samples };
  const slots = changes.multipleValues
    ? intent.slots
    : intent.slots.map(({ name, type }) => ({ name, type }));
  return { name: intent.name, slots, samples };
}

function localValue({ id, name }: TypeValue, further: readonly string[], replacer: Replacer): TypeValue {
  const [value = name.value, ...synonyms] = unique([
    ...[name.value, ...name.synonyms].map((words) => replacer.apply(words)),
    ...further,
  ]);
  return { id, name: { value, synonyms } };
}

function ordered(type: string, values: readonly TypeValue[], changes: LocaleChanges): TypeValue[] {
  if (type !== 'UNIT') return [...values];
  return [
    ...values.filter((value) => value.id === changes.firstUnit),
    ...values.filter((value) => value.id !== changes.firstUnit),
  ];
}

/** What the tables name and the American model does not have. */
function strangers(source: Model, changes: LocaleChanges, replacer: Replacer): readonly string[] {
  const { intents, types } = source.interactionModel.languageModel;
  const values = new Set(types.flatMap((type) => type.values.map((value) => `${type.name} ${value.id}`)));
  return [
    ...replacer.unused().map((word) => `the word "${word}"`),
    ...Object.keys(changes.samples).filter((name) => !intents.some((intent) => intent.name === name)),
    ...Object.entries(changes.synonyms)
      .flatMap(([type, byId]) => Object.keys(byId).map((id) => `${type} ${id}`))
      .filter((value) => !values.has(value)),
  ];
}

/** The model of `changes.locale`; throws when the tables name something that the source does not have. */
export function generate(source: Model, changes: LocaleChanges): Model {
  const replacer = new Replacer(changes.replace);
  const { languageModel } = source.interactionModel;
  const intents = languageModel.intents.map((intent) => localIntent(intent, changes, replacer));
  const types = languageModel.types.map(({ name, values }) => ({
    name,
    values: ordered(
      name,
      values.map((value) => localValue(value, changes.synonyms[name]?.[value.id] ?? [], replacer)),
      changes,
    ),
  }));
  const unknown = strangers(source, changes, replacer);
  if (unknown.length > 0) throw new Error(`${changes.locale}: en-US has no ${unknown.join(', no ')}`);
  return { interactionModel: { languageModel: { ...languageModel, intents, types } } };
}
