/** The Echo for people: a prompt with the time and the light, line editing and history, a readable transcript. */
import { createInterface, type Interface } from 'node:readline';
import { WriteStream } from 'node:tty';
import type { Echo } from '../echo/echo';
import { COMMANDS } from '../echo/line/line';
import { COLOURED, light, PLAIN, transcriptOf } from './transcript';

const commandsText = (): string =>
  Object.values(COMMANDS)
    .map(({ usage, does }) => `   ${usage.padEnd(33)} ${does}\n`)
    .join('');

export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly write: (text: string) => void;
  /** Whether a person types: there is a prompt then, with history. Otherwise the lines are shown as they are read. */
  readonly isInteractive: boolean;
  readonly hasColours: boolean;
}

/** A terminal of its own for line editing, for standard output is muted against the skill's log. */
function readLines({ input, isInteractive }: Terminal): Interface {
  if (!isInteractive) return createInterface({ input });
  const lines = createInterface({ input, output: new WriteStream(1), terminal: true, historySize: 500 });
  lines.on('SIGINT', () => lines.close());
  return lines;
}

/** Talks until the input ends or the user leaves with Ctrl-C. */
export async function converse(
  echo: Pick<Echo, 'say' | 'local' | 'played' | 'invocationName'>,
  terminal: Terminal,
): Promise<void> {
  const { write, isInteractive } = terminal;
  const paint = terminal.hasColours ? COLOURED : PLAIN;
  const lines = readLines(terminal);
  const promptText = (listening: boolean) =>
    `${paint.quiet(`${echo.local.date} ${echo.local.time}`)} ${light(listening)} U: `;
  const prompt = (listening: boolean) => {
    lines.setPrompt(promptText(listening));
    if (isInteractive) lines.prompt();
  };

  write(`Say "open ${echo.invocationName}", or type /help. Ctrl-D ends.\n\n`);
  let listening = false;
  prompt(listening);
  for await (const line of lines) {
    if (!isInteractive && line.trim() !== '') write(`${promptText(listening)}${line}\n`);
    if (line.trim() === '/help') {
      write(commandsText());
    } else if (line.trim() !== '') {
      const heard = await echo.say(line);
      listening = heard.listening;
      for (const text of transcriptOf(heard, echo.played, paint)) write(`${text}\n`);
      write('\n');
    }
    prompt(listening);
  }
}
