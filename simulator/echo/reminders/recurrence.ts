/** The recurrence rules that the service understands: a subset of RFC 5545, in the form that skills send. */
import type { Weekday } from '../../../lambda/conversation/said';
import { addDays, daysBetween, weekdayOf } from '../../../lambda/training/local-time';
import { instantOf, type LocalTime, localTime } from '../zone';

/** When one reminder comes round again. */
export interface Recurrence {
  readonly rules: readonly Rule[];
  /** No ring before this wall clock time. */
  readonly start: LocalTime;
  /** No ring after it; null for ever. */
  readonly end: LocalTime | null;
  readonly zone: string;
}

export interface Rule {
  readonly frequency: 'DAILY' | 'WEEKLY';
  /** Empty for a daily rule on every day. */
  readonly weekdays: readonly Weekday[];
  readonly times: readonly string[];
  /** Every how many days or weeks. */
  readonly interval: number;
}

const DAY_CODES: ReadonlyMap<string, Weekday> = new Map([
  ['MO', 'monday'],
  ['TU', 'tuesday'],
  ['WE', 'wednesday'],
  ['TH', 'thursday'],
  ['FR', 'friday'],
  ['SA', 'saturday'],
  ['SU', 'sunday'],
]);

/** Two rings of one reminder may not be nearer than this, in hours. */
export const LEAST_HOURS_BETWEEN_RINGS = 4;

/**
 * `FREQ=WEEKLY;BYDAY=MO;BYHOUR=8;BYMINUTE=0;BYSECOND=0;INTERVAL=1;` read; null for what the service refuses or
 * this one does not know (hourly, monthly, yearly, unknown parts).
 */
export function readRule(text: string): Rule | null {
  const pairs = text.split(';').filter((part) => part !== '');
  const parts = new Map(pairs.map((part) => [part.split('=')[0] ?? '', part.split('=')[1] ?? '']));
  const known = ['FREQ', 'BYDAY', 'BYHOUR', 'BYMINUTE', 'BYSECOND', 'INTERVAL'];
  const frequency = parts.get('FREQ');
  const weekdays = (parts.get('BYDAY')?.split(',') ?? []).map((code) => DAY_CODES.get(code));
  const hours = whole(parts.get('BYHOUR'), 23);
  const minutes = whole(parts.get('BYMINUTE') ?? '0', 59);
  const interval = Number(parts.get('INTERVAL') ?? 1);
  if (frequency !== 'DAILY' && frequency !== 'WEEKLY') return null;
  if (![...parts.keys()].every((part) => known.includes(part))) return null;
  if (hours === null || minutes === null || !Number.isInteger(interval) || interval < 1) return null;
  const named = weekdays.filter((day) => day !== undefined);
  if (named.length < weekdays.length || (frequency === 'WEEKLY' && named.length === 0)) return null;
  const times = hours.flatMap((hour) => minutes.map((minute) => `${two(hour)}:${two(minute)}`));
  return { frequency, weekdays: named, times, interval };
}

/** Whether two rings of these rules, taken together, come too near to each other. */
export function tooNear(rules: readonly Rule[]): boolean {
  const fortnight = Array.from({ length: 14 }, (_, day) => addDays('2026-01-05', day));
  const start = { date: '2026-01-05', time: '00:00' };
  const rings = fortnight
    .flatMap((date) => timesOn(date, rules, start).map((time) => Date.parse(`${date}T${time}:00Z`)))
    .sort((one, other) => one - other);
  const least = LEAST_HOURS_BETWEEN_RINGS * 3_600_000;
  return rings.some((ring, index) => ring - (rings[index - 1] ?? Number.NEGATIVE_INFINITY) < least);
}

/** The first ring after an instant; null when there is none any more. */
export function nextRingAfter(recurrence: Recurrence, after: Date): Date | null {
  const { rules, start, end, zone } = recurrence;
  const from = localTime(after, zone).date;
  const first = daysBetween(start.date, from) > 0 ? from : start.date;
  const reach = 8 * Math.max(...rules.map((rule) => rule.interval));
  for (let day = 0; day <= reach; day += 1) {
    const date = addDays(first, day);
    const rings = timesOn(date, rules, start)
      .filter((time) => `${date}${time}` >= `${start.date}${start.time}`)
      .filter((time) => end === null || `${date}${time}` <= `${end.date}${end.time}`)
      .map((time) => instantOf({ date, time }, zone).getTime())
      .filter((instant) => instant > after.getTime());
    if (rings.length > 0) return new Date(Math.min(...rings));
  }
  return null;
}

function timesOn(date: string, rules: readonly Rule[], start: LocalTime): readonly string[] {
  const fitting = rules.filter((rule) => {
    const days = daysBetween(start.date, date);
    if (rule.weekdays.length > 0 && !rule.weekdays.includes(weekdayOf(date))) return false;
    if (rule.frequency === 'DAILY') return days % rule.interval === 0;
    return (daysBetween(mondayOf(start.date), mondayOf(date)) / 7) % rule.interval === 0;
  });
  return [...new Set(fitting.flatMap((rule) => rule.times))];
}

function mondayOf(date: string): string {
  const sinceMonday = [...DAY_CODES.values()].indexOf(weekdayOf(date));
  return addDays(date, -sinceMonday);
}

function whole(list: string | undefined, most: number): readonly number[] | null {
  const numbers = (list ?? '').split(',').map((each) => (/^\d{1,2}$/.test(each) ? Number(each) : Number.NaN));
  return numbers.every((number) => number <= most) ? numbers : null;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
