/** Chest, breath and fainting. */
import type { SignWords } from '../signs';

const BAD =
  '(pain|pains|painful|hurt|hurts|hurting|ache|aches|aching|achy|pressure|pressing|crushing|crushed|squeezing|squeezed|heavy|heaviness|burning|burns|stabbing|sharp pain|agony|discomfort|gripping|gripped|clenching|in a vice|in a clamp|a vice|squashed|being squashed|strangled|funny|weird|odd|not right|playing up|bad|constricted|constricting|being squeezed|being crushed|someone (is )?(sitting|standing) on it|weight on it|on fire|pounding|twinges?|throbbing|bursting|exploding|killing me|cramping|cramp|spasm|seized up)';

export const CHEST: readonly SignWords[] = [
  {
    sign: 'chest-breath-faint',
    says: [
      'cannot (get|take|catch|draw|manage|suck in) (in |a |any |my |enough |proper |good |decent |full |deep |real |big )*(lungs?ful\\w*|breath|air|lungs)',
      '(indigestion|heartburn|pressure|burning|pains?|ache|aching|squeez\\w+|heaviness|tight\\w*|acid) .{0,30}(jaw|throat|teeth) .{0,25}arms?(?! (day|workout))',
      '(indigestion|heartburn|pressure|burning|squeez\\w+|heaviness|tight\\w*) .{0,25}arms? .{0,25}(jaw|throat|teeth)',
      '(indigestion|heartburn) .{0,40}(arm|jaw|sweat\\w*|clammy|breath\\w*|faint\\w*|dizzy|pressure)',
      '(not|never|cannot) (got|get|getting|caught|catching|had) (my |any )?breath back',
      '(everything|it all|vision|sight|the room|the world|my eyes|(?:keeps?|kept)) .{0,25}(go|went|goes|going|gone|turning|turned|fading) (all |to )?(black|dark|grey|gray)',
      '(clutch\\w*|grabb\\w*|holding|gripping|clasp\\w*) (at |onto |on to |hold of )*(my |his |her |their |the )?{chest}(?! (up|high|out|open|still|down|tall))',
      '(gasping|panting|breathless|out of breath|puffed|winded) .{0,20}(climb\\w*|get|getting|walk\\w*) (in|into|to|across|out of) (the |my )?(bed|bathroom|kitchen|{toilet}|room)',
      '(climb|get|walk|roll over|turn over|climbing|getting|walking) (in|into|to|across|out of|over in) (the |my )?(bed|bathroom|kitchen|{toilet}|room) .{0,10}(gasping|breathless|out of breath|puffing|panting|winded)',
      '(woozy|dizzy|faint|giddy|light headed|lightheaded|swimmy) and (then |i |just |nearly |almost )*(hit the|fell|went|dropped|collapsed|down|had to (sit|lie|hold)|keeled)',

      '(pain|ache|aching|hurts|heavy|heaviness|numb|tingl\\w+) .. left arm .{0,40}(sweat\\w*|sick|clammy|faint\\w*|breath\\w*|nause\\w*|dizzy|chest|jaw|grey)',
      'breathing (is |really |just |makes it |)*(hurts?|painful|hurting|agony|sore|sharp|hard work)',
      '(felt|feel|feeling|feels|am) (so |really |all |very |a bit |)*(winded|puffed) (just|even|at rest|sitting|lying|talking|when i talk|for no)',
      '(grey|gray|pale) and (sweating|sweaty|clammy|cold)',
      '(sweating|sweaty|clammy) and (grey|gray|pale|cold|faint|dizzy|sick)',

      `{chest} = ${BAD}`,
      `{chest} ${BAD}`,
      '(pain|pains|pressure|crushing|squeezing|heaviness|burning|stabbing|sharp pain|ache|aching|hurts|discomfort|weight|heavy|gripping|band|something heavy|twinges?|cramp|stitch|sharp) .. (in|on|across|around|round|over|behind|through|inside|near|under|to|into|at) [{my}] [left|right|whole|middle of my|middle of the|centre of my|center of my|side of my|front of my|left side of my] {chest}',
      '(tightness|tight feeling|tight band|tight pain|constriction) .. (in|on|across|around|round|over|behind|through|inside) [{my}] [left|right|whole] {chest}',
      '(chest) (tightness|pressure|heaviness|discomfort|symptoms)',
      'tight .. (around|across|round) (my |the )?chest',
      '(elephant|sack|bag of|slab|rock|anvil|ton|tonne|boot|weight|brick|bricks|vice|clamp|someone (sitting|standing)|something sitting|iron band|fist|boulder) .. (on|round|around|in|crushing|across|squeezing) (my |the )?chest',
      '(band|vice|belt) .. (round|around|across) (my )?(chest|ribs)',
      'heart attack',
      'heart (hurts|pain|ache|aches|is hurting|is aching)',
      '(pain|hurts|ache) .. (in|near|around|over) (my |the )?heart',
      '(pain|ache|aching|numb|numbness|tingling|heavy|heaviness|pressure) .. (in|down|into) (my )?(left )?(arm|jaw) and (my )?(jaw|chest|left arm|arm)',
      '(arm|left arm) and (my )?jaw .. (pain|hurt|hurts|ache|aches|numb|heavy)',
      '(jaw) (and|,) .. left arm',
      'angina',
      // Breath
      '(trouble|difficulty|difficult|hard|hard time|struggling|struggle|problems?|labou?red|cannot manage|gasping|fighting|battling|tough) .. (breath\\w*|catch (my )?breath|get (my )?breath|get (enough )?air)(?! (deeply|properly on the stairs))',
      'cannot (really |properly |get |catch |take |draw |seem to |fully |a |my |any |enough |in |deep |full |much |)*(breathe|breath|breathing|air)(?! through my nose| out of my nose)',
      '(short|shortness) of breath',
      '(breathless|breathlessness)(?! (after|during|from|between|in|by) (the |a |my |every |each |that )?(set|sets|squats?|session|workout|run|cardio|sprints?|last|training|class))',
      '(out of breath|puffed|puffing|panting|winded) .. (sitting|lying|resting|at rest|doing nothing|just talking|talking|for no reason|standing still|getting dressed|in bed|walking to the|even)',
      '(gasping|fighting) for (air|breath)',
      'not (get|getting) (enough )?(air|breath|oxygen)',
      'hurts (to|when i) (breathe|take a (deep )?breath|breathe in)',
      '(pain|sharp|stab|stabbing|hurting|sore|catches|painful) .. (when|with|on|every time|each time|to) (i )?(take a |taking a |take |a |every |each |deep |am )*(breathe?|breath|breathing|inhal\\w+)( in)?',
      'breathing = (hard|difficult|laboured|labored|shallow|bad|funny|a struggle|heavy|not right|painful|worse|tight|weird|wheezy|noisy|strange)',
      '(coughing|coughed|cough) (up )?blood',
      // Fainting
      '(faint|fainted|fainting|faints|keeling over|keeled over|passing out|blacking out|blackout|blacked out|black out|lost consciousness|losing consciousness|lose consciousness|going to pass out)(?! (hope|line|pull|ache|idea|soreness|tightness|pain))',
      'passed out(?! (on the (sofa|couch|bed)|in bed|asleep|early|last night at))',
      'pass out',
      '(faintness|syncope|swooning|swooned)',
      '(felt|feel|feeling|feels|nearly|almost|about to|going to|keep|i|getting|been) (really |a bit |very |so |all |quite |like i am going to |like i might |like i was going to |like i would )*(light headed|lightheaded|faint|collapse|clammy)',
      '(light headed|lightheaded|lightheadedness)(?! (after|during|from|between|on|in) (the |a |my |every |each |that )?(heavy |last |hard )?(set|sets|squats?|session|workout|rep|deadlift|deadlifts|run))',
      '(i |just |suddenly |nearly |almost )(collapsed|collapsing)(?! (on|onto|into|in) (the |my |a )?(sofa|couch|bed|floor after|heap|bench|chair))',
      '(dizzy|giddy) .. (clammy|sweaty|sweating|nearly (fell|fall|went)|almost (fell|went)|fall over|fell over|everything went black|cannot stand|collapse\\w*|grey)',
      '(clammy|cold sweat|cold sweats)',
      '(everything|it all|vision|room|world|my eyes) (went|goes|going|gone|is going) (black|dark|grey|gray)',
      '(seeing|saw) (stars|black spots) .. (nearly|almost|went down|faint\\w*)',
      'came (round|around|to) on the (floor|ground)',
      'woke up on the (floor|ground)',
    ],
    denies: [
      'breathing (is )?(fine|ok|okay|normal|good|alright)',
      '(can|able to) breathe (fine|ok|okay|normally|easily|alright)',
      'chest is (fine|ok|okay|normal|good|alright|clear)',
    ],
    hints: [
      '(room|everything|head) = spinning',
      '(dizzy|dizziness|giddy|giddiness|woozy|palpitations?|racing heart|light headed|lightheaded)',
      'heart = (racing|pounding|fluttering|skipping|thumping|jumping|going like the clappers|irregular|beating (fast|funny|out of))',
      'out of breath',
    ],
  },
  {
    sign: 'chest-tight',
    says: [
      '{chest} = (tight|tightness|tense|stiff|tightened|tightening|pulling|tightens)',
      'tight [in|across] [my|the] chest',
      'chest tightness',
      'tightness .. chest',
    ],
  },
  {
    sign: 'chest-sore',
    says: ['{chest} = (sore|tender|bruised|battered|fried|wrecked)', '(sore|soreness|tender) .. {chest}'],
  },
  {
    sign: 'chest-alarming',
    says: [
      '(inside|jaw|left arm|both arms|inside the chest|deep inside|behind (my |the )?(breastbone|breast bone|sternum|ribs)|breath\\w*|pressure|sweat|sweaty|sweating|clammy|dizzy|faint|nausea|nauseous|crushing|squeezing|heavy|heaviness|on the inside|deep in)',
      '(down|into|in|up) [my] (arm|arms|jaw|neck|throat|teeth)',
      '(at rest|just sitting|sitting here|lying here|for no reason|out of nowhere|walking up|climb\\w*|when i walk|uphill|suddenly)',
    ],
  },
  {
    sign: 'chest-own-reason',
    says: [
      '(from|because of|after|due to|with|since|by|it is|was|just|only) (the |all the |my |just |only |a |heavy |doing )*(bench|benching|bench press|push ups?|pushups?|press ups?|dips|pecs|chest (day|press)|flies|flys|flyes)',
    ],
  },
];
