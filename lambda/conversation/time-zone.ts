/** The user's time zone: asked of the device once, when the day first matters, and remembered, even a refusal. */
import type { Fact } from '../storage/person';
import { localTime } from '../training/local-time';
import { zoneFor } from '../training/reminder-times';
import { type Context, nowSeconds } from './context';
import { personOf, withUnsaved } from './person-of';
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

/** The zone that the user lives in, as far as it is known. */
export function zoneOf(session: Session, context: Context): string {
  return zoneFor(personOf(session).timeZone?.zone ?? null, context.locale).zone;
}

/** The user's calendar day, `YYYY-MM-DD`. */
export function today(session: Session, context: Context): string {
  return localTime(context.ports.clock.now(), zoneOf(session, context)).date;
}
