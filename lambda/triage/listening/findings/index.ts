import type { SignWords } from '../signs';
import { ACCIDENT } from './accident';
import { BACK } from './back';
import { CHEST } from './chest';
import { GENERAL } from './general';
import { HISTORY } from './history';
import { JOINTS } from './joints';
import { LEGS } from './legs';
import { PELVIS } from './pelvis';
import { URINE_AND_KIDNEY } from './urine';

/** Every way in which a finding is said, by body region. */
export const SIGN_WORDS: readonly SignWords[] = [
  ...PELVIS,
  ...URINE_AND_KIDNEY,
  ...LEGS,
  ...CHEST,
  ...BACK,
  ...ACCIDENT,
  ...GENERAL,
  ...HISTORY,
  ...JOINTS,
];
