/** The user's own moment, for which the device's time zone has to be known. */

import type { Sentence } from '../speech/sentence';
import type { Fact } from '../storage/person';
import { zoneFor } from '../training/reminder-times';
import { spokenSchedule } from '../training/spoken-times';
import { type Context, nowSeconds } from './context';
import { personOf } from './person-of';
import type { Schedule } from './ports';
import type { Moment } from './reminder-proposal';
import type { Session } from './session';

/** People travel: a zone that was told is asked for again after a day. */
const ASK_AGAIN_SECONDS = 24 * 60 * 60;

export interface Here extends Moment {
  readonly facts: readonly Fact[];
  /** Says that the zone is assumed; nothing when it is known. */
  readonly assumed: readonly Sentence[];
}

/** Asks the device for its zone unless it told it lately; without one the locale's stands in, and that is said. */
export async function momentHere(session: Session, context: Context): Promise<Here> {
  const now = context.ports.clock.now();
  const saved = personOf(session).timeZone;
  const known = saved?.zone ?? null;
  const fresh = saved !== null && nowSeconds(context) - saved.askedAt < ASK_AGAIN_SECONDS;
  if (known !== null && fresh) return { now, zone: known, facts: [], assumed: [] };
  const told = await context.ports.settings.timeZone();
  const { zone, assumed } = zoneFor(told ?? known, context.locale);
  const facts: readonly Fact[] =
    told === null ? [] : [{ kind: 'time-zone-told', zone: told, askedAt: nowSeconds(context) }];
  const place = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  return { now, zone, facts, assumed: assumed ? [context.words.reminders.assumedZone(place)] : [] };
}

/** "this afternoon at four" */
export function spoken(schedule: Schedule, { now, zone }: Moment, context: Context): string {
  return spokenSchedule(schedule, now, zone, context.locale);
}
