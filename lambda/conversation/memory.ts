/** Memory at the edges of a turn: one read when a session begins, at most one write when facts have changed. */
import { applyFacts } from '../storage/facts';
import { type Owner, StoreFault, type StoreFaultReason } from '../storage/store';
import type { Context } from './context';
import type { Session } from './session';
import type { Turn } from './turn';

export interface Memorised<T> {
  readonly value: T;
  /** For the log; nothing private. */
  readonly fault: StoreFaultReason | null;
}

/** The session with what is remembered of its person; without memory when the store cannot be used. */
export async function recallInto(session: Session, context: Context): Promise<Memorised<Session>> {
  try {
    const known = await context.ports.store.recall(context.owner);
    return {
      value: { ...session, known, aplaFailed: session.aplaFailed || known.person.aplaFailed },
      fault: null,
    };
  } catch (error) {
    return { value: { ...session, known: null }, fault: reasonOf(error) };
  }
}

/**
 * The turn once its facts are written. When they cannot be, the running session keeps them all the same, and that
 * is said once.
 */
export async function remember(turn: Turn, context: Context): Promise<Memorised<Turn>> {
  const { known } = turn.session;
  if (turn.facts.length === 0) return { value: turn, fault: null };
  if (known === null) return { value: turn, fault: null };
  try {
    const now = await context.ports.store.remember(context.owner, known, turn.facts);
    return { value: { ...turn, session: { ...turn.session, known: now } }, fault: null };
  } catch (error) {
    const kept = { ...known, person: applyFacts(known.person, turn.facts) };
    const session = { ...turn.session, known: kept, storeTold: true };
    const told = turn.session.storeTold ? [] : context.words.welcome.storeLost;
    return { value: { ...turn, session, say: [...turn.say, ...told] }, fault: reasonOf(error) };
  }
}

function reasonOf(error: unknown): StoreFaultReason {
  if (error instanceof StoreFault) return error.reason;
  throw error;
}

export type { Owner };
