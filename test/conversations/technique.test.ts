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
