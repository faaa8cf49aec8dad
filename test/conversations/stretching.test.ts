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
];

test.each(talks)('%s', (_title, script) => hold(script), PATIENCE_MS);
