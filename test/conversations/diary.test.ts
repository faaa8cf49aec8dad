/** The soreness diary, where the deployment has it. */
import { PATIENCE_MS } from './remembering/conversation';
import { DIARY } from './remembering/diary';
import { conversations } from './transcript';

const hold = conversations();

test.each(DIARY)('$title', ({ script }) => hold(script), PATIENCE_MS);
