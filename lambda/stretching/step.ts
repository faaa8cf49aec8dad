import type { Side, StretchId } from './library';

/** One hold of a routine. */
export interface Step {
  readonly stretch: StretchId;
  /** Null for a stretch that works both sides at once. */
  readonly side: Side | null;
  readonly round: 1 | 2;
}
