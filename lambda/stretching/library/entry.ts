/** The shape of a stretch's data, and the guidance that it rests on (publisher and title). */

export const MUSCLE_GROUPS = [
  'hamstrings',
  'glutes',
  'hip-flexors',
  'quads',
  'adductors',
  'calves',
  'lower-back',
  'chest',
  'upper-back',
  'shoulders',
  'arms',
  'neck',
] as const;
export type MuscleGroup = (typeof MUSCLE_GROUPS)[number];

export type Side = 'left' | 'right';
export type Position = 'floor' | 'chair' | 'standing';

/** How the body is placed. Going from one to another takes longer than changing sides. */
export type Posture =
  | 'lying'
  | 'side-lying'
  | 'kneeling'
  | 'all-fours'
  | 'floor-sitting'
  | 'chair'
  | 'standing'
  | 'any';

/** Who should leave a stretch out. */
export type AvoidFlag =
  | 'leg-symptoms'
  | 'arm-symptoms'
  | 'hip-replacement'
  | 'knee-replacement'
  | 'sore-knees'
  | 'poor-balance'
  | 'groin-strain'
  | 'pelvic-girdle-pain'
  | 'swollen-calf'
  | 'shoulder-dislocation'
  | 'shoulder-pinch'
  | 'wrist'
  | 'osteoporosis'
  | 'late-pregnancy'
  | 'stress-fracture'
  | 'spinal-stenosis'
  | 'dizziness'
  | 'neck-injury';

export interface Entry {
  readonly id: string;
  readonly group: MuscleGroup;
  /** `any`: lying down, sitting or standing alike; `between-sets`: standing, short and light. */
  readonly position: Position | 'any' | 'between-sets';
  readonly posture: Posture;
  /** 10 to 30; for a small movement that is repeated, the whole of it. */
  readonly holdSeconds: number;
  /** Set where a small movement is repeated: how many times, and seconds for each. */
  readonly repeat: { readonly count: number; readonly seconds: number } | null;
  /** Done on the left and on the right. */
  readonly twoSided: boolean;
  /** How many rounds are enough. */
  readonly rounds: 1 | 2;
  /** The id of a gentler stretch of the same group. */
  readonly easier: string | null;
  readonly avoid: readonly AvoidFlag[];
  readonly sources: readonly string[];
}

export const SOURCES = {
  acsm: 'American College of Sports Medicine, Stretching and flexibility guidelines update',
  betweenSets: 'Kay and Blazevich 2012, Effect of acute static stretch on maximal muscle performance',
  cuh: 'Cambridge University Hospitals, Stretches (back pain management programme)',
  flex: 'NHS, Strength and Flex',
  guys: "Guy's and St Thomas', Low back pain: physiotherapy and exercises",
  inform: 'NHS Inform, Exercises for back pain',
  nhsBack: 'NHS, Lower back pain exercises',
  nhsSitting: 'NHS, Sitting exercises',
  nhsStretch: 'NHS, How to stretch after exercising',
  safeBack: 'Studylib, Safe back exercises',
} as const;
