/** The function as `npm run synth` would deploy it: code, handler and environment are read from what it wrote. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

export interface SynthesisedFunction {
  /** The unpacked code. */
  readonly folder: string;
  readonly handler: string;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
  readonly logFormat: string;
  /** Without the values that only a deployment knows, such as the name of the table. */
  readonly environment: Readonly<Record<string, string>>;
}

const Template = v.object({ Resources: v.record(v.string(), v.looseObject({ Type: v.string() })) });
const Deployed = v.object({
  Properties: v.object({
    Runtime: v.literal('nodejs24.x'),
    Handler: v.string(),
    Timeout: v.number(),
    MemorySize: v.number(),
    LoggingConfig: v.object({ LogFormat: v.string() }),
    Environment: v.object({ Variables: v.record(v.string(), v.unknown()) }),
    Code: v.object({ S3Key: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}\.zip$/)) }),
  }),
});

/** Runs `npm run synth` into `output` with these arguments. Throws what it prints when it fails. */
export function synthesise(output: string, args: readonly string[]): SynthesisedFunction {
  const root = join(__dirname, '..', '..', '..');
  const done = spawnSync('npm', ['run', '--silent', 'synth', '--', '--output', output, ...args], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error(`npm run synth failed: ${done.stdout}${done.stderr}`);

  const template = v.parse(
    Template,
    JSON.parse(readFileSync(join(output, 'LimberLifter.template.json'), 'utf8')),
  );
  const functions = Object.values(template.Resources).filter(({ Type }) => Type === 'AWS::Lambda::Function');
  const [{ Properties }] = v.parse(v.tuple([Deployed]), functions);
  const environment = Object.entries(Properties.Environment.Variables).filter(
    (variable): variable is [string, string] => typeof variable[1] === 'string',
  );
  return {
    folder: join(output, `asset.${Properties.Code.S3Key.replace(/\.zip$/, '')}`),
    handler: Properties.Handler,
    timeoutSeconds: Properties.Timeout,
    memoryMegabytes: Properties.MemorySize,
    logFormat: Properties.LoggingConfig.LogFormat,
    environment: Object.fromEntries(environment),
  };
}
