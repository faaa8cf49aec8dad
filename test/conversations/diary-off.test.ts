/** A deployment without the soreness diary: health data is never kept. */
import { PATIENCE_MS } from './remembering/conversation';
import { DIARY_OFF } from './remembering/diary';
import { conversations } from './transcript';

const hold = conversations({ diary: 'off' });

test.each(DIARY_OFF)('$title', ({ script }) => hold(script), PATIENCE_MS);
