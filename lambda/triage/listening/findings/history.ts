/** What the user brings along: age, pregnancy, illnesses, medicines, drugs. */
import type { SignWords } from '../signs';

const BABY_TIME =
  '(\\d+ (day|week)s?|a (few|couple of|couple) (days|weeks)|few weeks|couple of weeks|a (day|week|fortnight|month)|last (week|month)|(a|one) month|one week|1 month|this (week|month)|2 months|3 months|yesterday|recently|just|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the other (day|week)|january|february|march|april|may|june|july|august|september|october|november|december)';
const NO_AGE =
  '(?! (?:weeks?|days?|months?|hours?|minutes?|mins?|seconds?|secs?|kg|kgs|kilos?|kilograms?|pounds?|lbs?|stone|stones|foot|feet|ft|inch|inches|cm|metres?|meters?|reps?|sets?|out|percent|per|steps?|years? (?:in|into|sober|post|since|of|after|sober|on)|miles?|km|k|times|plates?|point|degrees|or|floors?|am|pm|in(?:to)?|sessions?|and a half stone|grams?|by|from|down|over|past|under|points?|workouts?|squats?|over|today|tired|tight|sore|stiff))';

export const HISTORY: readonly SignWords[] = [
  {
    sign: 'cancer-weight-loss',
    says: [
      '(\\d+ (stone|pounds?|kilos?|kg|lbs?)|weight|stone|pounds|kilos) (has |have |just |is |are |been |)*(dropped|fallen|come|coming|gone|melted|falling|dropping|fell|came|disappeared|vanished) (off|away) me',
      '(treated|treating|treatment|operated|had|surgery|being treated) .{0,12}(cancer|tumou?r)',

      '(?<!star sign )(cancer|cancers|cancerous|tumou?rs?|lymphoma|leuk(?:a)?emia|melanoma|sarcoma|myeloma|carcinoma|malignan\\w+|metasta\\w+|secondaries|hodgkins?|oncolog\\w+|mastectomy|lumpectomy|chemo|chemotherapy|radiotherapy|radiation therapy|in remission)(?! (research|charity|awareness|scare that|screening|sign|season|run|walk|fund\\w*))',
      'bowel polyps that were cancer|prostate (cancer|trouble that was cancer)|had my (breast|prostate) (removed|taken)',
      '(lost|losing|lose|dropped|shed|dropping|shedding)(?! like a) (about |around |nearly |over |almost |any |a |quite a |some |a lot of |so much |loads of |lots of |a bit of |too much |my |of |like |maybe |half |up to |roughly |\\d+ |few |couple of |couple |the |)*(weight|stone|stones|pounds?|kilos?|kgs?|kg|lbs?|kilograms?|dress sizes?|trouser sizes?)(?! (of (muscle|water|fat)|plates?|on (my |the )?(lift|squat|bar|bench)|on purpose|off (my|the) (squat|bar|lift)))',
      '(unexplained|unintended|unintentional|unplanned|sudden|rapid|big) weight loss',
      '(weight) (is |has |has been |just |keeps |have |been |was |kept )*(falling|dropping|dropped|fallen|melting|melted|coming|going|gone|plummet\\w*|down|slipping|fell)( off| down| away)?(?= .*(?:without|no reason|not trying|dont know|do not know why|not dieting|off me|explain\\w*))',
      '(losing|lost) weight',
      '(clothes|trousers|jeans|belt|pants) (are |is |have |has |all |got |become |gone |hanging |too |really |so |now |suddenly )*(loose|falling off|hanging off|baggy|too big|hang off|fall off|hanging off me)',
      '(wasting away|skin and bone(?:s)?)',
      '(thinner|skinnier) (without|and i (am|have) not|for no reason)',
      '(night ?sweats?|nightsweats)',
      '(sweat|sweats|sweating|drenched|soaked|soaking|dripping|sodden|wringing wet|drenching) (with sweat |in sweat |the bed |wet |a lot |buckets |through |the sheets |my (pyjamas|pajamas|sheets|pillow|bed) |heavily |really |badly |and |in bed |so much |like mad |with |everything |profusely |every |)*(at night|in the night|every night|during the night|overnight|in my sleep|when i sleep|most nights|nights|in bed|all night|through the night|when i am asleep|while i sleep)',
      '(wake|waking|woke|woken|wakes) (me )?(up )?(at night |in the night |at \\d+ (am )?|every night |most nights |all |)*(drenched|soaked|soaking|dripping|sweating|in a (pool of )?sweat|covered in sweat|wringing wet|wet through|sweaty|sopping|in sweat|drenched in|in a cold sweat)',
      '(change|changing|changed) (the |my |our )*(sheets|pyjamas|pajamas|bedding|bed clothes|t shirt|bedsheets|night clothes|pjs|nightie) .. (sweat|soaked|wet|night|sweating|drenched)',
      '(sheets|pyjamas|pajamas|bed|bedding|pillow) (is |are |was |were |get |gets |getting |always |)*(soaked|soaking|drenched|wet through|wringing|sopping|wet with sweat|damp with sweat)',
    ],
    denies: [
      'weight = (stable|steady|the same|not changed|fine|normal)',
      'cancer free all my life',
      'no cancer',
    ],
  },
  {
    sign: 'under-18',
    says: [
      `my (little |wee |young |eldest |youngest |teenage |oldest |middle |)*(son|daughter|lad|lass|boy|girl|kid|child|grandson|granddaughter|nephew|niece|brother|sister|little one|youngest|eldest|teenager) (is |he is |she is |just |only |who is |turned |aged |and )*(8|9|1[0-7])${NO_AGE} .{0,50}((his|her|their) (lower |low |upper |left |right |poor |mid |whole )*(back|legs?|thighs?|hamstrings?|knees?|side|hips?|muscles?|shoulders?)|(he|she) (has|is|got|hurts?|feels|cannot|strained|pulled|did|complains|says) .{0,25}(sore|stiff|pain|back|hurts?|ache\\w*|tight))`,
      '(class|grade|standard|std) (6|7|8|9|10|11|12)( th)?( student| pupil| kid| boy| girl)?(?! (reps|sets))',

      `(?<!when )(?<!since )(?<!till )(?<!until )i am (only |just |about |like |turning |nearly |almost |still |actually |currently )*(8|9|10|11|12|13|14|15|16|17)${NO_AGE}`,
      '(?<!than )(?<!since )(?<!was )(?<!my son is )(8|9|10|11|12|13|14|15|16|17) (years?|yrs?) (old|of age)',
      '(aged|age|age is|my age is|i turned|i just turned|just turned|turned|turning) (10|11|12|13|14|15|16|17)(?! (i|to))',
      '(10|11|12|13|14|15|16|17) year old (boy|girl|lad|lifter|athlete|student|male|female|kid)',
      '(under|below|younger than|less than|not yet|not|not even|nearly|almost) (age |the age of |a |)*(18|eighteen)(?! (months|weeks|kg|kilos|reps|days|minutes|hours|stone|percent))',
      '(turn|turning|be|am|will be) 18 (next|in|soon|this|on|after|later|until)',
      '(i am|i am a|i am an) (a |an |still a |still an |only a )*(minor|underage|under age|teenager|teen|schoolboy|schoolgirl|school boy|school girl|school kid|freshman in high|sophomore in high|pupil|kid)(?! (at heart|again))',
      '(i am |i am still |still |am )(in|at|doing|starting) (my )?(year (7|8|9|10|11|12)|secondary school|high school|middle school|junior high|primary school|sixth form|(7|8|9|10|11|12)(?:th)? (grade|standard|class)|(6|7|8|9|10|11|12) th (grade|standard|class)|(seventh|eighth|ninth|tenth|eleventh|twelfth) (grade|standard|class)|school(?! (teacher|run))|a levels|gcses?)',
      '(for|on) (my |the |our )?(high school|secondary school|junior varsity|jv|varsity) (football |wrestling |swim |track |soccer |)*team',
      '(my p e|my pe|school) (class|teacher|lesson|team|coach|gym|football|rugby) ',
      '(doing|sitting|revising for) my gcses?',
      'my (mum|mom) says i am too young',
    ],
    hints: [],
  },
  {
    sign: 'age-known',
    says: [
      `i am (only |just |about |nearly |almost |turning )*(1[89]|[2-9]\\d)${NO_AGE}`,
      '(1[89]|[2-9]\\d) (years?|yrs?) (old|of age)',
      '(over|above|older than) (18|21)',
      'i am (an adult|a grown up|a grown man|a grown woman|retired|a pensioner|a grandad|a grandma)',
    ],
  },
  {
    sign: 'pregnant',
    says: [
      `(c section|caesarean|cesarean|birth) (was |about |only |just )*${BABY_TIME} ago`,
      'i am (at |about |around |only |nearly |just |now |currently |almost |over |past )*(1[2-9]|[23]\\d|4[0-2]) weeks?( and \\d+ days?)?(?= (and|my|with|but|so|now|today|,|\\.|there)|$)(?! (and|so|but) (still|it is still|i am still|no))',
      'i am (about |nearly |actually )*due (next (week|month)|this month|any (day|time|minute|second)|soon|in (about |around )?(a|\\d+|a few|a couple of|few) (days?|weeks?|fortnight|months?))(?! (for|at|back|to see))',
      '(in|into) (the |my )*(fourth|fifth|sixth|seventh|eighth|ninth|\\d+ ?(th|rd)) month(?! (of (training|lifting|the)|in the gym|at))',
      '\\d+ (day|week)s? old (baby|newborn|son|daughter|girl|boy|little)',
      '(feeding|nursing|breast ?feeding|have|got|had) (a|my|our) (?:\\d+ (day|week)s? old|newborn)(?! (puppy|kitten|dog|injury|pain|problem|phone|car|shoes|back))',

      '(pregnant|pregnancy|preggers|preggo|up the duff|knocked up|with child|in the family way|prego)(?! (pause|test was negative|test negative))',
      '(?<!we are )(?<!not )(i am|and|am|since i am|currently|also|because i am) expecting(?! (to|a (call|parcel|lot|delivery|visit|friend)|it|that|some|more|worse|this|doms|soreness|you|my|pain|results|the))',
      '(?<!we are )expecting (a baby|a little one|twins|my (first|second|third|2nd|3rd)|our (first|second)|a child|in (january|february|march|april|may|june|july|august|september|october|november|december)|again)',
      '(first|second|third|1st|2nd|3rd|last) trimester',
      '\\d+ weeks (gone|along|pregnant|preggers)',
      '\\d+ months (gone|pregnant|along)',
      '(baby|it) is due|due (in|on) (january|february|march|april|may|june|july|august|september|october|november|december|\\d+ weeks)|my due date',
      '(baby bump|my bump|carrying (twins|a baby|a child)|having a baby(?! (shower))|antenatal|prenatal|trying to hold off labour)',
      `(had|have had|just had|i had|delivered|birthed) (a |my |our |the |an? |twins|his |)*(baby|babies|little one|daughter|son|child|little girl|little boy|baby girl|baby boy|lad|wee one|first|second|third|birth|twins|boy|girl|newborn|c section|caesarean|cesarean|caesar|section)(?! (step|shower)) ?(by c section |by caesarean |last |about |around |only |just |like |some |a |in |on |over |less than |under |nearly |almost )*${BABY_TIME}( ago| old| back| before)?`,
      `(gave birth|given birth|give birth|delivered) (to )?(a |my |our |the |an? |twins|his |)*(baby|babies|little one|daughter|son|child|little girl|little boy|baby girl|baby boy|lad|wee one|first|second|third|birth|twins|boy|girl|newborn|c section|caesarean|cesarean|caesar|section)? ?(by c section |by caesarean |last |about |around |only |just |like |some |a |in |on |over |less than |under |nearly |almost )*${BABY_TIME}( ago| old| back| before)?`,
      `(baby|newborn|little one|bub) (is |was |is only |born |was born |arrived |came |just |only |about )+${BABY_TIME}`,
      `${BABY_TIME} (post ?partum|postnatal|post natal|after (the |my |giving )?birth|after having|post birth|after (my |a |the )?(c section|caesarean|delivery|baby)|since (the |my |giving |i had )*(birth|baby|delivery|c section))`,
      '(post ?partum|postnatal|post natal)(?! depression years)',
      '(just|recently|newly) (had|delivered|birthed) (a |my |our |the |a little |)*(baby|c section|caesarean|cesarean|twins|little one|son|daughter|child|newborn)(?! (step|shower|carrot|sitter))',
      '(just|recently|newly) (gave birth|given birth|delivered$|become a mum|became a mum|become a mom|became a mom)',
      '(gave birth|given birth|since (the |my |giving |i had (the |my |a )?)*(birth|baby|delivery|labour|c section|caesarean))(?! .* (\\d+ years|years|\\d\\d months) ago)',
      '(after|following|since) (the |my |a |having |giving |i had |we had )*(a |the |my )?(c section|caesarean|birth|baby|delivery|labour|labor)(?! shower)',
      '(missed|late|overdue|skipped) (my |a |this |last |the )*period',
      'period (is |was |has been )*(late|overdue|missing|not come|weeks late)',
      'test (was|came back|is) positive|positive (pregnancy )?test',
    ],
    hints: [
      'we are (expecting|pregnant|having a baby)',
      '(breast ?feeding|nursing a baby|newborn)',
      '(had|since having) (a|the|my) (baby|kid|child)(?! (years|\\d+ years|_|steps?|shower|carrots?|sitter|set|weight|with))',
    ],
  },
  {
    sign: 'pregnancy-danger',
    says: [
      '(contractions?|contracting|labour pains?|labor pains?|in (labour|labor)|going into (labour|labor)|braxton)',
      '(waters?) (have |has |just |may have |might have |think |)*(broke|broken|gone|went|leaking|breaking)',
      'broke my waters?',
      '(baby|bump|bub|little one) .. (moving|moved|kicking) .. less',
      '(baby|bub|little one) (has|is|have) (not|stopped|hardly|barely|not been) (really |much |)*(moved|moving|kicked|kicking|move)',
      '(baby|bub|bump|little one) (is|has gone|has been|seems|went|feels) (very |a lot |much |really |too |so |unusually |)*(quiet|quieter|still)',
      '(less|reduced|fewer|no|hardly any|decreased) (baby |fetal |foetal )?(movement|movements|kicks)',
      '(leaking|losing|gush of|trickle of|gushing) (some |a bit of |amniotic |clear |the |)*(fluid|waters?|amniotic)',
      '(less|fewer|reduced|no|not (felt|feeling) (any|much|the)|have not felt|not felt|cannot feel|decreased|hardly any) (any |the |my |of |)*(baby |fetal |foetal |bub )*(movements?|kicks|kicking|move|moving|moved)(?= .*baby| from|$|,)',
      '(not felt|cannot feel|have not felt|did not feel|hardly felt|not feeling|stopped feeling) (the |my |any |)*(baby|bub|bump|little one|movements?|kicks)',
    ],
  },
  {
    sign: 'bleeding',
    says: [
      '(some|a bit of|a little|little|fresh|spot of|spots of|lots of|losing|passed|been) blood',

      '(bleeding|bled|spotting|blood loss|losing blood|passing clots|bleed|blood (in|on) (my |the )?(pants|knickers|underwear)|bright red blood|haemorrhag\\w+|discharge with blood|fluid|leaking)(?! gums| finger| nose)',
    ],
    denies: ['not bled'],
  },
  {
    sign: 'waves',
    says: [
      '(belly|tummy|bump|stomach) .{0,20}(tight\\w*|hard|harden\\w*|contract\\w*|squeez\\w*|clench\\w*|cramp\\w*) .{0,25}(every|again|regular\\w*|on and off|minutes)',

      '(pain|pains|ache|it|cramps?|cramping|tightening|tightenings|tightness|aching) ... (in waves|comes and goes|coming and going|every (few|\\d+) minutes|rhythm\\w*|regular|regularly|on and off|in bouts)',
      '(waves|bouts) of (pain|cramps?|cramping)',
      '(cramps|cramping|period (type |like )?pains?) ',
      '(belly|tummy|bump|stomach) .. (tightening|tightens|going hard|goes hard|hardening) ',
    ],
  },
  {
    sign: 'belly-one-side',
    says: [
      '(strong|severe|bad|sharp|terrible|awful|really bad|intense|stabbing) .. {pain} .. (one|left|right) side .. {belly}',
      '(strong|severe|bad|sharp|terrible|awful|really bad|intense|stabbing) .. (one sided|left|right) .. ({belly}|lower) ... {pain}',
      '{pain} ... (one|left|right|low on the left|low on the right) .. side .. {belly}',
      '(one|left|right) side of (my |the )*{belly} ',
      '(severe|bad|sharp|strong|terrible|awful|intense) .. {belly} {pain}',
    ],
  },
  {
    sign: 'weak-bones-immune',
    says: [
      '(osteoporo\\w+|osteopenia|osteopenic|brittle bones?|thin bones?|thinning bones|thinning of the bones|fragile bones|soft bones|weak bones|crumbling bones|low bone density|bone density|bones (are |is |have |have got |gone |a bit |very |really |quite |getting |)*(thin|brittle|weak|fragile|soft|crumbl\\w+|thinning)|alendron\\w+|fosamax|bisphosphonates?|prolia|denosumab|osteogenesis|steroid bones)',
      '(steroid|cortisone|cortico ?steroid) (tablets?|pills?|medication|medicine|treatment|course|therapy)',
      '(on|taking|take|took|been on|finished|given|prescribed|using|course of|for|me|used|been taking|have been having) (some |a |my |the |oral |long term |daily |high dose |low dose |course of |of |)*(steroids?|prednisone|prednisolone|pred|dexamethasone|hydrocortisone|cortisone|corticosteroids?|deflazacort|methylprednisolone|medrol|wysolone)(?! (cream|inhaler|nasal|spray|ointment|injection))',
      '(prednisone|prednisolone|dexamethasone|methylprednisolone|wysolone)',
      '(blood ?thinners?|blood ?thinning|warfarin|coumadin|apixaban|eliquis|xarelto|rivaroxaban|dabigatran|pradaxa|edoxaban|lixiana|clopidogrel|plavix|heparin|clexane|lovenox|enoxaparin|fragmin|anti ?coagulants?|anti ?coagulation|acitrom|acenocoumarol|ticagrelor|brilinta|prasugrel|haemophili\\w*|hemophili\\w*|thin my blood|thins my blood|thin the blood)',
      '(weak|weakened|poor|low|bad|suppressed|compromised|no|rubbish|crap|dodgy|damaged) (immune system|immunity|immune)',
      'immune system = (weak|low|suppressed|compromised|shot|poor|bad|down|rubbish|knackered|not (great|good|strong|working))',
      '(immuno ?(suppress\\w+|compromised|deficien\\w+)|immune (suppress\\w+|compromised|deficien\\w+)|anti rejection|hiv|aids(?! (recovery|sleep|digestion))|transplants?|kidney transplant|organ transplant|methotrexate|azathioprine|imuran|mycophenolate|ciclosporin|cyclosporine|tacrolimus|humira|adalimumab|infliximab|remicade|etanercept|enbrel|rituximab|biologics|biologic (drug|injection|injections|treatment)|neutropeni\\w+|no spleen|spleen (out|removed)|sickle cell|lupus medication|on chemo|having chemo)',
      '(drugs|tablets|medication|medicine|meds|something) (for|that|to) .. (suppress\\w*|lower\\w*|dampen\\w*) (my |the )?immun\\w+',
    ],
  },
  {
    sign: 'injects-drugs',
    says: [
      '(injecting|inject|injected|intravenous) (drug |drugs )?(user|use|habit|drugs?)',

      'i (do |still |sometimes |regularly |used to |also |have been |am |have |only |occasionally |currently |often |)*(inject|injects|injecting|injected)(?! (insulin|my insulin|myself with (insulin|my|the|clexane|ozempic|wegovy|mounjaro|humira|heparin|b ?12|methotrexate)|ozempic|wegovy|mounjaro|humira|clexane|heparin|lovenox|b ?12|my (insulin|humira|ozempic|dog|cat|medication|medicine|methotrexate)|semaglutide|methotrexate|for my (diabetes|arthritis)|some (energy|fun)|energy|my dog|botox|fun))',
      '(inject|injects|injecting|injected|shoot|shooting|shot|slam|slamming|bang|banging|mainline|mainlining|jab|jabbing|pin|pinning) (up )?(some |a bit of |the |with )*(heroin|drugs|smack|coke|cocaine|crack|meth|gear|speed|steroids?|testosterone|tren|trenbolone|test|roids|fentanyl|brown|crystal|tina|ket|ketamine|anabolics|juice|hgh|growth hormone|peptides|dope|oxy|street drugs|recreational drugs)',
      '(shooting|shoot|shot|shoots) up(?! (my|the|in (price|weight)|down|to|through|into|from))',
      '(shooting|shoot|shoots) up$',
      '(iv|intravenous) (drugs?|drug (user|use|abuse)|user|heroin)',
      '(inject|injecting|injected) (street |recreational |hard |illegal |)*drugs',
      '(use|used|using|share|shared|sharing) (dirty |used |clean |my |)*(needles|a needle|syringes?|works)(?! for (sewing|knitting|insulin|acupuncture))',
      '(used|using|relapsed) (again )?.{0,10}needles?',
      '(?<!pins and )(?<!pin and )(?<!acupuncture )(?<!dry )(?<!knitting )(?<!pine )needles(?= (,|\\.|and|again|to|still)|$)',
      '(heroin|smack|fentanyl) (user|addict|addiction|habit)',
      '(use|using|used|take|taking|took|on|do|doing) (heroin|smack|brown)',
      '(needle|needles) (user|exchange|habit|track)',
      '(track marks|skin ?popping|mainlin\\w+|i am a user|person who injects|intravenous user)',
      '(on|taking|using|run|running|doing|blasting) (a cycle of |a |injectable |some )+(gear|tren|roids|test|anabolics)',
    ],
    denies: ['(no|not) drugs'],
  },
];
