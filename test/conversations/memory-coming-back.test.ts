/** Somebody comes back: the same day, the next morning, in the middle of a routine. */
import { COMING_BACK } from './remembering/coming-back';
import { PATIENCE_MS } from './remembering/conversation';
import { conversations } from './transcript';

const hold = conversations();

test.each(COMING_BACK)('$title', ({ script }) => hold(script), PATIENCE_MS);
