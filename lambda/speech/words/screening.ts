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
  const { pee, poop, tummy } = terms;
  const passWater = pee === 'pee' ? 'pee' : 'pass urine';
  const bundles: Readonly<Record<number, ScreenWords>> = {
    0: {
      ask: 'Anything new today: bad pain, numbness, chest trouble, fever or dark urine, or are you pregnant or under eighteen?',
      again:
        'In other words: is anything worrying or new, like numbness, fever, chest trouble or bad pain, or are you pregnant or under eighteen?',
      short: 'Anything new or worrying today: yes or no?',
    },
    1: {
      ask: `Any numbness or odd feeling between your legs, round your bottom or when you wipe, or new trouble starting, feeling or holding your ${pee} or ${poop}?`,
      again:
        'In other words: does it feel numb or strange when you sit or wipe, or has control of your bladder or bowels changed?',
      short: 'Numb between the legs, or bladder or bowel trouble: yes or no?',
    },
    2: {
      ask: `Any numbness, weakness or shooting pain in both legs, any chest pain, trouble breathing or fainting, or a sudden tearing or terrible pain in back or ${tummy}?`,
      again:
        'In other words: are both legs tingling, numb or giving way, is your chest tight or breath short, did you faint, or did a violent pain come from nowhere?',
      short: 'Both legs, chest, breath or fainting, or a tearing pain: yes or no?',
    },
    3: {
      ask: `Is your ${pee} brown, red or like cola, or hardly any all day, or did a serious fall or crash start this, or stop you walking?`,
      again: `In other words: ${pee} as dark as tea, almost none of it, a bad accident, or no way to walk since?`,
      short: `Dark ${pee}, hardly any, or a bad accident: yes or no?`,
    },
    4: {
      ask: 'Are your thighs swollen, rock hard or too weak to stand up, is one leg or foot weak or dragging, or is the pain eight of ten, or too bad to sleep, wash or walk?',
      again:
        'In other words: thighs puffed up or failing you when you stand up, a foot that drops or slaps, or pain too bad to sleep or walk?',
      short: 'Swollen thighs, a weak leg or foot, or severe pain: yes or no?',
    },
    5: {
      ask: `Any fever, shivers or feeling really ill, burning or constant need to ${passWater}, or pain in one side under the ribs or in waves to the groin?`,
      again: `In other words: a temperature, stinging or constant ${pee}, or pain in your side or in waves?`,
      short: `Fever, burning ${pee}, or pain in one side: yes or no?`,
    },
    6: {
      ask: 'Have you had cancer, lost weight without trying, or sweated at night, did a fall or knock start this, or is one calf or leg swollen, hot or red?',
      again:
        'In other words: cancer at any time, unexplained weight loss, night sweats, a blow or fall behind it, or one puffy, warm leg?',
      short: 'Cancer, weight loss, a knock, or a swollen calf: yes or no?',
    },
    7: {
      ask: 'Are you under eighteen, pregnant or a new mother, with weak bones or immunity, on steroids or blood thinners, or with pain, tingling or numbness down one leg?',
      again:
        'In other words: younger than eighteen, expecting or lately gave birth, brittle bones, poor immunity or such medicine, or pins and needles down one leg?',
      short: 'Under eighteen, pregnant, bones or such medicines, or pain down one leg: yes or no?',
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
    'serious-accident': 'Was it a serious fall or crash, or has it stopped you walking?',
    'swollen-weak-thighs':
      'Are your thighs visibly swollen or rock hard, or too weak to get up from a chair without your arms?',
    'one-leg-weak': 'Is one leg or foot weak: does the foot drop, drag or slap?',
    severe: 'Is the pain eight or more out of ten, or too bad to sleep, wash or walk?',
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
    'pregnancy-danger': `Is there pain in waves, bleeding, fluid, less movement of the baby, or strong pain on one side of your ${tummy}?`,
    'belly-through-to-back': `Is there a steady or growing pain in your ${tummy} that goes through to your back?`,
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
    opening: ['First, routine checks.', 'Most people say no to all of them.'],
    openingChanged: ['First, the short checks, in case anything has changed.'],
    openingBrief: ['One quick check first.'],
    openingHurt: ['Stop there and rest.', 'A few quick checks.'],
    singleAgain: 'As far as you can tell:',
    singleShort: 'Yes or no:',
    /** After a no. What is said after news must fit bad news too. */
    next: ['Okay.', 'Thanks.', 'Right.', 'All right.'],
    noted: ['Okay.'],
    /** After an answer was taken back. */
    again: ['Let me ask that again.'],
    takeYourTime: ['Take your time.'],
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
    /** After an answer that does not fit the question, such as "yes, my foot drags" to one about numbness. */
    beSure: ['Let me be sure.'],
    yesOrNo: ['I just need a yes or a no here.'],
    notCaught: ["I didn't catch that."],
    whyChecks: ['Some rare causes of back pain must not be stretched, so I ask before we begin.'],
    skipRefused: (left: number) => `I can't skip these, they keep you safe. ${howManyLeft(left)}`,
    left: howManyLeft,
  };
}

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const howManyLeft = (left: number) => (left === 1 ? 'Just one is left.' : `At most ${spell(left)} are left.`);
const spell = (count: number) => NUMBERS[count] ?? String(count);
