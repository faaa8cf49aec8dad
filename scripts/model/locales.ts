/**
 * What the English of other countries has instead of, or besides, the American words of `en-US.json`, which is
 * written by hand. A word that stands here and no longer there is an error, so that the tables stay true.
 */

export interface LocaleChanges {
  readonly locale: string;
  /** Slots that hold several values at once: Alexa does not have them in every locale. */
  readonly multipleValues: boolean;
  /** The unit that a gym of this country counts in. */
  readonly firstUnit: 'kg' | 'lb';
  /** Whole words and what takes their place, in samples and slot values. */
  readonly replace: readonly (readonly [string, string])[];
  /** Further samples, by intent. */
  readonly samples: Readonly<Record<string, readonly string[]>>;
  /** Further synonyms, by slot type and value id. */
  readonly synonyms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

const SPELLING = [
  ['color', 'colour'],
  ['tumor', 'tumour'],
] as const;

/** British words that Australia and India share. */
const BRITISH = [
  ...SPELLING,
  ['physical therapist', 'physio'],
  ['gotten', 'got'],
  ['poop', 'poo'],
  ['butt', 'bum'],
  ['mom', 'mum'],
  ['high school', 'school'],
  ['pain medicine', 'pain relief'],
  ['pain pill', 'tablet'],
  ['emergency room', 'accident and emergency'],
  ['heating pad', 'hot water bottle'],
] as const;

/** How the bathroom is spoken of, for the same findings. */
const LOO = {
  'bladder-bowel': [
    "can't wee",
    "i can't wee",
    "can't wee properly",
    'trouble weeing',
    "can't go to the loo",
    "i can't go to the loo",
    "can't hold my wee",
  ],
  'dark-urine': ['dark wee', 'brown wee', 'blood in my wee', 'my wee is dark', 'hardly weeing'],
  'urine-burning': [
    'burning when i wee',
    'stinging when i wee',
    'it stings when i wee',
    'need the loo all the time',
    'always on the loo',
  ],
} as const;

const PHYSIO = {
  ClinicianSummaryIntent: [
    'summary for the physio',
    'summary for my gp',
    'a summary for my gp',
    'what should i tell my gp',
    "i'm seeing my physio",
  ],
  ChiropractorIntent: ['should i go to a physio', 'can a physio help'],
} as const;

export const LOCALES: readonly LocaleChanges[] = [
  {
    locale: 'en-GB',
    multipleValues: true,
    firstUnit: 'kg',
    replace: [
      ...BRITISH,
      ['nine one one', 'nine nine nine'],
      ['tylenol', 'paracetamol'],
      ['acetaminophen', 'co-codamol'],
      ['advil', 'nurofen'],
      ['aleve', 'anadin'],
    ],
    samples: {
      ...PHYSIO,
      CallEmergencyIntent: [
        'ring nine nine nine',
        'ring for an ambulance',
        'ring an ambulance',
        'call my mum',
      ],
      StretchGroupIntent: ['give my {group} a stretch'],
    },
    synonyms: { SYMPTOM: { ...LOO, fever: ['poorly', 'feeling really poorly'] } },
  },
  {
    locale: 'en-AU',
    multipleValues: true,
    firstUnit: 'kg',
    replace: [
      ...BRITISH,
      ['nine one one', 'triple zero'],
      ['tylenol', 'panadol'],
      ['acetaminophen', 'panadeine'],
      ['advil', 'nurofen'],
      ['aleve', 'voltaren'],
    ],
    samples: {
      ...PHYSIO,
      CallEmergencyIntent: ['call zero zero zero', 'ring triple zero', 'call the ambos'],
    },
    synonyms: {
      SYMPTOM: { ...LOO, fever: ['really crook', 'feeling crook'] },
      REMINDER: { afternoon: ['arvo'] },
    },
  },
  {
    locale: 'en-CA',
    multipleValues: true,
    firstUnit: 'lb',
    replace: [...SPELLING, ['physical therapist', 'physio']],
    samples: { ClinicianSummaryIntent: ['summary for the physio', "i'm seeing my physio"] },
    synonyms: {
      SYMPTOM: {
        'bladder-bowel': ["can't go to the washroom", "i can't go to the washroom"],
        'urine-burning': ['need the washroom all the time'],
      },
    },
  },
  {
    locale: 'en-IN',
    multipleValues: false,
    firstUnit: 'kg',
    replace: [
      ...BRITISH,
      ['nine one one', 'one one two'],
      ['tylenol', 'crocin'],
      ['acetaminophen', 'dolo'],
      ['advil', 'combiflam'],
      ['aleve', 'brufen'],
    ],
    samples: {
      ...PHYSIO,
      CallEmergencyIntent: ['call one zero eight', 'call one hundred and twelve', 'call my mummy'],
    },
    synonyms: {
      SYMPTOM: {
        ...LOO,
        'bladder-bowel': [
          ...LOO['bladder-bowel'],
          "can't pass urine",
          "i can't pass urine",
          'trouble passing urine',
        ],
        'chest-breath-faint': ['giddiness', 'feeling giddy', 'gas pain in my chest'],
        'urine-burning': [...LOO['urine-burning'], 'burning while passing urine'],
        'sore-muscles': ['body pain', 'body ache'],
      },
    },
  },
];
