/**
 * Instants and what the clock on the wall says, in any IANA zone, by way of Intl alone: the machine's own zone is
 * never asked.
 */
import type { Weekday } from '../conversation/said';

export { addDays, daysBetween } from './day';

/** What the calendar and the clock on the wall say. */
export interface LocalTime {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM` */
  readonly time: string;
}

/** The days in the order in which a week is told here. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const satisfies readonly Weekday[];

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Whether this runtime knows the zone: others would throw in every function here. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return zone !== '';
  } catch {
    return false;
  }
}

/** The wall clock of `zone` at this instant, to the minute. */
export function localTime(now: Date, zone: string): LocalTime {
  const wall = new Date(wallMilliseconds(now.getTime(), zone)).toISOString();
  return { date: wall.slice(0, 10), time: wall.slice(11, 16) };
}

/**
 * The instant at which the wall clock of `zone` shows this. A time that the change of the clock skips is taken as
 * far after the change as it was after the hour skipped (02:30 becomes 03:30); of a time that comes twice, the first.
 */
export function instantOf({ date, time }: LocalTime, zone: string): Date {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const offsetBefore = wallMilliseconds(wall - DAY, zone) - (wall - DAY);
  const offsetAfter = wallMilliseconds(wall + DAY, zone) - (wall + DAY);
  const candidates = [wall - Math.max(offsetBefore, offsetAfter), wall - Math.min(offsetBefore, offsetAfter)];
  const shown = candidates.find((instant) => wallMilliseconds(instant, zone) === wall);
  return new Date(shown ?? wall - offsetBefore);
}

/** The day of the week of a `YYYY-MM-DD`. */
export function weekdayOf(date: string): Weekday {
  const sundayFirst = new Date(`${date}T00:00:00Z`).getUTCDay();
  return WEEKDAYS[(sundayFirst + 6) % 7] ?? 'monday';
}

/** The wall clock of `zone` at an instant, as the milliseconds that UTC would have were it to show the same. */
function wallMilliseconds(instant: number, zone: string): number {
  const parts = formatFor(zone).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((each) => each.type === type)?.value);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall + (((instant % 1000) + 1000) % 1000);
}

/** Formatters by zone, kept because making one takes longer than a whole turn; the same zone gives the same one. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const kept = FORMATS.get(zone);
  if (kept !== undefined) return kept;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  FORMATS.set(zone, made);
  return made;
}
