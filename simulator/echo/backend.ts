/** What all Echos of a process share: the skill, its memory, and the understanding of each locale. */
import { readFileSync } from 'node:fs';
import type { Skill } from './exchange';
import { loadSkill } from './skill';
import { startEmbeddedStore } from './store/embedded-store';
import { parseInteractionModel } from './understanding/interaction-model';
import { loadUnderstanding } from './understanding/understanding';
import type { Understanding } from './understanding/understood';

/** An interaction model at work. */
export interface Language {
  readonly understanding: Understanding;
  readonly invocationName: string;
}

export interface Backend {
  readonly skill: Skill;
  /** Loads a locale's interaction model once. */
  languageOf(locale: string, modelFile: string): Promise<Language>;
  close(): Promise<void>;
}

async function loadLanguage(locale: string, modelFile: string): Promise<Language> {
  const model: unknown = JSON.parse(readFileSync(modelFile, 'utf8'));
  const { invocationName } = parseInteractionModel(model);
  return { understanding: await loadUnderstanding(model, { locale }), invocationName };
}

/**
 * Starts the embedded store and the real handler on it; rejects with an Error when the folder is in use. A process
 * can have one, since the handler reads its environment once.
 */
export async function startBackend(options: {
  /** A folder, or `memory`. */
  readonly data: string;
}): Promise<Backend> {
  const store = await startEmbeddedStore({ folder: options.data });
  const languages = new Map<string, Promise<Language>>();
  return {
    skill: await loadSkill(store.environment),
    languageOf: (locale, modelFile) => {
      const language = languages.get(locale) ?? loadLanguage(locale, modelFile);
      languages.set(locale, language);
      return language;
    },
    close: () => store.close(),
  };
}
