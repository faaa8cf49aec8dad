/** Arms, hands, neck and single joints. */
import type { SignWords } from '../signs';

const JOINT =
  '(knee|ankle|wrist|elbow|shoulder|hip|big toe|toe joint|knuckle|finger joint|thumb joint|joint|finger)';
const NOT_WORKED =
  '(?! (after|from|in|during|since) (the |my |a |all the )?(carrying|shopping|lugging|bags|throwing|set|session|workout|curls|bench|pull ups|pullups|training|push day|push ups|arm day|pull day|deadlifts|rows|holding))';

export const JOINTS: readonly SignWords[] = [
  {
    sign: 'hot-joint',
    says: [
      `(?<!both )${JOINT}(?! joints) = (hot|red|red hot|burning hot|warm and|boiling|inflamed|infected|hot and swollen|swollen and (hot|red|warm|cannot)|red and swollen|hot to (the )?touch|warm to (the )?touch|puffy and (hot|red|warm))`,
      `(hot|red|red hot|infected|septic) (and |, |swollen |painful |puffy |sore |stiff |red |hot |angry |looking )*(left |right )?${JOINT}`,
      `(swollen|puffy|ballooned) (and |, |painful |sore )*(hot|red|warm) (left |right )?${JOINT}`,
      `${JOINT} ... (swollen|swelled|ballooned|puffy|swelling) ... (will not (bend|move|straighten)|hot|red|warm)`,
      `cannot (move|bend|straighten|flex|rotate) (my |the |one |left |right )*${JOINT} ... (swollen|hot|red|swelled|puffy|swelling|warm)`,
      `${JOINT} = (swollen|swelled|ballooned|puffy|swelling)( up)? (and |, |so |, and )?(i )?(cannot|can hardly) (move|bend|straighten|flex|use|rotate)`,
      `${JOINT} .{0,40} (hot|red|boiling)(?= (and|,|\\.|to|too|as)|$)`,
      '(gout|septic arthritis|joint infection)(?! (years|in))',
    ],
    hints: [
      `${JOINT} = (swollen|swelled|puffy|ballooned|swelling)`,
      `(swollen|puffy) (left |right )?${JOINT}`,
    ],
  },
  {
    sign: 'arm-nerve',
    says: [
      '(zap|jolt|shock|zing|bolt|spark|electric)\\w* & (down|into|along) (my |the |one |left |right )*{arm}',
      '{buzzing} <> {arm}',
      '{arm} & {like} & {unfelt}',
      `(left |right |one |my )(hands?|fingers?) .. (clumsy|useless|fumbl\\w*|will not work|do not work|not working)${NOT_WORKED}`,
      'from (my |the )?neck & (down|into|to) .. {arm}',
      '{numb} (and|or) ({numb}|{weak}|{odd}|pain) .. {arm}',
      '{numb} .. {arm}',
      `{arm} = {numb}${NOT_WORKED}`,
      '{arm} (has |have |is |are |keeps |keep |kept )*(fallen|gone|going|went|goes|falls|falling|fell|fall|go) (asleep|to sleep|numb|dead|tingly)',
      '{nofeel} (my |the |both |any of my |tips of my |some of my )*{arm}',
      '(no|lost|less) (feeling|sensation|strength|power|grip) .. ({arm}|grip)',
      `(weak|weakness|no strength|no power|lost strength|lost power|losing strength|floppy|feeble) (in|of|down) (my |the |one |left |right |whole )*(arm|hand|grip|fingers|forearm|wrist)${NOT_WORKED}`,
      `(?<!both )(?<!my )(left |right |one |whole )(arm|hand|grip) = ({weak}|heavy and weak|useless|like lead)${NOT_WORKED}`,
      `(arm|hand|grip) = ({weak}|not working)${NOT_WORKED}`,
      `(weak|numb|tingly|tingling|dead) (left |right )?(arm|hand|grip|fingers)${NOT_WORKED}`,
      'cannot (grip|hold|pick up|squeeze|make a fist|button|open my hand|feel my fingers)(?! (anything|food|any|a|even|it|my)( {word}){0,4} down)(?! (the bar (on|for|because|at)|it when i (pee|need)|it in|my (pee|wee|bladder)))(?= (a |my |the |things|anything|properly|with|stuff|cups?|pen|shirt|buttons)| *$)(?! (a |my |the )*(stretch|position|plank|squat|pee|wee|bladder|poo|urine|bowels?|water|bar))',
      '(keep|keeps|kept|started|starting|always) (on )?dropping (my |the |a )*(?!bar|barbell|weights?|dumbbells?|sets?|hints?|by|in|off|below|out|down|reps?|it|kids|hips?|knees?){word}',
      '(pain|pains|it|ache|shocks?|electric\\w*|neck|numbness|tingling|burning|shooting) .. {shoot} .. (down|into|along|through|to) .. (arm|arms|hand|hands|fingers|elbow|thumb)',
      '(neck|shoulder|shoulder blade) .. (pain|ache|hurts?|sore|stiff\\w*) ... (down|into|to|through) (my |the |one )*(left |right |whole |upper )*(arm|hand|fingers|elbow|thumb)',
      '(neck|shoulder) .. (down|into|to) (my |the |one )*(left |right |whole )*(arm|hand|fingers|thumb)',
      '(shooting|electric|stabbing|nerve|burning|sharp)[ pains?|shocks?|feelings?] .. (down|into|through|along) ... (arm|arms|hand|fingers)',
      '(trapped|pinched) nerve .. (neck|shoulder|arm)',
    ],
  },
  {
    sign: 'one-sided',
    says: [
      '(one|left|right) (hand )?side',
      '(one|left|right) sided',
      '(on|just|only) the (left|right)',
      'on (one|my left|my right)',
    ],
  },
  {
    sign: 'for-weeks',
    says: [
      '(best|better|good|greater) part of (a |the |this |last |half a |)*(\\d+ |few |couple of )*(years?|months?|weeks)',
      '(for|since|about|over|past|last|been) (a |the |about |around |nearly |almost |past |last |over |more than |at least |several |many |good |couple of |few |\\d+ |some |these |one )*(weeks|months|month|fortnight|years?|ages)',
      '\\d+ (weeks|months|years) (now|already|and|back|ago)',
      '(weeks|months) (now|on end|already)',
      'ages',
    ],
  },
  {
    sign: 'for-months',
    says: [
      '(best|better|good|greater) part of (a |the |this |last |half a |the last |)*(\\d+ |few |couple of )*(years?|months)',
      '(for|since|about|over|past|last|been|going on) (a |the |about |around |nearly |almost |past |last |over |more than |at least |several |many |good |couple of |few |\\d+ |some |these |one |half a |)*(months|years?|ages|quarter)',
      '\\d+ (months|years) (now|already|and|back|ago)',
      '(months|years) (now|on end|already)',
      '(since|after) (about |around |last |the |early |late |)*(spring|summer|autumn|winter|christmas|january|february|march|april|may|june|july|august|september|october|november|december|new year|easter|diwali|last year|lockdown)',
      '(1[2-9]|[2-9]\\d) weeks(?! pregnant| gone)',
      'ages',
    ],
  },
  {
    sign: 'stiff-mornings',
    says: [
      '(get going|loosen|get moving|straighten|unlock) & mornings?',
      '(each|every|most) (single )?mornings? .{0,80}(loosen\\w*|unlock|straighten|get going|get moving|stiff|stiffness|stiffens|seized|seizes|rigid|locked|board|plank|tin man|rusty|rusted|concrete|cement|wood|stone|set solid|cannot bend)',
      '(stiff|stiffness|stiffens|seized|seizes|rigid|locked|board|plank|tin man|rusty|rusted|concrete|cement|wood|stone|set solid|cannot bend) .{0,40}(each|every|most) (single )?mornings?',
      '(stiff|stiffness) .{0,60} (in the|every|each|most) mornings?',
      '(wake|waking|wakes|woken) .{0,70} stiff',

      '(wake|waking|woken|woke) (up )?(so |really |very |all |feeling |)*(stiff|rigid|locked|like (a )?(plank|board))',

      '(stiff|stiffness|stiffens|seized up|seizes up|like (a )?plank|plank|rusted|rigid|locked up|like (a )?(board|concrete|wood)|tin man|hard to move|frozen) ... (each|every|in the|of a|most|all|the first|first thing in the) (single )?(morning|mornings|day when i (wake|get up))',
      '(each|every|in the|most|all|of a) (single )?mornings? ... (stiff|stiffness|seized|seizes|rigid|locked|board|tin man|loosen)',
      'morning (back )?stiffness',
      'stiff (when|after) (i )?(wake|waking|get up|getting up) (up )?(every|each|most) (day|morning)',
      '(stiff|stiffness) .. mornings?',
      'wake up (every|each) (day|morning) .. stiff',
      'mornings .. (stiff|stiffness|worst)',
    ],
  },
  {
    sign: 'stiff-long',
    says: [
      '(lasts?|lasting|stays|goes on|take me|takes) (me )?(till|until|past|beyond) (lunch|lunchtime|noon|midday|10|11|the afternoon)',

      '(for |takes |about |around |at least |a good |over |more than |nearly |almost |lasts |lasting |last |takes me |takes about |of |another |the first |)+(an hour|1 hour|one hour|hour|hours|2 hours|\\d+ hours|couple of hours|few hours|45 minutes|40 minutes|50 minutes|60 minutes|90 minutes|three quarters of an hour|half the (day|morning)|half an hour or more|half an hour|all morning|whole morning|hour and a half|hour or (so|2|more|two))',
      '(more than|over|longer than|at least|well over) (half an hour|30 minutes)',
      '(until|till|before|by) (lunch|lunchtime|lunch time|midday|noon|mid morning|11|10 (am|o clock)|late morning|the afternoon)',
      '(hour|hours|an hour|45 minutes|40 minutes) (to |before |until |for |till |each |every |in the |of |it |i )+(loosen|wear|ease|get going|move|it|stiff|morning|mornings|get moving|can|eases|go|i)',
      'the whole morning|all morning long|hours to (loosen|get)',
    ],
  },
  {
    sign: 'numb-somewhere',
    says: [
      '(?<!too )(numb|numbness|tingl\\w+|pins and needles?|prickling|no feeling|no sensation|gone to sleep|lost feeling|lost sensation|cannot feel (it|them|anything)|fallen asleep|gone dead)(?! (to it|my mind|cream|gel|the pain|skull|bum bell))',
    ],
  },
  {
    sign: 'weak-somewhere',
    says: [
      '(they|it|that|them|which) = ({weak}|giving way|gives way|give way|gave way|buckling|buckles|gone weak|will not hold me)',
    ],
  },
  {
    sign: 'shoots-somewhere',
    says: [
      '(it|pain|that|which) (is |keeps |just |sometimes |)*(shoots|shooting|radiates|radiating|zaps) (down|out)?',
    ],
  },
];
