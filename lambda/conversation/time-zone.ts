/** The user's time zone: asked of the device once, when the day first matters, and remembered, even a refusal. */
import type { Fact } from '../storage/person';
import { type Context, nowSeconds, personOf, withUnsaved } from './context';
import type { Session } from './session';

export interface Zoned {
  readonly session: Session;
  readonly facts: readonly Fact[];
}

/** The session with a zone that has been asked for. */
export async function withTimeZone(session: Session, context: Context): Promise<Zoned> {
  if (personOf(session).timeZone !== null) return { session, facts: [] };
  const zone = await context.ports.settings.timeZone();
  const fact: Fact = { kind: 'time-zone-told', zone, askedAt: nowSeconds(context) };
  return { session: withUnsaved(session, fact), facts: [fact] };
}
