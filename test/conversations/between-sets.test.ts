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
];

test.each(talks)('%s', (_title, script) => hold(script), PATIENCE_MS);
