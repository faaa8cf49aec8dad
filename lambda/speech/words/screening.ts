/** What the safety screen asks. Every question is answered by yes or no, and yes always means trouble. */
import type { FindingId } from '../../triage/rules';
import type { Terms } from '../terms';

/** The question as first asked, in other words, and in short for the reprompt. */
export interface ScreenWords {
  readonly ask: string;
  readonly again: string;
  readonly short: string;
}

export function screeningWords(terms: Terms) {
  const { pee, peeing, poop, tummy } = terms;
  const bundles: Readonly<Record<number, ScreenWords>> = {
    0: {
      ask: 'Anything new today: bad pain, numbness, chest trouble, fever or dark urine, or are you pregnant or under eighteen?',
      again:
        'In other words: is anything worrying or new, like numbness, fever, chest trouble or bad pain, or are you pregnant or under eighteen?',
      short: 'Anything new or worrying today: yes or no?',
    },
    1: {
      ask: `Any numbness or odd feeling between your legs or round your bottom, or new trouble starting, feeling or holding your ${pee} or ${poop}?`,
      again: `In other words: does it feel numb when you wipe or sit, or has ${peeing} or bowel control changed?`,
      short: 'Numb between the legs, or bladder or bowel trouble: yes or no?',
    },
    2: {
      ask: `Any numbness, weakness or shooting pain in both legs, any chest pain, trouble breathing or fainting, or a sudden tearing pain in your back or ${tummy}?`,
      again:
        'In other words: are both legs numb or giving way, is anything wrong with chest or breath, or did a terrible pain come out of nowhere?',
      short: 'Both legs, chest or breath, or a tearing pain: yes or no?',
    },
    3: {
      ask: `Is your ${pee} dark like tea or cola, or hardly any all day, or did a serious fall or crash start this, or stop you walking?`,
      again: `In other words: brown or red ${pee}, almost none, or a bad accident behind it?`,
      short: `Dark ${pee}, hardly any, or a bad accident: yes or no?`,
    },
    4: {
      ask: "Are your thighs swollen or rock hard, is one foot or leg weak or dragging, or is the pain so bad that you can't sleep, wash or walk?",
      again:
        'In other words: thighs too swollen or weak to get up from a chair, a foot that drops, or pain of eight or more out of ten?',
      short: 'Swollen thighs, a weak leg or foot, or severe pain: yes or no?',
    },
    5: {
      ask: `Any fever, shivers or feeling really ill, any burning when ${peeing === 'peeing' ? 'you pee' : 'you pass urine'} or needing to go all the time, or pain in one side under the ribs?`,
      again: `In other words: a temperature, stinging ${pee}, or pain in your side, perhaps in waves?`,
      short: `Fever, burning ${pee}, or pain in one side: yes or no?`,
    },
    6: {
      ask: 'Have you ever had cancer, lost weight without trying, or sweated at night, did a fall or knock start this, or is one calf swollen, hot or red?',
      again:
        'In other words: cancer at any time, unexplained weight loss, a blow or fall behind it, or one swollen, warm leg?',
      short: 'Cancer, weight loss, a knock, or a swollen calf: yes or no?',
    },
    7: {
      ask: 'Are you under eighteen, pregnant or just had a baby, have weak bones, steroids, blood thinners or a weak immune system, or does pain or tingling run down one leg?',
      again:
        'In other words: younger than eighteen, expecting, on medicine for bones, blood or immunity, or pins and needles down one leg?',
      short: 'Under eighteen, pregnant, those medicines, or pain down one leg: yes or no?',
    },
  };

  const singles: Readonly<Record<FindingId, string>> = {
    saddle: 'Is it numb or does it feel odd now, between your legs, round your bottom or when you wipe?',
    'bladder-bowel': `Is there any new trouble starting, feeling or holding your ${pee} or ${poop}?`,
    'both-legs':
      'Is there numbness, tingling or weakness in both legs, more than worked muscles that are sore?',
    'chest-breath-faint':
      'Is it inside the chest, or with trouble breathing or fainting, rather than just the muscle when you stretch it?',
    'tearing-pain': 'Did a tearing or very severe pain come suddenly, with no movement setting it off?',
    'dark-urine': `Is your ${pee} brown, red or like tea or cola, or hardly any all day?`,
    'serious-accident': "Was it a serious fall or crash, or can't you walk since?",
    'swollen-weak-thighs':
      'Are your thighs visibly swollen or rock hard, or too weak to get up from a chair without your arms?',
    'one-leg-weak': 'Is one leg or foot weak: does the foot drop, drag or slap?',
    severe: "Is the pain eight or more out of ten, or so bad that you can't sleep, wash or walk?",
    fever: 'Any fever, shivers, or feeling really unwell?',
    'urine-burning': `Does it burn when you pass ${pee === 'pee' ? 'water' : 'urine'}, or do you need to go all the time?`,
    'flank-waves': 'Is there pain in one side under the ribs, or in waves down to the groin?',
    'cancer-weight-loss': 'Have you ever had cancer, lost weight without trying, or had night sweats?',
    knock: 'Did a fall or a hard knock start it?',
    'calf-clot': 'Is one calf or leg swollen, hot or red?',
    'under-18': 'Are you younger than eighteen?',
    pregnant: 'Are you pregnant, or did you give birth in the last weeks?',
    'weak-bones-immune':
      'Do you have weak bones or a weak immune system, or take steroids or blood thinners?',
    'one-leg-pain': 'Does pain shoot down one leg to the knee or below, or does one leg tingle or feel numb?',
    'not-improving': 'Has it gone on for more than two weeks without getting better?',
    worsening: 'Is it still getting worse after the third day?',
    'pregnancy-danger':
      'Is there pain in waves, bleeding, fluid, less movement of the baby, or strong pain on one side of your belly?',
    'belly-through-to-back':
      'Is there a steady or growing pain in your belly that goes through to your back?',
    confused: 'Is there confusion, or unusual drowsiness?',
    'stroke-head':
      'Is a face or arm drooping, speech slurred, one side suddenly weak, or is it the worst headache ever?',
    'stiff-neck-fever': 'Is there fever with a stiff neck, a bad headache, or light that hurts?',
    'overdose-yellow':
      'Were more painkillers taken than the packet says, or is skin or the white of the eyes yellow?',
    'self-harm': 'Are you thinking of ending your life or hurting yourself?',
    'vomiting-writhing': 'Do you keep vomiting, or is there no way to keep still for the pain?',
    'known-stone': 'Do you have a kidney stone or a blockage that is known?',
    'sharp-on-spine': 'Is there a sharp pain right on the spine, or did you feel something crack?',
    'injects-drugs': 'Do you inject drugs?',
    'night-rest': 'Does the pain wake you, or is it just as bad in every position, lying still?',
    'cough-sneeze': 'Is it worse when you cough, sneeze or strain?',
    'upper-back-lump': 'Is the pain at the top of your back, or is there a lump or a changed shape?',
    'hot-joint': 'Is one joint hot, swollen and hard to move?',
    'arm-nerve': 'Is an arm or hand numb or weak, or does neck pain run down an arm?',
    'morning-stiffness-months': 'Have you been stiff for over half an hour each morning, for months?',
    'arches-back-hurts': 'Has leaning back hurt on one side for weeks?',
  };

  return {
    bundles,
    singles,
    opening: ['First, routine checks. Most people say no to all of them.'],
    openingChanged: ['First, the short checks: has anything changed since last time.'],
    openingBrief: ['One quick check first.'],
    openingHurt: ['Stop there and rest. Three quick checks.'],
    singleAgain: 'Once more:',
    singleShort: 'Yes or no:',
    next: ['Okay.', 'Good.', 'Thanks.', 'Next.', 'Right.'],
    lastOne: 'Nearly done.',
    days: {
      ask: 'How many days has it been sore?',
      again: 'Roughly since when: today, yesterday, or how many days?',
      short: 'How many days, roughly?',
    },
    trend: {
      ask: 'Over these days, is it getting better, staying the same, or getting worse?',
      again: 'Compared with the first days: better, the same, or worse?',
      short: 'Better, the same, or worse?',
    },
    /** Said before a question is put once more after "not sure". */
    doubt: ["That's fine, once more."],
    yesOrNo: ['I just need a yes or a no here.'],
    whyChecks: ['Some rare causes of back pain must not be stretched, so I ask before we begin.'],
    skipRefused: (left: number) =>
      `I can't skip these, they keep you safe. ${left === 1 ? 'Just one is left.' : `${spell(left)} are left.`}`,
  };
}

const NUMBERS = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const spell = (count: number) => NUMBERS[count] ?? String(count);
