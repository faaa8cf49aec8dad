/** The weight plan from squat day to squat day. */
import { PATIENCE_MS } from './remembering/conversation';
import { WEIGHT_PLAN } from './remembering/weight-plan';
import { conversations } from './transcript';

const hold = conversations();

test.each(WEIGHT_PLAN)('$title', ({ script }) => hold(script), PATIENCE_MS);
