/**
 * Conversations as a product person writes them:
 *
 *   U: my back is sore after squats
 *   A: *numbness*?
 *      [scene screening, question screen-1, asks saddle bladder-bowel]
 *
 * `A:` is what is heard, with `*` or `...` for any words and capitals as you like; left out, anything may be heard,
 * and empty, nothing. In brackets stand facts of the turn: see FACTS. Commands such as /wait 2d are `U:` lines.
 */
import type { Heard } from '../../simulator/echo/heard';

export interface Turn {
  readonly user: string;
  /** Null when anything may be heard. */
  readonly alexa: string | null;
  readonly facts: readonly string[];
}

/** Reads a script; throws an Error at a line that is none. */
export function readScript(script: string): readonly Turn[] {
  const turns: { user: string; alexa: string | null; facts: string[] }[] = [];
  for (const line of script.split('\n').map((text) => text.trim())) {
    const turn = turns.at(-1);
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('U:')) {
      turns.push({ user: line.slice(2).trim(), alexa: null, facts: [] });
    } else if (turn === undefined) {
      throw new Error(`A script begins with "U:", not with "${line}"`);
    } else if (line.startsWith('A:')) {
      turn.alexa = `${turn.alexa ?? ''} ${line.slice(2)}`.trim();
    } else if (line.startsWith('[') && line.endsWith(']')) {
      turn.facts.push(
        ...line
          .slice(1, -1)
          .split(',')
          .map((fact) => fact.trim()),
      );
    } else if (turn.alexa !== null) {
      turn.alexa = `${turn.alexa} ${line}`;
    } else {
      throw new Error(`A line of a script begins with "U:", "A:" or "[", not so: "${line}"`);
    }
  }
  return turns;
}

const named = (value: string | null): string => value ?? 'none';
const all = (words: readonly string[]): string => [...words].sort().join(' ');
const found = (heard: Heard, state: string): string =>
  Object.keys(heard.findings)
    .filter((id) => heard.findings[id] === state)
    .join(' ');

/** What a fact is called, and what the turn says of it. Every word that is written must be among those. */
const FACTS: Readonly<Record<string, (heard: Heard) => string>> = {
  scene: ({ scene }) => named(scene),
  question: ({ question }) => named(question),
  level: ({ level }) => named(level),
  cause: ({ cause }) => named(cause),
  request: ({ request }) => named(request),
  intent: ({ intent }) => named(intent),
  present: (heard) => found(heard, 'present'),
  absent: (heard) => found(heard, 'absent'),
  unsure: (heard) => found(heard, 'unsure'),
  step: ({ step }) =>
    step === null ? 'none' : `${step.stretch} ${step.side} round ${step.round} ${step.holdSeconds}s`,
  microphone: ({ listening }) => (listening ? 'open' : 'shut'),
  directives: ({ directives }) => directives.join(' ') || 'none',
  reminders: ({ reminders }) =>
    reminders.map(({ at, rule }) => `${at} ${rule ?? ''}`.trim()).join(' ') || 'none',
  rang: ({ rang }) => rang.map(({ at }) => at).join(' ') || 'none',
  card: ({ card }) => card?.title ?? 'none',
};

/** What a turn that was heard lacks of the one that is written; nothing when all is well. */
export function differences(turn: Turn, heard: Heard): readonly string[] {
  return [
    ...(turn.alexa === null || matches(turn.alexa, heard.speech) ? [] : [`expected A: ${turn.alexa}`]),
    ...turn.facts.flatMap((fact) => differenceInFact(fact, heard)),
    ...heard.violations.map((text) => `violation: ${text}`),
  ];
}

function differenceInFact(fact: string, heard: Heard): readonly string[] {
  const [name = '', ...words] = fact.split(/\s+/);
  if (name === 'asks') {
    return all(words) === all(heard.asks)
      ? []
      : [`expected asks ${all(words)}, but it is ${all(heard.asks)}`];
  }
  const tell = FACTS[name];
  if (tell === undefined) return [`there is no fact "${name}", only asks, ${Object.keys(FACTS).join(', ')}`];
  const told = tell(heard);
  const isTold = words.every((word) => told.split(' ').includes(word));
  return isTold ? [] : [`expected ${fact}, but it is ${told === '' ? 'none' : told}`];
}

function matches(pattern: string, speech: string): boolean {
  const parts = pattern.split(/\*|\.\.\.|…/).map((part) => part.trim().replace(/[$()+.?[\\\]^{|}]/g, '\\$&'));
  const expression = new RegExp(`^${parts.join('[\\s\\S]*')}$`, 'i');
  return expression.test(speech.trim());
}
