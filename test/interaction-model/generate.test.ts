import { generate } from '../../scripts/model/generate';
import { LOCALES, type LocaleChanges } from '../../scripts/model/locales';
import { formatModel, type Model, modelPath, parseModel } from '../../scripts/model/model-file';
import { LOCALE_NAMES, readModel, readProjectFile } from './package-files';

const source: Model = {
  interactionModel: {
    languageModel: {
      invocationName: 'limber lifter',
      modelConfiguration: { fallbackIntentSensitivity: { level: 'LOW' } },
      intents: [
        { name: 'AMAZON.HelpIntent', samples: [] },
        {
          name: 'ReportIntent',
          slots: [{ name: 'unit', type: 'UNIT', multipleValues: { enabled: true } }],
          samples: ['my mom did {unit}', 'my mum did {unit}', 'a moment'],
        },
      ],
      types: [
        {
          name: 'UNIT',
          values: [
            { id: 'lb', name: { value: 'lb', synonyms: ['pounds'] } },
            { id: 'kg', name: { value: 'kg', synonyms: ['kilos'] } },
          ],
        },
      ],
    },
  },
};

const changes: LocaleChanges = {
  locale: 'en-XX',
  multipleValues: true,
  firstUnit: 'kg',
  replace: [['mom', 'mum']],
  samples: { ReportIntent: ['log {unit}'] },
  synonyms: { UNIT: { lb: ['quid'] } },
};

function partsOf(model: Model) {
  const { intents, types } = model.interactionModel.languageModel;
  return { report: intents.find(({ name }) => name === 'ReportIntent'), unit: types[0]?.values ?? [] };
}

describe('the generator', () => {
  it('replaces whole words and drops what has become a repetition', () => {
    expect(partsOf(generate(source, changes)).report?.samples).toEqual([
      'my mum did {unit}',
      'a moment',
      'log {unit}',
    ]);
  });

  it('puts the unit of the country first and adds its words', () => {
    const { unit } = partsOf(generate(source, changes));
    expect(unit.map(({ id }) => id)).toEqual(['kg', 'lb']);
    expect(unit[1]?.name.synonyms).toEqual(['pounds', 'quid']);
  });

  it('leaves multiple values out where the locale has none', () => {
    const { report } = partsOf(generate(source, { ...changes, multipleValues: false }));
    expect(report?.slots).toEqual([{ name: 'unit', type: 'UNIT' }]);
    expect(partsOf(generate(source, changes)).report?.slots?.[0]?.multipleValues).toEqual({ enabled: true });
  });

  it('leaves its source as it was', () => {
    const before = formatModel(source);
    generate(source, changes);
    expect(formatModel(source)).toBe(before);
  });

  test.each([
    [{ replace: [['dad', 'pa']] }, 'the word "dad"'],
    [{ samples: { NoSuchIntent: ['hello'] } }, 'NoSuchIntent'],
    [{ synonyms: { UNIT: { stone: ['stones'] } } }, 'UNIT stone'],
  ] as const)('refuses a table that names what is not there: %o', (wrong, message) => {
    expect(() => generate(source, { ...changes, ...wrong })).toThrow(message);
  });

  it('has a table for every locale but the one written by hand', () => {
    expect(['en-US', ...LOCALES.map(({ locale }) => locale)]).toEqual(LOCALE_NAMES);
  });

  test.each(LOCALES)('made the committed model of $locale', (locale) => {
    const committed = readProjectFile(modelPath(locale.locale)).toString('utf8');
    expect(formatModel(generate(readModel('en-US'), locale))).toBe(committed);
  });

  it('speaks of each country its own words', () => {
    const text = (locale: string) => readProjectFile(modelPath(locale)).toString('utf8');
    expect(text('en-US')).toContain('nine one one');
    expect(text('en-CA')).toContain('nine one one');
    expect(text('en-GB')).toContain('nine nine nine');
    expect(text('en-AU')).toContain('triple zero');
    expect(text('en-IN')).toContain('one one two');
    for (const locale of ['en-GB', 'en-AU', 'en-IN']) {
      expect(text(locale)).not.toMatch(/nine one one|\bmom\b|\bcolor\b|tylenol|advil/);
    }
  });
});

describe('the model file', () => {
  it('refuses a shape that it does not know', () => {
    expect(() => parseModel('{"interactionModel":{"languageModel":{"invocationName":"x"}}}')).toThrow();
    expect(() => parseModel(formatModel(source).replace('"samples"', '"sample"'))).toThrow();
  });
});
