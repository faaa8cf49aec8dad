/** A light stretch and a rest count between sets. */
import { PATIENCE_MS } from './remembering/conversation';
import { conversations } from './transcript';

const hold = conversations();

const CHEST = `
  U: /open
  U: stretch my chest between sets
  U: no
  A: *Shake it out. How long is your rest?
  [scene between-sets, question ready]
`;

const talks: readonly (readonly [string, string])[] = [
  [
    'the stretch comes again once the set is done',
    `${CHEST}
    U: rest sixty seconds
    A: Resting one minute. *Set done: stretch again?
    [question again]
    U: yes
    A: Stand tall *Shall I count one minute of rest?`,
  ],
  [
    'after a rest alone, another rest is offered',
    `
    U: /open
    U: rest sixty seconds
    U: no
    A: *Resting one minute. *Another rest after the next set?
    U: yes
    A: Resting one minute. *`,
  ],
  [
    '"repeat" after a rest counts again',
    `${CHEST}
    U: rest sixty seconds
    U: repeat
    A: Resting one minute. *`,
  ],
  [
    'how long the rest is, and "skip" counts none',
    `${CHEST}
    U: rest sixty seconds
    U: yes
    U: how long
    A: Shall I count one minute of rest?
    U: skip
    A: Good lifting.`,
  ],
  [
    'a tight chest is the muscle that is stretched',
    `${CHEST}
    U: my chest is tight
    A: Then take it gently. How long is your rest?
    [scene between-sets]`,
  ],
  [
    'who names no muscle is asked which one',
    `
    U: /open
    U: i'm between sets
    U: no
    A: *Which muscle shall we stretch?
    [scene between-sets, question open]
    U: chest
    A: Stand tall and clasp your hands behind you.*How long is your rest?`,
  ],
  [
    'a muscle and a rest in one breath: the rest is offered, not asked for',
    `
    U: /open
    U: between sets
    U: no
    U: chest rest ninety seconds
    A: Stand tall*Shall I count 90 seconds of rest?
    U: ready
    A: Resting 90 seconds. 45 seconds left. *Next set. Set done: stretch again?`,
  ],
  [
    'another muscle takes the place of the first',
    `${CHEST}
    U: stretch my hamstrings
    A: Stand with your left heel forward*Other side.*How long is your rest?
    U: start over
    A: Stand with your left heel forward*How long is your rest?`,
  ],
  [
    'a bare number is seconds of rest, a short one without a cue at half, and it stays for the next set',
    `${CHEST}
    U: thirty
    A: Resting 30 seconds. Get ready. Three. Two. One. Next set. *
    U: yes
    A: Stand tall*Shall I count 30 seconds of rest?`,
  ],
  [
    'kilos are no rest',
    `${CHEST}
    U: forty kilos
    A: I didn't get that. How many seconds of rest?
    [scene between-sets]`,
  ],
  [
    'a rest of seconds is at least ten',
    `${CHEST}
    U: five seconds
    A: Resting 10 seconds. Get ready. *`,
  ],
  [
    "more than three minutes are left to Alexa's own timer, and another length is counted",
    `${CHEST}
    U: rest ten minutes
    A: I count up to three minutes; for longer, *How long is your rest?
    [question ready]
    U: yes
    A: *rest?
    [question ready]
    U: two minutes
    A: Resting 2 minutes. One minute left. *`,
  ],
  [
    'another rest in the middle keeps the muscle',
    `${CHEST}
    U: rest sixty seconds
    U: rest ninety seconds
    A: Resting 90 seconds. *Set done: stretch again?
    U: yes
    A: Stand tall*Shall I count 90 seconds of rest?`,
  ],
  [
    'a muscle that is tight in one word is taken gently',
    `${CHEST}
    U: it is tight
    A: Then take it gently. How long is your rest?`,
  ],
  [
    'no more sets closes',
    `${CHEST}
    U: rest sixty seconds
    U: no
    A: Good lifting.
    [microphone shut]`,
  ],
  [
    'so does "done" before any rest',
    `${CHEST}
    U: i'm done
    A: Good lifting.
    [microphone shut]`,
  ],
  [
    'what is not understood after a stretch may be pain: no goes on with the rest',
    `${CHEST}
    U: blorp the wuzzle
    A: Did something hurt or go numb?
    [question screen-0]
    U: blorp the wuzzle
    A: Did it hurt or go numb: yes or no?
    U: no
    A: How long is your rest?
    [scene between-sets, question ready]`,
  ],
  [
    'so does "nothing hurts"',
    `${CHEST}
    U: blorp the wuzzle
    U: nothing hurts
    A: How long is your rest?`,
  ],
  [
    'and yes opens the checks',
    `${CHEST}
    U: blorp the wuzzle
    U: yes
    [scene screening, asks saddle bladder-bowel]`,
  ],
  [
    'a tight chest is no answer to whether it hurt: asked once more, then checked',
    `${CHEST}
    U: blorp the wuzzle
    U: my chest is tight
    A: Did it hurt or go numb: yes or no?
    U: my chest is tight
    [scene screening, asks saddle bladder-bowel]`,
  ],
  [
    'after the count, what is not understood was no stretch: the question comes again',
    `${CHEST}
    U: rest sixty seconds
    U: blorp the wuzzle
    A: I didn't get that. The same stretch again?
    [question again]`,
  ],
  [
    'a tight leg is not the muscle of the set: it is checked',
    `${CHEST}
    U: my leg is tight
    [scene screening, asks saddle bladder-bowel]`,
  ],
  [
    'pain between sets stops the set',
    `${CHEST}
    U: that hurts
    A: Stop there and rest. *
    [scene screening, asks saddle bladder-bowel]`,
  ],
  [
    'how it goes is no length of rest',
    `${CHEST}
    U: it's better
    A: I didn't get that. How many seconds of rest?
    [scene between-sets]`,
  ],
  [
    'help, and a moment, come back to the rest',
    `${CHEST}
    U: help
    A: Name a muscle and a rest*How long is your rest?
    U: wait
    A: Take your time. How long is your rest?`,
  ],
];

test.each(talks)('%s', (_title, script) => hold(script), PATIENCE_MS);
