/**
 * Honest answers to what people ask, each with its source. No drug dose, no diagnosis, no promise.
 * Sources: NHS, Back pain; NICE NG59; NHS, Kidney infection; CDC/NIOSH, Rhabdomyolysis; Cochrane CD004577 and CD001254.
 */
import type { Topic } from '../../conversation/said';
import type { Sentence } from '../sentence';
import type { Terms } from '../terms';

export function answerWords(terms: Terms): Readonly<Record<Topic, readonly Sentence[]>> {
  return {
    painkillers: [
      'I name no dose; a pharmacist can say what is safe for you.',
      `Not with dark ${terms.pee}, and they don't replace moving.`,
    ],
    kidneys: [
      'Rarely, and nothing cleanses kidneys.',
      `Side pain with fever needs a doctor today; dark ${terms.pee} is an emergency.`,
    ],
    chiropractor: [
      `A doctor or ${terms.physio} comes first; a chiropractor is an option once warning signs are ruled out.`,
    ],
    'heat-or-ice': [
      'Whichever feels better: a warm pack in a towel for fifteen minutes helps many people, but never on numb skin.',
    ],
    rest: [
      'Keep moving gently; a day or two without heavy squats is fine, but lying about makes backs stiffer.',
    ],
    bed: ['Staying in bed does not help a sore back.', 'Change position, get up often, and walk a little.'],
    'normal-soreness': [
      'Ordinary soreness is dull, peaks on day two or three, gone within a week.',
      'Sharp, spreading or constant pain is not.',
    ],
    'who-says-so': [
      'Published guidance: N H S, NICE, C D C; for holds, sports medicine.',
      'No clinician has signed my rules.',
    ],
  };
}
