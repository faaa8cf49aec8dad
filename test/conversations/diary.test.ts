/** The soreness diary, where the deployment has it. */
import { PATIENCE_MS } from './remembering/conversation';
import { DIARY } from './remembering/diary';
import { conversations } from './transcript';

const hold = conversations();

test.each(DIARY)('$title', ({ script }) => hold(script), PATIENCE_MS);

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
  PATIENCE_MS,
);
