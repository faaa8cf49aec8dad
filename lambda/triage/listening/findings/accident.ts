/** Falls, knocks and crashes. */
import type { SignWords } from '../signs';

const STRUCK =
  '(hit|hits|banged|smacked|bashed|whacked|thumped|knocked|cracked|slammed|bumped|struck|clobbered|clipped|walloped|jarred|crashed|clonked|bonked|belted|clattered|kicked|kneed|rammed|decked|floored)';
const BODY =
  '(back|spine|tailbone|side|hip|hips|bum|butt|bottom|ribs?|head|backside|leg|thigh|knee|pelvis|coccyx|kidneys?|shoulder|arse|ass|neck|flank|myself)';

export const ACCIDENT: readonly SignWords[] = [
  {
    sign: 'serious-accident',
    says: [
      '(car|van|lorry|truck|bus|taxi|tram|motor ?bike|driver) (shunted|clipped|side ?swiped|rammed|flattened|knocked|hit|smashed) (me|us)',
      '(slid|skidded|came|went|spun|ran|veered|swerved|drove) & (off the road|into (a|the) (ditch|tree|wall|barrier|hedge|lamp ?post|river|field))',
      '(went over|went down|came off|fell|flew|dropped|spilled) (on|off|from|with) (a |my |the |his )*(motor ?bike|motor ?cycle|scooter|moped|quad)',
      '(came|went|slid|bounced|fell) down (the |some |a |whole |)*(flight of |)(stairs|steps) (on|onto) my (back|head|front|face|side)',
      '(ploughed|plowed|smashed|slammed|crashed|drove|piled|rammed|shunted|went) ((straight|right) )?(into|up|in) (the )?(back|side|front|rear) of (us|me|my (car|van|bike)|our (car|van)|the (car|van))',
      'over (the|my) handle ?bars',
      '(horse|pony|bike|bull|quad|motor ?bike|cow) (threw|bucked|chucked|tossed|trampled|kicked) me',
      '(through|out of|into) (the |a |my )*(windscreen|windshield|sunroof)',
      '(tumble\\w*|fall|header|flying|slid|bounced|bumped|toppled|rolled) .. down .. (stairs|steps|staircase|flight|escalator|embankment|ravine|cliff)',
      '(flipped|rolled|crashed|overturned|wrote off|pranged|smashed up) (the |my |a |our )*(quad|quad bike|car|van|motor ?bike|moped|scooter|truck|buggy|go kart|kart|tractor)',
      '(ran|run|drove|mowed|mow|driven|rode) (me|us) (over|down|off the road)',
      'knocked (me|us) off (my|the|our) (push ?|motor ?)?(bike|bicycle|cycle|moped|scooter|horse)',
      '(met with|had|in|after|involved in|got into|from) (an? |the |my )(bike |car |road |scooter |traffic |bad |serious |)*accident(?! ((in|on) (my |the )?(pants|bed|trousers|underwear|night|sleep|knickers|sofa)|overnight|at night|at work with my (bladder|bowel)|on the way to the ({toilet})|because i|with my|getting to))',
      '(from|off) a height',

      '(motor ?bike|scooter|moped|motor ?cycle|car|van) .{0,12}(skidded|crashed|slid|flipped|overturned|rolled|aquaplaned)',
      'came off (it |the bike |my bike )?(at|doing) (about |around )?\\d+',

      '(went|fell|gone|came|tumbled|slid) (down )?(the )?(whole|entire|full) (flight|staircase|stairs|stairwell)',

      '(car|van|lorry|truck|bus|taxi|motor ?bike|vehicle|driver) (just |had |has |then |)*(ran|drove|went|smashed|crashed|hit|slammed|ploughed|plowed|piled|reversed|backed|knocked) (straight |right |)*(into|in to|over|me|us|my car|our car)',
      '(since|after) (the |my |a |that )*(fall|accident|crash|tumble|slip|knock) .{0,30}(cannot|can hardly|unable to) (walk|stand|put (any )?weight|bear weight|get up)',

      '(car|road|traffic|motor ?bike|motor ?cycle|motoring|vehicle|bus|train|van|truck|lorry|auto|rickshaw|scooter|moped|bike|bicycle|cycling|quad ?bike|skiing|ski|horse|riding) (crash|accident|smash|collision|wreck|pile up)',
      'rta|mva',
      '(crash|crashed|collision|wreck|pile up|rear ended|rear end(?=ed)|t boned|whiplash)(?! ((after|following) (the |my |that |a |leg )*(workout|session|gym|day|training|class)|on the (sofa|couch|bed)|out|diet|course|mat|early|asleep|and burned|landed|in bed))',
      '(hit|knocked down|knocked over|knocked off|run over|ran over|struck|knocked off my bike) by (a |an |the )?(car|bus|van|truck|lorry|motor ?bike|cyclist|bike|train|taxi|cab|vehicle|auto|scooter)',
      '(got|was|been) (run over|rear ended|t boned|knocked off my (bike|bicycle|motor ?bike))',
      '(fell|fall|falling|fallen|dropped|jumped|came|thrown|plunged|tumbled|slipped|came off|thrown off) (\\w+ )?(\\w+ )?(off|from|out of|down|through) (a |an |the |my |his |some |our |top of |edge of |side of |high )*(ladder|roof|scaffold\\w*|balcony|height|window|tree|wall|horse|pony|motor ?bike|motor ?cycle|motor scooter|scooter|moped|first floor|second floor|flight of (stairs|steps)|whole flight|loft|attic|cliff|moving|truck|lorry|storey|story|10 feet|mezzanine|bridge|terrace|banister|ceiling|stairs|staircase|escalator|building|rock ?face|climbing wall|garage roof|tractor)',
      '(fell|fall|falling|fallen|dropped|tumbled) (about |around |nearly |maybe |roughly |over |from )*\\d+ (feet|foot|metres?|meters?|ft|m)\\b',
      '(fell|fall|tumbled|slipped|(went|gone) (all the way|right|headlong|head first|head over heels|flying|crashing|tumbling)) (all the way |right |headlong |head first |head over heels )*down (the |a |some |our |my |those |\\d+ )*(whole |entire |flight of |full |stone |concrete |)*(stairs?|steps|staircase)',
      'came off (my |a |the |his )*(motor ?bike|motor ?cycle|horse|moped|scooter|quad)',
      '(serious|bad|major|nasty|big|terrible) (accident|fall|crash|tumble)',
      '(cannot|can hardly|not) (walk|stand|bear weight|put (any )?weight)[ at all|on it|properly|on my leg|on either leg|on my feet] ... since (the |my |i |then|that|it |a )*(fall|fell|accident|crash|it happened|knock|tumble|yesterday|happened|landed|hit|slipped|tripped)?',
      '(since|after) (the |my |i |a |that )*(fall|fell|accident|crash|tumble|slip|slipped|knock) ... (cannot|can hardly|not been able to) (walk|stand|put (any )?weight|bear weight|get up)',
      '(fell|fallen|slipped|tripped|landed|accident|crash|knocked) ... cannot (walk|stand|get up|move|put (any )?weight)',
      '(been in|was in|had|involved in|in) (an |a )(accident|crash|wreck|collision)(?! ((in|on) (my |the )?(pants|bed|trousers|underwear|night|sleep|knickers|sofa)|overnight|at night))',
      '(airbags?|ejected|written off|totalled|totaled)',
    ],
  },
  {
    sign: 'knock',
    says: [
      `(slammed|smashed|barged|crashed|ran|ploughed|charged|clattered|piled|cannoned|skated|skied) (straight |right |)*into (me|us|my ${BODY})`,
      '(came|come|take|took) a (cropper|header|nosedive|purler)|(arse over tit|head over heels|base over apex|stacked it|face ?planted|hit the deck)(?! (in love|for (him|her|you)))',
      `(?<!cat )(?<!kitten )(?<!toddler )(?<!baby )(?<!boy )(?<!girl )(?<!son )(?<!daughter )(?<!kids? )(?<!child )(?<!dog )(jumped|landed|fell|stepped|trod|stamped|dived|rolled|piled) (right |straight |down |)*(on|onto|on top of|into) (me|my ${BODY})`,
      '(went|going|gone) (flat|smack|bang|splat|straight|over|down|arse over tit|head over heels) (back )?(on|onto) (my |to my )*(arse|ass|bum|butt|bottom|backside|back|hip|tailbone|coccyx|side)',
      `(copped|cop|took|taken|caught|got|had|received|copping) (a |an |some |one |)*(bad |nasty |hard |big |)*(knee|elbow|boot|fist|foot|kick|punch|shoulder|ball|bat|stick|heel|whack|blow|belt|clout|smack|thump|dig) (to|in|on|into|across|from) (the |my )*(lower |low |left |right |small of (the |my )?)*${BODY}`,
      '(?<!weight )(?<!weights )(?<!bar )(?<!plate )(?<!plates )(?<!phone )(?<!barbell )(?<!dumbbell )(fell|fallen|falls|knocks|had a fall|took a fall|a fall|falling|fall)(?! (asleep|apart|short|behind|in love|out with|out of (the|a|my) (habit|routine|practice|swing)|out of (habit|love|practice|shape)|off the (wagon|programme|program|diet|plan)|through|ill|sick|into (a |the )?(habit|routine|trap)|for|back on|within|under|to (sleep|pieces|bits)|below|numb|on deaf|at the last|back|pregnant|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|in line|victim|off me|down on me))(?<!(?:nearly|almost|to|might|could|about to|would|afraid of|scared of|keep|like|of|in the|last|this|since|during) (?:fell|fallen|falling|fall))',
      '(had|took|taken|have had|since|after|from|had a bad|a nasty) (a |the |my |bit of a |bad |nasty |little |small |big |that |hard )*(fall|tumble|spill|slip)(?! (disc))',
      '(slipped|tripped|stumbled|skidded|toppled|tumbled|went over|went flying|wiped out)(?! (disc|disk|discs|my mind|up (on my diet|and ate)|a disc|a disk|through|out|his|out of))(?= (and|on|over|off|down|in|getting|at|while|coming|out|yesterday|today|last|this|,|\\.|backwards?|from|doing|with|stepping|onto|carrying|going)|$)',
      '(landed|land|landing|came down|went down) (hard |badly |heavily |flat |awkwardly |straight |right |smack |down |awkward )*(on|onto) (my |a )*(arse|ass|bum|butt|bottom|backside|back|side|hip|tailbone|coccyx|spine|lower)',
      `(?<!pain )(?<!life )(?<!it )(?<!that )(?<!agony )${STRUCK} (my |me |right |straight |the )*(lower |low |left |right |upper |mid )*${BODY}(?! (day|hard in the gym))`,
      `(?<!pain )(?<!life )(?<!it )(?<!that )(?<!agony )${STRUCK} me (in|on|across|right|straight|square)( {word}){0,3} ${BODY}`,
      '(bar|barbell|plates?|weights?|dumb ?bells?|kettle ?bells?|bench|rack|pin|loaded bar|bumper|stack|machine|box|door|ball|trolley|load|shelf|wardrobe|branch|safety|safeties) (\\w+ )?(fell|landed|dropped|came down|crashed|hit|rolled(?! (up|down))|slipped|smashed|collapsed|crushed|slammed|toppled|knocked|whacked|struck|bounced) .. (on|onto|into|across|me|my)(?! (of|the (floor|ground|pins|safeties|platform)|floor|safeties|pins))',
      '(dropped|drop) (a |the |my |some |heavy |\\d+ |kg |kilo |loaded )*(bar|barbell|plate|weight|weights|dumbbell|dumb bell|kettlebell|box) (on|onto|across|down) (my|me|myself)(?! fault)',
      '(pinned|trapped|crushed|stapled|folded|squashed) (under|beneath|by|underneath) (the |a |my )*(bar|weights?|barbell|squat|machine)',
      '(got|was|been|getting) (kicked|punched|hit|tackled|kneed|elbowed|knocked|shoved|thrown|slammed|struck|bashed|pushed|knocked over|barged|rugby tackled|beaten up|attacked)(?! (for 6|out of the park|my|with (doms|a bill|reality|tiredness|it)|by (doms|it|tiredness|a wave)|off|back))',
      '(kicked|punched|tackled|kneed|elbowed|shoved) me|kick\\w* (in|to) (the|my) (back|side|ribs|kidneys?)',
      '(a |the |hard |nasty |bad |big |heavy |took a |had a )(knock|blow|bang|whack|thump|wallop|kick) (to|on|in|from) (the |my |a |by )*(lower |low |left |right )*(back|spine|side|tailbone|hip|bum|ribs?|head|rack|ball|leg|thigh|knee|pelvis)',
      '(hard|nasty|bad|heavy) (knock|blow|tackle|landing|collision)',
      'i (landed|came down|went down|ended up|sat down hard|crashed down) (hard |badly |heavily |flat |awkwardly |straight |right |smack |awkward )*(on|onto|against|into) (my |the |a |some )*(floor|concrete|ground|edge|rack|bench|pavement|ice|stairs?|steps?|tiles|deck|mat|road)',
      '(sat|came|went) down (really |very |too )?hard',
      '(missed|miss|misjudged|mistimed) (a |the |my |last )*(step|stair|kerb|curb|bottom step)',
      '(?<!weight )(?<!weights )(?<!plate )(?<!plates )(?<!collar )(came|come|fell|thrown|flew|knocked) off (my |a |the |his )*(bike|bicycle|box|bench|skateboard|snowboard|skis|sofa|chair|bed|step|treadmill|trampoline|bar|rig|rings|swing|kerb|curb|pull up bar|rower|cycle|surfboard|stool|board|e scooter)',
      '(rugby|football|hockey|judo|wrestling|bjj|skiing|snowboarding|boxing|martial arts) (tackle|knock|hit|injury|collision|clash)',
      '(collided|collision) with',
      '(ran|walked|backed|crashed|went|bumped) into (a |the |my )*(wall|door|rack|post|tree|table|lamp ?post|counter|another|someone|corner|bollard|pole)',
      'thrown (by|from|off|to the|across|in)',
    ],
  },
];
