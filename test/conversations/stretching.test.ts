/** What is said during and after a hold. */
import { PATIENCE_MS } from './remembering/conversation';
import { FIRST_ROUTINE } from './remembering/fragments';
import { conversations } from './transcript';

const hold = conversations();

/** A two-sided stretch of one round or two, alone. */
const GLUTES = `
  U: /open
  U: stretch my buttocks
  [question screen-0]
  U: no
  [step left, question ready]
`;

const HAMSTRINGS = `
  U: /open
  U: stretch my hamstrings
  U: no
  [step ham-stand left round 1 20s, question ready]
`;

/** Of one round, both sides at once. */
const LOWER_BACK = `
  U: /open
  U: stretch my lower back
  U: no
  [step lb-stand-ext both round 1, question tightness]
`;

const talks: readonly (readonly [string, string])[] = [
  [
    'begins without saying anything twice',
    `${GLUTES.trimEnd()}\n A: *Here we go. A gentle pull, never pain;*`,
  ],
  [
    '"worse" asks whether something hurts, and no goes on',
    `${GLUTES}
    U: it's worse
    A: Did something hurt or go numb?
    U: no
    [step right]
    U: it's worse
    A: Did something hurt or go numb?`,
  ],
  [
    '"worse" and yes open the checks',
    `${GLUTES}
    U: it's worse
    U: yes
    [scene screening, asks saddle bladder-bowel]`,
  ],
  [
    '"not sure" never plays the next hold',
    `${GLUTES}
    U: not sure
    A: Did something hurt or go numb?
    U: not sure
    [scene screening, asks saddle bladder-bowel]`,
  ],
  [
    'what a question cut into is held again',
    `${GLUTES}
    U: /after 8s how long
    A: About * left. Shall we go on?
    U: yes
    [step left]
    U: ready
    [step right]`,
  ],
  [
    'so is what a question cut into during the instructions',
    `${GLUTES}
    U: /after 23s how long
    U: yes
    [step left]`,
  ],
  [
    'a question after the hold goes on with the other side',
    `${GLUTES}
    U: how long
    U: yes
    [step right]`,
  ],
  [
    'everything left out is no routine that is done',
    `${FIRST_ROUTINE}
    ${'U: /after 2s skip\n'.repeat(4)}
    A: Okay, that was the last one. *`,
  ],
  [
    'a command is no sign of harm, but nothing goes on before it is known',
    `${GLUTES}
    U: it's worse
    U: how long
    A: About * left. Did something hurt or go numb?
    U: wait
    A: Take your time. Did something hurt or go numb?
    U: slower
    A: Did it hurt or go numb: yes or no?
    [question screen-0, directives none]
    U: no
    [scene stretching]`,
  ],
  ...['next', 'ready', 'repeat', 'go on'].map((words): readonly [string, string] => [
    `"${words}" is no answer to whether it hurt`,
    `${GLUTES}
    U: it's worse
    U: ${words}
    A: Did it hurt or go numb: yes or no?
    [question screen-0, directives none]`,
  ]),
  [
    'whoever wants another muscle before it is known is asked once more, then checked',
    `${GLUTES}
    U: it's worse
    U: stretch my calves
    A: Did it hurt or go numb: yes or no?
    U: stretch my calves
    [scene screening, asks saddle bladder-bowel]`,
  ],
  [
    'what is not understood is asked once more before the checks',
    `${GLUTES}
    U: blorp the wuzzle
    A: Did something hurt or go numb?
    U: blorp the wuzzle
    A: Did it hurt or go numb: yes or no?
    U: blorp the wuzzle
    [scene screening, asks saddle bladder-bowel]`,
  ],
  [
    '"other side" after one side is the other one, once',
    `${GLUTES}
    U: other side
    [step right, question tightness]
    U: no
    [step none]`,
  ],
  [
    '"other side" during one side comes back to it',
    `${GLUTES}
    U: /after 8s other side
    [step right, question ready]
    U: ready
    [step left, question tightness]`,
  ],
  [
    '"next" after one side is the other one, and skips the stretch during it',
    `${GLUTES}
    U: next
    [step right]
    U: next
    [step none]`,
  ],
  [
    'during the hold "next" leaves the stretch out',
    `${GLUTES}
    U: /after 8s next
    A: Okay, that was the last one. *
    [step none]`,
  ],
  [
    'only a second no in a row pauses',
    `${GLUTES}
    U: how long
    U: no
    A: Take your time. Shall we go on?
    U: no
    A: Paused. *
    [microphone shut]`,
  ],
  [
    'where a stretch is felt',
    `${GLUTES}
    U: why
    A: You should feel a gentle pull in the buttock: *`,
  ],
  [
    'an easier stretch, and where there is none an easier way to do it',
    `${HAMSTRINGS}
    U: /after 10s easier
    A: Here is an easier one. Sit on the front of a sturdy chair*
    [step ham-chair left round 1]
    U: /after 10s easier
    A: Bend the straight knee a little, and tip less. *
    [step ham-chair left round 1]
    U: ready
    [step ham-chair right round 1]`,
  ],
  [
    'the same muscle on a chair, and the next routine is on a chair too',
    `${HAMSTRINGS}
    U: /after 10s chair version
    A: Sit on the front of a sturdy chair*
    [step ham-chair left round 1]
    U: i'm done
    U: /silence
    U: /wait 2d
    U: /open
    U: stretch my buttocks
    U: no
    [step glute-chair left]`,
  ],
  [
    'from a stretch without sides to one with sides: both come',
    `${FIRST_ROUTINE}
    U: /after 10s on a chair
    A: *Sit tall on a sturdy chair*
    [step lb-chair left round 1, question ready]
    U: yes
    [step lb-chair right round 1, question tightness]`,
  ],
  [
    'a stretch of both sides at once has no other side',
    `${LOWER_BACK}
    U: other side
    A: This one works both sides at once. Shall we go on?
    [scene stretching]`,
  ],
  [
    'another round of one side may be the other one instead',
    `${HAMSTRINGS}
    U: yes
    U: left
    [step left round 2]
    U: /after 5s other side
    A: Now the right side. *
    [step right round 2]`,
  ],
  [
    'back to the stretch before, from the beginning, and once more in full',
    `${FIRST_ROUTINE}
    U: yes
    [step glute-floor left]
    U: /after 10s previous
    [step lb-knee-rolls]
    U: /after 10s next
    U: /after 10s repeat
    A: *Lie on your back with both knees bent.*
    [step glute-floor left]
    U: /after 10s start over
    [step lb-knee-rolls]`,
  ],
  [
    'a question does not lose the place, and "resume" goes on there',
    `${GLUTES}
    U: how long
    A: About * left. Shall we go on?
    U: resume
    [step right]`,
  ],
  [
    'what comes next is told by its name',
    `${FIRST_ROUTINE}
    U: what's next
    A: Next comes the *figure four*. Shall we go on?
    U: yes
    [step glute-floor left]`,
  ],
  [
    'what comes next is told while it is open whether it hurt, and nothing goes on',
    `${FIRST_ROUTINE}
    U: blorp the wuzzle
    A: Did something hurt or go numb?
    U: what's next
    A: Next comes the *figure four*. Did something hurt or go numb?
    [question screen-0, directives none]`,
  ],
  [
    'better is no answer to whether it hurt: asked once more, then checked',
    `${GLUTES}
    U: it's worse
    U: it's better
    A: Did it hurt or go numb: yes or no?
    U: it's better
    [scene screening, asks saddle bladder-bowel]`,
  ],
  [
    'whoever pauses while it is open whether it hurt is told goodbye, not that it goes on there',
    `${GLUTES}
    U: it's worse
    U: pause
    [microphone shut, scene stretching]
    U: /open
    A: *What do you feel today?`,
  ],
  [
    'a pause keeps the place',
    `${GLUTES}
    U: /after 10s pause
    A: Paused. *
    [microphone shut]
    U: /open
    A: Welcome back. We were at the left standing knee hug. Shall we go on there?
    U: yes
    [step glute-stand left round 1]`,
  ],
  [
    'who will not go on there is asked afresh, and the place is given up',
    `${GLUTES}
    U: /after 10s pause
    U: /open
    U: no
    A: Okay, that is put away. What do you feel today?
    [scene welcome, question open]
    U: /silence
    U: /open
    A: Welcome back. What do you feel today?`,
  ],
  [
    'a nine in the middle of a stretch is pain, and stops it',
    `${HAMSTRINGS}
    U: it's a nine
    A: Stop there and rest. *
    [scene screening, asks saddle bladder-bowel]`,
  ],
  [
    'a five is asked about',
    `${HAMSTRINGS}
    U: it's a five
    A: Did something hurt or go numb?`,
  ],
  [
    'the side that stays tight gets one more round, and after two it is enough',
    `${HAMSTRINGS}
    U: yes
    [step right, question tightness]
    U: it's tight on the right
    A: Then one more round there. Once more on the right. *Does it feel looser now?
    [step right round 2, question tightness]
    U: it's still tight
    A: Two rounds are enough there for today. *Anything else?
    [step none]`,
  ],
  [
    'tight all over: both sides come again, and looser at the end is a yes',
    `${HAMSTRINGS}
    U: yes
    U: it's the same
    [step left round 2]
    U: yes
    [step right round 2, question tightness]
    U: yes
    A: *done*Anything else?
    [step none]`,
  ],
  ...(
    [
      ['my hamstrings are really tight', '[step left round 2, question ready]'],
      ['yes my hamstrings are tight', '[step left round 2, question ready]'],
      ['my hamstrings are not tight', '[step none, scene welcome]'],
      ['no my hamstrings feel fine', '[step none, scene welcome]'],
      ["it's less tight", '[step none, scene welcome]'],
      ["it's better", '[step none, scene welcome]'],
    ] as const
  ).map(
    ([told, then]) =>
      [
        `still tight? "${told}"`,
        `${HAMSTRINGS}
    U: yes
    [step right, question tightness]
    U: ${told}
    ${then}`,
      ] as const,
  ),
  [
    'worse at the end of it is asked about before anything else',
    `${HAMSTRINGS}
    U: yes
    [question tightness]
    U: it's worse
    A: Did something hurt or go numb?`,
  ],
  [
    'after the last stretch nothing comes next',
    `${LOWER_BACK}
    U: what's next
    A: That was the last one. *`,
  ],
  [
    'the left once more before the right',
    `${HAMSTRINGS}
    U: left
    [step left round 1]
    U: yes
    [step right round 1]`,
  ],
  [
    'done in the middle ends it without praise',
    `${HAMSTRINGS}
    U: /after 5s i'm done
    A: Okay, we finish here. Anything else?
    [scene welcome, question more, step none]`,
  ],
  [
    'a single stretch by its name',
    `
    U: /open
    U: do the seated hamstring stretch
    U: no
    A: *Here we go. *Sit on the front of a sturdy chair*
    [step ham-chair left]`,
  ],
  [
    'nothing hurts: a session of the week is offered',
    `
    U: /open
    U: nothing hurts
    A: Good to hear. Shall we do a stretching session anyway?
    U: yes
    [question screen-0]
    U: no
    A: *Today, *
    [scene stretching]`,
  ],
  [
    'or nothing at all',
    `
    U: /open
    U: it feels loose
    A: Good to hear. Shall we do a stretching session anyway?
    U: no
    [microphone shut]`,
  ],
  ...['it is getting worse', 'it is the same', 'it feels tight', 'yes'].map(
    (told) =>
      [
        `"${told}" at the very beginning is a complaint`,
        `
    U: /open
    U: ${told}
    [scene screening, asks saddle bladder-bowel]`,
      ] as const,
  ),
  [
    'nothing to go on with is no reason to stretch',
    `
    U: /open
    U: resume
    A: I didn't get that. You could say: *
    [scene welcome, question open]`,
  ],
  [
    'going on with a place that was left, in one word',
    `${GLUTES}
    U: /after 10s pause
    U: /open
    U: resume
    [step glute-stand left]`,
  ],
  [
    'who wants an ambulance hears the number, and nothing stretches',
    `
    U: /open
    U: call an ambulance
    A: I can't make calls. From a phone, dial 999 or your local emergency number now. *
    [microphone shut, directives none]`,
  ],
  [
    'why, where nothing is under way',
    `
    U: /open
    U: why
    A: It helps me find what suits you. What do you feel?
    [question open]`,
  ],
];

test.each(talks)('%s', (_title, script) => hold(script), PATIENCE_MS);
