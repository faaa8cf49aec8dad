/** Times and schedules for the ear, in English. Always with the part of the day: a reminder must be told in full. */
import type { Schedule } from '../conversation/ports';
import type { Weekday } from '../conversation/said';
import type { Locale } from '../speech/terms';
import { daysBetween, localTime, WEEKDAYS, weekdayOf } from './local-time';

const HOURS = [
  'twelve',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
] as const;

/** One to nineteen, and the tens: the minutes of an hour. */
const SMALL = [
  ...HOURS.slice(1),
  'twelve',
  ...'thir four fif six seven eigh nine'.split(' ').map((n) => `${n}teen`),
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty'] as const;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** From which hour on each part of the day is named. */
const PARTS_OF_DAY = [
  { from: 0, plain: 'in the morning', today: 'this morning', tomorrow: 'tomorrow morning' },
  { from: 12, plain: 'in the afternoon', today: 'this afternoon', tomorrow: 'tomorrow afternoon' },
  { from: 18, plain: 'in the evening', today: 'this evening', tomorrow: 'tomorrow evening' },
  { from: 22, plain: 'at night', today: 'tonight', tomorrow: 'tomorrow night' },
] as const;

const NOON = 12 * 60;

/** North Americans say "four thirty", others "half past four". */
const SAYS_THIRTY: readonly Locale[] = ['en-US', 'en-CA'];

/** "four in the afternoon", "half past six in the morning", "noon". */
export function spokenTime(time: string, locale: Locale): string {
  return isNamed(time) ? clock(time, locale) : `${clock(time, locale)} ${partOfDay(time).plain}`;
}

/**
 * The whole schedule, to stand after "I'll remind you": "this afternoon at four", "tomorrow morning at seven",
 * "every Sunday at ten in the morning".
 */
export function spokenSchedule(schedule: Schedule, now: Date, zone: string, locale: Locale): string {
  if (schedule.kind === 'daily') return `every day at ${spokenTime(schedule.time, locale)}`;
  if (schedule.kind === 'weekly') {
    return `${spokenWeekdays(schedule.weekdays)} at ${spokenTime(schedule.time, locale)}`;
  }
  const { date, time } = schedule;
  const days = daysBetween(localTime(now, zone).date, date);
  if (days !== 0 && days !== 1) return `${spokenDate(date, days, locale)} at ${spokenTime(time, locale)}`;
  if (isNamed(time)) return `${days === 0 ? 'today' : 'tomorrow'} at ${clock(time, locale)}`;
  const part = partOfDay(time);
  return `${days === 0 ? part.today : part.tomorrow} at ${clock(time, locale)}`;
}

/** "every Sunday", "on Mondays and Thursdays", "every weekday". */
function spokenWeekdays(weekdays: readonly Weekday[]): string {
  const days = WEEKDAYS.filter((day) => weekdays.includes(day)).map(capitalised);
  const [first, ...others] = days;
  if (first !== undefined && others.length === 0) return `every ${first}`;
  if (days.join() === WEEKDAYS.slice(0, 5).map(capitalised).join()) return 'every weekday';
  const plural = days.map((day) => `${day}s`);
  return `on ${plural.slice(0, -1).join(', ')} and ${plural.at(-1)}`;
}

/** "on Friday" within the week, else "on December 3rd" or "on the 3rd of December". */
function spokenDate(date: string, days: number, locale: Locale): string {
  if (days > 1 && days < 7) return `on ${capitalised(weekdayOf(date))}`;
  const month = MONTHS[Number(date.slice(5, 7)) - 1];
  const day = ordinal(Number(date.slice(8)));
  return SAYS_THIRTY.includes(locale) ? `on ${month} ${day}` : `on the ${day} of ${month}`;
}

/** The time without its part of the day. */
function clock(time: string, locale: Locale): string {
  const [hour, minute] = hourAndMinute(time);
  const named = hour * 60 + minute;
  if (named === NOON) return 'noon';
  if (named === 0) return 'midnight';
  if (minute === 0) return hourWord(hour);
  if (SAYS_THIRTY.includes(locale) || minute % 15 !== 0) {
    return `${hourWord(hour)} ${minuteWords(minute)}`;
  }
  if (minute === 45) return `a quarter to ${hourWord(hour + 1)}`;
  return `${minute === 30 ? 'half' : 'a quarter'} past ${hourWord(hour)}`;
}

function isNamed(time: string): boolean {
  return time === '12:00' || time === '00:00';
}

function partOfDay(time: string) {
  const [hour] = hourAndMinute(time);
  return PARTS_OF_DAY.findLast((part) => hour >= part.from) ?? PARTS_OF_DAY[0];
}

function hourAndMinute(time: string): readonly [number, number] {
  return [Number(time.slice(0, 2)), Number(time.slice(3, 5))];
}

function hourWord(hour: number): string {
  return HOURS[hour % 12] ?? '';
}

/** "oh five", "fifteen", "forty", "fifty nine". */
function minuteWords(minute: number): string {
  if (minute < 20) return `${minute < 10 ? 'oh ' : ''}${SMALL[minute - 1]}`;
  const tens = TENS[Math.floor(minute / 10)] ?? '';
  return minute % 10 === 0 ? tens : `${tens} ${SMALL[(minute % 10) - 1]}`;
}

function capitalised(weekday: Weekday): string {
  return weekday.charAt(0).toUpperCase() + weekday.slice(1);
}

function ordinal(day: number): string {
  const teen = day > 10 && day < 14;
  return `${day}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][day % 10]) ?? 'th'}`;
}
