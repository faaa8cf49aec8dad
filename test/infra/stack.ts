/** Stacks as the app makes them, over a bundle and a package of a few bytes. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { context as contextOfFile } from '../../cdk.json';
import { readSettings } from '../../infra/settings';
import { SkillStack } from '../../infra/skill-stack';

export type Context = Readonly<Record<string, string>>;

export const SKILL_ID = 'amzn1.ask.skill.01234567-89ab-cdef-0123-456789abcdef';
export const WITH_SKILL = {
  skillSecret: 'limber-lifter/lwa',
  vendorId: 'M1ABCDEFGHIJK',
} as const satisfies Context;

/** A place for one test file to synthesise in; `remove` when it is done. */
export function workspace() {
  const root = mkdtempSync(join(tmpdir(), 'limber-lifter-infra-'));
  const bundle = join(root, 'bundle');
  const skillPackage = join(root, 'package');
  for (const folder of [bundle, skillPackage]) mkdirSync(folder);
  writeFileSync(join(bundle, 'handler.js'), 'exports.handler = async () => ({});');
  writeFileSync(join(skillPackage, 'skill.json'), '{"manifest":{}}');

  const app = (validation: 'validated' | 'unvalidated'): App =>
    new App({
      context: contextOfFile,
      outdir: mkdtempSync(join(root, 'out-')),
      // CDK's own validation takes seconds to start: one test has it look at every form of the stack.
      builtinCloudFormationValidation: validation === 'validated',
    });
  const addStack = (to: App, context: Context, id = 'LimberLifter'): SkillStack =>
    new SkillStack(to, id, { settings: readSettings(context), bundle, skillPackage });
  return {
    bundle,
    app,
    addStack,
    template: (context: Context = {}): Template => Template.fromStack(addStack(app('unvalidated'), context)),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
