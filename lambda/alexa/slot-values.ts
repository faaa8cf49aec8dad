/**
 * The forms in which Alexa writes the values of its built-in slots, read into the conversation's own. Everything
 * here answers null for a value that it does not know: "?" and a blank are how Alexa says that it caught nothing.
 */
import type { Weekday } from '../conversation/said';

const DAY_SECONDS = 86_400;

/** AMAZON.NUMBER: "7", seldom "7.5". */
export function readNumber(value: string): number | null {
  return /^\d+(\.\d+)?$/.test(value) ? Number(value) : null;
}

const DURATION =
  /^P(?=.)(?:(?<years>\d+)Y)?(?:(?<months>\d+)M)?(?:(?<weeks>\d+)W)?(?:(?<days>\d+)D)?(?:T(?=.)(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?(?:(?<seconds>\d+(?:\.\d+)?)S)?)?$/;

/** What one of each is worth, in seconds; a month is taken as 30 days, a year as 365. */
const SECONDS_EACH = [
  ['years', 365 * DAY_SECONDS],
  ['months', 30 * DAY_SECONDS],
  ['weeks', 7 * DAY_SECONDS],
  ['days', DAY_SECONDS],
  ['hours', 3600],
  ['minutes', 60],
  ['seconds', 1],
] as const;

/** AMAZON.DURATION, ISO-8601: "PT1M30S", "P2D", "P2W". In seconds. */
export function readSeconds(value: string): number | null {
  const parts = DURATION.exec(value)?.groups;
  if (parts === undefined) return null;
  return SECONDS_EACH.reduce((sum, [part, each]) => sum + Number(parts[part] ?? 0) * each, 0);
}

/** Midnight UTC of a calendar day, or null when the calendar has no such day. */
function day(year: number, month: number, date: number): Date | null {
  const midnight = new Date(Date.UTC(year, month - 1, date));
  return midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === date ? midnight : null;
}

/** The Monday of an ISO week: week 1 is the one that holds the fourth of January. */
function mondayOfWeek(year: number, week: number): Date {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const sinceMonday = (fourth.getUTCDay() + 6) % 7;
  return new Date(Date.UTC(year, 0, 4 - sinceMonday + (week - 1) * 7));
}

/**
 * AMAZON.DATE as `YYYY-MM-DD`. A week ("2026-W48"), a weekend ("2026-W48-WE") and a month ("2026-11") stand for
 * their first day; a year, a season, a decade and PRESENT_REF name no day that a reminder could fall on.
 */
export function readDate(value: string): string | null {
  const week = /^(\d{4})-W(\d{1,2})(-WE)?$/.exec(value);
  if (week) {
    const number = Number(week[2]);
    if (number < 1 || number > 53) return null;
    const monday = mondayOfWeek(Number(week[1]), number);
    if (week[3] !== undefined) monday.setUTCDate(monday.getUTCDate() + 5);
    return monday.toISOString().slice(0, 10);
  }
  const date = /^(\d{4})-(\d{2})(?:-(\d{2}|XX))?$/.exec(value);
  if (!date) return null;
  const dayOfMonth = date[3] === undefined || date[3] === 'XX' ? 1 : Number(date[3]);
  return day(Number(date[1]), Number(date[2]), dayOfMonth)?.toISOString().slice(0, 10) ?? null;
}

/** What AMAZON.TIME sends for a part of the day, and the time that is proposed for it. */
const PARTS_OF_THE_DAY: ReadonlyMap<string, string> = new Map([
  ['MO', '07:00'],
  ['AF', '16:00'],
  ['EV', '19:00'],
  ['NI', '21:00'],
]);

/** AMAZON.TIME as `HH:MM`: "07:00", or a part of the day. */
export function readTime(value: string): string | null {
  const time = /^([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/.exec(value);
  return time ? `${time[1]}:${time[2]}` : (PARTS_OF_THE_DAY.get(value) ?? null);
}

const WEEKDAYS: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/** AMAZON.DayOfWeek: "Monday", also as people say it every week ("mondays") or shortened ("MO", "thurs"). */
export function readWeekday(value: string): Weekday | null {
  const spoken = value.toLowerCase().replace(/['\u2019]?s$/, '');
  if (spoken.length < 2) return null;
  return WEEKDAYS.find((weekday) => weekday.startsWith(spoken)) ?? null;
}
