/** What may be typed at the Echo: words, or a command of this table. */
import { readSeconds } from './seconds';

export type PermissionAnswer = 'grant' | 'deny' | 'ignore';

export type Line =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'open' }
  | { readonly kind: 'new' }
  | { readonly kind: 'end' }
  | { readonly kind: 'silence' }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'after'; readonly seconds: number; readonly words: string }
  | { readonly kind: 'permission'; readonly answer: PermissionAnswer }
  | { readonly kind: 'reminders' }
  | { readonly kind: 'request'; readonly file: string }
  | { readonly kind: 'voice'; readonly name: string | null }
  | { readonly kind: 'help' }
  /** A command that does not exist or was written wrongly. */
  | { readonly kind: 'mistake'; readonly text: string };

interface Command {
  readonly usage: string;
  readonly does: string;
  /** Null when the argument cannot be read. */
  readonly read: (argument: string) => Line | null;
}

const alone =
  (line: Line) =>
  (argument: string): Line | null =>
    argument === '' ? line : null;

const ANSWERS: readonly PermissionAnswer[] = ['grant', 'deny', 'ignore'];

export const COMMANDS: Readonly<Record<string, Command>> = {
  open: { usage: '/open', does: 'opens the skill', read: alone({ kind: 'open' }) },
  new: {
    usage: '/new',
    does: 'ends the session and goes on as another, fresh user',
    read: alone({ kind: 'new' }),
  },
  end: { usage: '/end', does: 'ends the session', read: alone({ kind: 'end' }) },
  silence: {
    usage: '/silence',
    does: 'says nothing: first the reprompt, then the session times out',
    read: alone({ kind: 'silence' }),
  },
  wait: {
    usage: '/wait 2d',
    does: 'lets time pass (90s, 20m, 3h, 2d); reminders that come due ring',
    read: (argument) => {
      const seconds = readSeconds(argument);
      return seconds === null ? null : { kind: 'wait', seconds };
    },
  },
  after: {
    usage: '/after 12s WORDS',
    does: 'cuts in with WORDS after 12 seconds of playback',
    read: (argument) => {
      const [, time = '', words = ''] = /^(\S+)\s+(.+)$/.exec(argument) ?? [];
      const seconds = readSeconds(time);
      return seconds === null || words === '' ? null : { kind: 'after', seconds, words };
    },
  },
  permission: {
    usage: '/permission grant|deny|ignore',
    does: 'sets how the user answers when asked to allow reminders',
    read: (argument) => {
      const answer = ANSWERS.find((known) => known === argument);
      return answer === undefined ? null : { kind: 'permission', answer };
    },
  },
  reminders: {
    usage: '/reminders',
    does: 'lists the reminders that are to ring',
    read: alone({ kind: 'reminders' }),
  },
  request: {
    usage: '/request FILE',
    does: 'sends the request in FILE; what it leaves out is filled in',
    read: (file) => (file === '' ? null : { kind: 'request', file }),
  },
  voice: {
    usage: '/voice NAME|none',
    does: 'whose voice the Echo recognises',
    read: (name) => (name === '' ? null : { kind: 'voice', name: name === 'none' ? null : name }),
  },
  help: { usage: '/help', does: 'shows this', read: alone({ kind: 'help' }) },
};

/** Reads one line, which is not blank. Never throws: a mistake is a line too. */
export function readLine(text: string): Line {
  const line = text.trim();
  if (!line.startsWith('/')) return { kind: 'words', words: line };
  const [, name = '', argument = ''] = /^\/(\S*)\s*(.*)$/.exec(line) ?? [];
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    return { kind: 'mistake', text: `Unknown command "/${name}". Type /help for those there are.` };
  }
  return (
    command.read(argument) ?? {
      kind: 'mistake',
      text: `Cannot read "${line}". It is written: ${command.usage}`,
    }
  );
}
