/** What a scene may use besides what was said and the session. */

import type { Locale } from '../speech/terms';
import type { Words } from '../speech/words';
import { applyFacts } from '../storage/facts';
import { type Fact, newPerson, type Person } from '../storage/person';
import type { Owner } from '../storage/store';
import { localTime } from '../training/local-time';
import { zoneFor } from '../training/reminder-times';
import type { Ports } from './ports';
import type { Session } from './session';

export interface Context {
  readonly ports: Ports;
  readonly words: Words;
  readonly locale: Locale;
  readonly owner: Owner;
  /** Whether this deployment may keep the soreness diary. */
  readonly diaryOn: boolean;
}

/** Whole seconds since 1970. */
export function nowSeconds(context: Context): number {
  return Math.floor(context.ports.clock.now().getTime() / 1000);
}

/** What is known of the person: what was remembered, and what happened since, written or not. */
export function personOf(session: Session): Person {
  return applyFacts(session.known?.person ?? newPerson(), session.unsaved);
}

/** The session in which a fact counts from this very turn on; it is written with the turn's facts. */
export function withUnsaved(session: Session, fact: Fact): Session {
  return { ...session, unsaved: [...session.unsaved, fact] };
}

/** Whether advice was given that nothing may be said before. */
export function isPressing({ level }: Session): boolean {
  return level !== null && level !== 'self-care';
}

/** Whether somebody else speaks than the recognised person whose memory this session reads. */
export function isOtherVoice(session: Session, context: Context): boolean {
  return session.personId !== null && session.personId !== context.owner.personId;
}

/** The zone that the user lives in, as far as it is known. */
export function zoneOf(session: Session, context: Context): string {
  return zoneFor(personOf(session).timeZone?.zone ?? null, context.locale).zone;
}

/** The user's calendar day, `YYYY-MM-DD`. */
export function today(session: Session, context: Context): string {
  return localTime(context.ports.clock.now(), zoneOf(session, context)).date;
}

/** One of the variants, by chance: a phrase that is heard often must not wear out. */
export function vary<T>(context: Context, variants: readonly T[], otherwise: T): T {
  return variants[context.ports.random.below(variants.length)] ?? otherwise;
}
