/** Memory at the edges of a turn: one read when a session begins, at most one write when facts have changed. */
import { type Fact, newPerson } from '../storage/person';
import { type Owner, type Recalled, StoreFault, type StoreFaultReason } from '../storage/store';
import { isPressing, nowSeconds, type Opening } from './context';
import type { Session } from './session';
import { saidFirst, type Turn } from './turn';

export interface Memorised<T> {
  readonly value: T;
  /** For the log; nothing private. */
  readonly fault: StoreFaultReason | null;
}

/** How long a store that failed is left alone. */
const STORE_REST_SECONDS = 180;

/** As if there were no item yet: a write that finds one after all reads it first and adds to it. */
const UNREAD: Recalled = { person: newPerson(), version: 0 };

/** The session with what is remembered of whoever speaks; without memory when the store cannot be used. */
export async function recallInto(session: Session, context: Opening): Promise<Memorised<Session>> {
  const { personId } = context.owner;
  try {
    const known = await context.ports.store.recall(context.owner);
    const aplaFailed = session.aplaFailed || known.person.aplaFailed;
    return { value: { ...session, personId, known, aplaFailed }, fault: null };
  } catch (error) {
    const fault = reasonOf(error);
    return { value: { ...session, personId, known: null, setAside: isUnreadable(fault) }, fault };
  }
}

/**
 * The turn once its facts are written, with those that earlier turns could not write. When they cannot be, the running
 * session keeps them, and that is said once. `recallFault`: the store has failed in this very turn already.
 */
export async function remember(
  turn: Turn,
  context: Opening,
  recallFault: StoreFaultReason | null = null,
): Promise<Memorised<Turn>> {
  if (turn.forget) return { value: turn, fault: recallFault };
  const session: Session = { ...turn.session, unsaved: waiting(turn.session.unsaved, turn.facts) };
  const kept: Turn = { ...turn, session };
  if (recallFault !== null) return { value: told(kept, 'storeDown', context), fault: recallFault };
  if (!isDue(kept, context)) return { value: kept, fault: null };
  try {
    const known = await context.ports.store.remember(
      ownerOf(session, context),
      session.known ?? UNREAD,
      session.unsaved,
    );
    return {
      value: { ...kept, session: { ...session, known, unsaved: [], storeFailedAt: null } },
      fault: null,
    };
  } catch (error) {
    const fault = reasonOf(error);
    const failed: Session = { ...session, setAside: isUnreadable(fault), storeFailedAt: nowSeconds(context) };
    const after: Turn = { ...kept, session: failed };
    return { value: told(after, 'storeLost', context), fault };
  }
}

/** A session belongs to whoever opened it, also when a later turn is not recognised as theirs. */
function ownerOf({ personId }: Session, { owner }: Opening): Owner {
  return { userId: owner.userId, personId };
}

/**
 * Something new happened; or the session ends, which is the last chance for what is left. In a routine a store that
 * failed is left alone for a while: whoever lies on the floor would wait for it before every stretch.
 */
function isDue({ facts, session, ask, consent, hold }: Turn, context: Opening): boolean {
  if (session.setAside || session.unsaved.length === 0) return false;
  if (ask === null && consent === null) return true;
  const { storeFailedAt } = session;
  const hasRested = storeFailedAt === null || nowSeconds(context) - storeFailedAt >= STORE_REST_SECONDS;
  return facts.length > 0 && (hold === null || hasRested);
}

/** A place in a routine takes the place of the one before, so that a session without a store stays small. */
function waiting(before: readonly Fact[], more: readonly Fact[]): readonly Fact[] {
  const isPlace = ({ kind }: Fact) => kind === 'routine-saved';
  const isOutdated = (fact: Fact) => more.includes(fact) || (isPlace(fact) && more.some(isPlace));
  return [...before.filter((fact) => !isOutdated(fact)), ...more];
}

/** Once a session, and never before advice that cannot wait. */
function told(turn: Turn, words: 'storeDown' | 'storeLost', context: Opening): Turn {
  const { session } = turn;
  if (session.storeTold || isPressing(session)) return turn;
  return { ...saidFirst(context.words.greeting[words], turn), session: { ...session, storeTold: true } };
}

function isUnreadable(fault: StoreFaultReason): boolean {
  return fault === 'broken-item' || fault === 'newer-item';
}

function reasonOf(error: unknown): StoreFaultReason {
  if (error instanceof StoreFault) return error.reason;
  throw error;
}
