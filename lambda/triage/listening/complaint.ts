/** What trouble is complained of. */
import type { Complaint } from './heard';
import { compile, findAll, type Pattern } from './pattern';
import { counts, judge } from './scope';

const TROUBLE =
  '(sore|soreness|pains?|painful|aches?|aching|achy|achey|hurts?|hurting|stiff|stiffness|stiffened|tight|tightness|tightened|killing me|murder|agony|strain|strained|straining|pulled|pull|tweak|tweaked|tweaky|spasms?|spasming|cramps?|cramping|cramped|twinges?|twinged|throbs?|throbbing|seized|seizing|locked|locks|gone(?! (?:up|down|well))|went|injured|injury|injuries|injure|trouble|problems?|issues?|knackered|wrecked|dead|bothering|playing up|acting up|tender|bruised|swollen|burning|burns|out|gave out|gives me|bad|awful|terrible|giving me|grief|jip|gyp|uncomfortable|discomfort|dodgy|niggle|niggles|niggling|niggly|complaining|screaming|feels? off|numb|tingl\\w+|weak|weakness|jarred|wrenched|ricked|sprain|sprained|torn|tore|popped|cracked|jammed|stuck|broken|fried|smashed|shot|battered|destroyed|jelly|trashed|sensitive|upset|unhappy|pinching|sharp|stabbing|inflamed|mess|rough|crook|cooked|paining|ruined|hates?|grumbling|grumbly|grumpy|cranky|crick|cactus|rusty|tighter|pump|toast|demolished|torture|screwed|like (?:lead|concrete|cement|wood|rocks?|stone|bricks?|planks?|a board|guitar strings|violin strings|an? old|jelly)|in bits|done in|did in|kaput|heavy|hot|doms)';
const TO_HAVE =
  '(smashed|jelly|crick in|hurt|hurts|hurting|pulled|strained|tweaked|injured|wrenched|ricked|jarred|put|threw|thrown|done|did|cricked|twisted|sprained|bust|busted|knackered|banged|hit|killed|wrecked|broke|tore|torn|bruised|aggravated|popped|pinched|tight|sore|stiff|achy|aching|bad|dodgy|painful|dead|cramping|tender)';

const where = (place: string): Pattern =>
  compile([
    `${place} = ${TROUBLE}`,
    `${place} ${TROUBLE}`,
    `${place} .. ${TROUBLE}`,
    `${TROUBLE} ... (in|of|with|on|down|across|around|round|to|from|at|through|along|near|behind|inside|under|above|below|over|because of|out of) ... ${place}`,
    `${TO_HAVE} (the |my |a |out |in |both |up |both my |lower |left |right )*${place}`,
  ]);

const BACK =
  '((?:lower |low |upper |mid |middle |bottom |whole |entire |poor |bad |my )*back(?! (?:squats?|day|at|to the gym|extensions?|home|then|again|when|pocket))|lower backs?|spine|lumbar(?: spine| area| region)?|tail ?bone|coccyx|sacrum|si joint|backbone)';
const SIDE =
  '((?:left |right |one |my )side(?! (?:of (?:my |the )?(?:leg|thigh|knee|neck|head|face|hip|bum|bottom|glute))| stretch)|sides(?! of)|flanks?|loin|kidneys?|ribs?|under (?:my |the )?ribs)';
const LEG =
  '(legs?(?! day| press| curls?| extensions?)|thighs?|hamstrings?|hammies|hammy|hams|quads?|calf|calves|shins?|glutes?|bum|butt|buttocks?|bottom|backside|arse|ass|groin|hip flexors?|adductors?|abductors?|it bands?|itb|piriformis|hips?|cheeks)';
const MUSCLE =
  '(muscles?|abs|core|erectors?|spinal erectors?|lats?|traps?|pecs?|delts?|biceps?|triceps?|forearms?|everything|everywhere|all over|whole body|entire body|body|doms|obliques?|chest muscles?)';
const ELSEWHERE =
  '(knees?|shoulders?|arms?|neck|wrists?|elbows?|ankles?|foot|feet|heels?|hands?|fingers?|thumbs?|toes?|head|headache|jaw|achilles|rotator cuff|collar ?bone|tooth|ear|eye|throat|tummy|stomach|belly)';

interface Region {
  readonly complaint: Complaint;
  readonly pattern: Pattern;
}

/** The first that fits is the complaint. */
const REGIONS: readonly Region[] = [
  { complaint: 'back', pattern: where(BACK) },
  { complaint: 'side', pattern: where(SIDE) },
  { complaint: 'leg', pattern: where(LEG) },
  { complaint: 'muscle', pattern: where(MUSCLE) },
  { complaint: 'elsewhere', pattern: where(ELSEWHERE) },
  {
    complaint: 'muscle',
    pattern: compile([
      '(i am|i feel|am|feel|feeling|so|really|bit|very|still|getting|been|too|super|proper|quite) (so |really |very |a bit |a little |all |pretty |quite |just |still |super |proper |absolutely |feeling |too |getting )*(sore|stiff|achy|aching|tight|seized up|locked up|in pain|hurting|crippled)(?! throat)',
      '(it|this|that|something|everything) (is |really |still |just |all |also |does |has |been |started |keeps )*(hurts?|hurting|sore|aches?|aching|painful|stiff)',
      '^ (?:some |a bit of |just |slight |bad |a lot of |really |very |quite )*(sore|stiff|soreness|pain|stiffness|aching|achy|ache|aches|doms)',
      'i (ache|hurt)(?! myself)',
      '(muscle|muscular|body|general) (soreness|pain|aches?|stiffness)',
      'doms',
      '(got|have|in|having|with|some) (a lot of |so much |really |bad |some |terrible |a bit of |muscle )*(pain|soreness|aches|stiffness)',
    ]),
  },
];

function complains(pattern: Pattern, text: string): boolean {
  return findAll(pattern, text).some((found) => {
    const [start, end] = [found.index, found.index + found[0].length];
    const denied = found.slice(1).some((inner) => inner !== undefined);
    const { bearing, other } = judge({ text, start, end, denied });
    return !other && counts(bearing);
  });
}

/** The trouble that the user complains of, the back first. Denied trouble and other people's are none. */
export function hearComplaint(text: string): Complaint | null {
  return REGIONS.find((region) => complains(region.pattern, text))?.complaint ?? null;
}
