/** Findings that take two signs, and chest tightness, which takes the moment as well. */
import type { MuscleGroup } from '../../stretching/library';
import type { FindingId } from '../rules';
import type { ListenContext } from './heard';
import type { Sign } from './signs';

export type Says = (sign: Sign) => boolean;

interface Together {
  readonly gives: FindingId;
  /** One of each of these groups. */
  readonly all: readonly (readonly Sign[])[];
}

export const TOGETHER: readonly Together[] = [
  { gives: 'stiff-neck-fever', all: [['fever'], ['stiff-neck', 'bad-headache', 'light-hurts']] },
  { gives: 'stiff-neck-fever', all: [['stiff-neck'], ['light-hurts']] },
  {
    gives: 'flank-waves',
    all: [['side-of-back'], ['fever', 'urine-burning', 'dark-urine', 'vomiting-writhing', 'known-stone']],
  },
  { gives: 'pregnancy-danger', all: [['pregnant'], ['bleeding', 'waves', 'belly-one-side']] },
  { gives: 'morning-stiffness-months', all: [['stiff-mornings'], ['stiff-long'], ['for-months']] },
  { gives: 'arches-back-hurts', all: [['leans-back'], ['one-sided'], ['for-weeks', 'for-months']] },
];

/** Half of it said: to be asked. */
export const HALF_SAID: readonly Together[] = [
  { gives: 'morning-stiffness-months', all: [['stiff-mornings'], ['for-months']] },
  { gives: 'arches-back-hurts', all: [['leans-back']] },
];

export function given(table: readonly Together[], says: Says): readonly FindingId[] {
  return table.filter((row) => row.all.every((group) => group.some(says))).map((row) => row.gives);
}

/** Muscle groups whose stretch is felt in the chest too. */
const FELT_IN_CHEST: ReadonlySet<string> = new Set<MuscleGroup>([
  'chest',
  'upper-back',
  'shoulders',
  'arms',
  'neck',
]);
const CHEST_STRETCH =
  / (?:stretch\w* (?:[a-z]+ ){0,5}chest|chest (?:[a-z]+ ){0,3}stretch\w*|loosen (?:[a-z]+ ){0,3}chest|chest .{0,30}(?:stretch|loosen)) /;

/** A tight chest: a finding, to be asked about, or the muscle that is being stretched. */
export function tightChest(says: Says, text: string, context: ListenContext): 'present' | 'unclear' | null {
  const tight = says('chest-tight');
  if (!tight && !says('chest-sore')) return null;
  if (says('chest-alarming') || (tight && says('chest-own-reason'))) return 'present';
  if (context.group === 'chest' || CHEST_STRETCH.test(text)) return null;
  const felt = context.group === null || FELT_IN_CHEST.has(context.group);
  return context.during === 'stretching' && felt ? null : 'unclear';
}
