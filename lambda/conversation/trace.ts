/**
 * What stretching tells of the checks that came before it: the only trace that they leave. A loosening routine follows
 * on checks for a complaint that found nothing; any other stretch on one short question.
 */
import type { EpochSeconds, Fact, Person } from '../storage/person';
import { nowSeconds, type Opening } from './context';
import { personOf } from './person-of';
import type { Session } from './session';

const DAY_SECONDS = 24 * 60 * 60;

const isWithinADay = (at: EpochSeconds | null | undefined, now: EpochSeconds): boolean =>
  at !== null && at !== undefined && now - at < DAY_SECONDS;

/** Whether a loosening routine was gone through, or is under way, since a day ago. */
export function hasLoosenedLately({ finishedAt, routine }: Person, now: EpochSeconds): boolean {
  const underWay = routine?.purpose === 'loosen' ? routine.startedAt : null;
  return isWithinADay(finishedAt, now) || isWithinADay(underWay, now);
}

/** Whether anything was stretched, or begun, since a day ago. */
export function hasStretchedLately({ activity, routine }: Person, now: EpochSeconds): boolean {
  const times = Object.values(activity).flatMap((group) => Object.values(group?.lastAt ?? {}));
  return [...times, routine?.startedAt].some((at) => isWithinADay(at, now));
}

/** The next checks are full again; nothing where there is nothing to drop. */
export function traceDroppedOf(session: Session, context: Opening): readonly Fact[] {
  const [person, now] = [personOf(session), nowSeconds(context)];
  const isThere = person.routine !== null || person.finishedAt !== null || hasStretchedLately(person, now);
  return isThere ? [{ kind: 'trace-dropped', at: now }] : [];
}
