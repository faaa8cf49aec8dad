/**
 * The results of the screen. No diagnosis, no promise; advice is the first sentence. Sources of the advice: NHS,
 * Back pain; CDC/NIOSH, Rhabdomyolysis (the CK test); NHS, Back pain in pregnancy.
 */
import type { FindingId } from '../../triage/rules';
import type { Sentence } from '../sentence';
import type { Terms } from '../terms';

export function adviceWords(terms: Terms) {
  const dial = { dial: terms.emergencyNumber };
  const crisis = { dial: terms.crisisLine.number };
  const emergencyNotes: Readonly<Partial<Record<FindingId, Sentence>>> = {
    'dark-urine': 'Ask them for a C K blood test, because hard training can harm muscle and kidneys.',
    'bladder-bowel': 'Tell them about the bladder or bowel trouble.',
    saddle: 'Tell them about the numbness.',
    'overdose-yellow': 'Take the packet along.',
    'pregnancy-danger': 'Tell them that you are pregnant.',
  };
  const clinicianReasons: Readonly<Partial<Record<FindingId, Sentence>>> = {
    pregnant: 'In pregnancy a midwife or doctor should say which exercises suit you.',
    'under-18': 'Under eighteen, a clinician should look at a sore back first.',
    'one-leg-pain': 'Pain or tingling down a leg should be looked at before you stretch it.',
    'weak-bones-immune': 'With your bones, medicines or immunity, a clinician should look first.',
    'not-improving': 'Soreness that lasts over two weeks should be looked at.',
    worsening: 'Soreness that still gets worse after the third day should be looked at.',
    'morning-stiffness-months': 'Morning stiffness for months should be looked at, even when training helps.',
    'known-stone': 'With a known kidney stone, a doctor should say what this is.',
    'arm-nerve': 'Numbness or weakness in an arm should be looked at.',
    'arches-back-hurts': 'Pain on leaning back for weeks should be looked at before you lift.',
  };
  const safetyNet: Sentence = `With numbness between the legs, bladder or bowel trouble, weak legs, chest pain or dark ${terms.pee}, get emergency help at once.`;

  return {
    safetyNet,
    emergency: [
      ['Call ', dial, ' or your local emergency number now.'],
      "I can't make the call for you.",
    ] as readonly Sentence[],
    emergencyNotes,
    emergencyOther: [
      ['Call ', dial, ' or your local emergency number for them now.'],
      "I can't make the call, and please stay with them.",
    ] as readonly Sentence[],
    selfHarm: [
      ['Please call ', dial, ' or your local emergency number now if you might act on this.'],
      [`To talk to somebody at any hour, ${terms.crisisLine.name} is there for you: call `, crisis, '.'],
      "I'm sorry it is this hard, and I can't call for you, but you deserve to be heard.",
    ] as readonly Sentence[],
    urgent: `See a doctor today: call ${terms.sameDayCare} now, and don't stretch.` as Sentence,
    feverSecond:
      'With fever and side pain together, confusion, pregnancy or injected drugs, go to emergency care now.' as Sentence,
    clinician: `See a doctor or ${terms.physio} in the next days, before you stretch or lift.` as Sentence,
    clinicianReasons,
    /** After a plain yes to the last bundle, when nobody said which. */
    maybePregnant:
      'If you are pregnant and have pain in waves, bleeding or fluid, that is an emergency.' as Sentence,
    selfCare: 'Nothing you told me points to danger.' as Sentence,
    selfCareBrief: 'Good.' as Sentence,
    disclaimer: 'This is general information, not medical advice.' as Sentence,
    undecided: [
      "I didn't understand, so I can't say whether stretching is safe.",
      [
        `With numbness between the legs, bladder or bowel trouble, weak legs, chest pain or dark ${terms.pee}, call `,
        dial,
        ' or your local emergency number.',
      ],
      'Otherwise, ask a doctor before you stretch.',
    ] as readonly Sentence[],
    takeCare: 'Take care.' as Sentence,
    cannotCall: [
      ["I can't make calls. ", 'From a phone, dial ', dial, ' or your local emergency number now.'],
      'If somebody is with you, ask them to call.',
    ] as readonly Sentence[],
  };
}
