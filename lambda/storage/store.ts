/**
 * The Store port: what the conversation knows of memory. Implementations: `memory-store.ts` (tests) and
 * `dynamodb/`. What is remembered of a person is in `person.ts`.
 */
import type { Fact, Person } from './person';

/** Whose memory: an account and, where Alexa recognised the voice, the person; otherwise `shared`. */
export interface Owner {
  readonly userId: string;
  readonly personId: string | null;
}

/** A person's memory as it was read, with the version of the account's item that a save must find unchanged. */
export interface Recalled {
  readonly person: Person;
  /** 0 when the account has no item yet. */
  readonly version: number;
}

export interface Store {
  /** Reads once; to be called when a session begins. Rejects with `StoreFault`. */
  recall(owner: Owner): Promise<Recalled>;
  /**
   * Applies the facts and writes them if nobody else has written since `known`; otherwise re-reads, applies them
   * to what is there now and tries again. Resolves to what is now remembered. Rejects with `StoreFault`.
   */
  remember(owner: Owner, known: Recalled, facts: readonly Fact[]): Promise<Recalled>;
  /** Removes everything of the account, all its people included. Rejects with `StoreFault`. */
  forget(owner: Owner): Promise<void>;
}

/** Why memory could not be used: nothing in it is private, so it may be logged. */
export type StoreFaultReason =
  | 'unreachable'
  | 'slow'
  | 'throttled'
  | 'refused'
  | 'broken-item'
  | 'newer-item'
  | 'contended';

export class StoreFault extends Error {
  override readonly name = 'StoreFault';
  constructor(
    readonly reason: StoreFaultReason,
    options?: ErrorOptions,
  ) {
    super(`The store could not be used: ${reason}`, options);
  }
}
