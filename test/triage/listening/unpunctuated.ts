/**
 * What real recognisers bring: no capitals, no commas, several thoughts in one breath. A danger told in passing, in
 * a simile, after denials or in the middle of a stretch; and soreness that only sounds like one.
 */
import type { FindingId } from '../../../lambda/triage/rules';
import type { Row } from './stories';

const DANGERS: readonly Row[] = [
  // Between the legs
  [
    "no fever no accident nothing like that my legs are fine it's only that when i sit on the toilet it feels like the seat isn't there",
    ['saddle'],
  ],
  [
    "my legs are fine it's just that the toilet seat feels like it isn't there since my back went",
    ['saddle'],
  ],
  [
    "everything's fine apart from when i sit it feels like there's nothing under me my back is sore too",
    ['saddle'],
  ],
  ["no tingling nothing like that but the chair feels like it's not there when i sit down", ['saddle']],
  ["when i sit on the loo it's as if there is no seat under me", ['saddle']],
  ["bladder's fine legs are fine but i can't tell the chair is there when i sit", ['saddle']],
  [
    "low back ache since leg day and it's like i've had a dentist's injection down below silly i know",
    ['saddle'],
  ],
  ["feels like i've had a jab at the dentist but between my legs", ['saddle']],
  ["it's like novocaine round my bum since the deadlifts", ['saddle']],
  ['like somebody gave me an anaesthetic down there and my back is stiff', ['saddle']],
  // Belly through to the back
  [
    "my stomach has been aching all day and it's like it's coming out through my back i'm seventy one and i used to lift",
    ['belly-through-to-back'],
  ],
  ['the pain in my belly comes out at my back', ['belly-through-to-back']],
  ["my tummy ache goes through to my back and it's getting worse", ['belly-through-to-back']],
  ['ache in my belly that comes right out of my back', ['belly-through-to-back']],
  ['my gut hurts and it goes clean through to my back', ['belly-through-to-back']],
  ['there is a pain behind my belly button that drills out at the back', ['belly-through-to-back']],
  // Calf
  [
    "one calf is huge and hot and it's agony nine out of ten i did leg day and then a long flight",
    ['calf-clot', 'severe'],
  ],
  ['my calf is huge and hot did leg day', ['calf-clot']],
  ['one calf is massive and red', ['calf-clot']],
  [
    'left calf is puffy and warm and twice the size of the other i thought it was from calf raises',
    ['calf-clot'],
  ],
  ['my right calf has blown up and it is roasting', ['calf-clot']],
  ['the left one of my calves is enormous and tight and throbbing', ['calf-clot']],
  ['my lower leg is like a balloon and feels warm only the one side', ['calf-clot'], ['swollen-weak-thighs']],
  // Pregnancy
  [
    "i'm thirty four weeks and my back ache keeps coming and going every five minutes or so i thought i overdid the yoga",
    ['pregnant', 'pregnancy-danger'],
    ['flank-waves'],
  ],
  [
    "my back keeps tightening every few minutes i'm due next month",
    ['pregnant', 'pregnancy-danger'],
    ['flank-waves'],
  ],
  ["i'm 36 weeks gone and the back pain comes in waves", ['pregnant', 'pregnancy-danger'], ['flank-waves']],
  ["i'm twenty eight weeks and there's been some spotting", ['pregnant', 'pregnancy-danger']],
  ["i'm due in three weeks and my lower back is sore", ['pregnant']],
  ['i am at thirty weeks and my back aches', ['pregnant']],
  // Morning stiffness
  [
    "every morning for the best part of a year my back is like concrete for a good hour then it loosens up once i'm moving",
    ['morning-stiffness-months'],
  ],
  [
    'most mornings since last summer i am stiff as a plank and it takes me an hour and a half to get going',
    ['morning-stiffness-months'],
  ],
  [
    'for the better part of six months my back is like cement every morning for about an hour',
    ['morning-stiffness-months'],
  ],
  [
    'my back is rigid every single morning it has been going on the best part of two years and it takes till lunchtime to free up',
    ['morning-stiffness-months'],
  ],
  // Chest, breath, faint
  ["hold on i can't catch my breath and i'm only lying here", ['chest-breath-faint']],
  ["wait i can't get my breath back and i haven't even done anything", ['chest-breath-faint']],
  ["my back is sore and i can't get my breath back even sitting still", ['chest-breath-faint']],
  ['my back is sore and everything is spinning and going black', ['chest-breath-faint']],
  [
    "did bench yesterday and now there's like an elephant sitting on me chest probably just a strained pec",
    ['chest-breath-faint'],
  ],
  ['i still have not got my breath back and i finished an hour ago', ['chest-breath-faint']],
  ["it's like a sack of cement on my chest since the rows", ['chest-breath-faint']],
  ['things keep going dark and spinny when i sit up and my back hurts', ['chest-breath-faint']],
  ["i'm struggling to get a breath in just sat here", ['chest-breath-faint']],
  [
    "it's just a bit of heartburn i think a sort of squeezing behind the breastbone going down my left arm and my back's sore from yesterday's deadlifts",
    ['chest-breath-faint'],
  ],
  ['just indigestion i reckon a heavy feeling across my chest and up into my jaw', ['chest-breath-faint']],
  // Torn
  [
    'something ripped between my shoulder blades out of nowhere while i was watching telly worst pain of my life',
    ['tearing-pain'],
    ['severe', 'upper-back-lump'],
  ],
  ["something just tore in my back and it's unbearable", ['tearing-pain', 'severe']],
  ['something has ripped in my back i was only sat reading', ['tearing-pain']],
  ['it felt like a sheet tearing down my back', ['tearing-pain']],
  [
    'i felt a rip between my shoulders while i was in bed and the pain is horrendous',
    ['tearing-pain'],
    ['severe', 'upper-back-lump', 'night-rest'],
  ],
  [
    "i wasn't lifting or anything just sat in the car and all of a sudden this god awful pain hit me in the lower back and stomach",
    ['tearing-pain'],
    ['severe'],
  ],
  // An old trouble that is still there
  ["they found a kidney stone on a scan last year, it's still there, back's just stiff", ['known-stone']],
  ['i was told years ago i have a kidney stone and it is still there', ['known-stone']],
  // Urine
  [
    "we did murph on monday arms and thighs are killing me and my wee's gone the colour of a strong brew",
    ['dark-urine'],
  ],
  ['can we stop i need the loo again it came out brown earlier by the way', ['dark-urine']],
  ["my wee's like builder's tea since the spin class", ['dark-urine']],
  ['when i went to the loo it was the colour of coffee', ['dark-urine']],
  ['i went for a wee and it came out like cola', ['dark-urine']],
  ['my back is sore and my pee came out brown', ['dark-urine']],
  ['my right foot drags and i peed brown this morning', ['dark-urine', 'one-leg-weak']],
  // Thighs
  [
    'thighs are rock solid to touch two days after squats and not like pumped like wood',
    ['swollen-weak-thighs'],
  ],
  [
    "i have to push myself up with my hands off the toilet my thighs just won't lift me after that leg session",
    ['swollen-weak-thighs'],
  ],
  [
    'first time at gym i did too many squats now both thighs are having so much swelling pants are not fitting',
    ['swollen-weak-thighs'],
  ],
  ['my quads feel like planks of wood and they look twice as big', ['swollen-weak-thighs']],
  ["my legs won't lift me out of the chair i have to heave myself up with my arms", ['swollen-weak-thighs']],
  ['since the lunges my thighs have no power to get me up off the sofa', ['swollen-weak-thighs']],
  ['lot of swelling is there in both my thighs after gym', ['swollen-weak-thighs']],
  // One leg
  ["my right foot's gone floppy i can't hold it up", ['one-leg-weak']],
  ["my right foot's floppy i can't hold it up and my back aches", ['one-leg-weak']],
  ['my foot just hangs there when i walk', ['one-leg-weak']],
  ["i've lost the lift in my left foot it slaps about", ['one-leg-weak']],
  ["my ankle won't hold me on the right side it just folds", ['one-leg-weak']],
  ["sciatica's back all down one side past the knee i can walk all right", ['one-leg-pain']],
  ["my old sciatica is back it's going down past my knee", ['one-leg-pain']],
  ['got the sciatica again right down to my ankle but walking is fine', ['one-leg-pain']],
  ['pain all down one side to below the knee', ['one-leg-pain'], ['both-legs']],
  // Both legs
  ['both my feet have gone all fizzy since this morning and my back is sore from deadlifts', ['both-legs']],
  ['my feet are all buzzy and my back is stiff', ['both-legs']],
  ['both legs have gone sort of fizzy since i got up', ['both-legs']],
  ['the soles of my feet feel fuzzy and my back is sore', ['both-legs']],
  [
    'yeah so it was five by five at a hundred and twenty kilos felt good had my shake slept okay and then i woke up and my two legs feel like they belong to someone else kind of dead from the hips down oh and my back is stiff',
    ['both-legs'],
  ],
  ["my legs feel like they're somebody else's and my back is sore", ['both-legs']],
  ['it is as though my legs belong to another person', ['both-legs']],
  ["my legs don't feel like mine since the squats", ['both-legs']],
  // How bad
  ['ow this is a nine out of ten now', ['severe']],
  ['this is a good nine out of ten', ['severe']],
  [
    'it hurts so bad i was up all night pacing i pulled it on the leg press',
    ['severe', 'night-rest'],
    ['vomiting-writhing'],
  ],
  ['it is so painful i have been up all night walking about with it', ['night-rest'], ['severe']],
  ['the pain had me up all night', ['night-rest'], ['severe']],
  ["it's that sore i've not slept a wink", ['severe'], ['night-rest']],
  // Unwell
  ['honestly i feel dreadful proper ill not just sore it is my lower back mostly', ['fever']],
  ['i feel properly poorly and my back aches', ['fever']],
  ['i feel absolutely awful like really ill and my side hurts', ['fever'], ['flank-waves']],
  ['not just sore i am ill with it and my back aches', ['fever']],
  // Knocks and crashes
  ["i copped a knee to the back at footy on saturday and it's been sore", ['knock']],
  ['took an elbow in the ribs at basketball and my side is sore', ['knock'], ['serious-accident']],
  ['caught a boot in the back playing rugby', ['knock']],
  ['someone landed on my back at training and it hurts', ['knock']],
  ['a bloke ran me over on my pushbike and my back is a bit sore', ['serious-accident'], ['knock']],
  ['a car ran into me yesterday and my back is stiff', ['serious-accident'], ['knock']],
  ['i got run over by a van and my hip hurts', ['serious-accident'], ['knock']],
  ['some woman knocked me off my bike with her car', ['serious-accident'], ['knock']],
  // Poisoned, confused, the head
  ["i've put my back out and i've been on the brandy and thirty co-codamol", ['overdose-yellow']],
  ['i had a whole box of co codamol for my back', ['overdose-yellow']],
  ['been on twenty paracetamol a day for my back', ['overdose-yellow']],
  ['washed down fifteen ibuprofen with some wine because my back hurts', ['overdose-yellow']],
  ["i feel really confused i don't know where i am", ['confused']],
  ['i feel confused and my back is sore', ['confused']],
  ["my back is sore and my wife says i'm not making sense", ['confused']],
  ["my head is all foggy and i can't work out what day it is", ['confused']],
  // The patient spoken for
  ['my son is fourteen and his lower back is sore from weightlifting club', ['under-18']],
  ['my daughter is twelve and her back hurts after gymnastics', ['under-18']],
  ["it's for my lad he's sixteen and his back is stiff from squats", ['under-18']],
  ['my boy is fifteen and he has a sore back', ['under-18']],
];

/** None of it may raise anything. */
export const UNPUNCTUATED_ORDINARY: readonly string[] = [
  'went a bit light headed no not at all just sore my lower back from the leg press',
  'i was light headed no just sore in the back',
  'numb between the legs no not at all just a sore back',
  'chest pain no nothing like that just my back',
  'had a cold last month with a fever but that is long gone my back is sore from rows',
  'had flu in the spring with a temperature all done with now my back is just tight',
  'i had a fever a month ago all gone sore back from rows',
  'had a temperature when i had covid last year my back is sore from squats',
  "i had sciatica ten years ago this isn't like that it's just a stiff back after squats",
  'i had sciatica ten years ago now just a stiff back after squats',
  'had sciatica years back this is nothing like it just sore from squats',
  "i slipped a disc twenty years ago but this doesn't feel like that just sore from leg day",
  "my legs are dead from yesterday's session",
  'my legs are dead from leg day',
  'my quads are dead from the lunges',
  'my legs were dead from all the burpees',
  "my legs are like concrete after yesterday's workout",
  'my legs are like concrete after leg day',
  'my thighs are like rocks after the squats but they walk off fine',
  'legs like concrete after workout',
  'my quads are like stone from the hill sprints',
  "i can't walk down stairs without wincing my thighs are so sore",
  "can't walk down stairs without wincing",
  "can't get down the stairs without groaning my quads are that sore",
  "i can't walk upstairs without swearing after leg day",
  "i can't sit on the loo without yelping my glutes are so sore",
  'just had a wee and it was clear',
  'just had a wee',
  'just had a pee all normal my back is sore',
  'i just had my lunch my back is sore',
  'i just had a shower and my back is sore',
  'we just had a bit of a stretch and my back is sore',
  'my little boy had a fever last week that is why i am tired',
  'the little one had a temperature all night so i am tired and stiff',
  "my baby's got a fever so i slept on the floor and my back is stiff",
  'our youngest was sick all night and i am sore from carrying her',
  'had a baby step back on squats my back is sore',
  'yes my legs are sore',
  'legs feel like lead after the hill sprints',
  'i feel like a hundred years old getting out of bed but fine after ten minutes squats yesterday',
  "my arms are so sore i can't wash my hair without groaning",
  'i have a slight ache above my hips on both sides after squats',
  'i was breathing hard after the prowler obviously fine now my quads are cooked',
  "it wasn't a fall or anything i just lifted it wrong",
  'no fever no numbness my back is sore from squats',
  'no numbness my legs are fine my back aches a bit',
  "my legs are fine it's my back that's sore",
  'my kids have had a fever i am fine my back is sore from deadlifts',
  'i broke my arm two years ago my back is sore since yesterdays squats',
  "i didn't faint or anything my back's just sore",
  'no pain in the chest no trouble breathing just a sore back',
];

export const UNPUNCTUATED: readonly Row[] = [
  ...DANGERS,
  // Raised, but only as what they are
  ["i've been throwing up all morning i can't keep water down", ['vomiting-writhing']],
  ["my back is sore and i can't keep water down", ['vomiting-writhing']],
  ["my back hurts can't hold anything down since dinner", ['vomiting-writhing']],
  ["i can't keep even a sip of water down and my side hurts", ['vomiting-writhing'], ['flank-waves']],
];

/** Guessed, or to be asked back. */
export const UNPUNCTUATED_UNSURE: readonly (readonly [string, FindingId])[] = [
  ["maybe both my legs are a bit tingly i can't really tell", 'both-legs'],
  ['my pee might have been a bit brown hard to say with the light', 'dark-urine'],
  ['i think i just peed myself a bit without meaning to', 'bladder-bowel'],
  ["i'm not sure but it might be a bit numb down there", 'saddle'],
];

export const UNPUNCTUATED_OTHERS_IN_DANGER: readonly string[] = [
  'my dad is clutching his chest he was helping me move',
  "my dad's holding his chest and he's gone grey",
  'my mate here has gone down clutching at his chest',
  'my husband is grabbing his chest',
  'my wife has gone all droopy on one side of her face',
];
