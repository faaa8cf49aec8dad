/** What a back can say that soreness does not; how bad it is; nights. */
import type { SignWords } from '../signs';

const TRUNK = '({back}|shoulder blades|{belly}|side|chest|torso|middle|insides|flank)';
const PAIN_SUBJECT =
  '(pain|pains|it|back|ache|aching|soreness|throbbing|spasms?|that|which|this|hurts?|agony|leg|side|cramps?|stiffness|hip|discomfort)';

export const BACK: readonly SignWords[] = [
  {
    sign: 'tearing-pain',
    says: [
      '{back} (has |had |just |was |felt like it |)*(tore|torn|ripped|split|burst) (open|apart|in half|in 2)',

      '(felt|feel|feels|feeling|had|got|was) (a |an |something |sudden |like |it |terrible |this |awful |)*(rip|tear|tearing|ripping|ripped|tore) .. (through|in|inside|across|down|between) .{0,12}(back|belly|stomach|tummy|chest|abdomen|shoulder blades|middle|insides|side)(?! (of my (leg|thigh)))',
      '{sudden} ... (awful|terrible|horrendous|unbelievable|unreal|worst|massive|violent|horrific|indescribable|searing|crippling|blinding|excruciating|agonising|severe) (pain|agony) .. (in|through|across) .. (back|belly|stomach|tummy|abdomen|middle)',

      `(tearing|ripping|ripped apart|torn apart|tearing apart|being torn|being ripped|splitting) (kind of |type |sort of )?(pain|feeling|sensation|agony)?(?! (my )?(hamstring|quad|calf|muscle|glute|pec)) .. (in|through|across|between|down|inside|of|up) .. ${TRUNK}`,
      '(tearing|ripping) pain(?! .. (hamstring|quad|calf|pec|knee|shoulder|muscle))',
      `${TRUNK} = (tearing|ripping|being torn|being ripped|torn apart|ripped apart|torn in half|torn in 2|splitting (open|apart|in 2)|tearing apart|ripping apart|coming apart)`,
      `(something|felt like something|like something) (tore|ripped|burst|ruptured|split|exploded|popped open|gave way inside|is tearing|was tearing|tearing|ripping) .. (in|inside|through) .. ${TRUNK}`,
      '(ripping|tearing) (through|across|between) (my |the )*(back|belly|chest|shoulder blades|body|middle|stomach)',
      '(ripped|torn|tore|tearing|ripping|split) (me )?(in half|in 2|apart from the inside|open from the inside)',
      `(?={rest}(?:out of (?:the )?(?:blue|nowhere)|for no reason|from nowhere|out the blue|just sitting|sitting (?:down|watching|there|on|at|in)|watching (?:tv|telly|television)|while resting|lying (?:down|there|in)|doing nothing|without (?:moving|lifting|doing)|was not (?:lifting|doing|moving)|had not (?:lifted|moved|done)|at rest|at my desk|eating|reading|driving|not (?:lifting|doing|moving) anything)) {sudden} ... ({severe}|knife|knifed|stabbed|stabbing|doubled me|dropped me|hit me|struck) .. (pain|pains|agony|back|belly|stomach|tummy|in)`,
      `{severe} .. (pain|agony|ache) ... {sudden}`,
      `{sudden} .. {severe} .. (pain|ache|agony) .. (in|through|across) .. ${TRUNK}`,
      `{sudden} .. {severe} (back |belly |stomach |tummy |abdominal )?(pain|agony)`,
      `{sudden} .. (pain|agony) .. {back} .. (worst|unbearable|agony|excruciating|like nothing)`,
      '(worst|most severe) (back |belly |stomach |tummy )?(pain|agony) (of my life|i have ever (had|felt|known)|ever) .. {sudden}',
      '{sudden} ... (worst|most severe) (back |belly |stomach |tummy )?(pain|agony)',
      '(like|as if) (i|someone) (was |had been |am |been |being |has |had |is )*(stabbed|shot|knifed|stabbing me|shot me|stuck a knife) .. (back|belly|stomach|tummy|chest|gut)',
      '(aortic|aorta|aneurysm|triple a|aaa)',
    ],
  },
  {
    sign: 'belly-through-to-back',
    says: [
      '(pain|ache|hurts|aching) (goes |going |running |shooting |radiating |right |)*(from|in) (my |the )?{belly} (right |straight |all the way |through |)*(to|into|towards) (my |the )?(lower |middle |)*(back|spine)',

      '{belly} .. (pain|ache|aching|hurts|cramps?|agony|it) ... (through|into|round|around|straight|bor\\w+|goes|going|radiat\\w+|spread\\w*|penetrat\\w+) [right] [through] [to|into|in|towards] [{my}] [lower|upper|mid|middle of my|middle of the] (back|spine)',
      '(pain|ache|aching|hurts|cramps?|agony|knot|pressure) ... {belly} ... (through|into|goes|going|straight|bor\\w+|radiat\\w+|spread\\w*|coming out) [right|straight] [through] [to|into|in|towards|of] [{my}] [lower|upper|mid|middle of my|middle of the] (back|spine)',
      '({belly}|{pain}) .{0,25} (and|,|but) (it|the pain|that|this|then it) (is |also |just |then |now |)*(goes|going|gone|bores|boring|shoots|spreads|spreading|runs|moves|pushes|radiates|cuts|drills) (straight |right |all the way |out )*(through|into)( to)? (my |the )?(lower |mid |middle |upper )*(back|spine)',
      '{belly} {pain} .. (and|that) .. (goes|going|gone|through|bores|into) .. back',
      '(from|in) [{my}] {belly} .. (through|straight through|right through|into|all the way) [to] [{my}] (back|spine)',
      '{back} .. (through|straight through|right through) (to|into) [{my}] {belly}',
      '(pulsing|pulsating|throbbing|beating|heartbeat|pulse) .. (in|inside|feeling) [{my}] {belly}',
      '{belly} = (pulsing|pulsating|beating)',
      '(pulsing|pulsating|throbbing|beating) (lump|mass|thing) .. {belly}',
    ],
  },
  {
    sign: 'severe',
    says: [
      '(so|too) much pain .{0,20}(cannot|can hardly) (think|function|concentrate|move|sleep|walk|stand|sit|speak|talk|breathe|do)',

      '(8|9) and a half out of 10',
      'cannot (get|move) (up )?(off|from) (the |my )?(bathroom |kitchen |bedroom )?(floor|bed|sofa)(?= .*(pain\\w*|agony|hurt\\w*))',
      '(could|can) hardly (breathe|speak|talk) (for|with|because of) (the )?pain',

      '(?<!form (is|was|about) )(?<!did )(?<!technique (is|was) )(8|9|10|11|8.5|9.5|100) out of (10|ten)(?! reps)(?! (form|technique|for form|workout|session))',
      '((pain|hurts|level|scale|score|rate|rating|ache|soreness|severity) (is |at |of |a |an |like |it |around |about |level |score |as |probably |maybe |easily |now |to |rated |up to |would say |the )*|(it|about|say|solid|give it) (is |like |probably |maybe |easily |now |a solid |i would say |would say |at least |)*(a |an ))(8|9|10)(?= (on the|out|right|at|,|\\.|and|for|but|when|now|today)|$)(?! (reps?|minutes?|days?|weeks?|hours?|kg|kilos?|pounds?|sets?|years?|out of (?!10)))(?! (o|at|am|pm|this|in the))',
      '(worst|most) pain (of my life|ever|i have|i ever|imaginable)',
      '(in|is|are|absolute|pure|such|total|complete|utter|real|agony|be in|been in|sheer|with|screaming|writhing in|pain is|back) (?:absolute |pure |total |complete |utter |so much |real |sheer |total |)*(agony|agonising|agonizing)(?! (aunt))',
      'agony',
      '(?<!stairs (?:is|are) )(excruciating|unbearable|intolerable|agonising|agonizing|horrendous pain|crippling pain|incapacitat\\w+|debilitating|beyond bearing|indescribable)',
      '(severe|extreme|very severe|blinding|crippling|terrible|horrific|horrible|insane|awful|unreal|intense|massive|horrendous) (lower |low |back |leg |muscle |constant |sharp |shooting |stabbing |hip )*pain',
      '(pain|back pain|back) (is |was |has been |has got |so |really |very |extremely |feels |just |)+(severe|extreme|unreal|off the (scale|chart|charts)|through the roof|indescribable)',
      'cannot (get any |get to |even |fall a?)?(sleep|sleeping) ?(at all|at night|last night|properly|much|with|for|because of|due to|through|from|on|since|in|it|the|my|is|,|\\.|and|or|but|either)*(?! (on my (left|right|side|front|stomach)|in))',
      '(not|have not|has not|did not|hardly|barely|never) (slept|sleep|sleeping|get any sleep|getting any sleep|had any sleep|slept a wink|sleep a wink|shut my eyes)(?= .*(?:pain\\w*|hurt\\w*|sore\\w*|agony|back|ache\\w*|it))(?! (well|funny|in a|on a))',
      '(pain|back|it|ache|agony|spasms?) (has |have |is |just |was |will |would |keeps |kept )*(stop|stopped|stopping|stops|keeping|kept|keeps|prevent\\w*|will not let|does not let|not letting) me (from )?(from sleeping|sleeping|sleep|from walking|walking|moving|standing|getting dressed|washing|awake all night|up all night|working|breathing|thinking|from moving|up)(?! at the gym)',
      'cannot (wash|dress|shower|get dressed|wash myself|dress myself|get washed|put my (socks|shoes|trousers|pants) on|get out of bed|get off the (floor|toilet|sofa|couch|bed)|get up off|stand up straight|stand up|move|move at all|function|think|think straight|walk|stand|sit|get up|bear it|stand it|take it|cope|put (any )?weight|tie my|even move|sit up|roll over|turn over|do anything|bear weight)(?= .*(pain\\w*|hurt\\w*|agony|sore\\w*|bad|back|ache\\w*))(?! (it|my (arm|wrist|knee|ankle|elbow|shoulder|hip|toe|finger|neck)|without (a )?(wince|wincing|groaning|moaning|swearing))| down the stairs| up the stairs| straight| like| normally| right| properly| comfortably| for long| still| fast)',
      'cannot (walk|put (any )?weight on|bear weight|move(?= (at all|,|\\.|and|because|for|with|from))|get out of bed|stand up straight(?= .*(pain\\w*|agony))|stand)(?= (for|because|with (the|this|it|my|pain|all)|at all|due|since|from|without (holding|help|a stick|support)|anymore|now|,|\\.|and|today|the pain|more than|to the)|$)',
      '(can hardly|struggle to|struggling to|barely able to) (walk|move|stand|get out of bed|get dressed|wash|dress|sleep|breathe) (for|with|because of|from|due to|through) (the |this |all the |how bad |so much |my )*(pain|agony|back|hurt\\w*)',
      '(back|pain|it|spine) .. (so (bad|much|badly|severe|intense|sore|painful)|that bad|bad enough|too (bad|much|sore|painful)) .. (that |i |to )*(can hardly|cannot|could hardly|struggle to|struggling to) (walk|move|stand|sleep|wash|dress|breathe|get up|think|speak|talk|get out|sit)',
      '(so|too) much pain .. (can hardly|cannot) (walk|move|stand|sleep|wash|dress|breathe|get up|think|speak|talk|get|sit|do)',
      '(screaming|screamed|scream|crying|cried|in tears|sobbing|howling|yelling|brought me to tears|weeping)(?! (for mercy|at me|baby|kids|legs|quads))(?= .*(?:pain\\w*|hurt\\w*|agony|back|ache\\w*|it|press\\w*|spot|move\\w*))(?! (quads|hamstrings|legs|muscles|glutes))',
      '(have to|had to|having to) (crawl|be carried|be helped)',
      '(crawl|crawling|crawled) (to|on|around|across|about|up|down|from|out)(?! (skin))',
      '(doubled (over|up)|bent double|on the floor|on my knees) .. (in |with )(pain|agony)',
      '(doubled (over|up)) ',
      '(pain|agony) .. (is )?(too much|more than i can (bear|take|stand)|killing me so)',
      '(could|can) not (bear|stand|take|handle) (the|this) pain|cannot (bear|stand|take|handle|cope with) (the |this )pain',
      'pain levels? (is |of |at )?(8|9|10)',
      '(morphine|oramorph|gas and air) .. (not|nothing|touch)',
      '(has|have|had|having|got) to (dress|wash|carry|lift|help) me(?! (with the (stretch|form)))',
      '(dresses|dressing|washes|carried|carrying|helped|helps) me (because|out of bed|up|to the (toilet|loo|bathroom)|dress|wash)',
      '(stuck|frozen|locked) .. (on the floor|in bed|in the chair) .. (pain|back|move)',
    ],
    hints: ['cannot walk', 'can hardly (walk|move|stand)', '(pain|it) = really (really )?bad'],
  },
  {
    sign: 'sharp-on-spine',
    says: [
      '(crack|snap|pop|crunch) (in|from|at) (my |the )?(lower |mid |middle |)*(back|spine|backbone)',
      '(felt|heard) (my |the )?(lower |)*(back|spine) (crack|snap|pop|crunch|go crack|go pop)(?! (and|in a) (it felt|felt|good))',

      '(press|touch|push|poke|tap|prod)\\w* (on )?(one|a|this|that|the|1) (single |particular |certain |exact |)*(bone|vertebra|knuckle) .{0,25}(jump|scream|yelp|hurts|hit the roof|wince|agony|roof|ceiling|kills|cry)',

      '(sharp|stabbing|knife like|piercing|needle)[ pains?|ache|twinge|stab|jab|spot] .. (in|on|over|along|down|at|of|right|to|from|around|near) ... (spine|backbone|vertebra\\w*|middle of (my |the )*(lower |low |upper |mid )?back|cent(?:re|er) of (my |the )*(lower |low |upper )?back|the bone|back bone|bone itself|midline|dead cent(?:re|er)|bony (bit|part|bits)|disc)',
      '(spine|backbone|vertebra\\w*|middle of (my |the )*(lower |low |upper )?back|cent(?:re|er) of (my |the )*(lower |low |upper )?back|back bone) = (sharp|sharply|stabbing|agony|really painful|very painful|tender|so tender|painful to (touch|the touch|press))',
      '(hurts?|pain|sore|ache|aches|painful|tender|agony) (is |it |really |right |just |bang |mostly |mainly |only |exactly |smack |directly )*(in|on|over|along|at) (the )?(middle|centre|center|bony bit|bones?) of (my |the )*(spine|backbone|back bone)',
      '(right|directly|exactly|bang|smack|bone|just|only|it is|pain) (on|in) (the |my )?(spine|backbone|bone|back bone|vertebra\\w*|midline)',
      '(press|touch|push|poke|tap|prod)\\w* (on |it |down |right |along )*(my |the )?(spine|backbone|bone|bones|vertebra\\w*|back bone|middle) .{0,30}(hurt\\w*|pain\\w*|scream\\w*|agony|sore|tender|jump|kills|hit the roof)',
      '(hurt\\w*|pain\\w*|tender|agony|sore) .. (to |when i |if i |when you |when she |when he )*(press|touch|push|poke|tap|prod)\\w* (on )?(my |the )?(spine|backbone|bone|bones|vertebra\\w*)',
      '(felt|heard|hear|feel|there was|with|was|had) (a |an |it |something |my |the |spine |back |loud |horrible |nasty |really |big |sort of |kind of |in |go |like |lower |almost |definite |audible |sudden )*(crack|cracked|cracking|snap|snapped|crunch|crunched|pop|popped|pop out|give way|break|broke|clunk)(?! (the eggs|into|in (my |the )?(knee|hamstring|shoulder|hip|elbow|ankle|calf|wrist|neck|groin|quad|pec|biceps?|hammy|glute)|like (it does|usual|always)|and (it felt|felt) (good|better|great)|at the knee|sweat))',
      '(something|it|back|spine) (went |has |just |have |suddenly |audibly |definitely |literally )*(crack|cracked|snap|snapped|crunch|crunched|pop|popped|broke|twang)(?! (in (my |the )?(knee|hamstring|shoulder|hip|elbow|ankle|calf|wrist|neck|groin|quad)))(?= .*(?:back|spine|rep|squat\\w*|lift\\w*|pain\\w*|hurt\\w*|deadlift|it|and|then)|$)',
      '(spine|back|vertebra\\w*) = (broken|fractured|cracked)',
      '(broken|fractured|cracked|broke|compression fracture) .. (spine|back|vertebra\\w*)',
      '(one|1) (exact |particular |specific |tiny |single )?(spot|point|place|bone) (on|in|right on|of) (the |my )?(spine|backbone|middle of)',
    ],
  },
  {
    sign: 'night-rest',
    says: [
      '(ache|pain|it|back|agony|throbbing) (gets|got|drives|drags|forces|has|brings|drove|pulls) me (up|out of bed|pacing) .{0,10}(night|\\d|every)',
      '(same|hurts|bad|constant|there|painful|aches) .{0,12}(whatever|however|whichever way|no matter (what|how)) (i (do|lie|sit|stand|try|turn)|position|way)',
      '(lying|laying|lie|lay) (down |flat |in bed )?(makes|make|is|hurts|makes it|just makes) (it |the pain )?(much |even |worse|agony|hurts|so much )*(worse|hurts?|agony|unbearable)',
      'hurts (more|most) (at night|in bed|lying|when i lie)',

      `${PAIN_SUBJECT} ?(is |was |has |keeps? |kept |just |even |sometimes |often |always |actually |really |bad enough to |that |to |been |would |will )*(wakes?|woke|waking|woken|wakening|wakens?) (me|us)(?! up (stiff|feeling))`,
      '(wakes?|woke|waking|woken|woken up|get woken|being woken|awake|awoken|awakened) (me )?(up )?(at night |in the night |several times |every night |all night |in the middle of the night |every few hours |every hour |at \\d+ |last night )*(by|with|from|because of|due to|in) (the |my |this |so much |back |terrible |bad |severe |awful |throbbing |leg |)*(pain|agony|aching|ache|back|throbbing|it|spasms?|hurt)(?! (bit stiff))',
      '(worse|worst|bad|more|increases|increased|aggravates|hurts|hurts more|aches|aching|pain|painful|throbs|throbbing|sore|agony|comes|severe|hurting|unbearable|awful) (is |in |bed |when i am |gets |really |much |mainly |especially |and |me |most |even |only |mostly |all |for |when |while |so |through |throughout |still |just as |the |as |day |a lot |always |far |it |that )*(at night|at nighttime|at night time|in the night|overnight|during the night|the night|all night|night and day|in the small hours|when i (am )?(lie|lying|lay)( down| flat| still| in bed)?|lying (down|flat|in bed|still)|laying (down|flat|in bed)|at rest|when (i am )?resting|day and night|even (when )?(resting|at rest|lying))(?! (after|i) (squats|squatted))',
      '(wake|waking) (up )?(at night|in the night|in the middle of the night|at \\d( am| in the morning)?|several times|screaming|every night|every hour|every few hours|most nights) (with|in|from|because|by|and)( {word}){0,3} (pain|agony|it|back|ache|aching)',
      '(nights?|night time|nighttime|bedtime) (is |are |it |the |gets |when |pain |has been )*(worse|worst|hell|agony|unbearable|terrible|awful|bad|hurts)',
      '(night pain|pain at night|night time pain|nocturnal pain|pain all night|pain every night)',
      'nights? .. {pain}(?= .*worse)',
      '(no|not any|without any|not a single|cannot find (a|any)|not found (a|any)|cannot get|there is no) (sleeping |comfortable |comfy |resting |lying |particular |good )*(position|way i (lie|lay|sit)|way of (lying|sitting)|posture) .*?(helps?|eases?|easier|comfortable|comfy|works?|relief|better|does it|in bed|at night|to (sleep|lie)|makes)',
      'cannot (find|get) (a |any |)(comfortable|comfy|position|relief)(?! (on|in) the (toilet|gym|car|chair at work))( {word}){0,3} (in any position|at night|in bed|lying|to sleep|any way|however|no matter|whatever|position|at all|anywhere|no matter what)',
      '(as bad|just as bad|same|hurts|constant|hurts just as much|bad|pain) (however|no matter|whichever way|whatever (position|way)|in every position|in any position|in all positions|regardless of) (how|what|which|i|position|way|lying|whether)?',
      '(every|any|all) positions? (hurts?|is (just )?(as )?(bad|painful|agony)|are (just )?(as )?(bad|painful|agony))',
      '(does|do|did|is|will|would) not (go away|ease|easing|ease off|improve|get better|settle|let up|stop|better|go|relieved|subside|helped|any better|get any better|get any easier) (even )?(with|when i|at|on|by|if i|even|when) (am |i |the |at |with |when |lie |lying |complete |a |bed )*(rest|resting|rested|lying|lie|lie down|night|sit still|lying down|sleep|still|down|bed)',
      '(hurts|hurting|pain|aches|aching|constant|there|throbs|throbbing) (all the time |constantly |is |just as |as |much |bad |badly |and |it |me )*(even |also )(when |at |if |while |though )?(i am |i |am |just |at )*(resting|rest|lying|lie|still|lying still|asleep|not moving|sitting still|completely still|do nothing|doing nothing|in bed|sleeping)',
      '(rest|resting|lying down|lying still) (makes no difference|does not help|does not ease|does not touch it|is no better|makes it worse|does nothing|is (just )?as bad|is worse|never helps|hurts (just )?as)',
      '(keeps?|keeping|kept) me (up|awake) (at night|all night|every night|most nights|through the night|half the night|last night|nights|in the night)',
      '(unrelenting|relentless|never lets up|never eases|constant day and night|24 7 pain)',
      '(am|been|was|were) up (all night|half the night|all hours|most of the night) (with|because|from|in) (it|pain|the pain|my back|agony|this)',
      '(pacing|walking|pace|walk) (the floor|around|about|the house|the room)? ?(all night|at night|in the night|at 3|in the small hours|at \\d in the morning)',
      '(cannot|struggle to|do not|have not been able to) (get|got|getting) (back )?to sleep .. (pain|because|hurt\\w*|back|for)',
    ],
    denies: [
      '(does|do|did) not (wake|keep) me( up| awake)?',
      '(no|not) worse (at night|lying down)',
      '(sleep|sleeping|slept) (fine|well|ok|okay|like a baby)',
    ],
  },
  {
    sign: 'cough-sneeze',
    says: [
      '(poo|poop|{toilet}) .{0,15}(push|strain)\\w* .{0,15}({worse})',
      '(cough|coughing|sneeze|sneezing) (is|was) (agony|murder|hell|torture|a killer|excruciating|unbearable|painful|the worst)',

      '{worse} (it |me |is |in |down |my |the |back |leg |like |so |a lot |really |much |bad |badly |more |even |there |pain |lower |through |into |spine |and |to |hell |mad |as well |across |of |most |especially |only |gets |just |also |every |right |up |all |far |if |too |terribly |or |worse |out )*(when|whenever|every time|each time|if|with|on|to|after|from|during|by|as) (i |i am |a |even |just |the |my |or |he |ever |every |only |have to |to |go to |need to |start )*(cough\\w*|sneez\\w*|strain\\w*|bear down|bearing down|push on the {toilet}|poo|poop|{pooing}|{topoo}|blow my nose|laugh and cough|squeeze)(?! (the|my) (glutes?|core))',
      '(cough\\w*|sneez\\w*|straining|strain on the {toilet}|blowing my nose|having a (poo|poop)|bearing down|going for a (poo|poop)|{pooing}) (or (a )?(cough\\w*|sneez\\w*|straining|laugh\\w*) |and (cough\\w*|sneez\\w*|straining|laugh\\w*) |or going to the toilet |, |even |just |really |also |always |it |i |is |then |absolutely |all |that |too |which |and |a )*(make|makes|made|making|hurt|hurts|kill|kills|send|sends|sent|set|sets|trigger\\w*|bring|brings|brought|agony|painful|worse|shoots?|shot|jolt\\w*|feel|feels|excruciating|is murder|aggravat\\w+|cause|causes|go|goes|get|gets|unbearable|sharp|nearly|gave|gives|jar|jars|almost|floor|floors|pain|catches)',
      '(when|whenever|every time|each time|if|any time|anytime) (i |even |just |ever )*(cough|sneeze|strain|bear down|laugh or cough|poo|poop|{topoo}|blow my nose|am {pooing})( (or|and) (cough|sneeze|strain|laugh|poo|go to the toilet))*(,)? (it |my |i |the |there |get |a |back |pain |really |just |lower |leg |feel |is |that |have |have to |and |spine |also |then |low |get |gets |literally |sharp |like |nearly |goes |all |in |got |feels )*(hurts?|kill\\w*|pain|pains|shoots?|shooting|worse|worst|jolts?|agony|sharp|stabs?|stabbing|murder|twinges?|spasms?|catches|aches|die|scream|electric|zaps?|brace|sore|goes|flares?|through the roof|knife|excruciating|grab|wince|grip|hold)',
      '(cough|coughed|sneeze|sneezed|coughing|sneezing) .{0,25}(put|floored|sent|had|brought|nearly|dropped|made|drops|almost killed|killed|knocked) (nearly |almost )?(me|put me|killed me|floored me|broke me)',
      'every (cough|sneeze)( (or|and) (cough|sneeze))? (is |it |hurts|sends|kills|jolts|makes|goes|feels|like|jars|shoots|gives|brings|agony)',
      '(cannot|dare not|do not dare|scared to|afraid to|frightened to|dread\\w*) (to )?(cough|sneeze|sneezing|coughing)(?! into)',
    ],
  },
  {
    sign: 'upper-back-lump',
    says: [
      '(pains?|hurts?|hurting|aches?|aching|agony|stabbing|burning|painful) ... between (my |the )*(shoulders|shoulder blades)',

      '(pain|pains|hurts?|hurting|ache|aches|aching|agony|stabbing|burning|painful) .. (in|at|from|between|around|near|of|under|by) .. (shoulder blades|shoulderblades|top of (my |the )*(back|spine)|upper (part of (my |the )*)?back|upper spine|thoracic spine|between (my |the )*shoulders)',
      '(shoulder blades|shoulderblades|top of (my |the )*(back|spine)|upper back|upper spine|thoracic spine) = (in )?(pain|pains|painful|hurts?|hurting|ache|aches|aching|agony|stabbing|burning|killing me)',
      'upper back (pain|ache)',
      '(lump|bump|bulge|swelling|mass|hump|growth|knobble|knob) .. (on|in|at|near|over|by|along|beside|next to|down|up) .. (back|spine|shoulder blades?|backbone|neck)',
      '{back} = (swollen|lumpy|crooked|deformed|bent|twisted|misshapen|bulging|(a )?different shape|changed shape|out of shape|curved|hunched|got a lump|got a bump|a hump)',
      '(changed|different|odd|funny|weird|new) shape .. (back|spine)',
      '(back|spine) .. (changed|different|odd|funny|weird) (in )?shape',
      '(found|got|noticed|there is|feel|have) a (hard |soft |big |small |new |sore |painful )*(lump|bulge|hump)(?! (sum|of sugar|in my throat))',
    ],
  },
  {
    sign: 'leans-back',
    says: [
      '{worse} ... (when|whenever|if|on|every time|as|to|from|with) (i |i am |my )?(lean|leaning|arch|arching|bend|bending|extend|extending|tilt|stretch|look|looking|reach|go|bridge) (my back|back|backwards?|my back backwards?|over backwards?|up and back|my spine back|back over)(?! (up|in|to) (from|the|gym))',
      '(when|whenever|if|every time|each time) i (lean|arch|bend|extend|tilt|reach|go) (my back|back|backwards?|over backwards?|my spine) .{0,30} ({worse}|pinch\\w*|catch\\w*)',
      '(leaning|arching|bending|extending|tilting) (my back|back|backwards?|my spine|the back) ... ({worse}|pinch\\w*|catch\\w*|makes)',
      '(back ?bends?|cobra|upward dog|bridges?|extension) .. ({worse})',
    ],
  },
];
