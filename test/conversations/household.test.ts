/** Several voices, one account. */
import { PATIENCE_MS } from './remembering/conversation';
import { HOUSEHOLD } from './remembering/household';
import { conversations } from './transcript';

const hold = conversations();

test.each(HOUSEHOLD)('$title', ({ script }) => hold(script), PATIENCE_MS);
