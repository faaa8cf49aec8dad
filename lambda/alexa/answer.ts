/** One request answered: session in, conversation, memory written, response out. */
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { type Context, isPressing } from '../conversation/context';
import { converse } from '../conversation/converse';
import { recallInto, remember } from '../conversation/memory';
import { newSession } from '../conversation/new-session';
import type { ActKind, Said } from '../conversation/said';
import { parseSession, type Session } from '../conversation/session';
import { saidFirst, type Turn, turn } from '../conversation/turn';
import type { Fault } from './log';
import { contextFor, deviceOf, type Parts } from './request-context';
import { writeEnvelope } from './write';

export interface Answered {
  readonly envelope: ResponseEnvelope;
  readonly session: Session;
  readonly fault: Fault | null;
}

interface Opened {
  readonly session: Session;
  /** Whether state came back that could not be read, so that one has to begin again. */
  readonly lost: boolean;
}

/** The answer to what was said. Rejects only on faults of our own. */
export async function answerRequest(said: Said, envelope: RequestEnvelope, parts: Parts): Promise<Answered> {
  const context = contextFor(envelope, parts);
  const opened = openSession(envelope);
  const begins = opened === null || opened.lost;
  const recalled = begins ? await recallInto(newSession(), context) : { value: opened.session, fault: null };
  const answer =
    opened?.lost === true
      ? await startAfresh(said, recalled.value, context)
      : await converse(said, recalled.value, context);
  const remembered = await remember(answer, context, recalled.fault);
  const { fault } = remembered;
  return {
    envelope: writeEnvelope(remembered.value, deviceOf(envelope)),
    session: remembered.value.session,
    fault: fault !== null ? `store-${fault}` : opened?.lost === true ? 'session-reset' : null,
  };
}

/** Says so first, but never before advice that cannot wait. */
async function startAfresh(said: Said, session: Session, context: Context): Promise<Turn> {
  const answer = await converse(meansNothingAlone(said) ? LAUNCH : said, session, context);
  return isPressing(answer.session) ? answer : saidFirst(context.words.welcome.freshStart, answer);
}

const LAUNCH: Said = { act: { kind: 'launch' }, words: null };
const ANSWERS: readonly ActKind[] = [
  'yes',
  'no',
  'not-sure',
  'nothing-hurts',
  'not-understood',
  'audio-failed',
  'repeat',
  'next',
  'previous',
  'resume',
  'start-over',
  'ready',
  'number',
  'duration',
  'date',
  'time',
  'trend',
  'tightness',
  'side',
  'done',
  'why',
  'consent',
];

/** An answer to a question that got lost must not be taken for the answer to another one. */
function meansNothingAlone({ act }: Said): boolean {
  return ANSWERS.includes(act.kind);
}

/** The session is over, perhaps because nobody said anything more: the last chance for what could not be written. */
export async function saveAtEnd(envelope: RequestEnvelope, parts: Parts): Promise<Fault | null> {
  const opened = openSession(envelope);
  if (opened === null || opened.lost || opened.session.unsaved.length === 0) return null;
  const { fault } = await remember(turn(opened.session, {}), contextFor(envelope, parts));
  return fault === null ? null : `store-${fault}`;
}

/** Null for a session that begins. */
export function openSession(envelope: RequestEnvelope): Opened | null {
  const { session } = envelope;
  const attributes = session?.attributes;
  if (session === undefined || attributes === undefined || Object.keys(attributes).length === 0) return null;
  const parsed = parseSession(attributes);
  return parsed === null ? { session: newSession(), lost: true } : { session: parsed, lost: false };
}
