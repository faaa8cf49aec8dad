/** What must be left out of any routine of this person now. */
import { knownStretches } from '../storage/parse-person';
import type { Limits } from '../stretching/swap';
import { personOf } from './person-of';
import type { Session } from './session';

/** Pain, tingling or numbness in a leg: no hamstring stretch. Design section 5. */
export function limitsOf(session: Session): Limits {
  const state = session.screen?.findings['one-leg-pain'];
  return {
    legSymptoms: state === 'present' || state === 'unsure',
    leftOut: knownStretches(personOf(session).leftOut),
  };
}
