/**
 * The stretch library: what each stretch works on, where and how long it is held, and who leaves it out. The words
 * for the ear are in `speech/stretch-words`. Holds follow ACSM: ten to thirty seconds, to mild tension only.
 */
import { BETWEEN_SETS } from './library/between-sets';
import type { Entry, MuscleGroup, Position } from './library/entry';
import type { StretchId } from './library/ids';
import { LEGS } from './library/legs';
import { UPPER } from './library/upper';

export {
  type AvoidFlag,
  MUSCLE_GROUPS,
  type MuscleGroup,
  type Position,
  type Posture,
  type Side,
} from './library/entry';
export { STRETCH_IDS, type StretchId } from './library/ids';

export interface Stretch extends Entry {
  readonly id: StretchId;
  readonly easier: StretchId | null;
}

export const STRETCHES: readonly Stretch[] = [...LEGS, ...UPPER, ...BETWEEN_SETS];

const BY_ID: ReadonlyMap<StretchId, Stretch> = new Map(STRETCHES.map((entry) => [entry.id, entry]));

/** The data of one stretch. */
export function stretch(id: StretchId): Stretch {
  const found = BY_ID.get(id);
  if (found === undefined) throw new Error(`The library has no stretch ${id}`);
  return found;
}

/** The light stretch between sets for a group. */
export function betweenSets(group: MuscleGroup): Stretch {
  const found = STRETCHES.find((entry) => entry.group === group && entry.position === 'between-sets');
  if (found === undefined) throw new Error(`The library has no stretch between sets for ${group}`);
  return found;
}

/** Stretches of a group for a session in this position, the best first; those for any position come after. */
export function stretchesFor(group: MuscleGroup, position: Position): readonly Stretch[] {
  const ofGroup = STRETCHES.filter((entry) => entry.group === group);
  return [
    ...ofGroup.filter((entry) => entry.position === position),
    ...ofGroup.filter((entry) => entry.position === 'any'),
  ];
}

/** False for what leg symptoms forbid. */
export const isAllowed = (candidate: Stretch, legSymptoms: boolean): boolean =>
  !(legSymptoms && (candidate.group === 'hamstrings' || candidate.avoid.includes('leg-symptoms')));
