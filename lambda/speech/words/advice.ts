/**
 * The results of the screen. No diagnosis, no promise; advice is the first sentence. Sources of the advice: NHS,
 * Back pain; CDC/NIOSH, Rhabdomyolysis (the CK test); NHS, Back pain in pregnancy.
 */
import type { FindingId } from '../../triage/rules';
import type { Sentence } from '../sentence';
import type { Terms } from '../terms';

/** Typed as what may also hold a number to dial, so that callers treat all of them alike. */
const sentence = (text: Sentence): Sentence => text;
const sentences = (texts: readonly Sentence[]): readonly Sentence[] => texts;

export function adviceWords(terms: Terms) {
  const dial = { dial: terms.emergencyNumber };
  const crisis = { dial: terms.crisisLine.number };
  const emergencyNotes: Readonly<Partial<Record<FindingId, Sentence>>> = {
    'dark-urine': 'Ask for a C K blood test.',
    'bladder-bowel': 'Tell them about your bladder or bowels.',
    saddle: 'Tell them about the numbness.',
    'overdose-yellow': 'Take the packet along.',
    'pregnancy-danger': 'Tell them that you are pregnant.',
  };
  /** What would make an emergency of it: the pairs of `triage/rules`, and what must be left alone. */
  const urgentNotes: Readonly<Partial<Record<FindingId, Sentence>>> = {
    'one-leg-weak': 'With a fever as well, go to emergency care now.',
    'injects-drugs': 'With a fever as well, go to emergency care now.',
    'vomiting-writhing': 'With pain in your side as well, go to emergency care now.',
    'calf-clot': "Don't rub that leg; severe pain is an emergency.",
    'swollen-weak-thighs': `If your ${terms.pee} turns dark, go to emergency care now.`,
  };
  const clinicianReasons: Readonly<Partial<Record<FindingId, Sentence>>> = {
    'under-18': 'Under eighteen, a sore back should be looked at first.',
    'one-leg-pain': 'Pain or tingling down a leg should be looked at first.',
    'weak-bones-immune': 'With your bones, medicines or immunity, that comes first.',
    'not-improving': 'Soreness of over two weeks should be looked at.',
    worsening: 'Worse after the third day should be looked at.',
    'morning-stiffness-months': 'Morning stiffness for months should be looked at.',
    'known-stone': 'Tell them about your kidney stone.',
    'arm-nerve': 'Numbness or weakness in an arm should be looked at.',
    'arches-back-hurts': 'Pain on leaning back for weeks should be looked at.',
  };
  const dangers = `umbness between the legs, bladder or bowel trouble, weak legs, chest pain or dark ${terms.pee}`;
  const safetyNet: Sentence = `N${dangers} is an emergency.`;

  return {
    safetyNet,
    emergency: sentences([['Call ', dial, ' or your local emergency number now.'], "I can't call for you."]),
    emergencyNotes,
    emergencyOther: sentences([
      ['Call ', dial, ' or your local emergency number for them now.'],
      "I can't call for you; please stay with them.",
    ]),
    /** No list of symptoms for somebody in despair: the numbers, and that they matter. */
    selfHarm: sentences([
      ['Please call ', dial, ' or your local emergency number now if you might act on this.'],
      [`To talk at any hour, call ${terms.crisisLine.name}: `, crisis, '.'],
      "I'm sorry it is this hard; I can't call for you.",
    ]),
    urgent: sentence(`Call ${terms.sameDayCare} today, no stretching.`),
    /** Where a long second sentence follows. */
    urgentShort: sentence('See a doctor today, no stretching.'),
    urgentNotes,
    feverSecond: sentence(
      'With side pain and fever together, confusion, pregnancy or injected drugs, get emergency care now.',
    ),
    clinician: sentence(`See a doctor or ${terms.physio} in the next days, before you stretch.`),
    clinicianShort: sentence('See a doctor within days, no stretching.'),
    clinicianPregnant: sentence('See a midwife or doctor in the next days, before you stretch.'),
    clinicianReasons,
    /** Whenever that may be so; a plain yes to the last bundle leaves open which it was. */
    inPregnancy: sentence('In pregnancy, pain in waves, bleeding or fluid is an emergency.'),
    selfCare: sentence('Nothing you told me points to danger.'),
    selfCareBrief: sentence('Good.'),
    disclaimer: sentence('General information, not medical advice.'),
    undecided: sentences([
      "I didn't understand, so please don't stretch.",
      [`For n${dangers}, call `, dial, ' or your local emergency number.'],
    ]),
    undecidedUrgent: sentence('Otherwise, see a doctor today.'),
    undecidedElse: sentence('Otherwise, ask a doctor first.'),
    takeCare: sentence('Take care.'),
    cannotCall: sentences([
      ["I can't make calls. ", 'From a phone, dial ', dial, ' or your local emergency number now.'],
      'Ask anybody with you to call.',
    ]),
  };
}
