import Ajv from 'ajv';
import spec from 'ask-smapi-model/spec.json';
import { modelPath } from '../../scripts/model/model-file';
import { LOCALE_NAMES, readProjectFile } from './package-files';

/** Amazon's own definitions of what its skill management API takes. */
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema(spec, 'smapi');

function faultsAgainst(definition: string, data: unknown): unknown {
  const validate = ajv.compile({ $ref: `smapi#/definitions/${definition}` });
  validate(data);
  return validate.errors;
}

const readJson = (path: string): unknown => JSON.parse(readProjectFile(path).toString('utf8'));

describe("Amazon's schema", () => {
  test.each(LOCALE_NAMES)('takes the interaction model of %s', (locale) => {
    const faults = faultsAgainst(
      'v1.skill.interactionModel.InteractionModelData',
      readJson(modelPath(locale)),
    );
    expect(faults).toBeNull();
  });

  it('takes the manifest', () => {
    const manifest = readJson('interaction-model/skill.json');
    expect(faultsAgainst('v1.skill.Manifest.SkillManifestEnvelope', manifest)).toBeNull();
  });

  it('refuses what is not so, which shows that it is applied', () => {
    expect(
      faultsAgainst('v1.skill.interactionModel.InteractionModelData', {
        interactionModel: { languageModel: { invocationName: 'limber lifter', intents: [] } },
      }),
    ).not.toBeNull();
    expect(
      faultsAgainst('v1.skill.Manifest.SkillManifestEnvelope', {
        manifest: { permissions: [{ name: 'alexa::everything' }] },
      }),
    ).not.toBeNull();
  });
});
