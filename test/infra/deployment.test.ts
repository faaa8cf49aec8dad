import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../../infra/settings';
import { bundleState } from '../../scripts/cdk';
import { afterFailure, nextSteps, placeholders, refusal } from '../../scripts/deployment';
import { SKILL_ID, WITH_SKILL } from './stack';

const FOUND = ['manifest.privacyPolicyUrl: https://example.com/privacy'];

test('placeholders are found wherever they stand', () => {
  const manifest = {
    privacy: { locales: { 'en-US': { privacyPolicyUrl: 'https://example.com/privacy' } } },
    phrases: ['alexa, open limber lifter', 'see http://www.example.org'],
    own: 'https://limber.example-lifter.net/',
    version: 1,
  };
  expect(placeholders(manifest)).toEqual([
    'privacy.locales.en-US.privacyPolicyUrl: https://example.com/privacy',
    'phrases.1: see http://www.example.org',
  ]);
});

describe('placeholders and the store', () => {
  test.each([
    ['asked for without the diary', { diary: 'off' }, true],
    ['the skill itself without the diary', WITH_SKILL, false],
  ])('refused: %s', (_, context, diaryGiven) => {
    expect(refusal(readSettings(context), diaryGiven, FOUND)).toContain(`- ${FOUND[0]}`);
    expect(refusal(readSettings(context), diaryGiven, [])).toBeNull();
  });

  test.each([
    ['the back end alone', {}, false],
    ["a skill of one's own, with the diary", { ...WITH_SKILL, diary: 'on' }, true],
  ])('let through: %s', (_, context, diaryGiven) => {
    expect(refusal(readSettings(context), diaryGiven, FOUND)).toBeNull();
  });
});

describe('what is left to do', () => {
  const endpoint = 'arn:aws:lambda:us-east-1:123456789012:function:LimberLifter';

  test('after the back end alone: two steps by hand, with the endpoint', () => {
    const steps = nextSteps(readSettings({}), { endpoint, skillId: null }, []);
    expect(steps).toContain('Two steps by hand');
    expect(steps).toContain(endpoint);
    expect(steps).toContain('npm run deploy -- -c skillId=YOUR-SKILL-ID');
    expect(steps).toContain('"Copy Skill ID"');
  });

  test('"both uri" is for the ASK CLI alone: the console needs no file changed', () => {
    const steps = nextSteps(readSettings({}), { endpoint, skillId: null }, []);
    const [byHand, cli] = steps.split('Or with the ASK CLI');
    expect(byHand).toContain('Endpoint page');
    expect(byHand).not.toMatch(/uri|skill\.json/);
    expect(cli).toContain('both "uri" in interaction-model/skill.json');
  });

  test('after the skill was made: the same command with its id', () => {
    const steps = nextSteps(readSettings(WITH_SKILL), { endpoint, skillId: SKILL_ID }, [
      '-c',
      'skillSecret=lwa',
    ]);
    expect(steps).toContain(`npm run deploy -- -c skillSecret=lwa -c skillId=${SKILL_ID}`);
  });

  test('after the second deployment: nothing but to try it', () => {
    const steps = nextSteps(readSettings({ skillId: SKILL_ID }), { endpoint, skillId: null }, []);
    expect(steps).toContain('Alexa, open limber lifter');
    expect(steps).not.toContain('npm run');
  });
});

test('after a failure: what the lines of the CDK command mean, with the region of this deployment', () => {
  const text = afterFailure(readSettings({ region: 'eu-west-1' }));
  expect(text).toContain('npx cdk bootstrap aws://YOUR-ACCOUNT-NUMBER/eu-west-1');
  for (const line of ['Unable to resolve AWS account', 'ROLLBACK', 'Subprocess exited with error']) {
    expect(text).toContain(`"${line}"`);
  }
});

test('docs/deploy.md quotes the beginning of what is printed after a failure', () => {
  const guide = readFileSync(join(__dirname, '..', '..', 'docs', 'deploy.md'), 'utf8');
  const quoted = /^The deployment stopped in[^…]*/m.exec(guide)?.[0];
  expect(quoted).toContain('--profile NAME');
  expect(afterFailure(readSettings({}))).toContain(quoted);
});

test('a bundle is missing, fresh, or older than what it is built from', () => {
  const root = mkdtempSync(join(tmpdir(), 'limber-lifter-bundle-'));
  try {
    const source = join(root, 'lambda', 'deep', 'a.ts');
    const bundle = join(root, 'dist', 'lambda', 'handler.js');
    for (const file of [source, bundle]) mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(source, '');
    utimesSync(source, 1000, 1000);
    expect(bundleState(root)).toBe('missing');
    writeFileSync(bundle, '');
    utimesSync(bundle, 2000, 2000);
    // One of its two files is none.
    expect(bundleState(root)).toBe('missing');
    writeFileSync(join(root, 'dist', 'lambda', 'later.br'), '');
    expect(bundleState(root)).toBe('fresh');
    utimesSync(source, 3000, 3000);
    expect(bundleState(root)).toBe('stale');
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
