/** General information, not medical advice: said to each person once, and again when its text changes. */
import type { Sentence } from '../speech/sentence';
import type { Fact } from '../storage/person';
import type { Context } from './context';
import { DISCLAIMER_VERSION } from './disclaimer-version';
import { personOf } from './person-of';
import type { Session } from './session';

interface Disclaimed {
  readonly say: readonly Sentence[];
  readonly facts: readonly Fact[];
}

/** Before the first result of a person, once; at the very first use the greeting has it, or else the first question. */
export function firstDisclaimer(session: Session, context: Context): Disclaimed {
  if (personOf(session).disclaimer >= DISCLAIMER_VERSION) return { say: [], facts: [] };
  return {
    say: [context.words.advice.disclaimer],
    facts: [{ kind: 'disclaimer-heard', version: DISCLAIMER_VERSION }],
  };
}
