/** Technique, stiffness or both: two questions at most, and what follows from them. */
import { PATIENCE_MS } from './remembering/conversation';
import { SEVEN_NOES } from './remembering/fragments';
import { conversations } from './transcript';

const hold = conversations();

const cleared = (complaint: string) => `
  U: /open
  U: ${complaint}
  ${SEVEN_NOES}
  [level self-care]
`;

const CLEARED = `${cleared("my lower back is sore since yesterday's squats")}
  A: *In the lift itself, did one rep hurt sharply?
  [scene cause, question cause-sharp-rep]
`;

/** A rounded back and stiff on getting up: a routine, then technique. */
const BOTH = `${CLEARED}
  U: no
  U: yes
  [question cause-morning]
  U: yes
  A: This pattern is often both: *
  [scene stretching, cause both, step lb-knee-rolls]
  U: i'm done
  A: Okay, we finish here. Shall we look at your weight and technique now?
  [scene technique, question ready]
`;

const talks: readonly (readonly [string, string])[] = [
  [
    'a bad form and easier mornings are both',
    `${CLEARED}
    U: no
    A: Did your back round*
    U: yes
    A: And are you stiff on getting up, and easier once you move about?
    [cause none, question cause-morning]
    U: yes
    [cause both, scene stretching]`,
  ],
  [
    'a bad form and nothing in the morning is technique, and "not sure" is a no',
    `${CLEARED}
    U: no
    U: yes
    U: not sure
    A: This pattern is often technique, *What weight did you squat?
    [cause technique, scene technique]`,
  ],
  [
    'a sharp rep asks after the spine, and no stretching follows',
    `${CLEARED}
    U: yes
    [scene screening, question screen-sharp-on-spine, asks sharp-on-spine]
    U: no
    A: *After a sharp pain in a rep, leave the stretching for today*What weight did you squat?
    [cause technique, scene technique]
    U: sixty kilos
    ${'U: next\n'.repeat(4)}
    A: Fifth, bar path:*
    U: yes
    A: After a session and a good next morning, add 5 kilos: 35, *Anything else?
    [scene welcome, question more]`,
  ],
  [
    'sharp right on the spine is not for this skill',
    `${CLEARED}
    U: yes
    U: yes
    [level urgent, microphone shut]`,
  ],
  [
    'what was told at the beginning is not asked again',
    `${cleared("my back is sore since yesterday's squats, my form was good and i'm stiff in the morning")}
    A: *This pattern is often hamstrings and glutes*
    [cause stiffness, scene stretching]`,
  ],
  [
    'a new weight leaves out the question for the form',
    `${cleared('my lower back is sore since yesterday, i squatted a new weight')}
    A: *did one rep hurt sharply?
    U: no
    A: And are you stiff on getting up*
    [question cause-morning]
    U: no
    [cause technique, scene technique]`,
  ],
  [
    'the form told in words is an answer',
    `${CLEARED}
    U: no
    U: my heels lifted
    A: And are you stiff on getting up*
    [question cause-morning]`,
  ],
  [
    'a good form told in words is stiffness',
    `${CLEARED}
    U: no
    U: my form was good
    [cause stiffness, scene stretching]`,
  ],
  [
    'a story that answers nothing is asked for a yes or no',
    `${CLEARED}
    U: my back felt alright in the gym i guess
    A: I just need a yes or a no here. A sharp pain in one rep: yes or no?
    [scene cause, question cause-sharp-rep]`,
  ],
  [
    'what is not understood is asked again, then with help',
    `${CLEARED}
    U: blorp the wuzzle
    A: I didn't get that. A sharp pain in one rep: yes or no?
    U: blorp the wuzzle
    A: I am finding out whether technique or stiffness is likelier: *A sharp pain in one rep: yes or no?
    U: no
    [question cause-form]`,
  ],
  [
    'why it is asked, and then the question again',
    `${CLEARED}
    U: why
    A: Technique and stiffness want different things: *A sharp pain in one rep: yes or no?
    [question cause-sharp-rep]`,
  ],
  [
    'technique after the routine, then the reminder, and no second stretching',
    `${BOTH}
    U: yes
    A: What weight did you squat?
    U: one hundred kilos
    U: no
    A: After a session and a good next morning, add 5 kilos: *Shall I remind you to stretch this afternoon at four?
    [scene reminders]`,
  ],
  [
    'no technique today: the reminder comes at once',
    `${BOTH}
    U: no
    A: Shall I remind you to stretch this afternoon at four?
    [scene reminders, question remind-afternoon]`,
  ],
  [
    'what says neither yes nor no to it is asked again',
    `${BOTH}
    U: blorp the wuzzle
    A: I didn't get that. Weight and technique: yes or no?
    [scene technique, question ready]`,
  ],
  [
    'done with the technique in the middle of it leaves the plan out',
    `${BOTH}
    U: ready
    U: sixty kilos
    U: i'm done
    A: Shall I remind you*
    [scene reminders]`,
  ],
];

test.each(talks)('%s', (_title, script) => hold(script), PATIENCE_MS);
