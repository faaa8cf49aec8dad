/**
 * The words of every stretch for the ear. American spelling; other locales change single words elsewhere. Mild
 * tension only, no promise, no diagnosis, no question.
 */
import type { MuscleGroup, Side, StretchId } from '../stretching/library';
import { BETWEEN_SETS_WORDS } from './stretch-words/between-sets';
import { LEG_WORDS } from './stretch-words/legs';
import type { StretchWords } from './stretch-words/shape';
import { UPPER_WORDS } from './stretch-words/upper';

export type { StretchWords } from './stretch-words/shape';

/** A stretch without words does not compile. */
export const STRETCH_WORDS: Readonly<Record<StretchId, StretchWords>> = {
  ...LEG_WORDS,
  ...UPPER_WORDS,
  ...BETWEEN_SETS_WORDS,
};

/** `name`: "your hamstrings". `each`: one of them, after "left" or "right". */
export const GROUP_NAMES: Readonly<Record<MuscleGroup, { readonly name: string; readonly each: string }>> = {
  hamstrings: { name: 'hamstrings', each: 'hamstring' },
  glutes: { name: 'glutes', each: 'glute' },
  'hip-flexors': { name: 'hip flexors', each: 'hip flexor' },
  quads: { name: 'quads', each: 'quad' },
  adductors: { name: 'inner thighs', each: 'inner thigh' },
  calves: { name: 'calves', each: 'calf' },
  'lower-back': { name: 'lower back', each: 'side of the lower back' },
  chest: { name: 'chest', each: 'chest muscle' },
  'upper-back': { name: 'upper back', each: 'side of the upper back' },
  shoulders: { name: 'shoulders', each: 'shoulder' },
  arms: { name: 'arms', each: 'arm' },
  neck: { name: 'neck', each: 'side of the neck' },
};

/** "left hamstring", "right side of the neck"; without a side the group: "hamstrings". */
export const spotName = (group: MuscleGroup, side: Side | null): string =>
  side === null ? GROUP_NAMES[group].name : `${side} ${GROUP_NAMES[group].each}`;
