import { loadUnderstanding } from '../../../simulator/echo/understanding/understanding';
import type { Understanding, Understood } from '../../../simulator/echo/understanding/understood';
import { NOW, SMALL_MODEL } from './small-model';

jest.setTimeout(60_000);

let understanding: Understanding;
const hear = (words: string): Promise<Understood> => understanding.understand(words, NOW);
const ids = (understood: Understood, slot: string): string[] =>
  understood.slots[slot]?.resolutions?.resolutionsPerAuthority.flatMap(({ values }) =>
    values.map(({ value }) => value.id),
  ) ?? [];

beforeAll(async () => {
  understanding = await loadUnderstanding(SMALL_MODEL, { locale: 'en-US' });
});

describe('samples', () => {
  it('lists all slots of the intent, said or not', async () => {
    const { slots, by, confidence } = await hear('brew sencha');
    expect(slots).toMatchObject({ tea: { name: 'tea', value: 'sencha' }, cups: { name: 'cups' } });
    expect(slots['cups']?.value).toBeUndefined();
    expect([by, confidence]).toEqual(['template', 1]);
  });

  it('resolves synonyms in the shape that Alexa sends', async () => {
    const { slots } = await hear('Brew three cups of Earl Grey.');
    expect(slots['cups']?.value).toBe('3');
    expect(slots['tea']?.resolutions?.resolutionsPerAuthority).toEqual([
      {
        authority: 'amzn1.er-authority.echo-sdk.amzn1.ask.skill.local.TEA',
        status: { code: 'ER_SUCCESS_MATCH' },
        values: [{ value: { name: 'black tea', id: 'black' } }],
      },
    ]);
  });

  it('puts literal text before slots', async () => {
    const { intent, slots } = await hear('brew the usual');
    expect([intent, slots['tea']?.value]).toEqual(['BrewIntent', undefined]);
  });

  it('forgives plurals, articles, politeness and a misspelling', async () => {
    for (const words of [
      'brew green teas',
      'brew a green tea',
      'um could you please brew green tea for me',
      'I would like green tea',
    ]) {
      const understood = await hear(words);
      expect([words, understood.intent, ids(understood, 'tea')]).toEqual([words, 'BrewIntent', ['green']]);
    }
    expect((await hear('check my loyality card')).intent).toBe('StampsIntent');
  });

  it('takes several values where the model does', async () => {
    const { slots } = await hear('with milk, a slice of lemon and mint leaves');
    expect(slots['topping']?.values).toEqual(['milk', 'a slice of lemon', 'mint leaves']);
    expect(slots['topping']?.value).toBeUndefined();
    expect(
      slots['topping']?.resolutionsOfValues?.map(
        (one) => one.resolutionsPerAuthority[0]?.values[0]?.value.id,
      ),
    ).toEqual(['milk', 'lemon', 'mint']);
    expect((await hear('milk')).slots['topping']?.value).toBe('milk');
  });

  it.each([
    ['seven', 'NumberIntent', 'number', '7'],
    ['about twenty five', 'NumberIntent', 'number', '25'],
    ['half an hour', 'SteepIntent', 'time', 'PT30M'],
    ['steep it for a minute and a half', 'SteepIntent', 'time', 'PT1M30S'],
    ['seven thirty', 'ClockIntent', 'clock', '07:30'],
    ['one thirty', 'ClockIntent', 'clock', '01:30'],
    ['every monday at quarter to eight', 'ClockIntent', 'day', 'Monday'],
    ['yesterday', 'DateIntent', 'date', '2026-11-23'],
    ['it was christmas day', 'DateIntent', 'date', '2026-12-25'],
  ])('%s', async (words, intent, slot, value) => {
    const understood = await hear(words);
    expect([understood.intent, understood.slots[slot]?.value]).toEqual([intent, value]);
  });
});

describe('a model that cannot be used', () => {
  it('is refused with the place where it is wrong', async () => {
    const broken = {
      interactionModel: { languageModel: { invocationName: 'x', intents: [{ samples: [] }] } },
    };
    await expect(loadUnderstanding(broken, { locale: 'en-US' })).rejects.toThrow(/intents\.0\.name/);
    const untyped = {
      interactionModel: {
        languageModel: {
          invocationName: 'x',
          intents: [{ name: 'A', slots: [{ name: 's', type: 'NOTHING' }], samples: ['{s}'] }],
        },
      },
    };
    await expect(loadUnderstanding(untyped, { locale: 'en-US' })).rejects.toThrow(/no slot type NOTHING/);
    const undeclared = {
      interactionModel: {
        languageModel: { invocationName: 'x', intents: [{ name: 'A', samples: ['do {s}'] }] },
      },
    };
    await expect(loadUnderstanding(undeclared, { locale: 'en-US' })).rejects.toThrow(/not declared/);
    await expect(loadUnderstanding(SMALL_MODEL, { locale: 'de-DE' })).rejects.toThrow(/Only English/);
  });
});
