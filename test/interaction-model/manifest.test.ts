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
const addresses = v.object({ privacyPolicyUrl: v.string(), termsOfUseUrl: v.string() });
const endpoint = v.object({ uri: v.string() });
const regions = v.optional(v.record(v.picklist(['NA', 'EU', 'FE']), v.object({ endpoint })));
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
        locales: v.record(v.string(), addresses),
      }),
      permissions: v.array(v.object({ name: v.string() })),
      apis: v.object({
        custom: v.object({
          endpoint,
          regions,
          interfaces: v.array(v.looseObject({ type: v.string() })),
        }),
      }),
      events: v.object({
        endpoint,
        regions,
        subscriptions: v.array(v.object({ eventName: v.string() })),
      }),
    }),
  }),
  JSON.parse(readProjectFile('interaction-model/skill.json').toString('utf8')),
);

/** The words that every health skill's description must hold, in Amazon's example of its policy. */
const DISCLAIMER =
  'does not provide medical advice, and is for informational and educational purposes only, and is not a substitute for professional medical advice, treatment or diagnosis. Call your doctor to receive medical advice. If you think you may have a medical emergency, please dial';

/**
 * Whoever deploys with the ASK CLI writes the function of their own account, of any name, over the placeholder: in
 * one of the four regions from which Alexa calls, perhaps with a version or alias at its end.
 */
const FUNCTION_ARN =
  /^arn:aws:lambda:(us-east-1|eu-west-1|us-west-2|ap-northeast-1):\d{12}:function:[\w-]{1,64}(:[\w$-]+)?$/;

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

  it('points at a privacy policy and terms of use, wherever their owner keeps them', () => {
    const { privacyPolicyUrl, termsOfUseUrl } = v.parse(
      addresses,
      manifest.privacyAndCompliance.locales[locale],
    );
    for (const address of [privacyPolicyUrl, termsOfUseUrl]) {
      expect(new URL(address)).toMatchObject({ protocol: 'https:', host: expect.stringContaining('.') });
    }
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

  it('hears of it when the skill is disabled, at the same endpoints that answer', () => {
    const { custom } = manifest.apis;
    expect(manifest.events.subscriptions).toEqual([{ eventName: 'SKILL_DISABLED' }]);
    expect(manifest.events.endpoint).toEqual(custom.endpoint);
    expect(manifest.events.regions).toEqual(custom.regions);
  });

  it('is answered by functions that Alexa can call', () => {
    const { custom } = manifest.apis;
    const elsewhere = Object.values(custom.regions ?? {}).map((region) => region.endpoint);
    for (const { uri } of [custom.endpoint, ...elsewhere]) expect(uri).toMatch(FUNCTION_ARN);
  });

  it.each([
    ['arn:aws:lambda:us-east-1:000000000000:function:limber-lifter', true],
    ['arn:aws:lambda:eu-west-1:123456789012:function:LimberLifter-SkillFunction0A1B2C3D-xYz', true],
    ['arn:aws:lambda:us-east-1:123456789012:function:limber-lifter:live', true],
    ['LimberLifter.Endpoint = arn:aws:lambda:us-east-1:123456789012:function:limber-lifter', false],
    ['arn:aws:lambda:us-east-1:YOUR-ACCOUNT:function:limber-lifter', false],
    ['arn:aws:lambda:eu-central-1:123456789012:function:limber-lifter', false],
    ['arn:aws:lambda:us-east-1:123456789012:function:limber-lifter ', false],
    ['https://limber.example/', false],
  ])('%s is a function for Alexa: %s', (uri, is) => {
    expect(FUNCTION_ARN.test(uri)).toBe(is);
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
