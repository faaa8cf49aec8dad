/** Words that mean the same to the ear, by name; `pattern.ts` puts them where `{name}` stands. */
export const WORDS: Readonly<Record<string, string>> = {
  self: '(?:myself|my self|himself|herself|themselves|themself)',
  word: '[a-z0-9.]+',
  rest: '[^.]*',
  my: '(?:my|the|your|this|that|these|both my|both the|both|all my|his|her|their)',
  side: '(?:left|right|one|other|same|left hand|right hand)',

  // Sensation
  numb: '(?:jhunjhuni|nothingness|deadness|numb|numbs|numbness|numbish|numbing|tingl\\w+|pins and needles?|pin and needles?|prickl\\w+|pricking|gone to sleep|went to sleep|fizzy|fizzing|buzzy|fuzzy|going to sleep|goes to sleep|go to sleep|fallen asleep|fell asleep|falls asleep|fall asleep|falling asleep|asleep|loss of (?:all )?(?:feeling|sensation)|lost (?:all |the |some |my |most |any )*(?:feeling|sensation)|losing (?:all |the |some |my )*(?:feeling|sensation)|(?:less|reduced|altered|decreased|changed|dulled|little|hardly any|barely any|not much) (?:feeling|sensation)|no (?:real |proper )?(?:feeling|sensation)|paraesthesia|paresthesia|anaesthetised|novocaine\\w*|like (?:the |a )?dentist\\w*)',
  odd: '(?:odd|weird|strange|funny|peculiar|different|fuzzy|fizzy|fizzing|buzzing|dead|woolly|wooly|wooden|padded|cotton wool|cotton|not right|not normal|altered|dull feeling|dulled|dead feeling|not like mine|not mine|like it is not there|like it is not mine|like rubber|rubbery|like leather|cushion|like cardboard|electric|electricity|blunted|dentist\\w*|injected|an(?:a)?esthetic|like it is frozen|not like my own|like it belongs to someone else|not there|gone to mush|like jelly)',
  nofeel:
    '(?:(?:do|does|did|have|has) not (?:get|have|got) (?:any|much|a lot of) (?:real |proper )?(?:feeling|sensation)|cannot (?:properly )?feel(?! any)(?! (?:the |a |my )?(?:pull|stretch|pain|difference|burn|hamstrings? |glutes? |quads? ))|can hardly feel|can only just feel|(?:do|does|did) not (?:really )?feel(?= (?:my|the|both|anything|it when)(?! (?:bad|wrong|stretch|pull|pain|difference))))',
  like: '(?:like|as if|as though)',
  unfelt:
    '(?:cotton wool|cotton|cling ?film|bubble ?wrap|wrapped|plastic|padded|padding|layers? of|blankets?|rubber|leather|cardboard|plasticine|wax|sponge|foam|gloves?|socks|stockings|boots|slippers|not (?:mine|there|attached|connected|part of me)|unplugged|disconnected|detached|borrowed|switched off|through (?:a |thick |2 |my |the |some )*(?:duvet|jumper|coat|cloth|towel|pillow|sheet|blanket)|(?:someone|somebody|anyone)(?: |s )else\\w*|stranger\\w*|another person\\w*|injections?|injected|dentist\\w*|novocaine|an(?:a)?esthetic\\w*|frozen|ice)',
  buzzing:
    '(?:buzz\\w*|bees|ants|insects|static|vibrat\\w+|electric\\w*(?! (?:bike|scooter|blanket))|zing\\w*|crawl\\w+|sparkl\\w+|fizz\\w*|champagne|velvet\\w*)',
  waterzone:
    '(?:bladder|bowels?|waterworks|back passage|peeing|weeing|urinating|urination|passing (?:urine|water)|pee|wee(?! (?:bit|problem|trouble|while|lad|boy|girl|man|one|stretch|niggle|tweak|dram))|urine|poo|poop|pooing|pooping|stools?|farts?|stream|down there|downstairs department)',
  failing:
    '(?:(?:give|gave|given|giving|gives) up|pack(?:ed|s|ing)? (?:up|in)|problem|problems|trouble|difficult\\w*|struggl\\w+|on strike|(?:no|lost|losing|loss of|little|less|poor|without|out of) (?:any |much |my )?control|mind of (?:its|their) own|just sits there|slip(?:s|ping|ped)? out|(?:\\d+|several|a few|loads of) (?:goes|attempts|tries)|misbehav\\w*|haywire|gone (?:weird|funny|wrong|odd|strange)|weird|strange|not (?:behaving|cooperating|playing ball|right|normal)|unexpected\\w*)',
  weak: '(?:weak|weaker|weakness|weakening|weakened|feeble|no (?:strength|power)|(?:lost|losing|loss of|lack of|less) (?:all )?(?:the |my |some )?(?:strength|power)|paraly[sz]ed|paralysis|powerless|floppy|limp)',

  // Places
  saddle:
    '(?:between (?:my |the |both )?(?:legs|thighs|bum cheeks|buttocks|cheeks)|inner thighs?|inside of (?:my |the |both )*thighs?|(?:insides?|tops?) of (?:my |the |both )*(?:inner )?thighs|groin|crotch|privates?(?: parts?| bits?| area| region)?|genitals?|genital area|down there|down below|below the belt|undercarriage|nether regions?|lady garden|front bottom|foof|fanny|hoo ?ha|coochie|vajayjay|pussy|(?:crown|family) jewels|todger|manhood|tackle|nads|bollocks|botty|bum crack|derriere|posterior|(?:private|intimate) (?:areas?|parts?|regions?)|lady (?:parts|bits)|girl parts|vagina|vaginal area|vulva|labia|penis|willy|dick|cock|balls?(?! of)|testicles?|nuts|scrotum|perineum|taint|gooch|anus|anal area|back passage|back end|rectum|bum|bums|bumhole|butthole|butt|butts|bottom(?! of)|backside|behind(?= ,| \\.|$)|buttocks?|buttcheeks?|bum cheeks?|butt cheeks?|arse|ass|bits(?! of)|seat area|saddle(?: area| region)?|tailbone|sit bones?|seat bones?|where (?:i|you) (?:sit|wipe)|where (?:a |the )?saddle \\w+|rear|rear end|tush|bikini area|pubic area|area (?:i|you) sit on|glutes?)',
  legs: '(?:(?<!one of (?:my|the) )(?<!inner )(?<!between (?:my |the |both |both my )?)(?:legs|feet|thighs|calves|shins|lower limbs|soles|lower legs|hamstrings|hammies|quads|knees|ankles)(?! (?:day|press|length|apart|together|wide) )|both sides of (?:my |the )?legs|(?:each|either) (?:leg|foot|thigh|calf)|(?:left|right) and (?:my |the )?(?:left|right) (?:leg|foot|thigh|calf)|(?:left|right) (?:leg|foot|thigh|calf) and (?:my |the |also |in |down )*(?:left|right)(?: (?:leg|foot|one|thigh|calf))?|one leg and (?:also |then )?the other|waist down|waist downwards?|lower half|bottom half|lower body|hips down|everything below (?:the |my )?(?:waist|hips))',
  leg: '(?:(?:one of my (?:legs|feet|calves|thighs))|(?:(?:left|right|one|other|bad|whole|entire|lower|outer|outside|front|back|side|top|sole|big|little|small|middle|second) (?:of (?:my |the |one |that )?)?)*(?:leg|foot|thigh|calf|shin|ankle|heel|sole|toe|toes|instep)(?! (?:day|days|press|presses|extensions?|curls?|workout|session|raises?) ))',
  arm: '(?:(?:left |right |one |both |lower |upper |little |ring |index |my )*(?:arms?|hands?|fingers?|thumbs?|forearms?|wrists?|elbows?|pinkie|pinky))',
  pee: '(?:pee|wee|wee wee|weewee|urine|piss|water|waters|tinkle|number one|waterworks|susu|su su|pee pee|peepee|jimmy riddle|whizz|p)',
  peeing:
    '(?:peeing|weeing|urinating|pissing|passing (?:urine|water|pee|wee)|having a (?:pee|wee|piss|slash)|doing a (?:pee|wee)|going for a (?:pee|wee)|taking a (?:leak|piss|pee)|going to (?:the )?(?:toilet|loo|bathroom|washroom|restroom|john|lav|lavatory|ladies|gents|khazi|dunny)|urination|weeing|micturating|widdling|emptying my bladder|toileting)',
  topee:
    '(?:pee|wee|urinate|piss|pass (?:any |my |the )?(?:urine|water|pee|wee)|have a (?:pee|wee|piss|slash)|do a (?:pee|wee)|go for a (?:pee|wee)|take a (?:leak|piss|pee)|go (?:to )?(?:the )?(?:toilet|loo|bathroom|washroom|restroom|john|lav|lavatory)|wee wee|widdle|empty my bladder|use the (?:toilet|loo|bathroom|washroom|restroom)|tinkle|go pee|go wee|susu|su su|spend a penny|relieve myself|(?:have|go for) a (?:slash|whizz|tinkle|jimmy)|pass anything)',
  poo: '(?:poo|poop|pooh|stools?|motions?|bowels?|bowel movements?|faeces|feces|crap|shit|number two|number 2|poos|poops)',
  topoo:
    '(?:poo|poop|crap|shit|open my bowels|move my bowels|empty my bowels|have a (?:poo|poop|crap|shit|bowel movement)|do a (?:poo|poop|number two|number 2)|pass (?:a )?(?:stool|motion)s?|have a bowel movement|go number two|go number 2|take a (?:dump|shit|crap))',
  pooing:
    '(?:pooing|pooping|crapping|shitting|passing (?:stools?|motions?|a stool)|opening my bowels|having a (?:poo|poop|crap)|doing a (?:poo|poop|number two|number 2)|bowel movements?|pushing|straining|going number two|taking a (?:dump|shit|crap))',
  toilet:
    '(?:toilet|loo|bathroom|washroom|restroom|john|lav|lavatory|potty|wc|throne|bog(?! standard)|dunny|khazi|crapper|commode|urinal)',
  back: '(?:(?:lower |low |upper |mid |middle |bottom |whole |entire |poor |bad )*back(?! (?:squats?|day|in|at|to|from|extensions?|home|then|on|of|off|again|when|pocket) )|spine|lumbar(?: spine| area| region)?|backbone|lumber region)',
  belly: '(?:belly|tummy|stomach|abdomen|abdominal|gut|guts|tum)',
  chest:
    '(?:chest(?! (?:muscles?|day|days|press|stretch|stretches|workout|session|of|expander|exercises?|opener|infection|fly|flies|flyes) )|breastbone|sternum|breast bone)',

  // Pain
  pain: '(?:pains?|painful|ache|aches|aching|achey|achy|hurt|hurts|hurting|sore|soreness|agony|burning|throb|throbs|throbbing|stabbing|discomfort|cramps?|cramping|spasms?|twinges?|killing me)',
  shoot:
    '(?:shoot|shoots|shooting|shot|run|runs|running|ran|go|goes|going|went|gone|travel|travels|travelling|traveling|radiat\\w+|spread|spreads|spreading|fire|fires|firing|zap|zaps|zapping|jolt|jolts|jolting|track|tracks|tracking|creep|creeps|creeping|moves|moving|moved|extend\\w*|come|comes|coming|came|refer\\w*|electric|shocks?|lightning|zings?|zinging|stabs|stabbing|streak\\w*|burns|burning|nerve|sciatic)',
  severe:
    '(?:agony|agonising|agonizing|excruciating|unbearable|intolerable|horrendous|severe|very severe|extreme|blinding|worst pain\\w*|worst ever|terrible|massive|violent|crippling|awful|crushing|horrific|insane|intense)',
  sudden:
    '(?:sudden|suddenly|out of (?:the blue|nowhere)|all of a sudden|came from nowhere|from nowhere|out the blue|without warning|all at once|like a (?:switch|flash|light|bolt|bomb|thunderbolt|lightning)|just like that|out of thin air|from nothing|(?:in|within) seconds|in an instant|bam|wham|for no reason|instant|instantly|in a second|bang)',
  worse:
    '(?:worse|worsens|worst|hurts?|hurting|hurt|painful|pain|agony|sore|kills?|killing|excruciating|unbearable|sharp|stabs?|stabbing|jolts?|shoots?|flares?|aches?|catches|shooting|spasms?|murder|increases?|increased|aggravates?|aggravated|pain is more|more pain|hurts more)',
  hardly:
    '(?:hardly|barely|scarcely|almost not|next to nothing|almost nothing|not really|only just|practically not)',
  painkiller:
    '(?:paracetamol|tylenol|acetaminophen|panadol|crocin|dolo|calpol|ibuprofen|advil|nurofen|motrin|brufen|combiflam|aspirin|disprin|naproxen|aleve|codeine|co codamol|cocodamol|tramadol|painkillers?|pain killers?|pain pills?|pills?|tablets?|meds|oxycodone|vicodin|diclofenac|voltarol|anti inflammatories|capsules?)',
};
