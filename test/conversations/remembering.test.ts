/**
 * What is remembered over virtual days. In one file, since each file starts a skill and learns the interaction model
 * anew, which takes longer than all of these conversations together.
 */
import { COMING_BACK } from './remembering/coming-back';
import { PATIENCE_MS } from './remembering/conversation';
import { DIARY } from './remembering/diary';
import { HOUSEHOLD } from './remembering/household';
import { MY_DATA } from './remembering/my-data';
import { WEEK } from './remembering/week';
import { WEIGHT_PLAN } from './remembering/weight-plan';
import { conversations } from './transcript';

jest.setTimeout(PATIENCE_MS);
const hold = conversations();

describe('somebody comes back: the same day, the next morning, in the middle of a routine', () => {
  test.each(COMING_BACK)('$title', ({ script }) => hold(script));
});

describe('several voices, one account', () => {
  test.each(HOUSEHOLD)('$title', ({ script }) => hold(script));
});

describe('what is known, and its removal', () => {
  test.each(MY_DATA)('$title', ({ script }) => hold(script));
});

describe('the weight plan from squat day to squat day', () => {
  test.each(WEIGHT_PLAN)('$title', ({ script }) => hold(script));
});

describe('the week over twelve groups', () => {
  test.each(WEEK)('$title', ({ script }) => hold(script));

  test.each([5, 10])('a session of %i minutes lasts no longer', async (minutes) => {
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
  });
});

describe('the soreness diary, where the deployment has it', () => {
  test.each(DIARY)('$title', ({ script }) => hold(script));

  const TREND = `
    U: open limber lifter
    U: start a soreness diary
    U: yes
    U: 6
    U: no
    U: /wait 1d
    U: open limber lifter
    U: my soreness is 5
    U: how is my soreness
    A: That is less than last time: 6, now 5. Anything else?
  `;

  test.each([
    ['show', 'Alexa.Presentation.APL.RenderDocument'],
    ['dot', 'none'],
  ] as const)(
    'the trend is told in words on a %s, and as a picture where there is a screen',
    (device, directives) => hold(`${TREND} [directives ${directives}]`, { device }),
  );
});
