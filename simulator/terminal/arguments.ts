/** The command line of `npm run talk`. */
import { parseArgs } from 'node:util';
import { type EchoOptions, OptionError } from '../echo/options';

export interface TalkArguments {
  readonly options: EchoOptions;
  /** One JSON object a line instead of a transcript. */
  readonly json: boolean;
  readonly help: boolean;
}

export const USAGE = `npm run talk -- [options]

  --data DIR          the folder that remembers (default .limber), or: memory
  --locale LOCALE     en-US, en-GB, ... (default en-US)
  --time-zone ZONE    an IANA zone such as Europe/London (default: this machine's), or: none
  --now TIME          the local time at the start, such as 2026-11-24T07:00 (default: now)
  --device dot|show   without a screen or with one (default dot)
  --user NAME         whose memory (default you)
  --seed N            a whole number; the same one chooses the same words
  --json              one line in, one JSON object out
`;

/** Reads the arguments after the script's name. Throws an OptionError that says what is wrong. */
export function readArguments(args: readonly string[]): TalkArguments {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: text,
        locale: text,
        'time-zone': text,
        now: text,
        device: text,
        user: text,
        seed: text,
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const { json, help, 'time-zone': timeZone, ...options } = values;
    return { options: { ...options, timeZone }, json, help };
  } catch (error) {
    throw new OptionError(error instanceof Error ? error.message : String(error));
  }
}
