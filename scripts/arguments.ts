/** What stands behind `npm run synth --` and `npm run deploy --`, checked before the CDK command sees it. */
import { NAMES, readSettings, type Settings } from '../infra/settings';

type Command = 'synth' | 'deploy';
type Environment = Readonly<Record<string, string | undefined>>;

const CONTEXT_OPTION = /^(-c|--context)$/;
const SETTING = new RegExp(`^(${NAMES.join('|')})=`);

/** The `-c name=value` among the arguments, as CDK reads them. */
export function contextOf(args: readonly string[]): ReadonlyMap<string, string> {
  const context = new Map<string, string>();
  args.forEach((arg, index) => {
    const pair =
      /^(?:-c|--context)=(.+)$/.exec(arg)?.[1] ?? (CONTEXT_OPTION.test(arg) ? args[index + 1] : undefined);
    const [name, ...value] = (pair ?? '').split('=');
    if (name !== undefined && value.length > 0) context.set(name, value.join('='));
  });
  return context;
}

/** The folder that CDK writes to: `--output` or `-o`, else its own usual one. */
export function outputOf(args: readonly string[]): string {
  const folders = args.flatMap((arg, index) => {
    const joined = /^(?:--output=|-o=?)(.+)$/.exec(arg)?.[1];
    return joined ?? (/^(-o|--output)$/.test(arg) ? (args[index + 1] ?? []) : []);
  });
  return folders.at(-1) ?? 'cdk.out';
}

/**
 * The settings that the arguments ask for. Throws an error that lists what is wrong with them: CDK itself passes
 * over a value that it did not understand, and would deploy without it.
 */
export function settingsOf(command: Command, args: readonly string[], environment: Environment): Settings {
  const slips = [
    ...keptByNpm(environment),
    ...args.flatMap((arg, index) => slip(arg, args[index - 1], args[index + 1])),
  ];
  if (slips.length === 0) return readSettings(Object.fromEntries(contextOf(args)));
  throw new Error(
    [
      'The command is not understood:',
      ...slips.map((text) => `- ${text}`),
      `It goes like this: npm run ${command} -- -c diary=on -c region=eu-west-1`,
    ].join('\n'),
  );
}

/** Without the `--` npm takes options for its own, keeps them, and tells the script only by its environment. */
function keptByNpm(environment: Environment): readonly string[] {
  const kept = NAMES.flatMap((name) => {
    const value = environment[`npm_config_${name.toLowerCase()}`];
    return value === undefined ? [] : [`--${name}=${value}`];
  });
  const call = environment['npm_config_call'] ?? '';
  if (SETTING.test(call)) kept.push(`-c ${call}`);
  if (environment['npm_config_context'] !== undefined) kept.push('--context');
  return kept.map((option) => `npm kept "${option}" for itself: put -- before the first -c`);
}

function slip(arg: string, before: string | undefined, after: string | undefined): readonly string[] {
  if (CONTEXT_OPTION.test(arg)) {
    return /^[^-=][^=]*=/.test(after ?? '')
      ? []
      : [`"${[arg, after ?? ''].join(' ').trim()}" is not -c name=value`];
  }
  if (CONTEXT_OPTION.test(before ?? '')) return [];
  if (SETTING.test(arg)) return [`"${arg}" stands without -c: write -c ${arg}`];
  if (arg.startsWith('-')) {
    const name = NAMES.find((known) => arg === `--${known}` || arg.startsWith(`--${known}=`));
    return name === undefined ? [] : [`"${arg}" is no option: write -c ${name}=VALUE`];
  }
  // The value of an option of CDK's own, as in `--require-approval never`.
  if (before !== undefined && /^-[^=]*$/.test(before)) return [];
  return [`"${arg}" is neither an option nor the value of one (there is one stack, and it needs no name)`];
}
