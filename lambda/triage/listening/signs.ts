/** What a table of words may stand for: a finding, or a sign that only counts together with another. */
import type { FindingId } from '../rules';

const HELPERS = [
  'age-known',
  'stiff-neck',
  'bad-headache',
  'light-hurts',
  'side-of-back',
  'flank-spoken',
  'bleeding',
  'waves',
  'belly-one-side',
  'leans-back',
  'one-sided',
  'for-weeks',
  'for-months',
  'stiff-mornings',
  'stiff-long',
  'chest-tight',
  'chest-sore',
  'chest-alarming',
  'chest-own-reason',
  'numb-somewhere',
  'weak-somewhere',
  'shoots-somewhere',
] as const;
type Helper = (typeof HELPERS)[number];
export type Sign = FindingId | Helper;

export interface SignWords {
  readonly sign: Sign;
  /** Any of these says it. */
  readonly says: readonly string[];
  /** Any of these says that it is not so ("peeing fine"). */
  readonly denies?: readonly string[];
  /** Said so, it cannot be told apart from something harmless. */
  readonly hints?: readonly string[];
}
