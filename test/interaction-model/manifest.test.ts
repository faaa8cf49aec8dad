import * as v from 'valibot';
import { LOCALE_NAMES, readModel, readProjectFile, spokenForms } from './package-files';

const localized = v.object({
  name: v.string(),
  summary: v.string(),
  description: v.string(),
  examplePhrases: v.array(v.string()),
  keywords: v.array(v.string()),
  smallIconUri: v.string(),
  largeIconUri: v.string(),
});
const endpoint = v.object({ uri: v.string() });
const { manifest } = v.parse(
  v.object({
    manifest: v.object({
      publishingInformation: v.object({
        locales: v.record(v.string(), localized),
        category: v.string(),
        distributionMode: v.string(),
        testingInstructions: v.string(),
      }),
      privacyAndCompliance: v.looseObject({
        locales: v.record(v.string(), v.object({ privacyPolicyUrl: v.string(), termsOfUseUrl: v.string() })),
      }),
      permissions: v.array(v.object({ name: v.string() })),
      apis: v.object({
        custom: v.object({ endpoint, interfaces: v.array(v.looseObject({ type: v.string() })) }),
      }),
      events: v.object({ endpoint, subscriptions: v.array(v.object({ eventName: v.string() })) }),
    }),
  }),
  JSON.parse(readProjectFile('interaction-model/skill.json').toString('utf8')),
);

/** The words that every health skill's description must hold, in Amazon's example of its policy. */
const DISCLAIMER =
  'does not provide medical advice, and is for informational and educational purposes only, and is not a substitute for professional medical advice, treatment or diagnosis. Call your doctor to receive medical advice. If you think you may have a medical emergency, please dial';

/** Width and height, in pixels, as the header of a PNG has them. */
function pngSize(path: string): readonly [number, number] {
  const file = readProjectFile(path);
  expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}

describe.each(LOCALE_NAMES)('the store page of %s', (locale) => {
  const page = v.parse(localized, manifest.publishingInformation.locales[locale]);

  it('carries the disclaimer with the emergency number that holds there', () => {
    const number =
      locale === 'en-US' || locale === 'en-CA' ? '911.' : 'your local emergency response phone number.';
    expect(page.description).toContain(`${DISCLAIMER} ${number}`);
    expect(page.description).toContain('No clinician has reviewed or signed them.');
    expect(page.description).toContain('published health guidance');
  });

  it('claims to save or to heal nobody', () => {
    expect(page.description).not.toMatch(
      /sav(e|es|ing) (your |a )?li(fe|ves)|\bcures?\b|\bheals?\b|guarantee/i,
    );
    for (const text of [page.name, page.summary, ...page.keywords]) {
      expect(text).not.toMatch(/pain|cure|therap|treat|doctor|medical|clinic|injur/i);
    }
  });

  it('keeps within the lengths of the store', () => {
    expect(page.name.length).toBeLessThanOrEqual(50);
    expect(page.summary.length).toBeLessThanOrEqual(160);
    expect(page.description.length).toBeLessThanOrEqual(4000);
    expect(page.keywords.length).toBeLessThanOrEqual(30);
    expect(new Set(page.keywords).size).toBe(page.keywords.length);
  });

  it('shows phrases that open the skill or stand among its samples', () => {
    const model = readModel(locale);
    const said = new Set(
      model.interactionModel.languageModel.intents
        .filter(({ name }) => name === 'WeekSessionIntent' || name === 'BetweenSetsIntent')
        .flatMap(({ name, samples }) => samples.flatMap((sample) => spokenForms(model, name, sample)))
        .map(({ text }) => text),
    );
    const [first, ...others] = page.examplePhrases;
    expect(first).toBe('Alexa, open limber lifter');
    expect(others).toHaveLength(2);
    for (const phrase of others) expect(said).toContain(phrase.toLowerCase().replace(/[?.,!]/g, ''));
  });

  it('has icons of the sizes that the store wants', () => {
    const inPackage = (uri: string) => uri.replace('file://', 'interaction-model/');
    expect(pngSize(inPackage(page.smallIconUri))).toEqual([108, 108]);
    expect(pngSize(inPackage(page.largeIconUri))).toEqual([512, 512]);
  });

  it('points at a privacy policy and terms, until now placeholders', () => {
    expect(manifest.privacyAndCompliance.locales[locale]).toEqual({
      privacyPolicyUrl: 'https://example.com/limber-lifter/privacy',
      termsOfUseUrl: 'https://example.com/limber-lifter/terms',
    });
  });
});

describe('the manifest', () => {
  it('has a page for each locale that has a model, and no other', () => {
    expect(Object.keys(manifest.publishingInformation.locales)).toEqual([...LOCALE_NAMES]);
    expect(Object.keys(manifest.privacyAndCompliance.locales)).toEqual([...LOCALE_NAMES]);
  });

  it('is public, for health and fitness, and sells and advertises nothing', () => {
    expect(manifest.publishingInformation).toMatchObject({
      category: 'HEALTH_AND_FITNESS',
      distributionMode: 'PUBLIC',
    });
    expect(manifest.privacyAndCompliance).toMatchObject({
      allowsPurchases: false,
      usesPersonalInfo: false,
      isChildDirected: false,
      isExportCompliant: true,
      containsAds: false,
    });
  });

  it('does not claim to be a health provider', () => {
    expect(manifest.privacyAndCompliance).not.toHaveProperty('usesHealthInfo');
  });

  it('asks for reminders and for the recognised voice, and nothing else', () => {
    expect(manifest.permissions.map(({ name }) => name)).toEqual([
      'alexa::alerts:reminders:skill:readwrite',
      'alexa::person_id:read',
    ]);
  });

  it('hears of it when the skill is disabled, at the same endpoint', () => {
    expect(manifest.events.subscriptions).toEqual([{ eventName: 'SKILL_DISABLED' }]);
    expect(manifest.events.endpoint).toEqual(manifest.apis.custom.endpoint);
    expect(manifest.apis.custom.endpoint.uri).toMatch(
      /^arn:aws:lambda:[a-z0-9-]+:0{12}:function:limber-lifter$/,
    );
  });

  it('shows on screens', () => {
    expect(manifest.apis.custom.interfaces.map(({ type }) => type)).toEqual(['ALEXA_PRESENTATION_APL']);
  });

  it('tells the tester how to make a reminder', () => {
    const { testingInstructions } = manifest.publishingInformation;
    expect(testingInstructions).toContain('"remind me every sunday at ten"');
    expect(testingInstructions.length).toBeLessThanOrEqual(4000);
  });
});
