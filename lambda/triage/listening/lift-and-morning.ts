/** The lift, the morning after, and which sides: what tells technique from stiffness. */
import type { HeardLift, HeardMorning } from './heard';
import { compile, findAll, type Pattern } from './pattern';

interface Fact<T> {
  readonly value: T;
  readonly pattern: Pattern;
}

const fact = <T>(value: T, patterns: readonly string[]): Fact<T> => ({ value, pattern: compile(patterns) });

/** The value of the first row with a match in which no "not" stood. */
function first<T>(facts: readonly Fact<T>[], text: string): T | null {
  const heard = facts.find(({ pattern }) =>
    findAll(pattern, text).some((found) => found.slice(1).every((inner) => inner === undefined)),
  );
  return heard?.value ?? null;
}

const FORM = '(form|technique|squat form|posture)';
const GOOD =
  '(good|fine|ok|okay|solid|spot on|on point|clean|perfect|great|correct|alright|strict|decent|tight|textbook|dialled|dialed|not bad|proper|right)';

const SQUATTED = compile([
  'squat\\w*',
  'leg day',
  'deadlift\\w*',
  'leg press\\w*',
  'lunges?',
  'did (my )?legs',
  'trained (my )?legs',
  'hit legs',
  'good mornings',
  'hack squats?',
]);
const NO_SQUATS = compile([
  '(no|not|never|without|have not|did not) (done |doing |do |any |been |really |a |had )*(squat\\w*|leg day|deadlift\\w*)',
]);
const FORMS: readonly Fact<'good' | 'bad'>[] = [
  fact('bad', [
    `(bad|poor|terrible|awful|sloppy|dodgy|shit|crap|rubbish|wrong|off|lousy|incorrect|bad lifting) ${FORM}`,
    `${FORM} = (bad|poor|terrible|awful|sloppy|dodgy|shit|crap|rubbish|wrong|off|breaking down|broke down|breaks down|went|gone|falling apart|fell apart|slipped|slipping|a mess|suspect|horrible|iffy|questionable|out the window|lousy|incorrect|all over the place)`,
    `${FORM} (broke|breaks|went|fell|slipped|suffered|got) (down|apart|off|out the window|bad|sloppy|a bit|to pot|to hell)?`,
    `(not|is not|was not|never) (the |my |a |very |really |so |exactly |that |great |best |good )+${FORM}`,
    `${FORM} (is|was|has been|were) not (the |so |that |very |really |all that |exactly |quite )*(best|good|great|right|perfect|fine|ideal|brilliant|correct)`,
    'back (was |is |got |started |kept |did |has |definitely |went )*(rounded|rounding|round|rounds|arched too much|bent|curved|curling)',
    '(rounded|rounding|rounds|bent|arched|curled|hunched) (out )?(my |the )*(lower |low )?back',
    'heels? (were |kept |are |came |come |was |started |do |did |both |)*(came up|coming up|come up|lifted|lifting|lift|off the (floor|ground)|rising|rose|raised|up)',
    'butt wink',
    'knees (were |kept |are |was |did |)*(caved|caving|cave|caves|going in|went in|came in|buckled in|collapsing in)',
    '(leaned|leant|leaning|leans|tipped|tipping|pitched) (too |a bit |way |so |really |over )*(far |much )?(forward|forwards|over)',
    'good morning(ed|ing)? (the |my |it|out)',
    'ego lift\\w*',
    '(lifted|lifting|pulled|lift) (it |with |all |mostly |more |everything |from )*(with|from) my back',
    '(did not|forgot to|not|never) brac(e|ed|ing)',
    '(twisted|twisting) (under|with|as|on the way) ',
    'hips (shot|shoot|shooting) up',
  ]),
  fact('good', [
    `(good|great|perfect|solid|clean|correct|strict|proper|decent|nice|fine) ${FORM}`,
    `${FORM} = ${GOOD}`,
    `${FORM} (felt|seemed|looked) ${GOOD}`,
    'nothing wrong with my (form|technique)',
    `(kept|keep|had|with) (my |a |the )*back (nice and |very |perfectly |)*(straight|flat|neutral|tight)`,
    '(coach|trainer|pt|physio|mate) (said|says|checked|watched|thought) .. (form|technique|it) .. (good|fine|ok|great|solid)',
    'neutral spine',
    'not my (form|technique)',
  ]),
];
const SHARP: readonly Fact<boolean>[] = [
  fact(false, [
    '(no|not any|without any|without a|never a|nothing) (sudden |real |obvious |)*(sharp|twinge|pop|snap|sharp pain|stab)( pain| pains| twinge)?',
    '(did not|not|never) (feel|felt|feeling|hear|heard|notice|noticed) (any |a |anything |it |)*(sharp|twinge|pop|snap|crack|go|sharp pain|pain|at the time|during|wrong|while)',
    '(nothing|no pain|fine|felt fine|felt good|felt great|all good|no problem|no problems|did not hurt|no discomfort) (happened |hurt |felt |)*(at the time|during (the |my )*(sets?|session|squats?|lift|workout|reps?|lifting)|on the day|while (i was )?(squatting|lifting)|in the gym|when i (squatted|lifted|was squatting))',
    'nothing sharp',
    'sharp = not',
  ]),
  fact(true, [
    '(sharp|stab|stabbing|sudden|twinge|pop|popped|snap|snapped|tweak|tweaked|crack|jolt|twang|shooting|pinch|electric) ... (on|in|during|at|coming|when|while|as|halfway|mid|between) ... (reps?|set|squat\\w*|lift|lifting|lifted|deadlift\\w*|bottom|hole|way (up|down)|attempt|rack\\w*|unrack\\w*|walked it out|stood up|standing up with|lockout)',
    '(on|in|during|at|mid) (my |the |a |one |rep |last |first |second |third |heavy |top |\\d+ |final |of )*(rep|reps|set|squat|lift|deadlift|bottom)( \\d+| three| two)? ... (sharp|stab|stabbing|twinge|pop|popped|snap|snapped|tweak|tweaked|crack|jolt|twang|pull|pulled|went|give|gave|go|pain|shot)',
    '(felt|heard|feel) (my |the |something |it |a |lower |back |sudden |really |sort of |kind of )*(go|pop|snap|twinge|tweak|give|pull|ping|sharp|twang|crack|pulled|popped|tweaked|snapped)(?! (away|up|down|better|to|numb))',
    '(tweaked|pulled|wrenched|jarred|ricked) (my |the |it |something |lower |back |low |in )+(on|during|while|squatting|deadlifting|doing|mid|when|in|at)',
    '(rep|set) .. hurt sharply',
    'sharp (pain|twinge) .. (rep|set|squat|lift|deadlift)',
  ]),
];
const WEIGHTS: readonly Fact<boolean>[] = [
  fact(false, [
    '(same|usual|normal|regular|lighter|light|less|lower|easy|old) (weights?|load|kilos|pounds|kg|as (always|usual|last|normal|before)|stuff|amount|numbers|working weight)',
    '(not|did not|have not|never|no) (go up|went up|gone up|going up|add\\w*|increase\\w*|change\\w*|heavier|anything new|a new weight|new weights?|lift more|more weight|any heavier|extra weight|more than (usual|normal))',
    'nothing (new|heavier|heavy|different|unusual)',
    'weights? = (the same|normal|usual|as usual|light|not new)',
    'what i always (do|lift|use)',
    'just the bar',
    '(deload|bodyweight|body weight|bar only)',
  ]),
  fact(true, [
    '(went|gone|go|going|moved|stepped|jumped|bumped|put|upped|pushed) (it |the weight |up |straight |way )*(up|heavier|heavy)(?! (the |some |a )?(stairs|hill|steps|for|on my feet|in the|late|early|to bed|flight))',
    '(upped|increased|raised|increase|added|add|adding|put on|piled on|chucked on|threw on) (it |the |my |some |a |more |extra |another |on |few |couple of |\\d+ |kg |kilos |pounds |weight |lot of |bit of )*(weights?|kilos?|kgs?|kg|pounds?|lbs?|plates?|load|it)',
    '(heavier|more) (weights? |weight |load |than )*(than )(usual|normal|ever|before|last|i (am used to|normally|usually|have|should)|i)',
    'heavier (squats?|weights?|set|sets|load|than|day)',
    '(new|personal) (weight|pb|pr|max|best|record|personal best|one rep max|1 rep max)',
    '(hit|got|set|went for|attempted|tried|going for|tested) (a |an |my |for |the |new )*(pb|pr|max|personal best|personal record|record|1 rm|one rm|one rep max|1 rep max|heavy single|1 repetition max)',
    '(pb|pr) (on|in|at|yesterday|attempt|day)',
    '(first time (at|with|on|doing|i|squatting|in)|never (lifted|squatted|done|gone) (this|that|so|as) (much|heavy)|most i have ever|biggest (weight|squat) ever)',
    '\\d+ (kilos?|kg|pounds?|lbs?) (more|up|heavier|extra)',
    'too (heavy|much weight)',
  ]),
];
const MORNING =
  '(morning|mornings|getting out of bed|get out of bed|getting up|get up|got up|waking|wake up|woke up|woke|wake|waking up|first thing|out of bed|after sleeping|overnight|got out of bed)';
const STIFF =
  '(stiff|stiffness|stiffer|stiffest|seized|rigid|locked|tight|tighter|tightest|worse|worst|sore|sorer|board|old man|old woman|tin man|robot|hobble|hobbled|hobbling|creaky|90|pensioner|penguin|could hardly move|can hardly move)';
const STIFFS: readonly Fact<boolean>[] = [
  fact(false, [
    `(not|no) (really |any |particularly |at all |especially |more |actually |very |so |)*(stiff|stiffness|tight|worse|sore) .. ${MORNING}`,
    `${MORNING} = (fine|ok|okay|good|alright|no different|no problem|not stiff|loose|great)`,
    'no morning stiffness',
    '(fine|ok|okay|loose|no stiffness) (in the |first thing |when i |on |)*(morning|mornings|get up|wake up|waking|first thing)',
  ]),
  fact(true, [
    `${STIFF} ... ${MORNING}`,
    `${MORNING} ... ${STIFF}`,
    'morning stiffness',
    '(walk|walked|walking|move|moved|moving|shuffle|shuffled|felt) (around |about |round |)*like (an |a )*(old|90|elderly|100|80|crab|zombie|cowboy|penguin|robot)',
    '(stiffened|tightened|seized|stiffens|tightens|locks|locked|stiffen|tighten) (up )?(overnight|while i slept|in the night|in my sleep|as i slept|during the night)',
    '^ [,]? [yes] [,] (really |very |so |a bit |quite |pretty |super |just |mostly )*stiff',
  ]),
];
const MOVING =
  '(walk|walked|walking|move|moved|moving|get going|got going|up and about|up and moving|warm up|warmed up|warms up|warm|warmed|train|training|exercise|exercising|get moving|got moving|stretch|stretched|stretching|limber up|limbered up|potter|pottered|start moving|started moving|been up|movement|shower|going|on my feet|day goes|active|activity|while|minutes|hour|light exercise|loosened|stand|up)';
const EASE =
  '(better|eases|ease|easing|easier|eased|loosens|loosen|loosened|loosening|goes|goes away|goes off|wears off|wore off|improves|improved|helps|helped|settles|less|looser|fine|ok|okay|passes|disappears|frees up|freer|lessens|lets go|alright|fades|calms|relaxes|feels good|clears|not so bad|not as bad|normal)';
const EASES: readonly Fact<boolean>[] = [
  fact(false, [
    `(does|do|did|is|will|has|have) not (really |get |got |any |feel |seem to |actually |getting |gotten |go |)*(better|eases|ease|eased|easier|easing|loosen|loosened|help|helped|improve|improved|go away|go off|wear off|settle|looser|away|off) (when|once|with|after|as|on|by|for|if) [i] .. ${MOVING}`,
    `(no better|no easier|worse|hurts more|more painful|sorer|increases) (for |with |when |on |once |after |if |the more |as |from |i |am |have |)*(i )?(walk|walked|walking|move|moved|moving|movement|exercise|exercising|train|training|activity|up and about|get moving|stretching)(?! (about i have|out of bed))`,
    '(moving|walking|movement|exercise|stretching) (around |about |)*(makes it worse|does not help|makes no difference|does nothing|hurts more|aggravates|is worse|makes it hurt|never helps|did not help)',
    '(stays|stay|stayed|remains|remained) (just as |as |really |very |)*(stiff|sore|bad|tight) (all day|the whole day|no matter|even)',
  ]),
  fact(true, [
    `${EASE} ... (once|when|whenever|after|as|with|on|by|if|the more|while|from|then|for|over|through|during|now i am|now that|till|until) [i] ... ${MOVING}`,
    `(once|when|after|as|with|if|by the time|the more) (i )?(am |have |been |get |got |start |started |had |a |the |i |some |for |bit of |gentle |)*${MOVING} ... ${EASE}`,
    '(moving|walking|movement|exercise|stretching|heat|a hot shower|a shower|training|getting going|keeping moving) (around |about |it |a bit |does |really |seems to |out |)*(helps|eases|loosens|makes it better|feels better|sorts it|sorted it|helped|eased|loosened|relieves|is better|frees)',
    '(walks|walked|walk|wears|wore|warms|warmed|shake|shakes|loosens|loosened|loosen|eases|eased|moves|moved|move|goes) (it |itself |)*(off|out|up|away)(?= (after|with|as|once|in|within|by|when|over|through|,|\\.|and|quickly|quick|then|a bit|soon|eventually|nicely)| *$)',
    '(for |about |around |only |just |the first |lasts |takes |took |like |)+(\\d+|a few|few|couple of|quarter of an|half an) (minutes|mins|hour) .. (then|until|before|and then|to) ... (loosen\\w*|eas\\w*|fine|better|ok|okay|normal|moving|alright|limber\\w*|goes|free|get going)',
    'like an old (man|woman|lady) for (the first |about |around |a |like |)*(\\d+|few|10|quarter)',
    'then (it )?(is |gets |it )?(loosens|eases|loosened|eased|fine|better|wears off|goes off|ok|okay)',
  ]),
];
const SIDES: readonly Fact<boolean>[] = [
  fact(true, [
    '(both|either|each) (of my |my |the |)*(sides?|hamstrings?|glutes?|legs?|thighs?|quads?|calves|buttocks?|hammies|cheeks|hips)',
    '(both|either) (sides|of them)',
    '(left and right|right and left)',
    '(all |right |straight )?across (my |the |whole |both |)*(lower |low )?back',
    '(the |my )?(whole|entire) (of my )?(lower |low )?(back|thing)',
    '(equally|evenly|symmetrical\\w*|same on (both|each)|both the same)',
    'all (over|across|along) (my |the )*(lower |low )?back',
    '(on|in) both',
    '^ [it is] both',
  ]),
  fact(false, [
    '(one|left|right|just the left|just the right|only the left|only the right) (hand )?side(?! (and|as well as) (the )?(left|right))',
    '(only|just|mainly|mostly|more) (on |in |at |down )?(the |my |)*(left|right|one side)',
    '(on|in|at) (the |my )*(left|right)(?! (and|hand|rep|now|then|place|time|way|away|or))',
    '(left|right) (hamstring|glute|buttock|leg|thigh|quad|calf|hip|cheek|lower back)(?! and)',
    '(one sided|left sided|right sided|one side)',
  ]),
];

/** What is told about the lift. */
export function hearLift(text: string): HeardLift {
  const squats = findAll(SQUATTED, text).length;
  const denied = findAll(NO_SQUATS, text).length;
  return {
    squatted: squats > denied,
    form: first(FORMS, text),
    sharpRep: first(SHARP, text),
    newWeight: first(WEIGHTS, text),
  };
}

/** What is told about the morning and about moving. */
export function hearMorning(text: string): HeardMorning {
  return { stiff: first(STIFFS, text), eases: first(EASES, text) };
}

/** Both sides, one, or not told. */
export function hearBothSides(text: string): boolean | null {
  return first(SIDES, text);
}
