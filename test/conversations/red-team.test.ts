/** A danger in words that nobody wrote down, told first, in the middle and about somebody else. */
import { PATIENCE_MS } from './remembering/conversation';
import { TO_THE_FIRST_STRETCH } from './remembering/fragments';
import { conversations } from './transcript';

const hold = conversations();

test(
  'a euphemism at the first telling is the emergency at once',
  () =>
    hold(`
    U: /open
    U: my back is sore and everything down there feels like it's wrapped in cotton wool
    A: *999*
    [level emergency, present saddle]
  `),
  PATIENCE_MS,
);

test(
  'a denial with an exception is no denial',
  () =>
    hold(`
    U: /open
    U: my back is sore no numbness or anything except when i wipe it's like wiping somebody else
    A: *999*
    [level emergency, present saddle]
  `),
  PATIENCE_MS,
);

test(
  'ordinary soreness with dangerous words gets the ordinary checks',
  () =>
    hold(`
    U: /open
    U: my back is sore and my quads gave up on the last rep and now they ache
    A: *routine checks*
    [scene screening, question screen-1]
  `),
  PATIENCE_MS,
);

test(
  'somebody else in danger comes before the sore back',
  () =>
    hold(`
    U: /open
    U: my back is sore and my missus is pregnant and bleeding
    A: *999*
    [microphone shut]
  `),
  PATIENCE_MS,
);

test(
  'in the middle of a routine it stops everything',
  () =>
    hold(`${TO_THE_FIRST_STRETCH}
    U: um my chest feels like someone's tightening a belt round it
    A: *999*
    [level emergency, present chest-breath-faint]
  `),
  PATIENCE_MS,
);
