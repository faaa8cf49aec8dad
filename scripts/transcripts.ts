/**
 * `npm run transcripts`: holds the conversations of `docs/transcripts/` again, with the lines that they have, and writes
 * down what is heard now, there and in the README. `--check` only tells whether they are as they sound.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type Backend, startBackend } from '../simulator/echo/backend';
import { createEcho } from '../simulator/echo/echo';
import { readArguments } from '../simulator/terminal/arguments';
import { converse } from '../simulator/terminal/conversation';
import { claimOutput } from '../simulator/terminal/output';
import { excerpt, linesSaid, optionsOf, withExcerpts, wrapped } from './transcripts/text';

const ROOT = join(__dirname, '..');
const FOLDER = join('docs', 'transcripts');
const README = 'README.md';

/** A transcript as it sounds now. `user` is somebody new. Rejects when the skill fails in it. */
async function recorded(before: string, user: string, backend: Backend): Promise<string> {
  const [command = ''] = before.split('\n');
  const echo = await createEcho({ ...readArguments(optionsOf(command)).options, user }, backend);
  let heard = '';
  const write = (text: string): void => {
    heard += text;
  };
  const input = Readable.from(linesSaid(before).map((line) => `${line}\n`));
  await converse(echo, { input, write, isInteractive: false, hasColours: false });
  await echo.close();
  const fault = /.*(?:violation|The skill met a fault).*/.exec(heard)?.[0];
  if (fault !== undefined) throw new Error(`${command}: ${fault.trim()}`);
  // The first line of a terminal says how to begin, which a reader sees.
  return `${command}\n\n${wrapped(heard.slice(heard.indexOf('\n\n') + 2).trimEnd())}\n`;
}

/** The texts of all files that hold transcripts, as they sound now, by path. */
export async function currentTranscripts(): Promise<ReadonlyMap<string, string>> {
  const files = readdirSync(join(ROOT, FOLDER)).map((name) => join(FOLDER, name));
  const texts = new Map<string, string>();
  const backend = await startBackend({ data: 'memory' });
  try {
    for (const [index, file] of files.entries()) {
      const before = readFileSync(join(ROOT, file), 'utf8');
      texts.set(file, await recorded(before, `reader-${index}`, backend));
    }
  } finally {
    await backend.close();
  }
  const readme = withExcerpts(readFileSync(join(ROOT, README), 'utf8'), (file, from) => {
    const text = texts.get(join(...file.split('/')));
    if (text === undefined) throw new Error(`${README} shows ${file}, which is not there`);
    return excerpt(text, from);
  });
  return texts.set(README, readme);
}

async function main(args: readonly string[]): Promise<void> {
  const { write, flushed } = claimOutput('nowhere');
  const texts = await currentTranscripts();
  const changed = [...texts].filter(([file, text]) => readFileSync(join(ROOT, file), 'utf8') !== text);
  if (args.includes('--check')) {
    for (const [file] of changed) write(`${file} is not as it sounds: npm run transcripts\n`);
    process.exitCode = changed.length > 0 ? 1 : 0;
  } else
    for (const [file, text] of changed) {
      writeFileSync(join(ROOT, file), text);
      write(`Written: ${file}\n`);
    }
  await flushed();
}

if (require.main === module)
  main(process.argv.slice(2)).then(
    // The skill's connections would keep the process alive.
    () => process.exit(),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exit(1);
    },
  );
