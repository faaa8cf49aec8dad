/** Arithmetic on `YYYY-MM-DD` without time zones. */
const DAY = 86_400_000;

const at = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** The day that many days later. */
export const addDays = (date: string, days: number): string =>
  new Date(at(date).getTime() + days * DAY).toISOString().slice(0, 10);

/** The same day of another month, or its last day where it is shorter. */
export function addMonths(date: string, months: number): string {
  const day = at(date);
  const first = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return addDays(first.toISOString().slice(0, 10), Math.min(day.getUTCDate(), last) - 1);
}

/** 0 is Monday, 6 Sunday. */
export const weekdayOf = (date: string): number => (at(date).getUTCDay() + 6) % 7;

/** `YYYY-Www` by ISO 8601. */
export function isoWeek(date: string): string {
  const thursday = addDays(date, 3 - weekdayOf(date));
  const first = `${thursday.slice(0, 4)}-01-01`;
  const week = Math.floor((at(thursday).getTime() - at(first).getTime()) / DAY / 7) + 1;
  return `${thursday.slice(0, 4)}-W${String(week).padStart(2, '0')}`;
}

/** Whether the month has that day. */
export const isDay = (date: string): boolean =>
  !Number.isNaN(at(date).getTime()) && at(date).toISOString().slice(0, 10) === date;
