/**
 * What a soreness diary shows: the trend over days and weeks, episodes, and when it is time to see a clinician. Days
 * are the user's own; a day's last entry counts.
 */
import { addDays, daysBetween } from './day';

export interface DiaryEntry {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** 0 (none) to 10. */
  readonly score: number;
}

export type TrendDirection = 'better' | 'same' | 'worse';

export interface DiaryTrend {
  readonly direction: TrendDirection;
  /** Means of the earlier and the later stretch of time, to one decimal. */
  readonly before: number;
  readonly now: number;
}

/** A bout of soreness: from its first to its last day with a score that counts. */
export interface Episode {
  readonly start: string;
  readonly end: string;
  readonly worst: number;
}

export type ClinicianReason = 'third-episode' | 'no-improvement';

/** Scores from here on count as soreness. */
const SORE = 3;
/** So many days in a row below it, or without an entry, end an episode. */
const QUIET_DAYS = 4;
/** Smaller differences of means are no change. */
const CHANGE = 1;
const EPISODE_WINDOW_DAYS = 42;
const EPISODES_TOO_MANY = 3;
const PATIENCE_DAYS = 14;

/** One entry a day, in order; what lies after `today` or outside 0 to 10 is left out. */
function ordered(entries: readonly DiaryEntry[], today: string): readonly DiaryEntry[] {
  const byDay = new Map<string, number>();
  for (const { day, score } of entries) if (day <= today && score >= 0 && score <= 10) byDay.set(day, score);
  return [...byDay].map(([day, score]) => ({ day, score })).toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

const mean = (entries: readonly DiaryEntry[]): number =>
  Math.round((entries.reduce((sum, { score }) => sum + score, 0) / entries.length) * 10) / 10;

function compare(before: readonly DiaryEntry[], now: readonly DiaryEntry[]): DiaryTrend | null {
  if (before.length === 0 || now.length === 0) return null;
  const [earlier, later] = [mean(before), mean(now)];
  const change = Math.round((later - earlier) * 10) / 10;
  const direction = change <= -CHANGE ? 'better' : change >= CHANGE ? 'worse' : 'same';
  return { direction, before: earlier, now: later };
}

/** The entries of `days` days that end on `last`. */
const during = (entries: readonly DiaryEntry[], last: string, days: number): readonly DiaryEntry[] =>
  entries.filter(({ day }) => day <= last && daysBetween(day, last) < days);

/** The last entry against the one before it; null with fewer than two entries in the last seven days. */
export function dayTrend(entries: readonly DiaryEntry[], today: string): DiaryTrend | null {
  const recent = during(ordered(entries, today), today, 7);
  return compare(recent.slice(-2, -1), recent.slice(-1));
}

/** The mean of the last seven days against the seven before; null when one of them has no entry. */
export function weekTrend(entries: readonly DiaryEntry[], today: string): DiaryTrend | null {
  const known = ordered(entries, today);
  return compare(during(known, addDays(today, -7), 7), during(known, today, 7));
}

/** The score of each of the last `count` days, today last; null where there is no entry. */
export function lastDays(
  entries: readonly DiaryEntry[],
  today: string,
  count: number,
): readonly { readonly day: string; readonly score: number | null }[] {
  const known = new Map(ordered(entries, today).map(({ day, score }) => [day, score]));
  return Array.from({ length: count }, (_, index) => {
    const day = addDays(today, index + 1 - count);
    return { day, score: known.get(day) ?? null };
  });
}

/** Bouts of soreness up to today, the earliest first. A new one begins after at least four quiet days. */
export function episodes(entries: readonly DiaryEntry[], today: string): readonly Episode[] {
  const found: Episode[] = [];
  for (const { day, score } of ordered(entries, today)) {
    if (score < SORE) continue;
    const last = found.at(-1);
    if (last === undefined || daysBetween(last.end, day) > QUIET_DAYS) {
      found.push({ start: day, end: day, worst: score });
    } else {
      found.splice(-1, 1, { ...last, end: day, worst: Math.max(last.worst, score) });
    }
  }
  return found;
}

/** The running episode, if its last sore day is no more than four days ago. */
export function currentEpisode(entries: readonly DiaryEntry[], today: string): Episode | null {
  const last = episodes(entries, today).at(-1);
  return last !== undefined && daysBetween(last.end, today) <= QUIET_DAYS ? last : null;
}

/** Sore for more than fourteen days, and the last week no better than the first days of it. */
function isNotImproving(entries: readonly DiaryEntry[], today: string): boolean {
  const current = currentEpisode(entries, today);
  if (current === null || daysBetween(current.start, today) < PATIENCE_DAYS) return false;
  const ofEpisode = ordered(entries, today).filter(({ day }) => day >= current.start);
  const trend = compare(during(ofEpisode, addDays(current.start, 6), 7), during(ofEpisode, today, 7));
  return trend !== null && trend.direction !== 'better';
}

/** Why it is time for a clinician: no better in two weeks, or the third episode in six weeks; null when it is not. */
export function clinicianReason(entries: readonly DiaryEntry[], today: string): ClinicianReason | null {
  if (isNotImproving(entries, today)) return 'no-improvement';
  const recent = episodes(entries, today).filter(
    ({ start }) => daysBetween(start, today) < EPISODE_WINDOW_DAYS,
  );
  return recent.length >= EPISODES_TOO_MANY ? 'third-episode' : null;
}
