/** The Echo with everything real: handler, understanding, store and services. */
import { conversations } from '../conversations/transcript';

const talk = conversations();

test('opens, asks, is silent, ends', () =>
  talk(`
    U: hello
    A:
       [request none]
    U: open limber lifter
    A: *?
       [request LaunchRequest, question open, microphone open]
    U: my back is sore after squats
    A: *?
       [scene screening, asks saddle bladder-bowel, level none]
    U: /silence
    A: *?
       [request none, microphone open]
    U: /silence
    A:
       [request SessionEndedRequest, microphone shut]
  `));

test('an emergency is one whoever tells it, on a screen, too', () =>
  talk(
    `
    U: alexa, tell limber lifter my legs are numb and i wet myself
    A: *999*
       [level emergency, microphone shut]
  `,
    { device: 'show' },
  ));
