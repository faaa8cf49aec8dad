/**
 * Words by which a sentence is known to be about somebody's body: only such a sentence may fill a free-text slot.
 * Three strengths: an alarm word makes any sentence a complaint, a complaint word makes most, a body or training
 * word only in company. Written in full words; compared by stem.
 */
const words = (text: string): readonly string[] =>
  text
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');

export const ALARM_WORDS = words(`
numb|numbness|tingle|tingling|pins and needles|can not feel|could not feel|no feeling in|lost feeling|lost the feeling|no sensation|sensation|paralysed|paralyzed|
crotch|groin|saddle|genital|genitals|private parts|privates|down there|between my legs|undercarriage|penis|willy|dick|balls|testicle|testicles|scrotum|vagina|vaginal|labia|anus|rectum|perineum|erection|sexual|
pee|peeing|piss|pissing|urine|urinate|urinating|wee|weeing|bladder|incontinent|incontinence|wet myself|wetting myself|wet the bed|leaking|bowel|bowels|poo|poop|pooing|stool|stools|shit myself|soil myself|soiled myself|diarrhea|diarrhoea|constipated|constipation|loo|toilet|bathroom|
fever|feverish|temperature|chills|shiver|shivery|shivering|night sweats|sweats|sweaty|sweating|clammy|infection|infected|sepsis|
pregnant|pregnancy|expecting a baby|having a baby|weeks along|miscarriage|midwife|contractions|waters broke|postpartum|gave birth|period pain|bleeding|blood|bleed|
cancer|tumor|tumour|chemo|chemotherapy|leukemia|lymphoma|melanoma|metastasis|weight loss|losing weight|lost weight|lost a lot of weight|
chest pain|chest hurts|chest tightness|tight chest|chest is tight|chest feels tight|chest feels|chest was tight|tight in my chest|tightness in my chest|pressure in my chest|pain in my chest|heart attack|heart pain|palpitation|palpitations|angina|my heart|stroke|jaw|left arm|
breathe|breath|breathing|breathless|short of breath|wheezing|suffocating|choking|faint|fainted|fainting|passed out|pass out|passing out|blacked out|black out|collapse|collapsed|unconscious|seizure|fit|light headed|lightheaded|dizzy|dizziness|confused and|slurred|
die|dying|dead inside|suicide|suicidal|kill myself|killing myself|end it all|end my life|harm myself|hurt myself|self harm|cut myself|not worth living|no point in living|point of living|point in going on|ending it all|ending it|end it|give up on life|no reason to live|want to be gone|hopeless|despair|do not want to be here|do not want to live|do not want to wake up|can not go on|better off without me|overdose|overdosed|
inject|injecting|injected|shoot up|shooting up|heroin|needles|drug user|steroids|steroid|cortisone|prednisone|prednisolone|opioid|opiates|oxycodone|morphine|tramadol|codeine|blood thinner|blood thinners|warfarin|anticoagulant|
crash|crashed|car accident|accident|hit by|run over|fell off|fell down|fell from|fallen|had a fall|took a fall|i fell|slipped and|tripped and|fracture|fractured|broke my|broken bone|broken bones|broken back|osteoporosis|brittle bones|thin bones|weak bones|dislocated|kicked|got hit|hit me|hit my|landed on|knocked|dropped on|crushed|twisted|thrown off|
can not walk|can not stand|can not move|can not lift|can not get up|can not sleep|can not sit|can not bend|drop foot|foot drop|drags|dragging my|gave way|giving way|gives way|buckle|buckled|limp leg|leg is dead|dead leg|unsteady|off balance|clumsy|
vomit|vomiting|throwing up|threw up|puking|nausea|nauseous|kidney stone|kidney stones|gallstone|ulcer|aneurysm|aorta|tearing pain|ripping pain|dark urine|cola|tea colored|tea coloured|brown pee|rhabdo|shingles|rash|
hiv|immune|immunosuppressed|transplant|diabetes|diabetic|tb|tuberculosis|surgery|operation|scoliosis|arthritis|ankylosing|spondylitis|psoriasis|sciatica|slipped disc|slipped disk|herniated|bulging disc|bulging disk|disc|lump|deformed|deformity|meningitis|stiff neck and|worst pain|unbearable|excruciating|agony|screaming|scream`);

export const COMPLAINT_WORDS = words(`
hurt|hurts|hurting|hurty|pain|painful|pains|ache|aches|aching|achy|achey|sore|soreness|stiff|stiffness|tight|tightness|tender|tenderness|cramp|cramps|cramping|spasm|spasms|spasming|swollen|swelling|bruise|bruised|bruising|burn|burns|burning|sting|stings|stinging|throb|throbs|throbbing|twinge|twinged|tweaked|pulled|strain|strained|sprain|sprained|torn|tear|weak|weakness|sick|ill|unwell|poorly|cough|coughing|headache|headaches|migraine|tired|exhausted|knackered|fatigue|limp|limping|hobbling|locked up|seized up|seized|stuck|pinch|pinched|pinching|clicking|popped|pop|crack|cracked|cracking|shooting|radiates|radiating|zapping|electric|stabbing|stab|sharp|dull|niggle|niggling|killing me|murder|wrecked|ruined|messed up|screwed up|buggered|done in|put out|threw out|thrown out|went out|gone out|kidney|kidneys|hospital|ambulance|discomfort|uncomfortable|injury|injured|wound|painkiller|painkillers|tablet|tablets|medication|medicine|pills|ibuprofen|paracetamol|tylenol|advil|aspirin|naproxen|doms|inflamed|inflammation|itchy|itching|shaky|trembling|shaking|heavy|wobbly|jelly|worse|worsening|flare|flared|nerve|nerves|suffering|suffer|moan|crippled|gets better|eases|eased|easing|better when|better once|comes and goes|goes away|wakes me|woke me|woke up|at night|in the night|all night|every night|lying down|lie down|getting out of bed|got out of bed|bending|bend over|bent over|sit down|sitting|depressed|depression|anxious|panic|low mood|crying|lonely|sad|miserable|scared|worried about|something wrong|something is wrong|not right|do not feel right|does not feel right|feel awful|feel terrible|feel bad|feel rough|feels weird|feels strange|feels funny|feels odd|feels off|went wrong|weird feeling|strange feeling|funny feeling|dead`);

export const BODY_WORDS = words(`
back trouble|back problem|back issue|bad back|lower back|upper back|mid back|middle back|low back|my back|the back|his back|her back|in back|back pain|backache|spine|spinal|vertebra|tailbone|coccyx|sacrum|si joint|lumbar|buttock|buttocks|butt|bum|backside|bottom|arse|ass|glute|glutes|piriformis|hip|hips|hip flexor|pelvis|pelvic|leg|legs|thigh|thighs|quad|quads|quadriceps|hamstring|hamstrings|hammy|hammies|calf|calves|shin|shins|knee|knees|kneecap|ankle|ankles|foot|feet|toe|toes|heel|heels|achilles|shoulder|shoulders|shoulder blade|arm|arms|elbow|elbows|wrist|wrists|hand|hands|finger|fingers|thumb|neck|throat|head|face|eye|eyes|ear|ears|tooth|teeth|chest|pecs|pec|rib|ribs|belly|stomach|tummy|abdomen|abdominal|abs|core|flank|flanks|waist|sides|oblique|obliques|lats|lat|traps|trapezius|biceps|triceps|forearm|forearms|muscle|muscles|joint|joints|bone|bones|tendon|ligament|body|skin|heart|lung|lungs|stomach`);

export const TRAINING_WORDS = words(`
squat|squats|squatted|squatting|deadlift|deadlifts|deadlifted|deadlifting|bench|benched|benching|bench press|lunges|lunge|leg press|leg day|back day|gym|workout|work out|worked out|working out|trained|training|exercise|exercised|exercises|exercising|lifted|lifting|weights|barbell|dumbbell|kettlebell|reps|rep|sets|personal best|running|ran|run|jogging|jog|marathon|football|rugby|yoga|pilates|crossfit|cycling|rowing|swimming|sport|sports|form|technique|knees caved|butt wink|rounded|rounding|posture|warm up|warmed up|walk|walked|walking|like an old man|like an old woman|stairs|climbing|got up|getting up|get up|stand up|standing up|move about|moving|sneeze|sneezing|stretch|stretched|stretching|lift`);

/** An age or a time of life that the skill has to know of. */
export const AGE_WORDS = words('years old|year old|under eighteen|teenager|teen|my age|pensioner|retired');
