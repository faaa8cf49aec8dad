/** What is known, and its removal. */
import { PATIENCE_MS } from './remembering/conversation';
import { MY_DATA } from './remembering/my-data';
import { conversations } from './transcript';

const hold = conversations();

test.each(MY_DATA)('$title', ({ script }) => hold(script), PATIENCE_MS);
