/** The small part of nlp.js that is used; the packages bring no types of their own. */
declare module '@nlpjs/core' {
  export interface Container {
    use(plugin: unknown): void;
  }
  export function containerBootstrap(): Promise<Container>;
}
declare module '@nlpjs/lang-en' {
  export const LangEn: unknown;
}
declare module '@nlpjs/nlp' {
  interface NluSettings {
    className: 'NeuralNlu';
    log: boolean;
    iterations: number;
    useNoneFeature: boolean;
  }
  interface Input {
    locale: string;
    utterance: string;
    settings: Record<string, never>;
  }
  export class Nlp {
    constructor(settings: {
      container: import('@nlpjs/core').Container;
      languages: string[];
      autoSave: boolean;
      autoLoad: boolean;
      forceNER: boolean;
      nlu: Record<string, Record<string, NluSettings>>;
    });
    addDocument(language: string, utterance: string, intent: string): void;
    train(): Promise<void>;
    nluManager: { process(input: Input): Promise<{ classifications: { intent: string; score: number }[] }> };
  }
}
