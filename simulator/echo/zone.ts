/**
 * The wall clock of a time zone, by Intl alone. The skill has its own arithmetic for this: were it shared, a mistake
 * in it would look right here.
 */

/** What the calendar and the clock on the wall say. */
export interface LocalTime {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM` */
  readonly time: string;
}

const DAY_MS = 86_400_000;

/** Whether this runtime knows the zone; others throw in the functions below. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return timeZone !== '' && new Intl.DateTimeFormat('en-US', { timeZone }).format(0) !== '';
  } catch {
    return false;
  }
}

/** The wall clock at an instant, to the minute. */
export function localTime(instant: Date, timeZone: string): LocalTime {
  // Swedish writes "2026-11-24 07:00:00".
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(instant);
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}

/**
 * The instant at which the wall clock shows this: of a time that comes twice the first, for one that a change of the
 * clock skips as long after the change as it would have been (02:30 becomes 03:30).
 */
export function instantOf({ date, time }: LocalTime, timeZone: string): Date {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const offsetAt = (instant: number): number => {
    const shown = localTime(new Date(instant), timeZone);
    return Date.parse(`${shown.date}T${shown.time}:00Z`) - instant;
  };
  const before = wall - offsetAt(wall - DAY_MS);
  const after = wall - offsetAt(wall + DAY_MS);
  const shows = (instant: number): boolean => instant + offsetAt(instant) === wall;
  const earliest = [before, after].sort((a, b) => a - b).find(shows);
  return new Date(earliest ?? before);
}
