/** Built-in intents by their phrases; only those that the model declares. */
import type { LanguageModel } from './interaction-model';
import { BUILT_IN_PHRASES } from './vocabulary/built-in-phrases';
import { stem } from './vocabulary/stem';
import { keysOf, tokensOf } from './words';

export const YES_INTENT = 'AMAZON.YesIntent';
export const NO_INTENT = 'AMAZON.NoIntent';
export const FALLBACK_INTENT = 'AMAZON.FallbackIntent';

export interface BuiltInPhrase {
  readonly phrase: string;
  readonly intent: string;
}

/** Every phrase with the intent that takes it: the model's own where one of its samples is the first of the row. */
export function builtInPhrases(model: LanguageModel): readonly BuiltInPhrase[] {
  const samples = new Map<string, string>();
  for (const intent of model.intents) {
    for (const sample of intent.samples) samples.set(keysOf(tokensOf(sample)), intent.name);
  }
  const declared = new Set(model.intents.map((intent) => intent.name));
  return BUILT_IN_PHRASES.flatMap((row) => {
    const adopted = samples.get(keysOf(tokensOf(row.phrases[0] ?? '')));
    const intent = adopted ?? row.intent;
    return declared.has(intent) ? row.phrases.map((phrase) => ({ phrase, intent })) : [];
  });
}

/** The phrases as a table from words to intent. */
export const phraseTable = (phrases: readonly BuiltInPhrase[]): ReadonlyMap<string, string> =>
  new Map(phrases.map(({ phrase, intent }) => [keysOf(tokensOf(phrase)), intent]));

/** The stems of what people say for each of Alexa's own intents; `phrases` as `phraseTable` gives them. */
export function commandWords(phrases: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const commands = new Map<string, Set<string>>();
  for (const [phrase, intent] of phrases) {
    if (!intent.startsWith('AMAZON.')) continue;
    const stems = commands.get(intent) ?? new Set<string>();
    for (const word of phrase.split(' ')) stems.add(stem(word));
    commands.set(intent, stems);
  }
  return commands;
}
