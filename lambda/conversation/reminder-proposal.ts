/** A proposed reminder and the schedule it stands for, and how words change it. Pure. */

import { WEEKDAYS } from '../training/local-time';
import type { Pointer } from '../training/reminder-groups';
import { inAWhile, kindOf, movedTo, nextWeekly, scheduleFrom, USUAL_TIMES } from '../training/reminder-times';
import type { Schedule } from './ports';
import type { Act } from './said';
import type { Proposal } from './session';

/** The user's own moment: now, and where. */
export interface Moment {
  readonly now: Date;
  readonly zone: string;
}

export function proposalOf(schedule: Schedule): Proposal {
  return {
    kind: kindOf(schedule),
    date: schedule.kind === 'once' ? schedule.date : null,
    time: schedule.time,
    weekdays:
      schedule.kind === 'weekly' ? [...schedule.weekdays] : schedule.kind === 'daily' ? [...WEEKDAYS] : [],
    replaces: null,
  };
}

export function scheduleOf({ date, time, weekdays }: Proposal, { now, zone }: Moment): Schedule {
  return date === null ? nextWeekly(now, zone, weekdays, time) : { kind: 'once', date, time };
}

/** What a request names of a new reminder; null when it names nothing. */
export function askedFor(act: Act, { now, zone }: Moment): Schedule | null {
  if (act.kind === 'remind-me' && act.after !== null) return inAWhile(act.after, now, zone);
  const details = detailsOf(act);
  return details === null || namesNothing(details) ? null : scheduleFrom(details, now, zone);
}

/** "Make it five", "only tomorrow", "Mondays and Thursdays at eight": the proposal changed; null for other words. */
export function revised(act: Act, before: Schedule, moment: Moment): Schedule | null {
  const { now, zone } = moment;
  if (act.kind === 'remind-me' && act.after !== null) return inAWhile(act.after, now, zone);
  const hour = hourOf(act, before.time);
  if (hour !== null) return movedTo(before, hour, now, zone);
  const details = detailsOf(act) ?? ofMove(act);
  if (details === null || namesNothing(details)) return null;
  const { time, date, weekdays, which } = details;
  if (date === null && weekdays.length === 0 && (which === null || which === kindOf(before))) {
    return time === null ? before : corrected(before, time, moment);
  }
  if (weekdays.length > 0 && time === null) {
    return nextWeekly(now, zone, weekdays, which === null ? before.time : USUAL_TIMES[which]);
  }
  const sameTime = act.kind === 'date' && time === null ? before.time : time;
  return scheduleFrom({ ...details, time: sameTime }, now, zone);
}

/** At another time; the same face of the clock means its other half: "no, five in the morning". */
function corrected(before: Schedule, time: string, { now, zone }: Moment): Schedule {
  const moved = movedTo(before, time, now, zone);
  if (moved.time !== before.time || time === before.time) return moved;
  return before.kind === 'once'
    ? scheduleFrom({ time, date: before.date, weekdays: [], which: 'morning' }, now, zone)
    : { ...before, time };
}

function detailsOf(act: Act): Pointer | null {
  switch (act.kind) {
    case 'remind-me':
      return act;
    case 'which-reminder':
      return { ...act, date: null };
    case 'time':
      return { ...act, which: null };
    case 'date':
      return { time: null, date: act.date, weekdays: [], which: null };
    default:
      return null;
  }
}

/** "Move it to half past five", said of what was just proposed. */
function ofMove(act: Act): Pointer | null {
  return act.kind === 'move-reminder' && act.time !== null
    ? { time: act.time, date: null, weekdays: [], which: act.which }
    : null;
}

/** Which of those that are there the words mean; in a wish to move, the time is where it goes. */
export function pointerOf(act: Act): Pointer {
  const nothing: Pointer = { time: null, date: null, weekdays: [], which: null };
  if (act.kind === 'cancel-reminder' || act.kind === 'move-reminder') {
    return { ...nothing, which: act.which, weekdays: act.weekdays };
  }
  if (act.kind === 'number') return { ...nothing, time: hourOf(act, '00:00') };
  return detailsOf(act) ?? nothing;
}

export function namesNothing({ time, date, weekdays, which }: Pointer): boolean {
  return time === null && date === null && which === null && weekdays.length === 0;
}

/** "Five" as a bare number: the hour in the half of the day that was proposed; "seventeen" is told apart. */
function hourOf(act: Act, before: string): string | null {
  if (act.kind !== 'number' || act.unit !== null || !Number.isInteger(act.value)) return null;
  if (act.value < 1 || act.value > 23) return null;
  const isAfternoon = act.value <= 12 && before >= '12:00';
  const hour = act.value > 12 ? act.value : (act.value % 12) + (isAfternoon ? 12 : 0);
  // Twelve is noon: nobody stretches at midnight.
  return `${String(hour === 0 ? 12 : hour).padStart(2, '0')}:00`;
}
