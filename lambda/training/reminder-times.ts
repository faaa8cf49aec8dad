/** When a reminder rings: what people ask for in words, as a schedule that lies ahead of them. */
import type { Schedule } from '../conversation/ports';
import type { ReminderKind, Weekday } from '../conversation/said';
import type { Locale } from '../speech/terms';
import { defaultZone } from './default-zone';
import { addDays, instantOf, isTimeZone, localTime, WEEKDAYS, weekdayOf } from './local-time';

/** The times offered when the user names none: the article's afternoon and next morning, and a quiet hour. */
export const USUAL_TIMES = {
  afternoon: '16:00',
  morning: '07:00',
  weekly: '10:00',
} as const satisfies Record<ReminderKind, string>;

const EVENING = '19:00';

/** Who is reminded before this hour is up early. */
const EARLY_UNTIL = '09:00';

/** What the user said of a reminder; what was not said is null or empty. */
export interface AskedTime {
  /** `HH:MM` */
  readonly time: string | null;
  /** `YYYY-MM-DD` */
  readonly date: string | null;
  readonly weekdays: readonly Weekday[];
  readonly which: ReminderKind | null;
}

export interface Zone {
  readonly zone: string;
  /** True when the device has no zone of its own and the locale's default stands in: to be said aloud. */
  readonly assumed: boolean;
}

/** The device's zone, or the one assumed for the locale where the device has none that this runtime knows. */
export function zoneFor(deviceZone: string | null, locale: Locale): Zone {
  if (deviceZone !== null && isTimeZone(deviceZone)) return { zone: deviceZone, assumed: false };
  return { zone: defaultZone(locale), assumed: true };
}

/** Today at `time`, or tomorrow when that has passed. "Five" means five in the afternoon here. */
export function thisAfternoon(now: Date, zone: string, time: string = USUAL_TIMES.afternoon): Schedule {
  return soonest(now, zone, afternoonHour(time));
}

/** Tomorrow at `time`: the next calendar day, however long the night between is. */
export function tomorrowMorning(now: Date, zone: string, time: string = USUAL_TIMES.morning): Schedule {
  return once(addDays(localTime(now, zone).date, 1), time, zone);
}

/** So many seconds from now, to the next whole minute. */
export function inAWhile(seconds: number, now: Date, zone: string): Schedule {
  const minute = 60_000;
  const then = Math.ceil((now.getTime() + seconds * 1000) / minute) * minute;
  return { kind: 'once', ...localTime(new Date(then), zone) };
}

/** Every week on these days, in the order of the week; all seven make a daily one, none means today's weekday. */
export function nextWeekly(
  now: Date,
  zone: string,
  weekdays: readonly Weekday[] = [],
  time: string = USUAL_TIMES.weekly,
): Schedule {
  const asked = weekdays.length === 0 ? [weekdayOf(localTime(now, zone).date)] : weekdays;
  const days = WEEKDAYS.filter((day) => asked.includes(day));
  return days.length === WEEKDAYS.length ? { kind: 'daily', time } : { kind: 'weekly', weekdays: days, time };
}

/** What was asked for, as a schedule that lies ahead; what was left open is filled with what is usual. */
export function scheduleFrom(asked: AskedTime, now: Date, zone: string): Schedule {
  const { date, weekdays, which } = asked;
  const time = asked.time === null || which === 'morning' ? asked.time : wakingHour(asked.time);
  if (weekdays.length > 0) return nextWeekly(now, zone, weekdays, time ?? USUAL_TIMES[which ?? 'weekly']);
  if (date !== null) {
    const isToday = date === localTime(now, zone).date;
    if (isToday && time === null && which === null) return laterToday(now, zone);
    return onDate(date, timeOnDay(time, which), now, zone);
  }
  if (which === 'weekly') return nextWeekly(now, zone, [], time ?? USUAL_TIMES.weekly);
  if (which === 'morning') return tomorrowMorning(now, zone, time ?? USUAL_TIMES.morning);
  if (which === 'afternoon' || time === null) return thisAfternoon(now, zone, time ?? USUAL_TIMES.afternoon);
  return soonest(now, zone, time);
}

/** The same reminder at another time of day; one whose day would then have passed rings on the next day it can. */
export function movedTo(schedule: Schedule, time: string, now: Date, zone: string): Schedule {
  const said = isAfternoon(schedule.time)
    ? afternoonHour(time)
    : schedule.time < EARLY_UNTIL
      ? time
      : wakingHour(time);
  if (schedule.kind !== 'once') return { ...schedule, time: said };
  return onDate(schedule.date, said, now, zone);
}

/** Which of the three a schedule is, as people name it. */
export function kindOf(schedule: Schedule): ReminderKind {
  if (schedule.kind !== 'once') return 'weekly';
  return isAfternoon(schedule.time) ? 'afternoon' : 'morning';
}

/** Those meant by "the morning one" or "the weekly one"; where none is of that kind, those that ring at that time of day. */
export function meant<Reminder extends { readonly schedule: Schedule }>(
  reminders: readonly Reminder[],
  which: ReminderKind | null,
): readonly Reminder[] {
  if (which === null) return reminders;
  const ofKind = reminders.filter(({ schedule }) => kindOf(schedule) === which);
  if (ofKind.length > 0 || which === 'weekly') return ofKind;
  return reminders.filter(({ schedule }) => isAfternoon(schedule.time) === (which === 'afternoon'));
}

/** When it rings next after `now`. */
export function nextRing(schedule: Schedule, now: Date, zone: string): Date {
  if (schedule.kind === 'once') return instantOf(schedule, zone);
  const days: readonly Weekday[] = schedule.kind === 'daily' ? WEEKDAYS : schedule.weekdays;
  const today = localTime(now, zone).date;
  const ahead = [0, 1, 2, 3, 4, 5, 6, 7]
    .map((day) => addDays(today, day))
    .filter((date) => days.includes(weekdayOf(date)))
    .map((date) => instantOf({ date, time: schedule.time }, zone));
  return ahead.find((instant) => instant > now) ?? now;
}

/** "Remind me today": the afternoon, the evening once that has passed, and the next day when it is too late. */
function laterToday(now: Date, zone: string): Schedule {
  const { date } = localTime(now, zone);
  const evening = once(date, EVENING, zone);
  const afternoon = thisAfternoon(now, zone);
  const isToday = (schedule: Schedule) => schedule.kind === 'once' && schedule.date === date;
  return isToday(afternoon) || nextRing(evening, now, zone) <= now ? afternoon : evening;
}

function timeOnDay(time: string | null, which: ReminderKind | null): string {
  if (time === null) return USUAL_TIMES[which ?? 'morning'];
  return which === 'afternoon' ? afternoonHour(time) : time;
}

function onDate(date: string, time: string, now: Date, zone: string): Schedule {
  return instantOf({ date, time }, zone) > now ? once(date, time, zone) : soonest(now, zone, time);
}

function soonest(now: Date, zone: string, time: string): Schedule {
  const { date } = localTime(now, zone);
  return instantOf({ date, time }, zone) > now ? once(date, time, zone) : once(addDays(date, 1), time, zone);
}

/** A time that the change of the clock skips is moved to the one that the wall will show instead. */
function once(date: string, time: string, zone: string): Schedule {
  return { kind: 'once', ...localTime(instantOf({ date, time }, zone), zone) };
}

export function isAfternoon(time: string): boolean {
  return time >= '12:00';
}

/** Alexa tells "five" and "five in the morning" alike; without a morning that it belongs to, it is the afternoon's. */
function wakingHour(time: string): string {
  return time < '06:00' ? afternoonHour(time) : time;
}

/** "Make it five", said of an afternoon, is not five in the morning. */
function afternoonHour(time: string): string {
  return time >= '01:00' && time < '08:00' ? `${Number(time.slice(0, 2)) + 12}${time.slice(2)}` : time;
}
