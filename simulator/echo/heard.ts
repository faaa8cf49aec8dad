/** What one line brought: the object that `npm run talk -- --json` writes. Every key is always there, in this order. */
import type { Pending, Rang } from './reminders/services';

export interface HeardSlot {
  readonly value: string;
  /** The id that entity resolution found. */
  readonly id?: string;
  /** All values, where the slot may hold several. */
  readonly values?: readonly string[];
}

export interface HeardStep {
  readonly stretch: string;
  readonly side: string;
  readonly holdSeconds: number;
  readonly round: number;
}

/** What the skill's state says of the conversation, read from the session attributes. */
export interface Inspected {
  readonly scene: string | null;
  /** The id of what is asked. */
  readonly question: string | null;
  /** The findings that a "yes" would affirm. */
  readonly asks: readonly string[];
  readonly findings: Readonly<Record<string, 'present' | 'absent' | 'unsure'>>;
  readonly level: string | null;
  readonly cause: string | null;
  readonly step: HeardStep | null;
}

export interface HeardCard {
  readonly title: string;
  readonly text: string;
}

export interface Heard extends Inspected {
  readonly said: string;
  /** The type of the request that the line became; null when nothing reached the skill. */
  readonly request: string | null;
  readonly intent: string | null;
  readonly slots: Readonly<Record<string, HeardSlot>>;
  /** What the ear hears, markup removed, whether it travelled as SSML or as APLA. */
  readonly speech: string;
  readonly ssml: string | null;
  readonly reprompt: string | null;
  /** Whether the microphone is open after the playback. */
  readonly listening: boolean;
  /** The length of all that is played, silence included. */
  readonly seconds: number;
  /** How much of `seconds` is silent. */
  readonly silence: number;
  readonly directives: readonly string[];
  readonly reminders: readonly Pending[];
  /** The reminders that rang while this line was waited for. */
  readonly rang: readonly Rang[];
  readonly card: HeardCard | null;
  readonly violations: readonly string[];
  readonly warnings: readonly string[];
  /** Real milliseconds that the skill took. */
  readonly ms: number;
}

/** The state of a skill that is not running. */
export const NOTHING_INSPECTED: Inspected = {
  scene: null,
  question: null,
  asks: [],
  findings: {},
  level: null,
  cause: null,
  step: null,
};

/** A line to which nothing happened, to be filled with what did. */
export function heardNothing(said: string): Heard {
  return {
    said,
    request: null,
    intent: null,
    slots: {},
    speech: '',
    ssml: null,
    reprompt: null,
    listening: false,
    seconds: 0,
    silence: 0,
    ...NOTHING_INSPECTED,
    directives: [],
    reminders: [],
    rang: [],
    card: null,
    violations: [],
    warnings: [],
    ms: 0,
  };
}

/** Two things that one line brought, one after the other: what was played is joined, the state is the later one. */
export function followedBy(first: Heard, second: Heard): Heard {
  const joined = (texts: readonly string[]) => texts.filter((text) => text !== '').join(' ');
  const sum = (a: number, b: number) => Math.round((a + b) * 10) / 10;
  return {
    ...second,
    said: first.said,
    request: first.request ?? second.request,
    intent: first.intent ?? second.intent,
    slots: first.intent === null ? second.slots : first.slots,
    speech: joined([first.speech, second.speech]),
    ssml: second.ssml ?? first.ssml,
    seconds: sum(first.seconds, second.seconds),
    silence: sum(first.silence, second.silence),
    directives: [...first.directives, ...second.directives],
    rang: [...first.rang, ...second.rang],
    card: second.card ?? first.card,
    violations: [...first.violations, ...second.violations],
    warnings: [...first.warnings, ...second.warnings],
    ms: sum(first.ms, second.ms),
  };
}
