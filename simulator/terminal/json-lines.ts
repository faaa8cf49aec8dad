/** The Echo for programs: one line in, one JSON object out, in order. */
import { createInterface } from 'node:readline';
import type { Echo } from '../echo/echo';

/** Answers every line until the input ends; blank ones are skipped. */
export async function answerInJson(
  echo: Pick<Echo, 'say'>,
  input: NodeJS.ReadableStream,
  write: (text: string) => void,
): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') write(`${JSON.stringify(await echo.say(line))}\n`);
  }
}
