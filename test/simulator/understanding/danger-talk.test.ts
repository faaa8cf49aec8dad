import { bodyTalk } from '../../../simulator/echo/understanding/body-talk';
import { isCommandByTheWay } from '../../../simulator/echo/understanding/guessing';
import { stem } from '../../../simulator/echo/understanding/vocabulary/stem';
import { tokensOf } from '../../../simulator/echo/understanding/words';

const alarms = (words: string): boolean => bodyTalk(tokensOf(words)).alarm > 0;

describe('words that mean danger beside each other', () => {
  test.each([
    'i came off a horse',
    'a van shunted us at the lights',
    'nothing is coming out',
    'my urine is dark',
    "my temperature's up",
    'my grip has gone',
    'everything went black',
    "i don't know what day it is",
    'my words came out wrong',
    'my eyes have gone yellow',
    'i lost a stone',
    "i'm on apixaban",
    'the bone scan was bad',
    "i'm not eighteen yet",
    'my waters have gone',
    'there is no point in going on',
    "i can't put my socks on",
  ])('%s', (words) => {
    expect(alarms(words)).toBe(true);
  });

  test.each([
    'what is the flu',
    'how far is the motorway',
    'the water has gone cold',
    'my back fell asleep in the chair again',
    'ha i nearly fell over',
    'week eleven',
    "let's do both sides",
    'go back to the beginning',
  ])('nothing of it: %s', (words) => {
    expect(alarms(words)).toBe(false);
  });
});

describe('a command in a longer statement', () => {
  const stop = new Set(['stop', 'it', 'now'].map(stem));

  test.each(['i felt odd on the last rep so i stopped', 'the flow stops and starts when i sit down'])(
    'is none: %s',
    (words) => {
      expect(isCommandByTheWay(tokensOf(words), stop)).toBe(true);
    },
  );

  test.each(['well i think i would like to stop it now', 'i have to stop it now it is late'])(
    'is one: %s',
    (words) => {
      expect(isCommandByTheWay(tokensOf(words), stop)).toBe(false);
    },
  );
});
