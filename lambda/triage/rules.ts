/**
 * The findings of the safety screen: what each one means and what it does not, the level that its presence
 * alone gives, the guidance behind it and the bundle in which it is asked (0: heard when volunteered).
 * Collected from published guidance; no clinician has signed it. Words for the ear live in `speech/`.
 */
/** From the most to the least pressing. */
export const LEVELS = ['emergency', 'urgent', 'clinician', 'self-care'] as const;
export type Level = (typeof LEVELS)[number];

export type FindingState = 'present' | 'absent' | 'unsure';

interface Rule {
  readonly id: string;
  readonly meaning: string;
  /** What sounds like it and does not count, or when it is asked. */
  readonly not?: string;
  readonly level: Exclude<Level, 'self-care'>;
  readonly source: string;
  readonly bundle: number;
}

export const RULES = [
  {
    id: 'saddle',
    meaning: 'numbness or odd feeling between the legs, inner thighs, round the bottom, or when wiping',
    level: 'emergency',
    source: 'NHS Lothian, Serious lumbar spine conditions; NICE CKS, Sciatica',
    bundle: 1,
  },
  {
    id: 'bladder-bowel',
    meaning: 'new trouble starting, feeling or holding urine or stool',
    not: "needing to go often, or a shy bladder of old, is not this; the bare word 'bladder' is not this",
    level: 'emergency',
    source: 'NHS Lothian, Serious lumbar spine conditions; NICE CKS, Sciatica',
    bundle: 1,
  },
  {
    id: 'both-legs',
    meaning:
      'numbness, tingling or weakness in both legs, legs giving way, or pain shooting down both or spreading from one to both',
    not: 'sore, stiff or tired worked muscles on both sides are not this',
    level: 'emergency',
    source: 'NHS, Back pain',
    bundle: 2,
  },
  {
    id: 'chest-breath-faint',
    meaning: 'new chest pain or tightness, trouble breathing at rest, fainting or nearly',
    not: "naming the chest as a muscle group, or saying how tight a chest stretch is, is not this; any other chest pain or tightness is, 'from benching' included; when unclear ask whether it is inside the chest or the muscle when it is stretched",
    level: 'emergency',
    source: 'NHS, Back pain',
    bundle: 2,
  },
  {
    id: 'tearing-pain',
    meaning:
      'sudden tearing pain in back or belly, or sudden very severe pain that no movement or lift set off',
    not: 'a twinge in a rep is not this',
    level: 'emergency',
    source: 'nidirect, Abdominal aortic aneurysm',
    bundle: 2,
  },
  {
    id: 'dark-urine',
    meaning: 'urine brown, red or like tea or cola, or hardly any all day',
    not: 'strong yellow is not this',
    level: 'emergency',
    source: 'CDC/NIOSH, Rhabdomyolysis: signs and symptoms',
    bundle: 3,
  },
  {
    id: 'serious-accident',
    meaning: 'it began with a serious fall or crash, or the person cannot walk since',
    level: 'emergency',
    source: 'NHS, Back pain',
    bundle: 3,
  },
  {
    id: 'swollen-weak-thighs',
    meaning: 'thighs visibly swollen or rock hard, or too weak to rise from a chair without the arms',
    not: 'soreness on stairs or when sitting down is not this',
    level: 'urgent',
    source: 'CDC/NIOSH, Rhabdomyolysis: signs and symptoms',
    bundle: 4,
  },
  {
    id: 'one-leg-weak',
    meaning: 'one leg or foot weak: the foot drops, drags or slaps',
    not: 'limping from soreness is not this',
    level: 'urgent',
    source: 'NHS Lothian, Serious lumbar spine conditions; NICE CKS, Sciatica',
    bundle: 4,
  },
  {
    id: 'severe',
    meaning: 'eight or more of ten, or cannot sleep, wash or walk for the pain',
    not: "'walking like an old man' for the first quarter of an hour is not this",
    level: 'urgent',
    source: 'NHS, Back pain',
    bundle: 4,
  },
  {
    id: 'fever',
    meaning: 'temperature of 38 or more, shivers, or feeling really unwell',
    not: 'feeling hot after a workout is not this',
    level: 'urgent',
    source: 'NHS, Back pain',
    bundle: 5,
  },
  {
    id: 'urine-burning',
    meaning: 'burning when passing urine, or needing to go all the time',
    not: "'it burns' about a muscle is not this",
    level: 'urgent',
    source: 'NHS, Kidney infection; nidirect, Kidney stones',
    bundle: 5,
  },
  {
    id: 'flank-waves',
    meaning: 'pain in one side under the ribs, or in waves to the groin',
    level: 'urgent',
    source: 'NHS, Kidney infection; nidirect, Kidney stones',
    bundle: 5,
  },
  {
    id: 'cancer-weight-loss',
    meaning: 'ever had cancer, weight loss without trying, or night sweats',
    not: 'weight lost on purpose is not this',
    level: 'urgent',
    source: 'Downie et al. 2013, BMJ 347:f7095',
    bundle: 6,
  },
  {
    id: 'knock',
    meaning: 'a lesser fall or hard knock began it',
    level: 'urgent',
    source: 'AHCPR 1994, Acute low back problems, Table 1',
    bundle: 6,
  },
  {
    id: 'calf-clot',
    meaning: 'one calf or leg swollen, hot or red; never stretched or massaged',
    level: 'urgent',
    source: 'NHS, Deep vein thrombosis',
    bundle: 6,
  },
  {
    id: 'under-18',
    meaning: 'younger than 18',
    level: 'clinician',
    source: 'AHCPR 1994 (under 20); sports-medicine guidance on spondylolysis',
    bundle: 7,
  },
  {
    id: 'pregnant',
    meaning: 'pregnant, or gave birth in the last weeks',
    level: 'clinician',
    source: 'NHS, Back pain in pregnancy',
    bundle: 7,
  },
  {
    id: 'weak-bones-immune',
    meaning: 'osteoporosis, steroid tablets, blood thinners or a weak immune system',
    level: 'clinician',
    source: 'Downie et al. 2013, BMJ 347:f7095',
    bundle: 7,
  },
  {
    id: 'one-leg-pain',
    meaning: 'pain shooting down one leg to the knee or below, or one leg tingles or feels numb',
    not: 'a sore hamstring, heel or ankle is not this',
    level: 'clinician',
    source: 'NHS, Sciatica',
    bundle: 7,
  },
  {
    id: 'not-improving',
    meaning: 'no better after more than fourteen days',
    not: 'worked out from days and trend, not asked as yes or no',
    level: 'clinician',
    source: 'NHS, Back pain',
    bundle: 8,
  },
  {
    id: 'worsening',
    meaning: 'still getting worse after the third day',
    not: 'worked out from days and trend',
    level: 'clinician',
    source: 'NHS, Back pain',
    bundle: 8,
  },
  {
    id: 'pregnancy-danger',
    meaning: 'pregnant with pain in waves, bleeding, fluid, less movement, or strong one-sided belly pain',
    not: 'asked before the advice whenever pregnant is present',
    level: 'emergency',
    source: 'NHS, Back pain in pregnancy',
    bundle: 0,
  },
  {
    id: 'belly-through-to-back',
    meaning: 'steady or growing belly pain that goes through to the back',
    not: 'sore abdominal muscles are not this',
    level: 'emergency',
    source: 'nidirect, Abdominal aortic aneurysm',
    bundle: 0,
  },
  {
    id: 'confused',
    meaning: 'confused, drowsy or hard to wake',
    level: 'emergency',
    source: 'NHS, Kidney infection; nidirect, Kidney stones',
    bundle: 0,
  },
  {
    id: 'stroke-head',
    meaning: 'face or arm drops, speech slurred, sudden weakness of one side, or sudden worst headache',
    level: 'emergency',
    source: 'NHS, Stroke',
    bundle: 0,
  },
  {
    id: 'stiff-neck-fever',
    meaning: 'fever with a stiff neck, bad headache, or light hurting',
    level: 'emergency',
    source: 'NHS, Meningitis',
    bundle: 0,
  },
  {
    id: 'overdose-yellow',
    meaning: 'too many painkillers taken, or yellow skin or eyes',
    level: 'emergency',
    source: 'NHS, Paracetamol for adults',
    bundle: 0,
  },
  {
    id: 'self-harm',
    meaning: 'wants to die or to harm themselves',
    not: 'crisis line of the locale and the emergency number, said kindly',
    level: 'emergency',
    source: 'NHS, Back pain',
    bundle: 0,
  },
  {
    id: 'vomiting-writhing',
    meaning: 'keeps vomiting, or cannot keep still for the pain',
    level: 'urgent',
    source: 'NHS, Kidney infection; nidirect, Kidney stones',
    bundle: 0,
  },
  {
    id: 'known-stone',
    meaning: 'has a kidney stone or blockage that is known',
    level: 'clinician',
    source: 'NHS, Kidney infection; nidirect, Kidney stones',
    bundle: 0,
  },
  {
    id: 'sharp-on-spine',
    meaning: 'sharp pain right on the spine, or something felt to crack',
    not: 'asked when a rep hurt sharply, or weak-bones-immune is present',
    level: 'urgent',
    source: 'Downie et al. 2013, BMJ 347:f7095',
    bundle: 0,
  },
  {
    id: 'injects-drugs',
    meaning: 'injects drugs',
    level: 'urgent',
    source: 'AHCPR 1994, Acute low back problems, Table 1',
    bundle: 0,
  },
  {
    id: 'night-rest',
    meaning: 'pain that wakes, or is as bad in every position lying still',
    not: 'stiff on getting up, or a bad first quarter of an hour, is not this',
    level: 'urgent',
    source: 'NHS, Back pain',
    bundle: 0,
  },
  {
    id: 'cough-sneeze',
    meaning: 'worse on coughing, sneezing or straining',
    level: 'urgent',
    source: 'NHS, Back pain',
    bundle: 0,
  },
  {
    id: 'upper-back-lump',
    meaning: 'pain from the top of the back, or a lump or changed shape',
    level: 'urgent',
    source: 'NHS, Back pain',
    bundle: 0,
  },
  {
    id: 'hot-joint',
    meaning: 'one joint hot, swollen, cannot be moved',
    level: 'urgent',
    source: 'NHS, Joint pain',
    bundle: 0,
  },
  {
    id: 'arm-nerve',
    meaning: 'numb or weak arm or hand, or neck pain going down an arm',
    level: 'clinician',
    source: 'NHS, Neck pain; NHS, Slipped disc',
    bundle: 0,
  },
  {
    id: 'morning-stiffness-months',
    meaning: 'stiff for more than half an hour each morning, for months',
    level: 'clinician',
    source: 'NICE NG65',
    bundle: 0,
  },
  {
    id: 'arches-back-hurts',
    meaning: 'one-sided pain on leaning back for weeks',
    level: 'clinician',
    source: 'AHCPR 1994 (under 20); sports-medicine guidance on spondylolysis',
    bundle: 0,
  },
] as const satisfies readonly Rule[];

export type FindingId = (typeof RULES)[number]['id'];
export const FINDING_IDS: readonly FindingId[] = RULES.map((rule) => rule.id);

/** Two findings that together raise the level above what either gives. */
interface Pair {
  readonly all: readonly [FindingId, FindingId];
  readonly level: Level;
  readonly source: string;
}

export const PAIRS: readonly Pair[] = [
  {
    all: ['fever', 'injects-drugs'],
    level: 'emergency',
    source: 'AHCPR 1994, Acute low back problems, Table 1',
  },
  {
    all: ['fever', 'one-leg-weak'],
    level: 'emergency',
    source: 'AHCPR 1994, Acute low back problems, Table 1',
  },
  {
    all: ['known-stone', 'fever'],
    level: 'emergency',
    source: 'NHS, Kidney infection; nidirect, Kidney stones',
  },
  {
    all: ['flank-waves', 'vomiting-writhing'],
    level: 'emergency',
    source: 'NHS, Kidney infection; nidirect, Kidney stones',
  },
  { all: ['pregnant', 'flank-waves'], level: 'emergency', source: 'NHS, Back pain in pregnancy' },
  {
    all: ['weak-bones-immune', 'fever'],
    level: 'emergency',
    source: 'AHCPR 1994, Acute low back problems, Table 1',
  },
  { all: ['calf-clot', 'severe'], level: 'emergency', source: 'NHS, Deep vein thrombosis' },
];
