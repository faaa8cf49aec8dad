/** Every sample of a model with values in its slots: the sentences that must be understood as they are meant. */
import { type LanguageModel, type ModelIntent, parseInteractionModel } from './interaction-model';
import { sampleParts } from './templates';

interface ExpandedSlot {
  /** The words that stand in the sentence. */
  readonly said: string;
  /** What Alexa sends for a built-in type; null for a custom or free-text slot, which sends the words. */
  readonly value: string | null;
  /** The ids that a custom value may resolve to, one of which is expected; empty for other types. */
  readonly ids: readonly string[];
}

export interface ExpandedSample {
  readonly sample: string;
  readonly intent: string;
  readonly text: string;
  readonly slots: Readonly<Record<string, ExpandedSlot>>;
}

/** Values of the built-in types as said and as Alexa sends them, on Tuesday 2026-11-24. */
const BUILT_IN: Readonly<Record<string, readonly (readonly [said: string, value: string])[]>> = {
  'AMAZON.NUMBER': [
    ['seven', '7'],
    ['sixty', '60'],
    ['twenty five', '25'],
    ['one hundred and five', '105'],
  ],
  'AMAZON.DURATION': [
    ['ten minutes', 'PT10M'],
    ['two weeks', 'P2W'],
    ['half an hour', 'PT30M'],
    ['three days', 'P3D'],
  ],
  'AMAZON.DATE': [
    ['tomorrow', '2026-11-25'],
    ['yesterday', '2026-11-23'],
    ['next week', '2026-W49'],
  ],
  'AMAZON.TIME': [
    ['seven thirty', '07:30'],
    ['half past six', '06:30'],
    ['eight in the morning', '08:00'],
  ],
  'AMAZON.DayOfWeek': [
    ['monday', 'Monday'],
    ['thursday', 'Thursday'],
    ['sunday', 'Sunday'],
  ],
  'AMAZON.SearchQuery': [
    ['hurt all over since the squats on monday', 'hurt all over since the squats on monday'],
    ['back trouble that started at the gym', 'back trouble that started at the gym'],
  ],
};

interface Choice {
  readonly name: string;
  readonly slot: ExpandedSlot;
}

/** All values of a slot's type, synonyms included. */
function valuesOf(model: LanguageModel, intent: ModelIntent, name: string): ExpandedSlot[] {
  const typeName = intent.slots.find((slot) => slot.name === name)?.type ?? '';
  const type = model.types.find((candidate) => candidate.name === typeName);
  if (type === undefined)
    return (BUILT_IN[typeName] ?? []).map(([said, value]) => ({ said, value, ids: [] }));
  return type.values.flatMap((value) =>
    [value.name.value, ...value.name.synonyms].map((said) => ({
      said,
      value: null,
      ids: [value.id ?? value.name.value],
    })),
  );
}

/**
 * Fills every sample. A sample without slots gives one sentence, one with slots as many as asked for, walking
 * through the values so that all of them are used somewhere.
 */
export function expandSamples(json: unknown, options: { readonly perSample: number }): ExpandedSample[] {
  const model = parseInteractionModel(json);
  const turns = new Map<string, number>();
  const choose = (intent: ModelIntent, name: string): Choice => {
    const values = valuesOf(model, intent, name);
    const key = intent.slots.find((slot) => slot.name === name)?.type ?? '';
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return { name, slot: values[turn % Math.max(values.length, 1)] ?? { said: '', value: null, ids: [] } };
  };
  return model.intents.flatMap((intent) =>
    intent.samples.flatMap((sample) => {
      const parts = sampleParts(sample);
      const hasSlots = parts.some((part) => typeof part !== 'string');
      return Array.from({ length: hasSlots ? options.perSample : 1 }, (): ExpandedSample => {
        const choices: Choice[] = [];
        const text = parts.map((part) => {
          if (typeof part === 'string') return part;
          const choice = choose(intent, part.slot);
          choices.push(choice);
          return choice.slot.said;
        });
        const slots = Object.fromEntries(choices.map(({ name, slot }) => [name, slot]));
        return { sample, intent: intent.name, text: text.join('').replace(/\s+/g, ' ').trim(), slots };
      });
    }),
  );
}
