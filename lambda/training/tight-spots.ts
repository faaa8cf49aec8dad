/** Which side and group stay tight from session to session. */
import { MUSCLE_GROUPS, type MuscleGroup, type Side } from '../stretching/library';

export interface TightnessRecord {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly group: MuscleGroup;
  /** Null for a stretch that works both sides at once. */
  readonly side: Side | null;
  readonly tightness: 'tight' | 'less' | 'loose';
}

export interface TightSpotCount {
  readonly group: MuscleGroup;
  readonly side: Side | null;
  /** On how many of the last days that it was stretched it was tight. */
  readonly tight: number;
  readonly of: number;
}

/** The last sessions that count, and in how many of them a spot must have been tight. */
const LAST_SESSIONS = 5;
const TIGHT_SESSIONS = 3;

/** A day counts as tight when the spot was tight in any round of it. */
function count(records: readonly TightnessRecord[], group: MuscleGroup, side: Side | null): TightSpotCount {
  const ofSpot = records.filter((record) => record.group === group && record.side === side);
  const days = [...new Set(ofSpot.map(({ day }) => day))].toSorted().slice(-LAST_SESSIONS);
  const tightDays = days.filter((day) =>
    ofSpot.some((each) => each.day === day && each.tightness === 'tight'),
  );
  return { group, side, tight: tightDays.length, of: days.length };
}

/** Spots that were tight in at least three of their last five sessions, the most stubborn first. */
export function tightSpots(records: readonly TightnessRecord[]): readonly TightSpotCount[] {
  const sides: readonly (Side | null)[] = ['left', 'right', null];
  return MUSCLE_GROUPS.flatMap((group) => sides.map((side) => count(records, group, side)))
    .filter((spot) => spot.tight >= TIGHT_SESSIONS)
    .toSorted((a, b) => b.tight - a.tight || a.of - b.of);
}
