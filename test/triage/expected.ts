/** What the table has to hold, written out by hand from the published vocabulary, and not derived from the table. */
import type { FindingId, Level } from '../../lambda/triage/rules';

export const EXPECTED: readonly (readonly [FindingId, Exclude<Level, 'self-care'>, number])[] = [
  ['saddle', 'emergency', 1],
  ['bladder-bowel', 'emergency', 1],
  ['both-legs', 'emergency', 2],
  ['chest-breath-faint', 'emergency', 2],
  ['tearing-pain', 'emergency', 2],
  ['dark-urine', 'emergency', 3],
  ['serious-accident', 'emergency', 3],
  ['swollen-weak-thighs', 'urgent', 4],
  ['one-leg-weak', 'urgent', 4],
  ['severe', 'urgent', 4],
  ['fever', 'urgent', 5],
  ['urine-burning', 'urgent', 5],
  ['flank-waves', 'urgent', 5],
  ['cancer-weight-loss', 'urgent', 6],
  ['knock', 'urgent', 6],
  ['calf-clot', 'urgent', 6],
  ['under-18', 'clinician', 7],
  ['pregnant', 'clinician', 7],
  ['weak-bones-immune', 'clinician', 7],
  ['one-leg-pain', 'clinician', 7],
  ['not-improving', 'clinician', 8],
  ['worsening', 'clinician', 8],
  ['pregnancy-danger', 'emergency', 0],
  ['belly-through-to-back', 'emergency', 0],
  ['confused', 'emergency', 0],
  ['stroke-head', 'emergency', 0],
  ['stiff-neck-fever', 'emergency', 0],
  ['overdose-yellow', 'emergency', 0],
  ['self-harm', 'emergency', 0],
  ['vomiting-writhing', 'urgent', 0],
  ['known-stone', 'clinician', 0],
  ['sharp-on-spine', 'urgent', 0],
  ['injects-drugs', 'urgent', 0],
  ['night-rest', 'urgent', 0],
  ['cough-sneeze', 'urgent', 0],
  ['upper-back-lump', 'urgent', 0],
  ['hot-joint', 'urgent', 0],
  ['arm-nerve', 'clinician', 0],
  ['morning-stiffness-months', 'clinician', 0],
  ['arches-back-hurts', 'clinician', 0],
];

export const EXPECTED_PAIRS: readonly (readonly [FindingId, FindingId])[] = [
  ['fever', 'injects-drugs'],
  ['fever', 'one-leg-weak'],
  ['known-stone', 'fever'],
  ['flank-waves', 'vomiting-writhing'],
  ['pregnant', 'flank-waves'],
  ['weak-bones-immune', 'fever'],
  ['calf-clot', 'severe'],
];

/** What each bundle asks. */
export const EXPECTED_BUNDLES: readonly {
  readonly bundle: number;
  readonly level: Exclude<Level, 'self-care'>;
  readonly asks: readonly FindingId[];
}[] = [
  { bundle: 1, level: 'emergency', asks: ['saddle', 'bladder-bowel'] },
  { bundle: 2, level: 'emergency', asks: ['both-legs', 'chest-breath-faint', 'tearing-pain'] },
  { bundle: 3, level: 'emergency', asks: ['dark-urine', 'serious-accident'] },
  { bundle: 4, level: 'urgent', asks: ['swollen-weak-thighs', 'one-leg-weak', 'severe'] },
  { bundle: 5, level: 'urgent', asks: ['fever', 'urine-burning', 'flank-waves'] },
  { bundle: 6, level: 'urgent', asks: ['cancer-weight-loss', 'knock', 'calf-clot'] },
  { bundle: 7, level: 'clinician', asks: ['under-18', 'pregnant', 'weak-bones-immune', 'one-leg-pain'] },
];
