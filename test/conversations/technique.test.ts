/** Half the weight, then one point of technique after the other. */
import { PATIENCE_MS } from './remembering/conversation';
import { conversations } from './transcript';

const hold = conversations();

test(
  'a weight that was told is not asked again',
  () =>
    hold(`
    U: /open
    U: i squatted sixty kilos and felt fine
    U: no
    A: *Drop to 30 kilos next time*First, brace:*
    [scene technique, question ready]
    U: how long
    A: 4 points are left. Next point?
    U: yes
    A: Second, heels:*
  `),
  PATIENCE_MS,
);

const ASKED = `
  U: /open
  U: help me with my technique
  U: no
  A: *What weight did you squat?
  [scene technique, question weight]
`;
/** Told the weight, and the first of the five points. */
const HUNDRED = `${ASKED}
  U: one hundred kilos
  A: Drop to 50 kilos next time*First, brace:*
  [question ready]
`;
/** Past the five points, to the offer that follows the plan. */
const PLANNED = `${HUNDRED}
  U: no
  A: After a session and a good next morning, add 5 kilos: 55, 60, 65, and so on up to 100 kilos. After a bad
     morning, go back one step. Shall we loosen up with some stretches now?
  [question ready]
`;

const talks: readonly (readonly [string, string])[] = [
  [
    'who does not know the weight takes half of whatever it was, and the way back is told without numbers',
    `${ASKED}
    U: not sure
    A: Then take about half of whatever it was*First, brace:*
    ${'U: next\n'.repeat(4)}
    A: Fifth, bar path:*Shall I plan the way back up?
    U: yes
    A: After a session and a good next morning, add the smallest plates*`,
  ],
  [
    'without a weight there is no plan to tell: no to a point ends the talk',
    `${ASKED}
    U: skip
    A: Then take about half of whatever it was*
    U: no
    A: Anything else?
    [scene welcome, question more]`,
  ],
  [
    'a number from a pain scale is no squat weight',
    `${ASKED}
    U: five
    A: That doesn't sound like a squat weight. What weight did you squat?
    [question weight]`,
  ],
  [
    'a small weight leaves the bar alone, and pounds have a bar of their own',
    `${ASKED}
    U: thirty kilos
    A: Then the bar alone, 20 kilos*First, brace:*
    U: seventy pounds
    A: Then the bar alone, 45 pounds*First, brace:*`,
  ],
  [
    'nobody is sent to a bar that weighs more than what was lifted',
    `${ASKED}
    U: ten kilos
    A: Then take about half of whatever it was*First, brace:*`,
  ],
  [
    'the weight may be told in a whole sentence',
    `${ASKED}
    U: i squatted sixty kilos
    A: Drop to 30 kilos next time*`,
  ],
  [
    'but a report that has none is no answer',
    `${ASKED}
    U: i squatted today
    A: I didn't get that. How many kilos or pounds?
    [question weight]`,
  ],
  [
    'another weight later is halved anew',
    `${HUNDRED}
    U: next
    U: ninety
    A: Drop to 45 kilos next time*First, brace:*`,
  ],
  [
    'a unit without a weight means nothing',
    `${ASKED}
    U: not sure
    U: kilos
    A: I didn't get that. *
    [scene technique, question ready]`,
  ],
  [
    'forwards and backwards through the points, never before the first',
    `${HUNDRED}
    U: previous
    A: First, brace:*
    U: next
    A: Second, heels:*
    U: repeat
    A: Second, heels:*
    U: previous
    A: First, brace:*`,
  ],
  [
    'back from the plan is the last point again',
    `${PLANNED}
    U: previous
    A: Fifth, bar path:*Shall I plan the way back up?`,
  ],
  [
    '"start over" asks for the weight again',
    `${HUNDRED}
    U: next
    U: start over
    A: What weight did you squat?
    [question weight]
    U: sixty kilos
    A: Drop to 30 kilos*First, brace:*`,
  ],
  [
    'how many points are left, down to the last one',
    `${HUNDRED}
    ${'U: next\n'.repeat(3)}
    A: Fourth, depth:*
    U: how long left
    A: One point is left. Next point?`,
  ],
  [
    'how long the stretching takes, once it is offered',
    `${PLANNED}
    U: how long
    A: It takes about 7 minutes. Stretch now: yes or no?
    U: yes
    [scene stretching, step lb-knee-rolls]`,
  ],
  [
    'no to the stretches ends the talk',
    `${PLANNED}
    U: no
    A: Anything else?
    [scene welcome, question more]`,
  ],
  [
    '"done" ends it without the plan',
    `${HUNDRED}
    U: i'm done
    A: Anything else?
    [scene welcome, question more]`,
  ],
  [
    'a chair is no point of technique',
    `${HUNDRED}
    U: chair version
    A: I didn't get that. Next point?
    [scene technique]`,
  ],
  [
    'help, why, and a moment, come back to the point',
    `${HUNDRED}
    U: help
    A: I lower the weight with you and go through five points: *Next point?
    U: why
    A: A lighter weight lets the right muscles learn the lift again. Next point?
    U: wait
    A: Take your time. Next point?`,
  ],
];

test.each(talks)('%s', (_title, script) => hold(script), PATIENCE_MS);

test(
  'a report without a weight is asked for it',
  () =>
    hold(`
    U: /open
    U: my squats felt good today
    U: no
    A: *What weight did you squat?
  `),
  PATIENCE_MS,
);
