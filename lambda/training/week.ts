/**
 * The week over twelve muscle groups. Each at least once, as the article has it; two to three times is the guidance
 * (ACSM). Weeks begin on Monday; days are the user's own.
 */
import { MUSCLE_GROUPS, type MuscleGroup } from '../stretching/library';
import { addDays, daysBetween, weekStart } from './day';

export interface Activity {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly group: MuscleGroup;
}

export const GUIDANCE_TIMES_A_WEEK = 2;

export interface WeekCoverage {
  /** The Monday. */
  readonly start: string;
  /** On how many days of the week each group was stretched. */
  readonly counts: Readonly<Record<MuscleGroup, number>>;
  readonly done: readonly MuscleGroup[];
  readonly left: readonly MuscleGroup[];
  /** Done, but fewer times than the guidance has it. */
  readonly onceOnly: readonly MuscleGroup[];
}

/** What has been stretched from Monday up to and including `today`. */
export function weekCoverage(activities: readonly Activity[], today: string): WeekCoverage {
  const start = weekStart(today);
  const ofWeek = activities.filter(({ day }) => day >= start && day <= today);
  const daysOf = (group: MuscleGroup): number =>
    new Set(ofWeek.filter((activity) => activity.group === group).map(({ day }) => day)).size;
  const counts: Record<MuscleGroup, number> = {
    hamstrings: daysOf('hamstrings'),
    glutes: daysOf('glutes'),
    'hip-flexors': daysOf('hip-flexors'),
    quads: daysOf('quads'),
    adductors: daysOf('adductors'),
    calves: daysOf('calves'),
    'lower-back': daysOf('lower-back'),
    chest: daysOf('chest'),
    'upper-back': daysOf('upper-back'),
    shoulders: daysOf('shoulders'),
    arms: daysOf('arms'),
    neck: daysOf('neck'),
  };
  const done = MUSCLE_GROUPS.filter((group) => counts[group] > 0);
  return {
    start,
    counts,
    done,
    left: MUSCLE_GROUPS.filter((group) => counts[group] === 0),
    onceOnly: done.filter((group) => counts[group] < GUIDANCE_TIMES_A_WEEK),
  };
}

/**
 * Groups not stretched today, the most needed first: fewest times this week, then those that stay tight, then the
 * longest ago. Empty when every group has been stretched today.
 */
export function whatToStretchToday(
  activities: readonly Activity[],
  today: string,
  tightSpots: readonly { readonly group: MuscleGroup }[],
): readonly MuscleGroup[] {
  const { counts } = weekCoverage(activities, today);
  const daysAgo = (group: MuscleGroup): number => {
    const days = activities.filter((each) => each.group === group && each.day <= today).map(({ day }) => day);
    return days.length === 0
      ? Number.MAX_SAFE_INTEGER
      : Math.min(...days.map((day) => daysBetween(day, today)));
  };
  const stubbornness = (group: MuscleGroup): number => {
    const rank = tightSpots.findIndex((spot) => spot.group === group);
    return rank < 0 ? tightSpots.length : rank;
  };
  return MUSCLE_GROUPS.filter((group) => daysAgo(group) > 0).toSorted(
    (a, b) => counts[a] - counts[b] || stubbornness(a) - stubbornness(b) || daysAgo(b) - daysAgo(a),
  );
}

/**
 * Weeks in a row with at least `groups` groups stretched. The running week counts once it is there, and until then
 * breaks nothing.
 */
export function weekStreak(activities: readonly Activity[], today: string, groups: number): number {
  const reached = (monday: string): boolean => {
    const sunday = addDays(monday, 6);
    return weekCoverage(activities, sunday < today ? sunday : today).done.length >= groups;
  };
  const thisWeek = weekStart(today);
  let weeks = reached(thisWeek) ? 1 : 0;
  if (groups <= 0) return weeks;
  for (let monday = addDays(thisWeek, -7); reached(monday); monday = addDays(monday, -7)) weeks += 1;
  return weeks;
}
