import { INTENTS, type IntentName, WORD_SLOTS } from '../../lambda/alexa/intents';
import { readSlots, type Slots } from '../../lambda/alexa/slots';
import { MUSCLE_GROUPS, STRETCHES } from '../../lambda/stretching/library';
import { FINDING_IDS } from '../../lambda/triage/rules';
import { formatModel, type Intent, modelPath } from '../../scripts/model/model-file';
import { LOCALE_NAMES, readModel, readProjectFile, slotNames, spokenForms } from './package-files';

const BUILT_IN_TYPES = [
  'AMAZON.SearchQuery',
  'AMAZON.NUMBER',
  'AMAZON.DURATION',
  'AMAZON.DATE',
  'AMAZON.TIME',
  'AMAZON.DayOfWeek',
];
const isBuiltIn = (intent: Intent): boolean => intent.name.startsWith('AMAZON.');
const isIntentName = (name: string): name is IntentName => Object.hasOwn(INTENTS, name);
const sorted = (words: Iterable<string>): string[] => [...words].sort();

/** The slots that the reader of an intent asks for. */
function slotsRead(name: string): string[] {
  if (!isIntentName(name)) throw new Error(`Nothing reads ${name}`);
  const asked = new Set<string>();
  const nothing = readSlots({});
  const watching = new Proxy(nothing, {
    get: (_, method: keyof Slots) => {
      if (method === 'weekdays') {
        return () => {
          asked.add('weekday').add('otherWeekday');
          return [];
        };
      }
      return (slot: string) => {
        asked.add(slot);
        // Something, so that a reader that stops at the first missing slot goes on to the others.
        return method === 'number' || method === 'seconds' ? 60 : 'x';
      };
    },
  });
  INTENTS[name](watching);
  return sorted(asked);
}

describe.each(LOCALE_NAMES)('the interaction model of %s', (locale) => {
  const model = readModel(locale);
  const { invocationName, intents, types } = model.interactionModel.languageModel;
  const custom = intents.filter((intent) => !isBuiltIn(intent));
  const samples = intents.flatMap((intent) => intent.samples.map((sample) => ({ intent, sample })));
  const words = types.flatMap((type) =>
    type.values.flatMap(({ id, name }) =>
      [name.value, ...name.synonyms].map((word) => ({ type: type.name, id, word })),
    ),
  );
  const idsOf = (type: string) => types.find(({ name }) => name === type)?.values.map(({ id }) => id) ?? [];

  it('is called by the same two words everywhere', () => {
    expect(invocationName).toBe('limber lifter');
  });

  it('declares the intents that the skill handles, and no other', () => {
    expect(sorted(intents.map(({ name }) => name))).toEqual(sorted(Object.keys(INTENTS)));
  });

  it("gives Amazon's own intents no samples of ours, and every other one at least eight", () => {
    expect(intents.filter(isBuiltIn).flatMap((intent) => intent.samples)).toEqual([]);
    expect(custom.filter((intent) => intent.samples.length < 8).map(({ name }) => name)).toEqual([]);
  });

  it('declares the slots that the skill reads, in each intent', () => {
    for (const intent of custom.filter(({ name }) => name !== 'StoryIntent' && name !== 'SymptomIntent')) {
      const declared = sorted((intent.slots ?? []).map(({ name }) => name));
      expect([intent.name, declared]).toEqual([intent.name, slotsRead(intent.name)]);
    }
  });

  it('declares every slot that carries words in the two intents for free speech', () => {
    const carriers = custom
      .filter(({ name }) => name === 'StoryIntent' || name === 'SymptomIntent')
      .flatMap((intent) => (intent.slots ?? []).map(({ name }) => name));
    expect(sorted(carriers)).toEqual(sorted(Object.keys(WORD_SLOTS)));
  });

  it('uses every slot in a sample and no slot that is not declared', () => {
    for (const intent of custom) {
      const used = new Set(intent.samples.flatMap(slotNames));
      expect([intent.name, sorted(used)]).toEqual([
        intent.name,
        sorted((intent.slots ?? []).map(({ name }) => name)),
      ]);
    }
  });

  it('defines every slot type and uses every type that it defines', () => {
    const used = new Set(custom.flatMap((intent) => (intent.slots ?? []).map(({ type }) => type)));
    expect(sorted([...used].filter((type) => !type.startsWith('AMAZON.')))).toEqual(
      sorted(types.map(({ name }) => name)),
    );
    expect([...used].filter((type) => type.startsWith('AMAZON.') && !BUILT_IN_TYPES.includes(type))).toEqual(
      [],
    );
  });

  it('gives a slot name one type everywhere', () => {
    const typeOf = new Map<string, string>();
    for (const { name, type } of custom.flatMap((intent) => intent.slots ?? [])) {
      expect([name, typeOf.get(name) ?? type]).toEqual([name, type]);
      typeOf.set(name, type);
    }
  });

  it('takes several values at once where the locale can', () => {
    const several = custom
      .flatMap((intent) => intent.slots ?? [])
      .filter((slot) => slot.multipleValues?.enabled)
      .map(({ name }) => name);
    expect(several).toEqual(locale === 'en-IN' ? [] : ['symptom', 'yesSymptom']);
  });

  it('writes samples and slot values in allowed characters', () => {
    const wrong = samples.filter(
      ({ sample }) =>
        !/^[a-z'.\- ]+$/.test(sample.replace(/\{[a-zA-Z]+\}/g, 'x')) || /^\s|\s$|\s\s/.test(sample),
    );
    expect(wrong.map(({ sample }) => sample)).toEqual([]);
    expect(words.filter(({ word }) => !/^[a-z][a-z'.\- ]*$/.test(word)).map(({ word }) => word)).toEqual([]);
  });

  it('gives AMAZON.SearchQuery a word besides its slot, and no other slot', () => {
    for (const intent of custom) {
      const free = (intent.slots ?? [])
        .filter(({ type }) => type === 'AMAZON.SearchQuery')
        .map(({ name }) => name);
      const withFree = intent.samples.filter((sample) =>
        slotNames(sample).some((name) => free.includes(name)),
      );
      for (const sample of withFree) {
        expect(slotNames(sample)).toHaveLength(1);
        expect(sample).toMatch(/^[a-z'][a-z' ]* \{\w+\}$/);
      }
    }
  });

  it('loses no word that denies or affirms when Alexa swallows the carrier', () => {
    const denies = /\b(no|nope|nah|not|without|never)\b|n't\b/;
    const affirms = /\b(yes|yeah|yep|yup|do have)\b/;
    const spoken = samples.filter(({ sample }) => slotNames(sample).some((name) => name in WORD_SLOTS));
    for (const { sample } of spoken) {
      const [name = ''] = slotNames(sample);
      const carrier = sample.replace(/\{\w+\}/, '');
      expect([sample, denies.test(carrier)]).toEqual([sample, name.startsWith('no')]);
      expect([sample, affirms.test(carrier)]).toEqual([sample, name.startsWith('yes')]);
      // "both", "one", "left" and who it is about must not be swallowed.
      expect(carrier).not.toMatch(/\b(both|one|left|he|she|his|her|they|your)\b|\bright (?!after)/);
    }
  });

  it('puts back the carrier that stood there', () => {
    const own = Object.entries({ iStory: /\bi\b/, myStory: /\bmy\b/, itStory: /\bit\b/ });
    const times = Object.entries({ sinceStory: /\bsince\b/, afterStory: /\bafter\b/ });
    for (const [name, carrier] of [...own, ...times]) {
      const ofSlot = samples.filter(({ sample }) => slotNames(sample).includes(name));
      expect(ofSlot.length).toBeGreaterThan(0);
      for (const { sample } of ofSlot) expect(sample).toMatch(carrier);
    }
  });

  it('says nothing in two ways: no sample twice, and none that another could be once its slots are filled', () => {
    const seen = new Map<string, string>();
    const doubled: string[] = [];
    for (const { intent, sample } of samples) {
      for (const { text, meaning } of spokenForms(model, intent.name, sample)) {
        // Free speech and listed symptoms may be said alike: both tell the skill the same words.
        const known = seen.get(text);
        if (known !== undefined && !text.includes('<words>'))
          doubled.push(`${text}: ${known} and ${meaning}`);
        seen.set(text, meaning);
      }
    }
    expect(doubled).toEqual([]);
    expect(new Set(samples.map(({ sample }) => sample)).size).toBe(samples.length);
  });

  it('knows every id that the skill knows', () => {
    expect(idsOf('SYMPTOM')).toEqual(expect.arrayContaining([...FINDING_IDS]));
    expect(sorted(idsOf('STRETCH'))).toEqual(sorted(STRETCHES.map(({ id }) => id)));
    expect(sorted(idsOf('MUSCLE_GROUP'))).toEqual(sorted(MUSCLE_GROUPS));
    expect(idsOf('UNIT')[0]).toBe(locale === 'en-US' || locale === 'en-CA' ? 'lb' : 'kg');
    expect(sorted(idsOf('UNIT'))).toEqual(['kg', 'lb']);
    expect(idsOf('TREND')).toEqual(['better', 'same', 'worse']);
    expect(idsOf('TIGHTNESS')).toEqual(['loose', 'less', 'tight']);
    expect(idsOf('SIDE')).toEqual(['left', 'right', 'both']);
    expect(idsOf('POSITION')).toEqual(['floor', 'chair', 'standing']);
    expect(idsOf('FELT')).toEqual(['good', 'bad']);
    expect(idsOf('REMINDER')).toEqual(['afternoon', 'morning', 'weekly']);
    expect(idsOf('FREQUENCY')).toEqual([
      'every-day',
      'every-morning',
      'every-afternoon',
      'every-evening',
      'weekdays',
      'weekends',
    ]);
  });

  it('lists no word under two ids of a type', () => {
    const seen = new Map<string, string>();
    for (const { type, id, word } of words) {
      const key = `${type}: ${word}`;
      expect([key, seen.get(key) ?? id]).toEqual([key, id]);
      seen.set(key, id);
    }
    expect(seen.size).toBe(words.length);
  });

  it('stays within the limits of size', () => {
    expect(words.filter(({ word }) => word.length > 140)).toEqual([]);
    expect(samples.filter(({ sample }) => sample.length > 200)).toEqual([]);
    expect(readProjectFile(modelPath(locale)).length).toBeLessThanOrEqual(1.5e6);
  });

  it('is written as the generator writes', () => {
    expect(readProjectFile(modelPath(locale)).toString('utf8')).toBe(formatModel(model));
  });
});
