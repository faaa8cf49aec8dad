/** When a reminder is wanted, read from the slots that tell of it together. */
import type { ReminderKind, Weekday } from '../../conversation/said';
import { WEEKDAYS } from '../../training/local-time';
import type { Often, Slots } from '../slots';

export interface When {
  /** `HH:MM` */
  readonly time: string | null;
  readonly weekdays: readonly Weekday[];
  readonly which: ReminderKind | null;
}

interface Rhythm {
  readonly weekdays: readonly Weekday[];
  /** `HH:MM`, where the words name a part of the day and no time. */
  readonly usual: string | null;
  /** Whether a time before noon can only mean the one after it: "every evening at seven". */
  readonly afterNoon: boolean;
  readonly which: ReminderKind | null;
}

const DAILY: Rhythm = { weekdays: WEEKDAYS, usual: null, afterNoon: false, which: null };
const RHYTHMS: ReadonlyMap<Often, Rhythm> = new Map([
  ['every-day', DAILY],
  ['every-morning', { ...DAILY, which: 'morning' }],
  ['every-afternoon', { ...DAILY, usual: '16:00', afterNoon: true }],
  ['every-evening', { ...DAILY, usual: '19:00', afterNoon: true }],
  ['weekdays', { ...DAILY, weekdays: WEEKDAYS.slice(0, 5) }],
  ['weekends', { ...DAILY, weekdays: WEEKDAYS.slice(5) }],
]);

/** "Every morning at seven", "Mondays and Thursdays at eight", "the weekly one": what was not said is null or empty. */
export function readWhen(slots: Slots): When {
  const rhythm = readRhythm(slots);
  const time = slots.time('time');
  if (rhythm === undefined) return { time, ...readMeant(slots) };
  return {
    time: time === null ? rhythm.usual : rhythm.afterNoon ? afterNoon(time) : time,
    ...readMeant(slots),
  };
}

/** One that is there, pointed out by its kind or its days: "the weekly one", "the Sunday one", "the daily one". */
export function readMeant(slots: Slots): Omit<When, 'time'> {
  const rhythm = readRhythm(slots);
  const named = slots.weekdays();
  return {
    weekdays: named.length > 0 ? named : (rhythm?.weekdays ?? []),
    which: slots.reminder('which') ?? rhythm?.which ?? null,
  };
}

function readRhythm(slots: Slots): Rhythm | undefined {
  const often = slots.often('often');
  return often === null ? undefined : RHYTHMS.get(often);
}

function afterNoon(time: string): string {
  const hour = Number(time.slice(0, 2));
  return hour > 0 && hour < 12 ? `${hour + 12}${time.slice(2)}` : time;
}
