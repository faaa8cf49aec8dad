/** `npm run talk`: a conversation with the skill, in the terminal or, with `--json`, for programs. */
import { OptionError, readOptions } from '../echo/options';
import { readArguments, USAGE } from './arguments';
import { converse } from './conversation';
import { answerInJson } from './json-lines';
import { claimOutput } from './output';

const WRONG_USE = 2;

async function talk(args: readonly string[]): Promise<void> {
  const { options, json, help } = readArguments(args);
  if (help) {
    process.stdout.write(USAGE);
    return;
  }
  readOptions(options);
  const { stdin, stdout } = process;
  const { NO_COLOR = '' } = process.env;
  const isInteractive = stdin.isTTY === true && stdout.isTTY === true;
  const { write, flushed } = claimOutput(json ? 'stderr' : 'nowhere');
  // Only now: a wrong option is told at once, not after everything has been loaded.
  const { createEcho } = await import('../echo/echo');
  const echo = await createEcho({ ...options, ...seedFor(options.seed, json) });
  if (json) await answerInJson(echo, stdin, write);
  else
    await converse(echo, {
      input: stdin,
      write,
      isInteractive,
      hasColours: isInteractive && NO_COLOR === '',
    });
  await echo.close();
  await flushed();
}

/** People want variety, programs the same answer each time. */
function seedFor(seed: string | undefined, json: boolean): { readonly seed?: string } {
  return seed !== undefined || json ? {} : { seed: String(Date.now() % 1_000_000_000) };
}

talk(process.argv.slice(2)).then(
  // The skill's connections to its services would keep the process alive.
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    if (error instanceof OptionError) process.stderr.write(`\n${USAGE}`);
    process.exit(error instanceof OptionError ? WRONG_USE : 1);
  },
);
