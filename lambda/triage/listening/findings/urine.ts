/** The colour and amount of urine, burning, the kidneys' side, stones. */
import type { SignWords } from '../signs';

const DARK =
  '(brown|brownish|browny|reddy|pinky|red|reddish|rusty|rust coloured|rust colored|rust|pink|pinkish|dark(?! yellow)|darker|black|blackish|bloody|blood stained|purple|maroon|mahogany|amber brown|dark (brown|red|amber|orange)|tea|cola|coke|coffee|pepsi|coca cola|iced tea|black tea|guinness|stout|ale|(a )?(strong |good |dark |builders )*brew|strong tea|builders tea|chai|rust water|dr pepper|root beer|beer|whisky|whiskey|tea coloured|cola coloured|burgundy|wine|port|claret|rose wine|gravy|chocolate|mud|muddy|syrup|treacle|molasses|beetroot|ribena|cranberry juice|coca cola coloured|thums up|rooh afza)';
const URINE = '({pee}(?! (normal|fine))|{peeing}|toilet bowl|toilet water|loo water|water in the {toilet})';

export const URINE_AND_KIDNEY: readonly SignWords[] = [
  {
    sign: 'dark-urine',
    says: [
      '(more than|only|just) (a |the |few |a few )*(trickle|dribble|drops?) ({word} ){0,2}(all (day|morning|night)|since|today)',
      `{toilet} .{0,25}(it|that|what) (just |all |has |is |)*(came|comes|coming) out ${DARK}`,
      '{toilet} .{0,15}(it|that|what came out) (was|is|looked|looks) (really |very |all |a bit |quite |sort of |kind of |like |a |the |)*(browny?|brownish|dark brown|reddy?|reddish|rusty|rust|bloody|pinky?|like (tea|cola|coke|coffee|blood|stout)|(the )?colou?r of ({word} )?(tea|cola|coke|coffee|blood|rust|stout|brew))',
      '(been|went|gone|go) (only |just )?(once|twice) .{0,30}(it was|was|came out|it came out) (very |really |all |)*(dark brown|dark red|brown|brownish|red|reddish|rusty|like (tea|cola|coke|coffee))',
      `{pee} (might|may|could) (just |)(have |be )*(been |gone |come out |looked |)(a bit |slightly |a little |sort of |kind of |)*${DARK}`,
      '(very |)(less|little) (urine|pee|wee|urination)(?! (infection|than i drink))',

      '(only|just|barely|hardly) (passed|managed|done|had|got|made|squeezed) (out )?(a |few |couple of |of )*(drops|dribble|trickle|few drops|little (pee|wee)|drop)',

      '(red\\w*|blood\\w*|brown\\w*|dark|rust\\w*)( colou?red| colou?r| water| stuff)? .{0,12}in the (({toilet}|bowl|pan) .{0,20}({pee}|{peeing}|peed|weed|go|went)|bowl|pan)',
      'colou?r of (cola|coke|coca cola|black tea|tea|guinness|rust|iced tea|coffee|blood|beetroot|treacle|stout|ale|whisky|red wine)',

      `{pee} [colour|color] = ${DARK}`,
      `{pee} .. (looks|looked|looking|is|was|has been|came out|comes out|coming out|turned|like|has gone|colou?r (of|like)|resembles) ... ${DARK}`,
      `(i )?(am |have been |was )?(pee|peed|peeing|wee|weed|weeing|urinated|urinating|piss|pissed|pissing|passed|passing) (out )?(what looks like |something like |like |really |very |some |pure )*${DARK}`,
      `${DARK} (coloured |colored |looking |tinged |stained |ish )*({pee}|{peeing}|when i (pee|wee|go))`,
      '(blood|bits of blood|blood clots?|red bits|brown bits|clots) (in|when|with|while) (my |the |i )?({pee}|{peeing}|wee|pee|am {peeing}|toilet bowl)',
      '(peeing|pissing|weeing|passing|urinating|peed|pissed|passed) (out )?(some |a bit of |a lot of |lots of )*(blood|red)',
      `${URINE} .. (colou?r of|like|same colou?r as|resembles|is the colou?r of) ... (tea|cola|coke|coffee|pepsi|rust|blood|beer|wine|stout|guinness|iced tea|chai)`,
      `(when i (pee|wee|go|urinate)|going to the {toilet}|last (pee|wee)|first (pee|wee)) [this morning|today] [it|,] [it] = ${DARK}`,
      '(tea|cola|coke|coffee|coca cola|iced tea|black tea|pepsi|guinness) (coloured |colored |brown )?(when i (pee|wee|go)|in the {toilet}|{pee}|down the {toilet}|in the bowl)',
      '(toilet|bowl|loo) = (full of )?(brown|red|blood|dark|tea|cola|coke)',
      '(brown|brownish|dark brown|red|rusty|tea|cola|bloody|black|dark) .. when i (went|go|was|have been|am going|am on|used|use|was on) (to )?(the )?{toilet}',
      '({peeing}|peed|weed|{pee}) .{0,30} (like|colou?r of|same as|looked|looks) (a |the |dark |strong |black |cold |flat |old )*(rust|tea|cola|coke|coffee|blood|guinness|pepsi|iced tea|stout|red wine)',
      '(myoglobin\\w*|haematuria|hematuria|rhabdo\\w*)',
      '{hardly} (peed|pee|peeing|weed|wee|weeing|any (pee|wee|urine)|urinat\\w+|pass\\w* (any )?(urine|water|pee|wee)|been to (the )?{toilet}|been for a (wee|pee)|going for a (pee|wee)|had a (pee|wee)|needed a (pee|wee)|pissed|pissing|gone to the {toilet}(?! since))',
      '(have|has|had|am|did|do) not (really |even )*(peed|pee|peeing|weed|wee|weeing|urinat\\w*|pass\\w* (any )?(urine|water|pee|wee)|been (for|to have) a (wee|pee)|had (a |any |much of a )?(proper |real |good |decent |single )?(wee|pee)|done a (wee|pee)|needed (a|to) (wee|pee))(?! (myself|blood|brown))(?=( {word}){0,6} (all|since|today|for|much|in|until|now|at all|day|hours|yesterday|once))',
      '(not|never) (peed|weed|urinated|pissed) (?!myself)',
      '(no|very little|little|tiny amounts? of|tiny bit of|barely any|hardly any|not much|only drops of|drops of|small amounts? of) (pee|wee|urine)(?= (all|since|today|for|now|coming|output|at all|in|despite|comes|\\.|,|and|even|yesterday|this))',
      '(only|just) (peed|weed|urinated|pissed|been for a (pee|wee)|had (one|a single) (pee|wee)) (once|one time|a (tiny )?(bit|dribble|drop|little)|all day|today|since)',
      '(stopped|have stopped) (peeing|weeing|urinating)',
      'not (peed|weed|passed urine|passed water|been for a (pee|wee)|urinated) (all day|since|for|today)',
    ],
    denies: [
      '{pee} [colour|color] = (normal|clear|fine|light|pale|yellow|ok|okay|alright|straw|good|usual colou?r|normal colou?r)',
      '(normal|clear|pale|light|yellow) (coloured |colored )?{pee}',
    ],
  },
  {
    sign: 'urine-burning',
    says: [
      '{peeing} = like (broken |bits of |shards of |hot |pure |passing )*(glass|fire|razors?|razor blades|needles|acid|coals)',
      '(up and down|back and forth|in and out|backwards and forwards|running|trotting) (to|of) (the )?{toilet} (every|all (day|night|the time)|constantly|non stop|again and again)',
      '(need|needing|want|wanting|going to|visiting|running to) (for )?(the {toilet}|a (pee|wee)) (every (5|10|15|20|30|few|half|hour)|all the time|constantly|again and again|non stop)',

      '(like|feels like) (passing|peeing|weeing) .{0,10}(glass|razor blades|razors|needles|fire|acid|barbed wire)',

      '(burn\\w*|sting\\w*|stung|hurt\\w*|pain\\w*|sore|smart\\w*|scald\\w*|agony|fire|discomfort|razor blades|glass) .. (when|while|whenever|every time|each time|as|if) (i|i am|i go|i try to) (to |for a )*({topee}|{peeing}|go for a (wee|pee)|have a (pee|wee)|go to pee|go to wee|start to (pee|wee))',
      '(burn\\w*|sting\\w*|smart\\w*|scald\\w*|sharp)[ sensation|feeling|pain] (to|on|with|when|during|while|whilst|in my|in) ({topee}|{peeing}|{pee}|urination)',
      '(burning|stinging|painful|sore|scalding) ({pee}|{peeing}|urination)',
      '(hurts|painful|sore|agony|pain|stings|burns) (to|on|with|when|during|while|whilst|in) ({topee}|{peeing}|passing {pee}|{pee})',
      '{pee} = (burning|burns|stinging|stings|on fire|burn|sting)',
      '(when|while|whenever) i ({topee}|am {peeing}|{peeing}) [it] = (burn\\w*|sting\\w*|hurt\\w*|sore|painful|on fire|like (fire|razor blades|glass|needles))',
      '{peeing} = (burn\\w*|sting\\w*|hurt\\w*|sore|painful|agony|like (fire|razor blades|glass|needles|acid)|razor blades|on fire)',
      '(peeing|pissing|weeing) (razor blades|glass|needles|fire|acid|broken glass)',
      '(need|needing|want|wanting|have|having|got|keep|running|going|go|rushing|dashing) (to |on |for a )*({topee}|{peeing}|pee|wee|to the {toilet}|to pee|to go|going) (again )?(all the time|constantly|every (5|10|15|20|30|few|half|hour)( {word})?|every 2 minutes|non stop|nonstop|all day|all night|so often|very often|a lot|more often|so much|too often|really often|repeatedly|frequently|again and again|over and over)',
      '(constantly|always|keep|keeps|forever|frequently|continually|all the time) (need|needing|want|wanting|going|running|having|have|rushing|getting up) (to |for a |a |off )*({topee}|{peeing}|pee|wee|to the {toilet}|to go to the {toilet})',
      'keep (peeing|weeing|urinating)',
      'cannot stop (peeing|weeing|urinating)',
      '(peeing|weeing|urinating) (a lot|all the time|constantly|every (5|10|15|20|30|few|half|hour)[ minutes]|so often|more often|frequently|non stop)',
      'cystitis',
      '(?<!had a )(uti|utis|water infection|urine infection|urinary (tract )?infection|bladder infection|kidney infection|waterworks infection)(?! (years|last year|months) )',
      '(frequent|frequency of|urgent) (urination|peeing|weeing|{pee})',
    ],
  },
  {
    sign: 'flank-waves',
    says: [
      '(grip|grips|gripping|stabs?|cramps|squeez\\w+|seizes|catches|twists) (me |it )?(just |right )?(under|below|beneath|underneath) (the |my )*(left |right |bottom |lower )*ribs?',
      '(?<!belly .{0,20})in waves(?! of (heat|nausea|emotion))',

      '{pain} .. (in|on|down|at|round|around|to|all down|up) [{my}] (left|right|one) (flank|loin)',
      '(flank|loin|renal) {pain}',
      '{pain} ... (flank|loin|loins)',
      '(flank|loin) = {pain}',
      '{pain} ... (side|back|one side|left|right) ... (under|below|beneath|underneath|just below|near) [{my}] [{side}] (ribs?|rib cage|ribcage)',
      '{pain} ... (under|below|beneath|underneath|just below) [{my}] [{side}|bottom|lower|last] (ribs?|rib cage|ribcage)',
      '(side|ribs?|flank) ... (under|below|beneath|underneath) [{my}] (ribs?|rib cage|ribcage) = {pain}',
      '(under|below|beneath|underneath|just below) [{my}] [{side}] (ribs?|rib cage|ribcage) = {pain}',
      '{pain} ... (where|over|around|by|near|in|round) (my |the |one )*(left |right )?kidneys?(?! (stones?|infection))',
      '(left |right )?kidneys? = ({pain}|tender)',
      'kidney {pain}',
      '(pain|ache|agony|cramps?|cramping|it|spasms?) .. (comes?|coming|came) (and goes )?in (waves|spasms|bouts|surges)',
      '(waves|surges) of (agony|pain|it|cramp|terrible pain|severe pain)',
      '(colicky|colic|renal colic)',
      '{pain} ... (side|back|loin|flank) ... (to|into|down to|round to|towards?|through to|down into|around to|through) [{my}] [{side}] (groin|testicles?|balls|bits|crotch|privates|pubic\\w*|lower (belly|tummy|abdomen))',
      '(side|flank|back) ... {shoot} .. (to|into|down to|round to|towards?|around to) [{my}] [{side}] (groin|testicles?|balls|crotch|privates)',
      '{shoot} .. (to|into|round to|around to|towards?|down to|down into) [{my}] [{side}] (groin|testicles?|balls|crotch)',
      'round (to|into) [{my}] [{side}] groin',
    ],
  },
  {
    sign: 'side-of-back',
    says: [
      '{pain} .. (in|on|down|at|to|around|round) [{my}] [very] [upper] {side} [hand] side of [{my}] [mid|middle|upper] back',
      '{side} [hand] side of [{my}] back = {pain}',
      '{pain} .. (in|on|down|at|all down|up) [{my}] {side} side(?! of)',
      '{side} side(?! of) = {pain}',
      '{my} side(?! of) = {pain}',
      '{pain} .. (in|on|down) [{my}] side(?! of)',
      '(one sided|left sided|right sided|one side) (back )?{pain}',
      'side {pain}',
    ],
  },
  {
    sign: 'known-stone',
    says: [
      '(kidney|ureter\\w*|renal|bladder|gall|urinary) stones?',
      '(stone|stones|blockage|blocked tube) .. (kidneys?|ureter|bladder|urinary)',
      '(blocked|obstructed|swollen) (kidney|ureter)',
      'kidney (blockage|obstruction|stent)',
      'hydronephrosis',
      'stent .. (kidney|ureter)',
      'kidney = blocked',
    ],
  },
];
