/** Who speaks, as far as is known. Apart, since a greeting needs no more than what was remembered. */
import { applyFacts } from '../storage/facts';
import { type Fact, newPerson, type Person } from '../storage/person';
import type { Session } from './session';

/** What is known of the person: what was remembered, and what happened since, written or not. */
export function personOf(session: Session): Person {
  return applyFacts(session.known?.person ?? newPerson(), session.unsaved);
}

/** The session in which a fact counts from this very turn on; it is written with the turn's facts. */
export function withUnsaved(session: Session, fact: Fact): Session {
  return { ...session, unsaved: [...session.unsaved, fact] };
}
