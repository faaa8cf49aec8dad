/** Calendar days as the user's own `YYYY-MM-DD`. Arithmetic is on UTC noon, so no machine's time zone matters. */

const DAY_MS = 86_400_000;

const noon = (day: string): number => {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? Date.parse(`${day}T12:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) {
    throw new RangeError(`Not a calendar day: ${day}`);
  }
  return time;
};

/** The day `days` later (earlier when negative). Throws RangeError on what is no calendar day, as all here. */
export const addDays = (day: string, days: number): string =>
  new Date(noon(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((noon(to) - noon(from)) / DAY_MS);

/** The Monday of the day's week. */
export const weekStart = (day: string): string => addDays(day, -((new Date(noon(day)).getUTCDay() + 6) % 7));
