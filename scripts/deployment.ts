/** What `npm run deploy` decides and says, apart from doing it. */
import type { Settings } from '../infra/settings';

/** Every text of a skill manifest that still points to an example domain, as "path: text". */
export function placeholders(manifest: unknown, path = ''): readonly string[] {
  if (typeof manifest === 'string') {
    return /\bexample\.(com|net|org)\b/i.test(manifest) ? [`${path}: ${manifest}`] : [];
  }
  if (typeof manifest !== 'object' || manifest === null) return [];
  return Object.entries(manifest).flatMap(([name, value]) =>
    placeholders(value, path === '' ? name : `${path}.${name}`),
  );
}

/**
 * Why this deployment must not be, or null. A skill without the diary is one for the store, and there nobody may
 * meet an example's privacy policy: so it is refused when `diary=off` was asked for, or when the skill itself is
 * made without the diary. The back end alone shows no such address to anybody.
 */
export function refusal(settings: Settings, diaryGiven: boolean, found: readonly string[]): string | null {
  const forStore = settings.diary === 'off' && (diaryGiven || settings.skillAccount !== null);
  if (!forStore || found.length === 0) return null;
  return [
    'With diary=off the skill is one for the store, and interaction-model/skill.json still holds placeholders:',
    ...found.map((placeholder) => `- ${placeholder}`),
    'Put your own addresses in their place, or keep the skill to yourself with -c diary=on.',
  ].join('\n');
}

export interface Deployed {
  /** The ARN that Alexa calls. */
  readonly endpoint: string;
  /** The id of the skill, when CloudFormation made it. */
  readonly skillId: string | null;
}

/** What is left to do after a deployment, for the terminal. `args` is how this one was called. */
export function nextSteps(settings: Settings, deployed: Deployed, args: readonly string[]): string {
  const again = (skillId: string): string =>
    `npm run deploy -- ${[...args, '-c', `skillId=${skillId}`].join(' ')}`;
  if (settings.skillId !== null) {
    return ['Done: only your skill may call the function.', TRY_IT].join('\n');
  }
  if (deployed.skillId !== null) {
    return [
      `The skill is made: ${deployed.skillId}`,
      'One step is left. Until now any skill may call the function; this lets only yours:',
      `  ${again(deployed.skillId)}`,
    ].join('\n');
  }
  return [
    'The back end is there. Two steps by hand are left:',
    '',
    '1. Make the skill. Alexa is to call this endpoint:',
    `     ${deployed.endpoint}`,
    '   Either in the developer console: make a custom skill, paste',
    '   interaction-model/interactionModels/custom/en-US.json into its JSON editor, and the endpoint into its',
    '   Endpoint page. docs/deploy.md, section 4a, says which switches the console needs.',
    '   Or with the ASK CLI: write the endpoint for both "uri" in interaction-model/skill.json, then `ask deploy`;',
    '   section 4a says how it is started.',
    '2. Let only that skill call the function:',
    `     ${again('YOUR-SKILL-ID')}`,
    '   The id begins with amzn1.ask.skill. and stands below the name of the skill in the list of skills of the',
    '   developer console ("Copy Skill ID"); the ASK CLI prints it.',
  ].join('\n');
}

/**
 * What a line of the CDK command means when it stopped, for the terminal. CDK writes to the terminal itself, so that
 * it can ask there; which of these lines it wrote is not known here.
 */
export function afterFailure(settings: Settings): string {
  const { region } = settings;
  return [
    'The deployment stopped in the CDK command. What it says above, and what to do:',
    '- "Unable to resolve AWS account", "no credentials", "expired": this terminal has no credentials that AWS takes.',
    '  Log in (again): `aws login`, or `aws sso login` after a first `aws configure sso`, or `aws configure` with a key.',
    '  If its profile is not called "default", add --profile NAME to each of these and to this command.',
    '  `aws sts get-caller-identity` shows when it is well.',
    `- "bootstrapped?": it is not, and must be once: npx cdk bootstrap aws://YOUR-ACCOUNT-NUMBER/${region}`,
    '- "terminal (TTY) is not attached": nobody can be asked here; add --require-approval never.',
    '- "ROLLBACK", "FAILED": AWS refused a part, for the reason in its line, and everything is as it was before.',
    '- "Subprocess exited with error": the template was not made, for the reason in the lines before it.',
    'docs/deploy.md, sections 1 and 4a, says more.',
  ].join('\n');
}

const TRY_IT = 'Turn on testing ("Development") in the developer console and say: Alexa, open limber lifter.';
