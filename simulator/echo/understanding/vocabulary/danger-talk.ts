/**
 * Kinds of danger that no single word gives away: words that mean it only beside each other ("came off" a "ladder").
 * Matched against the words in full ("i am", not "i'm"), before any stem is taken.
 */

/** So many words may stand between two that belong together. */
const BETWEEN = 6;
const any = (words: string): string => `\\b(?:${words})\\b`;
const gap = `(?: \\S+){0,${BETWEEN}}? `;
/** The one and then, a few words later at most, the other. */
const then = (first: string, second: string): string => `${any(first)}${gap}${any(second)}`;
const either = (one: string, other: string): string => `${then(one, other)}|${then(other, one)}`;

const HEIGHTS =
  'ladders?|rungs?|roof|scaffold|scaffolding|stairs|steps|staircase|tree|wall|cliff|balcony|window|loft|trampoline|platform|ledge|deck|horse|pony|saddle|handlebars|windscreen|windshield|slope|pier|quay|bridge|boat|ditch|rocks|stool|chair|table|bed|kerb|curb|skateboard|snowboard|sledge';
const CYCLES = 'bike|bicycle|motorbike|motorcycle|moped|scooter|quad bike';
const VEHICLES = `${CYCLES}|car|van|lorry|truck|bus|taxi|tram|tractor|driver|motorway|freeway|highway`;
const COLLIDING =
  'smash|smashed|crash|crashed|hit|shunted|ploughed|plowed|rear ended|rolled|flipped|overturned|wreck|wrecked|totaled|totalled|wrote off|written off|collided|collision|knocked|slammed|skidded|came off|went into|ran into|reversed|drove|backed into|taken out|took out|struck|mowed';
const PARTS =
  'back|spine|neck|head|skull|hip|tailbone|coccyx|shoulder|ribs|leg|legs|knee|foot|arm|hand|face|bum|backside|bottom';
const JOINTS = 'knee|ankle|elbow|wrist|hip|joint|toe|shoulder|calf|leg|foot|thigh|thighs|quads';
const AGES =
  'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|1[0-8]|seven|eight|nine|7|8|9';
const PILLS =
  'nurofen|ibuprofen|paracetamol|tylenol|advil|aleve|acetaminophen|aspirin|naproxen|codeine|cocodamol|co codamol|tablets|pills|painkillers|capsules';
const COLOURS =
  'brown|red|reddish|pink|dark|black|orange|tea|cola|coke|rust|rusty|penny|wine|coffee|beer|stout|mud|treacle';
const SIZES = 'stone|pounds|kilos|dress sizes|sizes|weight';

/** Falls, crashes and blows. */
const HARM = [
  `${then('went|gone|going', 'over|through|off|out of')}${gap}${any(`handlebars|windscreen|windshield|window|wall|roof|cliff|${CYCLES}`)}`,
  `${then(
    'fall|fell|fallen|falling|came|come|slid|slipped|flew|thrown|flung|tumbled|toppled|pitched|plunged|knocked|pushed',
    'off|from|over|out of|through|down',
  )}${gap}${any(`${HEIGHTS}|${CYCLES}`)}`,
  '(?<!nearly |almost |about )\\bfell (?!asleep|behind|short|apart|in love|for\\b|forward|forwards)',
  any('took a tumble|had a tumble|took a spill|went flying|stacked it|face planted'),
  either(VEHICLES, COLLIDING),
  any('ploughed into|plowed into|shunted|rear ended|pile up|pileup|car wreck|write off|whiplash'),
  `${then('dropped|landed|fell|came down|threw|jumped|stepped|trod', 'on|onto|into')}${gap}${any(PARTS)}`,
  then('took|caught|got|had', 'a (?:knee|elbow|boot|kick|punch|tackle|knock|blow|ball|whack|thump)'),
  any(
    'pinned under|missed a step|kneed|elbowed|tackled|punched|whacked|thumped|clattered|barged|(?:ran|run|crashed|bumped|smashed) into me|shoved|trampled|flattened',
  ),
];

/** Passing water and stool, without a word for either. */
const WATERWORKS = [
  any(
    '(?:pass|passes|passed|passing) (?:any )?water|susu|urinal|urinary|uti|cystitis|water works|waterworks|dribbles?|dribbled|dribbling|trickles?|trickling',
  ),
  any(
    'when i wipe|wip(?:e|ing) (?:myself|after|it (?:does|is|feels))|like sitting on|feel the seat|hold it in|a few drops|in my pants',
  ),
  then('not make it', 'in time|ladies|gents|lav|restroom|washroom'),
  any('lavatory|lav|restroom|washroom'),
  any('back passage|number twos?|toilet paper|busting|bursting to go|not a drop'),
  any(
    'urge to go|need to go any ?more|been or not|when i am full|go by the clock|noticed going|noticing going',
  ),
  then('flow|stream|jet', 'stops?|starts?|weak|slow|splutters?|gone'),
  then('wet|damp|soaked|soiled', 'pants|trousers|knickers|underwear|sheets|myself|them|seat'),
  then('pants|trousers|knickers|underwear|sheets|seat', 'wet|damp|soaked|soiled'),
  `${any('(?:coming|came|comes) out')}${gap}${any(COLOURS)}`,
  then('nothing|hardly anything|not much|barely anything', '(?:coming|comes|came) out'),
  then('colour|color|shade|my water', COLOURS),
];

/** Feeling and strength that go. */
const NERVES = [
  any('novocaine|novocain|anaesthetic|anesthetic|anaesthetised|fuzzy|cotton wool|weaker'),
  any('through a (?:duvet|blanket|glove|cushion|wall)|not feel like (?:me|mine)|(?:somebody|someone) else'),
  any(
    'bum cheeks?|the pins|not getting the signal|joined in|spread(?:ing)? (?:in)?to (?:the|my) other|leg (?:\\S+ ){0,3}now the (?:left|right|other)|current like|line of fire|flops?|flopping|flopped|slaps|slapping',
  ),
  then('leg|legs|knees?', '(?:keep|keeps|been|just|have) (?:going|gone|went|go) (?:on|from|under)'),
  then('not feel|does not feel|can not tell', 'hot|cold|warm|touch|wiping|paper'),
  then(
    'foot|feet|legs?|arms?|hands?|toes|fingers',
    '(?:gone|went|go|goes|fall|falls|fallen) (?:to sleep|asleep|dead)',
  ),
  then('toes?|foot|feet', '(?:catch|catches|catching|scuff|scuffs|scuffing|drag|drags)'),
  then('legs?|knees?', 'hold me'),
  then(
    'feels? like|felt like|feel like',
    'in (?:two|half)|(?:to|of) (?:a stranger|somebody else|someone else)',
  ),
  then('grip', 'gone|weak|went|going|lost'),
  then('can not', 'hold (?:a|my) (?:pen|cup|mug|fork|cutlery|phone)'),
  then('pair of', 'legs'),
  either('tiptoes?|tip toes?', 'not'),
];

/** Breath, heart and consciousness. */
const CONSCIOUSNESS = [
  any(
    'hard to wake|winded|can not stop shaking|shaking all over|enough air|get any air|any air in|gasping|panting|puffing|out of puff',
  ),
  `${either('chest', 'squeez(?:e|es|ing)|heaviness|crushing|vice|band|weight on')}`,
  any(
    'funny turn|swimmy|giddy|(?:come|came|coming) over (?:all|a bit|faint|funny)|grab(?:bed)? the (?:sink|wall|rail|counter)',
  ),
  any('keel over|keeled over|woozy|seeing stars|saw stars|room (?:is )?spinning|passed clean out'),
  then(
    'everything|it|vision|eyes|all',
    '(?:went|going|goes|gone|go) (?:all )?(?:dark|black|grey|white|blurry)',
  ),
  then('went|going|go', 'over in the|down like'),
  then(
    'next (?:minute|thing|moment)|woke up|came round|came to',
    'on the (?:floor|grass|ground|pavement|carpet)',
  ),
  any('drowsy|delirious|delirium|disorient\\w*|hallucinat\\w*|muddled|foggy|nodding off|nod off'),
  any('seeing things|hearing things|talking (?:nonsense|rubbish|gibberish|funny)|not making (?:any )?sense'),
  any('(?:my|his|her|the) words out|gibberish|gobbledygook|gobbledegook|garbled|jumbled|lopsided|droop\\w*'),
  then('can not stop|keep|keeps', 'falling asleep'),
  then('not know|no idea|can not remember|forgot|not sure', 'what (?:day|year|month) it is'),
  any(
    'can not remember (?:breakfast|my (?:own )?(?:name|address)|where i|getting|coming|this morning|yesterday)',
  ),
  then(
    'words?|speech|sentences?|say something|talk|talking',
    '(?:came|come|coming|comes|get|out)(?: \\S+)? (?:wrong|funny|out|properly)',
  ),
  then('mouth|face|eyelid|smile|lip', 'hanging|hangs|dropped|drops|slid|slipped|crooked|numb|funny'),
  any('one side of my (?:face|mouth|body)'),
];

/** What is wrong in the whole body. */
const ILLNESS = [
  any(
    '(?:my|his|her) temp|death warmed up|(?:boiling|roasting|burning) (?:\\S+ ){0,3}freezing|under the weather|dvt|clots?|embolism|thrombosis|thermometer|rigors?|burning up|chattering|proper flu|the flu|like flu|flu like|got flu|have flu',
  ),
  any('feel(?:ing)? (?:\\S+ )?(?:rotten|dreadful|ghastly|deathly)'),
  any(
    '(?:brought|bringing) (?:(?:it|everything|it all) (?:back )?up|up (?:my|everything|all|blood))|heaving|retching|spewing|barfing|hurling|chucking up|stay down|(?:throw|throwing|threw) (?:it|everything) (?:back )?up|bring(?:ing)? everything up',
  ),
  any(
    '(?:being|been|be) (?:violently |really |so )?sick|keep (?:\\S+ )?(?:down|still)|(?:been|keep|keeps|kept) pacing|pacing (?:up|about|around|the)|writhing',
  ),
  any(
    'can not (?:settle|get comfortable|lie still|keep still)|find any position|find a position|no position helps',
  ),
  `${then('skin|eyes?|whites|face|look|looks|looking|gone|turned|turning|going|went|i am', 'yellow')}|${any('jaundiced?')}`,
  then('lost|losing|loosing', SIZES),
  then('dropped|shed|down', 'stone|dress sizes?|sizes'),
  any(
    '(?:drop|dropp|fall|fell|melt|com|slip)(?:s|ed|ing|en)? off me|without (?:meaning|trying|dieting)|not been dieting|(?:dropped|shed) (?:a lot of|lots of|loads of|so much) weight',
  ),
  then('clothes|trousers|jeans|belt|rings?', 'hanging|falling|loose|baggy|sliding|slipping|notch|notches'),
  any('mastectomy|remission|oncolog\\w*|radiotherapy|biopsy|malignant|myeloma'),
  then(JOINTS, 'hot|red|puffed|balloons?|ballooned|bigger|swelled|the size of|twice|double'),
  any(
    'puffed up|swelled up|twice the size|double the size|the size of an?|like (?:a|two) balloons?|long haul|since the flight',
  ),
];

/** Medicines, bones and drugs that change what is safe. */
const TREATED = [
  any(
    'blood thinning|thinners?|anticoagulants?|eliquis|apixaban|xarelto|rivaroxaban|edoxaban|pradaxa|dabigatran|heparin|clexane|enoxaparin|coumadin|clopidogrel|plavix',
  ),
  any(
    'methotrexate|humira|adalimumab|enbrel|biologics?|immunosuppressants?|immunosuppressed|azathioprine|ciclosporin|cyclosporine|tacrolimus|infliximab|rituximab|anti rejection|immunotherapy|rheumatoid|lupus|crohns|colitis|spleen',
  ),
  any(
    'dexamethasone|hydrocortisone|methylprednisolone|medrol|anabolics?|pin gear|pinning|on (?:the )?gear|using needles',
  ),
  any('osteopenia|osteoporotic|dexa|bone density|bone scan|alendronic|alendronate|fosamax|denosumab|prolia'),
  then('bones?', 'thin|brittle|weak|fragile|soft|crumbling|crumbly|like chalk|like glass'),
  then('strip', 'of \\S+'),
  any(`(?:six|seven|eight|nine|ten|twelve|sixteen|twenty|thirty|[6-9]|[1-9]\\d) (?:\\S+ )?(?:${PILLS})`),
  then('packets?|packs?|box|boxes|bottle|handful|strip|whole|too many|load|loads|double', PILLS),
];

/** Who is told of: too young, expecting. */
const PERSONS = [
  `${any(
    `(?:i turn|i turned|just turned|turning|will be|not yet|until i am|i am (?:not|nearly|almost|under|only|just)) (?:even |just |only )?(?:${AGES})`,
  )}(?: yet| in| next| soon| this| on| so| and| but| last|$)`,
  any(
    'gcses?|a levels|sixth form|sophomore|freshman|junior high|schoolboy|schoolgirl|(?:only|just|still) a (?:kid|child|minor)|(?:still|i am) (?:at|in) (?:\\S+ )?(?:school|college)',
  ),
  any(
    `(?:in|i am in) (?:year|grade|class) (?:${AGES})|class (?:${AGES}) (?:student|pupil)|(?:sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) grader?`,
  ),
  any(
    '(?:weeks?|months?) (?:gone|along|pregnant)|trimester|preggers|due date|due in \\S+|newborn|in labou?r|spotting',
  ),
  '\\bi am (?:about |only |nearly |almost |just )?(?:\\S+ ){1,2}weeks\\b(?! (?:in|into|out|from|of))',
  any(
    'bun in the oven|trying for a baby|test (?:was|is|be) positive|positive test|gush|losing fluid|carrying twins|delivered my baby|(?:day|week|weeks|days) old baby|baby (?:came|arrived|was born)|expecting (?:twins|triplets|our|my|in)|missed (?:my |a )?period|period is late|with child',
  ),
  then('waters|my water|water just', '(?:have |has )?(?:gone|broke|broken|went|breaking|leaking)'),
  then('baby|little one|bump', 'quiet|kick|kicks|kicked|kicking|move|moves|moved|moving|wriggling'),
  either('not felt|not feel', 'the baby|baby|little one'),
];

/** Not wanting to live. */
const DESPAIR = [
  any(
    '(?:cut|cutting|hurt|hurting|harm|harming|burn|burning|kill|killing) (?:myself|himself|herself|themselves)',
  ),
  any(
    'something (?:stupid|bad)? ?to myself|(?:would|will) miss me|see the point(?: any ?more| in (?:living|anything|going|carrying)|$)|no point (?:in )?(?:carrying|going|living|being|any ?more|to anything|in anything)|(?:top|finish|do away with) myself',
  ),
  any('(?:better off|rather be|wish i was|wish i were) dead|(?:want|wants|wanted) to die'),
  any('not want to (?:be here|exist|live|wake up|be alive|go on|carry on)'),
];

/** More pain than soreness is. */
const SEVERE = [
  any(
    '(?:eight|nine|ten|eleven|(?:eight|nine) and a half|8|9|10|11) out of (?:a )?(?:ten|10)|scale of|scale from|scale to|easily an? (?:eight|nine|ten)|slept a wink|(?:not|no|hardly|barely) sle(?:ep|pt)|half the night|maybe (?:an )?(?:eight|nine)',
  ),
  then(
    'can not|could not|had to|have to|got to|barely|hardly|struggle to|struggled to',
    'socks on|shoes on|dressed|turn over|roll over|be carried|be lifted|be helped|without (?:pushing|my (?:arms|hands))|off the (?:settee|sofa|toilet|chair)',
  ),
  then('worst', 'ever|been|had'),
  then('pain', '(?:[89]|10) 10'),
  then(
    'ripped|rip|ripping|burst|tore|slicing|sliced|snapped|split|cut',
    'back|belly|stomach|tummy|inside|in two|in half|chest|side',
  ),
  any('out of the blue|out of nowhere|red hot|hot poker|hot blade|a blade|a knife|daggers?|lightning'),
  either(
    'when(?:ever)? i (?:lean|arch|cough|sneeze|laugh|twist|bend)',
    'hurts?|pinch|pinches|catch|catches|only|worse|kills',
  ),
  then('every morning|each morning', 'takes|took|months?|years?|spring|summer|autumn|winter|christmas'),
  any(
    'takes me (?:an|half|till|until|ages|hours|\\S+ minutes)|could not move|help me out of bed|straighten up',
  ),
  `${any('(?:need|needs|takes|took) (?:me )?(?:\\S+ )?(?:an hour|half an hour)')}${gap}${any('(?:every|each) morning')}`,
  then('sneezing|coughing|sneeze|cough', 'drops|floors|kills|back|put me|bolt'),
];

const KINDS = [
  ...HARM,
  ...WATERWORKS,
  ...NERVES,
  ...CONSCIOUSNESS,
  ...ILLNESS,
  ...TREATED,
  ...PERSONS,
  ...DESPAIR,
  ...SEVERE,
].map((kind) => new RegExp(kind));

/** "What is the flu": a short question about nobody. */
const ABOUT_NOBODY = /^(?:what|who|when|where|which|how)(?: (?!i\b|my\b|he\b|she\b)\S+){1,4}$/;

/** Whether a sentence in full words speaks of danger. */
export const speaksOfDanger = (sentence: string): boolean =>
  !ABOUT_NOBODY.test(sentence) && KINDS.some((kind) => kind.test(sentence));
