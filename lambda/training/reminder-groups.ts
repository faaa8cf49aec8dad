/** The reminders that are there as the user thinks of them: several weekdays at one time are one. Pure. */
import type { Schedule } from '../conversation/ports';
import type { ReminderKind, Weekday } from '../conversation/said';
import { WEEKDAYS, weekdayOf } from './local-time';
import { isAfternoon, meant, nextRing } from './reminder-times';

interface Scheduled {
  readonly schedule: Schedule;
}

export interface Group<Reminder extends Scheduled> {
  /** Of all its reminders together. */
  readonly schedule: Schedule;
  readonly reminders: readonly Reminder[];
}

/** How one is pointed out; what was not said is null or empty. */
export interface Pointer {
  readonly which: ReminderKind | null;
  /** `HH:MM`; the same face of the clock will do. */
  readonly time: string | null;
  /** `YYYY-MM-DD` */
  readonly date: string | null;
  readonly weekdays: readonly Weekday[];
}

/** In the order in which they ring. */
export function grouped<Reminder extends Scheduled>(
  reminders: readonly Reminder[],
  now: Date,
  zone: string,
): readonly Group<Reminder>[] {
  const groups = new Map<string, Reminder[]>();
  for (const reminder of reminders) {
    const { kind, time } = reminder.schedule;
    const key = `${kind} ${time} ${reminder.schedule.kind === 'once' ? reminder.schedule.date : ''}`;
    groups.set(key, [...(groups.get(key) ?? []), reminder]);
  }
  return [...groups.values()]
    .flatMap((together) => {
      const [first] = together;
      return first === undefined ? [] : [{ schedule: merged(first.schedule, together), reminders: together }];
    })
    .sort((one, other) => ringOf(one) - ringOf(other));

  function ringOf({ schedule }: Scheduled): number {
    return nextRing(schedule, now, zone).getTime();
  }
}

/** Those that all that was said can mean. */
export function pointedOut<Reminder extends Scheduled>(
  groups: readonly Group<Reminder>[],
  { which, time, date, weekdays }: Pointer,
): readonly Group<Reminder>[] {
  const onDay = meant(groups, which).filter(
    ({ schedule }) =>
      (date === null || (schedule.kind === 'once' && schedule.date === date)) &&
      (weekdays.length === 0 || isOf(weekdays, schedule)),
  );
  if (time === null) return onDay;
  const exactly = onDay.filter(({ schedule }) => schedule.time === time);
  return exactly.length > 0 ? exactly : onDay.filter(({ schedule }) => face(schedule.time) === face(time));
}

/** Whether it rings when `wanted` would: on that day, in that half of it; for a weekly one, in any week. */
export function serves(kept: Schedule, wanted: Schedule): boolean {
  if (wanted.kind !== 'once') return kept.kind !== 'once';
  return ringsOn(wanted.date, kept) && isAfternoon(kept.time) === isAfternoon(wanted.time);
}

function ringsOn(date: string, kept: Schedule): boolean {
  if (kept.kind === 'once') return kept.date === date;
  return kept.kind === 'daily' || kept.weekdays.includes(weekdayOf(date));
}

/** "The Sunday one" is not the daily one, although that rings on Sundays too. */
function isOf(weekdays: readonly Weekday[], schedule: Schedule): boolean {
  switch (schedule.kind) {
    case 'once':
      return weekdays.length === 1 && weekdays.includes(weekdayOf(schedule.date));
    case 'weekly':
      return weekdays.every((day) => schedule.weekdays.includes(day));
    case 'daily':
      return weekdays.length === WEEKDAYS.length;
  }
}

function merged(first: Schedule, together: readonly Scheduled[]): Schedule {
  if (first.kind !== 'weekly') return first;
  const days = together.flatMap(({ schedule }) => (schedule.kind === 'weekly' ? schedule.weekdays : []));
  const weekdays = WEEKDAYS.filter((day) => days.includes(day));
  return weekdays.length === WEEKDAYS.length ? { kind: 'daily', time: first.time } : { ...first, weekdays };
}

/** Where the hands of a clock stand, in minutes. */
function face(time: string): number {
  return (Number(time.slice(0, 2)) % 12) * 60 + Number(time.slice(3));
}
