/** What somebody told, as listening hands it on. */
import type { Heard, HeardFindings } from '../../lambda/triage/listening/heard';

export function told(findings: HeardFindings = {}, rest: Partial<Heard> = {}): Heard {
  return {
    findings,
    unclear: [],
    someoneElseInDanger: false,
    complaint: null,
    days: null,
    trend: null,
    lift: { squatted: false, form: null, sharpRep: null, newWeight: null },
    morning: { stiff: null, eases: null },
    bothSides: null,
    answer: null,
    ...rest,
  };
}

/** A rep that hurt sharply. */
export const SHARP_REP: Partial<Heard> = {
  lift: { squatted: true, form: null, sharpRep: true, newWeight: null },
};
