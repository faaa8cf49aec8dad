/** The week over twelve groups. */
import { PATIENCE_MS } from './remembering/conversation';
import { WEEK } from './remembering/week';
import { conversations } from './transcript';

const hold = conversations();

test.each(WEEK)('$title', ({ script }) => hold(script), PATIENCE_MS);

test.each([5, 10])(
  'a session of %i minutes lasts no longer',
  async (minutes) => {
    const story = await hold(`
    U: open limber lifter
    U: give me a ${minutes} minute session
    U: no
    ${'U: ready\n'.repeat(16)}
  `);
    const holds = story.filter(({ step }) => step !== null);
    const seconds = holds.reduce((sum, turn) => sum + turn.seconds, 0);
    expect(holds.length).toBeGreaterThan(minutes / 2);
    expect(seconds).toBeLessThanOrEqual(minutes * 60);
    expect(seconds).toBeGreaterThan(minutes * 60 * 0.6);
  },
  PATIENCE_MS,
);
