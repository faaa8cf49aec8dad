import fc from 'fast-check';
import { readSlots } from '../../lambda/alexa/slots';
import { readModel } from '../interaction-model/package-files';

const STATIC = 'amzn1.er-authority.echo-sdk.amzn1.ask.skill.1.UNIT';
const DYNAMIC = 'amzn1.er-authority.echo-sdk.dynamic.amzn1.ask.skill.1.UNIT';

const matched = (id: string, authority = STATIC) => ({
  authority,
  status: { code: 'ER_SUCCESS_MATCH' },
  values: [{ value: { name: id, id } }],
});
const unmatched = (authority = STATIC) => ({ authority, status: { code: 'ER_SUCCESS_NO_MATCH' } });

/** A slot as Alexa writes it. */
const slot = (name: string, value: string, ...resolutionsPerAuthority: readonly object[]) => ({
  [name]: {
    name,
    value,
    confirmationStatus: 'NONE',
    source: 'USER',
    ...(resolutionsPerAuthority.length > 0 ? { resolutions: { resolutionsPerAuthority } } : {}),
    slotValue: {
      type: 'Simple',
      value,
      ...(resolutionsPerAuthority.length > 0 ? { resolutions: { resolutionsPerAuthority } } : {}),
    },
  },
});

/** Several values in one slot: the slot itself has none then. */
const list = (name: string, ...values: readonly string[]) => ({
  [name]: {
    name,
    confirmationStatus: 'NONE',
    source: 'USER',
    slotValue: { type: 'List', values: values.map((value) => ({ type: 'Simple', value })) },
  },
});

describe('the values of built-in slots', () => {
  it('are read', () => {
    const slots = readSlots({
      ...slot('number', '60'),
      ...slot('duration', 'PT1M30S'),
      ...slot('date', '2026-W48'),
      ...slot('time', 'MO'),
    });
    expect(slots.number('number')).toBe(60);
    expect(slots.seconds('duration')).toBe(90);
    expect(slots.date('date')).toBe('2026-11-23');
    expect(slots.time('time')).toBe('07:00');
  });

  test.each(['?', '', '  '])('are missing where Alexa caught nothing: %p', (value) => {
    const slots = readSlots({
      ...slot('number', value),
      ...slot('duration', value),
      ...slot('weekday', value),
    });
    expect(slots.number('number')).toBeNull();
    expect(slots.seconds('duration')).toBeNull();
    expect(slots.weekdays()).toEqual([]);
  });

  it('may stand on the slot alone, as older requests have them', () => {
    expect(readSlots({ number: { name: 'number', value: '8' } }).number('number')).toBe(8);
  });
});

describe('weekdays', () => {
  it('come from both slots, in order, each once', () => {
    const slots = { ...slot('otherWeekday', 'thursdays'), ...slot('weekday', 'Monday') };
    expect(readSlots(slots).weekdays()).toEqual(['monday', 'thursday']);
    const twice = { ...slot('weekday', 'sunday'), ...slot('otherWeekday', 'Sundays') };
    expect(readSlots(twice).weekdays()).toEqual(['sunday']);
  });

  it('may be several in one slot', () => {
    expect(readSlots(list('weekday', 'monday', 'friday')).weekdays()).toEqual(['monday', 'friday']);
  });
});

describe('entity resolution', () => {
  it('counts before the spoken word', () => {
    expect(readSlots(slot('unit', 'kilos', matched('kg'))).unit('unit')).toBe('kg');
    expect(readSlots(slot('felt', 'good', matched('bad'))).felt('felt')).toBe('bad');
  });

  it('may come from the dynamic authority', () => {
    const resolved = slot('unit', 'quid', unmatched(), matched('lb', DYNAMIC));
    expect(readSlots(resolved).unit('unit')).toBe('lb');
  });

  it('leaves the spoken word where it found nothing', () => {
    expect(readSlots(slot('group', 'Hip flexors', unmatched())).group('group')).toBe('hip-flexors');
    expect(readSlots(slot('unit', 'stone', unmatched())).unit('unit')).toBeNull();
  });

  it('is not believed when it names an id that the skill does not know, or is not a match', () => {
    expect(readSlots(slot('trend', 'meh', matched('sideways'))).trend('trend')).toBeNull();
    const timedOut = { ...matched('better'), status: { code: 'ER_ERROR_TIMEOUT' } };
    expect(readSlots(slot('trend', 'improving', timedOut)).trend('trend')).toBeNull();
  });

  it('takes the first of several values that is known', () => {
    expect(readSlots(list('side', 'middle', 'left')).side('side')).toBe('left');
  });

  it('knows every value of the interaction model by its id', () => {
    const { types } = readModel('en-US').interactionModel.languageModel;
    const read = {
      UNIT: (id: string) => readSlots(slot('unit', 'x', matched(id))).unit('unit'),
      TREND: (id: string) => readSlots(slot('trend', 'x', matched(id))).trend('trend'),
      TIGHTNESS: (id: string) => readSlots(slot('tightness', 'x', matched(id))).tightness('tightness'),
      SIDE: (id: string) => readSlots(slot('side', 'x', matched(id))).side('side'),
      STRETCH: (id: string) => readSlots(slot('stretch', 'x', matched(id))).stretch('stretch'),
      MUSCLE_GROUP: (id: string) => readSlots(slot('group', 'x', matched(id))).group('group'),
      POSITION: (id: string) => readSlots(slot('position', 'x', matched(id))).position('position'),
      FELT: (id: string) => readSlots(slot('felt', 'x', matched(id))).felt('felt'),
      REMINDER: (id: string) => readSlots(slot('which', 'x', matched(id))).reminder('which'),
      FREQUENCY: (id: string) => readSlots(slot('often', 'x', matched(id))).often('often'),
    };
    for (const [name, readId] of Object.entries(read)) {
      const ids = types.find((type) => type.name === name)?.values.map(({ id }) => id) ?? [];
      expect(ids.length).toBeGreaterThan(1);
      for (const id of ids) expect([name, readId(id)]).toEqual([name, id]);
    }
  });
});

describe('one side', () => {
  it('is none where both are meant', () => {
    expect(readSlots(slot('side', 'both', matched('both'))).oneSide('side')).toBeNull();
    expect(readSlots(slot('side', 'left', matched('left'))).oneSide('side')).toBe('left');
    expect(readSlots(slot('side', 'both sides', matched('both'))).side('side')).toBe('both');
  });
});

describe('the words of the user', () => {
  test.each([
    ['story', 'a tearing pain', 'a tearing pain'],
    ['iStory', "can't pee", "i can't pee"],
    ['myStory', 'legs are numb', 'my legs are numb'],
    ['itStory', 'was numb not now', 'it was numb not now'],
    ['sinceStory', 'yesterday', 'since yesterday'],
    ['afterStory', 'squats', 'after squats'],
    ['noStory', 'numbness', 'no numbness'],
    ['yesStory', 'a fever', 'yes a fever'],
    ['symptom', 'numb between the legs', 'numb between the legs'],
    ['noSymptom', 'fever', 'no fever'],
    ['yesSymptom', 'chest pain', 'yes chest pain'],
  ])('in %s get their carrier back', (name, value, words) => {
    expect(readSlots(slot(name, value)).words()).toBe(words);
  });

  it('are the spoken ones, not what they resolved to', () => {
    expect(readSlots(slot('symptom', 'cannot feel my feet', matched('both-legs'))).words()).toBe(
      'cannot feel my feet',
    );
  });

  it('may be several, and a denial reaches over all of them', () => {
    expect(readSlots(list('symptom', 'sore back', 'fever')).words()).toBe('sore back and fever');
    expect(readSlots(list('noSymptom', 'numbness', 'tingling')).words()).toBe('no numbness or tingling');
  });

  it('are joined from all the slots that have some', () => {
    expect(readSlots({ ...slot('noSymptom', 'fever'), ...slot('symptom', 'sore back') }).words()).toBe(
      'sore back, no fever',
    );
  });

  it('are none where no slot carries any', () => {
    expect(readSlots(slot('number', '7')).words()).toBeNull();
    expect(readSlots({ symptom: { name: 'symptom', confirmationStatus: 'NONE' } }).words()).toBeNull();
    expect(readSlots(slot('story', '?')).words()).toBeNull();
  });
});

describe('anything else', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', [1, 2]],
    ['text', 'slots'],
    ['slots that are none', { number: 7, story: null, unit: [], weekday: 'monday' }],
    [
      'values that are no text',
      { number: { value: 7 }, story: { value: { deep: true } }, unit: { value: null } },
    ],
    ['a strange slot value', { number: { slotValue: { type: 'Map', values: 'x' } } }],
    ['a strange resolution', { unit: { value: 'x', resolutions: { resolutionsPerAuthority: 'x' } } }],
  ])('is missing: %s', (_, slots) => {
    const read = readSlots(slots);
    expect(read.number('number')).toBeNull();
    expect(read.unit('unit')).toBeNull();
    expect(read.weekdays()).toEqual([]);
    expect(read.words()).toBeNull();
  });

  it('keeps the word where its resolution is broken', () => {
    const broken = {
      unit: { name: 'unit', value: 'kg', resolutions: { resolutionsPerAuthority: [{ status: 3 }] } },
    };
    expect(readSlots(broken).unit('unit')).toBe('kg');
    const noValues = {
      unit: {
        name: 'unit',
        value: 'lb',
        resolutions: { resolutionsPerAuthority: [{ status: { code: 'ER_SUCCESS_MATCH' } }] },
      },
    };
    expect(readSlots(noValues).unit('unit')).toBe('lb');
  });

  it('never throws', () => {
    const names = fc.constantFrom('number', 'unit', 'weekday', 'story', 'symptom', 'side', '__proto__');
    const parts = fc.constantFrom(
      'value',
      'slotValue',
      'type',
      'values',
      'resolutions',
      'resolutionsPerAuthority',
    );
    const leaf = fc.oneof(fc.anything(), fc.constantFrom('List', 'ER_SUCCESS_MATCH', 'kg', '?'));
    const slotLike = fc.dictionary(parts, fc.oneof(leaf, fc.dictionary(parts, leaf)));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(names, slotLike)), (slots) => {
        const read = readSlots(slots);
        read.number('number');
        read.unit('unit');
        read.side('side');
        read.weekdays();
        read.words();
      }),
    );
  });
});
