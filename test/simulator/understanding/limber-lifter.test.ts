import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ExpandedSample,
  expandSamples,
  FALLBACK_INTENT,
  loadUnderstanding,
} from '../../../simulator/echo/understanding/understanding';
import type { Understanding, Understood } from '../../../simulator/echo/understanding/understood';
import { keysOf, tokensOf } from '../../../simulator/echo/understanding/words';
import { COMPLAINTS, LIGHT_COMPLAINTS } from './complaints';
import { MORE_PARAPHRASES, OUT_OF_SCOPE, PARAPHRASES } from './paraphrases';
import { NOW } from './small-model';

const FILE = join(__dirname, '../../../interaction-model/interactionModels/custom/en-US.json');
const model: unknown = JSON.parse(readFileSync(FILE, 'utf8'));
const STORY_INTENTS = ['StoryIntent', 'SymptomIntent'];

// Thousands of sentences and a training: seconds, but many of them on a busy machine.
jest.setTimeout(180_000);

let understanding: Understanding;
const hear = (words: string): Promise<Understood> => understanding.understand(words, NOW);

beforeAll(async () => {
  understanding = await loadUnderstanding(model, { locale: 'en-US' });
});

const isFreeText = (sample: ExpandedSample): boolean => /\{\w*[sS]tory\}/.test(sample.sample);

/** What was misunderstood in a sample, or null. */
async function fault(sample: ExpandedSample): Promise<string | null> {
  const { intent, slots } = await hear(sample.text);
  const said = `${sample.sample} | ${sample.text} -> ${intent}`;
  if (intent !== sample.intent) return said;
  for (const [name, expected] of Object.entries(sample.slots)) {
    const slot = slots[name];
    const ids =
      slot?.resolutions?.resolutionsPerAuthority.flatMap(({ values }) =>
        values.map(({ value }) => value.id),
      ) ?? [];
    const isRight =
      expected.ids.length > 0
        ? expected.ids.some((id) => ids.includes(id))
        : slot?.value === (expected.value ?? expected.said);
    if (!isRight) return `${said} ${name}=${slot?.value} [${ids}]`;
  }
  return null;
}

describe('the samples of the interaction model', () => {
  it('are understood as their own intent with their own slots', async () => {
    const samples = expandSamples(model, { perSample: 3 });
    const meanings = ambiguities(samples);
    const faults: string[] = [];
    for (const sample of samples) {
      if (isFreeText(sample) || (meanings.get(keysOf(tokensOf(sample.text))) ?? 1) > 1) continue;
      const found = await fault(sample);
      if (found !== null) faults.push(found);
    }
    expect(samples.length).toBeGreaterThan(2000);
    expect(faults).toEqual([]);
  });

  it('carry free text without losing a word that matters', async () => {
    const samples = expandSamples(model, { perSample: 2 }).filter(isFreeText);
    const faults: string[] = [];
    for (const sample of samples) {
      const { intent, slots } = await hear(sample.text);
      const said = Object.values(sample.slots)[0]?.said ?? '';
      const carried = Object.values(slots).flatMap(({ value }) => value ?? []);
      if (intent !== sample.intent || carried.length !== 1 || !carried[0]?.endsWith(said)) {
        faults.push(`${sample.text} -> ${intent} ${carried}`);
      }
    }
    expect(samples.length).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });
});

/** How many intents or slots a sentence belongs to by the model itself, so that no reading of it is wrong. */
function ambiguities(samples: readonly ExpandedSample[]): ReadonlyMap<string, number> {
  const meanings = new Map<string, Set<string>>();
  const every = [...samples, ...expandSamples(model, { perSample: 10 })];
  for (const { intent, text, slots } of every) {
    const key = keysOf(tokensOf(text));
    const meaning = `${intent} ${Object.keys(slots).sort()}`;
    meanings.set(key, (meanings.get(key) ?? new Set()).add(meaning));
  }
  return new Map([...meanings].map(([key, set]) => [key, set.size]));
}

describe('complaints', () => {
  it.each(COMPLAINTS)('%s', async (words) => {
    const { intent, slots } = await hear(words);
    const carried = Object.values(slots).flatMap(({ name, value }) =>
      value === undefined ? [] : [{ name, value }],
    );
    expect(STORY_INTENTS).toContain(intent);
    expect(carried).toHaveLength(1);
    for (const { name, value } of intent === 'StoryIntent' ? carried : []) {
      const carrier = name.replace(/[A-Z].*$/, '').replace('story', '');
      const whole = keysOf(tokensOf(words));
      const told = keysOf(tokensOf(`${carrier} ${value}`));
      expect(whole.replace(/^(nope|nah|yeah) /, `${carrier} `)).toBe(told);
    }
  });

  it('does not take soreness for a command', async () => {
    const faults: string[] = [];
    for (const words of LIGHT_COMPLAINTS) {
      const { intent } = await hear(words);
      if (!STORY_INTENTS.includes(intent)) faults.push(`${words} -> ${intent}`);
    }
    expect(faults).toEqual([]);
  });
});

describe('other words', () => {
  it('are understood in at least 95 of 100 sentences', async () => {
    const wrong: string[] = [];
    let count = 0;
    for (const [intent, sentences] of [...Object.entries(PARAPHRASES), ...Object.entries(MORE_PARAPHRASES)]) {
      for (const words of sentences) {
        count += 1;
        const understood = await hear(words);
        if (understood.intent !== intent) wrong.push(`${words}: ${intent}, not ${understood.intent}`);
      }
    }
    expect(count).toBeGreaterThanOrEqual(500);
    expect(wrong.slice(0, Math.max(wrong.length - count * 0.05, 0))).toEqual([]);
  });

  it('of other topics fall back in at least 95 of 100 sentences', async () => {
    const taken: string[] = [];
    for (const words of OUT_OF_SCOPE) {
      const { intent } = await hear(words);
      if (intent !== FALLBACK_INTENT) taken.push(`${words} -> ${intent}`);
    }
    expect(OUT_OF_SCOPE.length).toBeGreaterThanOrEqual(115);
    expect(taken.slice(0, Math.max(taken.length - OUT_OF_SCOPE.length * 0.05, 0))).toEqual([]);
  });
});
