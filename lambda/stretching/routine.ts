/** What is stretched in which order. */
import type { MuscleGroup, Position, Side, StretchId } from './library';

export interface Step {
  readonly stretch: StretchId;
  /** Null for a stretch that works both sides at once. */
  readonly side: Side | null;
  readonly round: 1 | 2;
}

/** A side of a group that stays tight from session to session, the most stubborn first. */
export interface TightSpot {
  readonly group: MuscleGroup;
  readonly side: Side | null;
}

interface Circumstances {
  /** Pain below the knee, numbness or tingling in a leg: no hamstring stretch. */
  readonly legSymptoms: boolean;
  readonly tightSpots: readonly TightSpot[];
  /** What the user has left out for good. */
  readonly leftOut: readonly StretchId[];
}

export type Wish = Circumstances &
  (
    | { readonly kind: 'loosen'; readonly position: Position }
    | {
        readonly kind: 'groups';
        readonly groups: readonly MuscleGroup[];
        readonly position: Position;
        /** How long the session may be; null for one stretch a group. */
        readonly minutes: number | null;
      }
    | { readonly kind: 'one'; readonly stretch: StretchId }
  );
