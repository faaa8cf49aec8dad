/** The thirteen spoken complaints that the screen was developed with, and what their words alone say. */
import type { FindingId } from '../../../lambda/triage/rules';

export interface Scenario {
  readonly id: string;
  readonly words: string;
  readonly present: readonly FindingId[];
  readonly days: number | null;
}

export const SCENARIOS: readonly Scenario[] = [
  {
    id: 'D01',
    words:
      'I squatted yesterday and went up ten kilos. This morning my whole lower back is stiff and achy on both sides, worse getting out of bed, better once I have walked about. No leg symptoms, peeing fine, no fever, I am 29.',
    present: [],
    days: 1,
  },
  {
    id: 'D02',
    words:
      'Two days after my first session back I can hardly lift my legs on the stairs, thighs very swollen and weak, pee looks normal I think.',
    present: ['swollen-weak-thighs'],
    days: 2,
  },
  {
    id: 'D03',
    words:
      'I felt a sharp twinge in my low back on rep three, and now pain runs down the back of my right leg to the little toe with pins and needles. I can still stand on tiptoe and heels.',
    present: ['one-leg-pain'],
    days: null,
  },
  {
    id: 'D04',
    words:
      'My back hurts after squats and I cannot pee properly, I have to push, but I did take a strong painkiller.',
    present: ['bladder-bowel'],
    days: null,
  },
  {
    id: 'D05',
    words:
      'I am 68, never had back trouble, I used to smoke. Out of the blue a tearing pain in my back and belly and I feel faint and clammy.',
    present: ['tearing-pain', 'chest-breath-faint'],
    days: null,
  },
  {
    id: 'D06',
    words: 'Ache in the right side of my back, shivery, 38.9, burning when I pee.',
    present: ['flank-waves', 'fever', 'urine-burning'],
    days: null,
  },
  {
    id: 'D07',
    words: 'Sore lower back after the gym, plus a cold with 38.1, runny nose and cough since yesterday.',
    present: ['fever'],
    days: 1,
  },
  {
    id: 'D08',
    words:
      'I fell off the rack step and landed on my backside, now very sharp pain in the middle of my back, I am 73 and have thin bones.',
    present: ['knock', 'weak-bones-immune', 'sharp-on-spine'],
    days: null,
  },
  {
    id: 'D09',
    words:
      'I had breast cancer eight years ago. Back ache for six weeks, worse at night, not after any exercise.',
    present: ['cancer-weight-loss', 'night-rest'],
    days: 42,
  },
  {
    id: 'D10',
    words: 'I am 12 weeks pregnant, achy lower back after a class, nothing else, no bleeding.',
    present: ['pregnant'],
    days: null,
  },
  {
    id: 'D11',
    words:
      'For four months my back is stiff for an hour each morning and better when I train. I am 25. My mum has psoriasis.',
    present: ['morning-stiffness-months'],
    days: 120,
  },
  {
    id: 'D12',
    words:
      'My back is sore and I have chest tightness going into my jaw, but I think it is just from benching.',
    present: ['chest-breath-faint'],
    days: null,
  },
  {
    id: 'D13',
    words:
      'I inject, and for two weeks my back is agony, sweats at night, I can press on one spot and scream.',
    present: ['injects-drugs', 'severe', 'cancer-weight-loss'],
    days: 14,
  },
];
