/** A proposed reminder and the schedule it stands for, and how words change it. Pure. */

import { WEEKDAYS } from '../training/local-time';
import { kindOf, movedTo, nextWeekly, scheduleFrom } from '../training/reminder-times';
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
  if (act.kind === 'time') return scheduleFrom({ ...act, which: null }, now, zone);
  if (act.kind === 'date')
    return scheduleFrom({ time: null, date: act.date, weekdays: [], which: null }, now, zone);
  if (act.kind === 'remind-me') return namesNothing(act) ? null : scheduleFrom(act, now, zone);
  return null;
}

/** "Make it five", "only tomorrow", "Mondays and Thursdays at eight": the proposal changed; null for other words. */
export function revised(act: Act, before: Schedule, moment: Moment): Schedule | null {
  const { now, zone } = moment;
  const hour = hourOf(act, before);
  if (hour !== null) return movedTo(before, hour, now, zone);
  if (act.kind === 'move-reminder') {
    const another = act.which !== null && act.which !== kindOf(before);
    return act.time === null || another ? null : movedTo(before, act.time, now, zone);
  }
  const timeOnly = act.kind === 'time' || (act.kind === 'remind-me' && act.which === null);
  if (timeOnly && act.date === null && act.weekdays.length === 0) {
    return act.time === null ? null : movedTo(before, act.time, now, zone);
  }
  if ((act.kind === 'time' || act.kind === 'remind-me') && act.weekdays.length > 0 && act.time === null) {
    return nextWeekly(now, zone, act.weekdays, before.time);
  }
  return askedFor(act, moment);
}

function namesNothing(act: Extract<Act, { kind: 'remind-me' }>): boolean {
  return act.time === null && act.date === null && act.which === null && act.weekdays.length === 0;
}

/** "Five" as a bare number: the hour in the half of the day that was proposed. */
function hourOf(act: Act, before: Schedule): string | null {
  if (act.kind !== 'number' || act.unit !== null || !Number.isInteger(act.value)) return null;
  if (act.value < 1 || act.value > 12) return null;
  const afternoon = before.time >= '12:00' ? 12 : 0;
  return `${String((act.value % 12) + afternoon).padStart(2, '0')}:00`;
}
