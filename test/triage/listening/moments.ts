/** Short words whose meaning is given by the open question or by the stretch that runs. */
import type { Heard, ListenContext } from '../../../lambda/triage/listening/listen';
import type { FindingId } from '../../../lambda/triage/rules';

export interface Moment {
  readonly words: string;
  readonly context: Partial<ListenContext>;
  readonly findings: Heard['findings'];
  readonly unclear?: readonly FindingId[];
  readonly answer?: Heard['answer'];
}

const BUNDLE_1: readonly FindingId[] = ['saddle', 'bladder-bowel'];
const BUNDLE_2: readonly FindingId[] = ['both-legs', 'chest-breath-faint', 'tearing-pain'];
const BUNDLE_3: readonly FindingId[] = ['dark-urine', 'serious-accident'];
const BUNDLE_4: readonly FindingId[] = ['swollen-weak-thighs', 'one-leg-weak', 'severe'];
const BUNDLE_5: readonly FindingId[] = ['fever', 'urine-burning', 'flank-waves'];
const BUNDLE_6: readonly FindingId[] = ['cancer-weight-loss', 'knock', 'calf-clot'];
const BUNDLE_7: readonly FindingId[] = ['under-18', 'pregnant', 'weak-bones-immune', 'one-leg-pain'];

export const MOMENTS: readonly Moment[] = [
  // Worked legs are not weak legs
  { words: 'my legs are sore', context: { asked: BUNDLE_2 }, findings: {} },
  { words: 'yes my legs are sore', context: { asked: BUNDLE_2 }, findings: {}, answer: 'yes' },
  { words: 'no but my legs are sore', context: { asked: BUNDLE_2 }, findings: {}, answer: 'no' },
  { words: 'just tired legs', context: { asked: [...BUNDLE_1, ...BUNDLE_2] }, findings: {} },
  { words: 'both sides are stiff', context: { asked: BUNDLE_2 }, findings: {} },
  {
    words: 'yes both legs',
    context: { asked: BUNDLE_2 },
    findings: { 'both-legs': 'present' },
    answer: 'yes',
  },
  { words: 'the legs', context: { asked: BUNDLE_2 }, findings: { 'both-legs': 'present' } },
  { words: 'yes', context: { asked: BUNDLE_1 }, findings: {}, answer: 'yes' },
  { words: 'no', context: { asked: BUNDLE_1 }, findings: {}, answer: 'no' },
  { words: 'yes a bit numb', context: { asked: BUNDLE_1 }, findings: { saddle: 'present' }, answer: 'yes' },
  { words: 'a bit numb', context: { asked: BUNDLE_1 }, findings: { saddle: 'present' } },
  { words: 'yes when i wipe', context: { asked: BUNDLE_1 }, findings: { saddle: 'present' }, answer: 'yes' },
  { words: 'the first one', context: { asked: BUNDLE_1 }, findings: {}, answer: 'yes' },
  { words: 'the second', context: { asked: BUNDLE_1 }, findings: {}, answer: 'yes' },
  {
    words: 'no but my foot drags',
    context: { asked: BUNDLE_1 },
    findings: { 'one-leg-weak': 'present' },
    answer: 'no',
  },
  { words: 'it is hard to start', context: { asked: BUNDLE_1 }, findings: { 'bladder-bowel': 'present' } },
  { words: 'no numbness', context: { asked: BUNDLE_1 }, findings: { saddle: 'absent' }, answer: 'no' },
  { words: 'numb yesterday but not now', context: { asked: BUNDLE_1 }, findings: { saddle: 'resolved' } },
  {
    words: 'maybe a bit numb',
    context: { asked: BUNDLE_1 },
    findings: { saddle: 'unsure' },
    answer: 'unsure',
  },
  { words: 'a bit numb in my foot', context: { asked: BUNDLE_1 }, findings: { 'one-leg-pain': 'present' } },
  { words: 'both of them tingle', context: { asked: BUNDLE_2 }, findings: { 'both-legs': 'present' } },
  { words: 'a bit weak', context: { asked: BUNDLE_2 }, findings: { 'both-legs': 'present' } },
  { words: 'just a bit dizzy', context: { asked: BUNDLE_2 }, findings: { 'chest-breath-faint': 'present' } },
  {
    words: 'yeah it is quite dark',
    context: { asked: BUNDLE_3 },
    findings: { 'dark-urine': 'present' },
    answer: 'yes',
  },
  { words: 'like tea', context: { asked: BUNDLE_3 }, findings: { 'dark-urine': 'present' } },
  { words: 'dark yellow', context: { asked: BUNDLE_3 }, findings: {} },
  { words: 'nine', context: { asked: BUNDLE_4 }, findings: { severe: 'present' } },
  { words: 'about an eight', context: { asked: BUNDLE_4 }, findings: { severe: 'present' } },
  { words: 'about a four', context: { asked: BUNDLE_4 }, findings: {} },
  { words: 'my foot slaps', context: { asked: BUNDLE_4 }, findings: { 'one-leg-weak': 'present' } },
  { words: '38.9', context: { asked: BUNDLE_5 }, findings: { fever: 'present' } },
  { words: 'thirty nine', context: { asked: BUNDLE_5 }, findings: { fever: 'present' } },
  { words: 'it burns', context: { asked: BUNDLE_5 }, findings: { 'urine-burning': 'present' } },
  {
    words: 'yes it comes in waves',
    context: { asked: BUNDLE_5 },
    findings: { 'flank-waves': 'present' },
    answer: 'yes',
  },
  { words: 'i fell', context: { asked: BUNDLE_6 }, findings: { knock: 'present' } },
  { words: 'night sweats', context: { asked: BUNDLE_6 }, findings: { 'cancer-weight-loss': 'present' } },
  { words: 'seventeen', context: { asked: BUNDLE_7 }, findings: { 'under-18': 'present' } },
  { words: "no i'm 42", context: { asked: BUNDLE_7 }, findings: { 'under-18': 'absent' }, answer: 'no' },
  {
    words: 'yes steroids',
    context: { asked: BUNDLE_7 },
    findings: { 'weak-bones-immune': 'present' },
    answer: 'yes',
  },
  { words: 'twelve weeks', context: { asked: BUNDLE_7 }, findings: { pregnant: 'present' } },
  { words: 'it tingles', context: { asked: BUNDLE_7 }, findings: { 'one-leg-pain': 'present' } },
  { words: 'my mum has it', context: { asked: BUNDLE_6 }, findings: {} },
  {
    words: 'yes bleeding',
    context: { asked: ['pregnancy-danger'] },
    findings: { 'pregnancy-danger': 'present' },
    answer: 'yes',
  },
  {
    words: 'right on the bone',
    context: { asked: ['sharp-on-spine'] },
    findings: { 'sharp-on-spine': 'present' },
  },
  {
    words: 'yes it cracked',
    context: { asked: ['sharp-on-spine'] },
    findings: { 'sharp-on-spine': 'present' },
    answer: 'yes',
  },
  { words: 'anything else', context: { asked: ['known-stone'] }, findings: {} },

  { words: 'my mum gets numb', context: { asked: BUNDLE_1 }, findings: {} },

  // In a stretch
  { words: 'i cannot hold it', context: { during: 'stretching', group: 'hamstrings' }, findings: {} },
  { words: 'i cannot hold it', context: {}, findings: { 'bladder-bowel': 'present' } },
  { words: 'it burns', context: { during: 'stretching', group: 'hamstrings' }, findings: {} },
  { words: 'my hamstring is burning', context: { during: 'stretching', group: 'hamstrings' }, findings: {} },
  { words: 'my chest is tight', context: { during: 'stretching', group: 'chest' }, findings: {} },
  { words: 'my chest is tight', context: { during: 'stretching' }, findings: {} },
  { words: 'my chest feels really tight', context: { group: 'chest' }, findings: {} },
  { words: 'my chest is sore', context: { group: 'chest' }, findings: {} },
  {
    words: 'my chest is tight',
    context: { during: 'stretching', group: 'hamstrings' },
    findings: {},
    unclear: ['chest-breath-faint'],
  },
  { words: 'my chest is tight', context: {}, findings: {}, unclear: ['chest-breath-faint'] },
  { words: 'my chest is sore', context: {}, findings: {}, unclear: ['chest-breath-faint'] },
  {
    words: 'my chest is tight and i am short of breath',
    context: { during: 'stretching', group: 'chest' },
    findings: { 'chest-breath-faint': 'present' },
  },
  {
    words: 'my chest is tight on the inside',
    context: { during: 'stretching', group: 'chest' },
    findings: { 'chest-breath-faint': 'present' },
  },
  {
    words: 'my foot has gone numb',
    context: { during: 'stretching', group: 'hamstrings' },
    findings: { 'one-leg-pain': 'present' },
  },
  {
    words: 'it has gone numb',
    context: { during: 'stretching', group: 'hamstrings' },
    findings: {},
    unclear: ['saddle', 'both-legs', 'one-leg-pain'],
  },
  {
    words: 'it shoots down my leg',
    context: { during: 'stretching', group: 'hamstrings' },
    findings: { 'one-leg-pain': 'present' },
  },

  // Pronouns that point back
  { words: 'my right leg hurts and it is tingling', context: {}, findings: { 'one-leg-pain': 'present' } },
  { words: 'my legs hurt and they are numb', context: {}, findings: { 'both-legs': 'present' } },
  { words: 'my bottom is sore and it tingles', context: {}, findings: { saddle: 'present' } },
  {
    words: 'my foot is sore and my bottom is sore and it tingles',
    context: {},
    findings: { saddle: 'present' },
  },
  { words: 'it tingles in the left leg', context: {}, findings: { 'one-leg-pain': 'present' } },
  { words: 'pins and needles', context: {}, findings: {}, unclear: ['saddle', 'both-legs', 'one-leg-pain'] },
  {
    words: 'no numbness',
    context: {},
    findings: { saddle: 'absent', 'both-legs': 'absent', 'one-leg-pain': 'absent' },
    answer: 'no',
  },

  // To be asked
  { words: 'am i having a heart attack', context: {}, findings: {}, unclear: ['chest-breath-faint'] },
  {
    words: 'is this a heart attack or just the bench press',
    context: {},
    findings: {},
    unclear: ['chest-breath-faint'],
  },
  { words: 'i am a bit dizzy', context: {}, findings: {}, unclear: ['chest-breath-faint'] },
  { words: 'i am constipated', context: {}, findings: {}, unclear: ['bladder-bowel'] },
  { words: 'it hurts when i lean back', context: {}, findings: {}, unclear: ['arches-back-hurts'] },
  {
    words: 'for months i have been stiff every morning',
    context: {},
    findings: {},
    unclear: ['morning-stiffness-months'],
  },
  { words: 'my knee is swollen', context: {}, findings: {}, unclear: ['hot-joint'] },
  { words: "i can't go on like this", context: {}, findings: {}, unclear: ['self-harm'] },
];
