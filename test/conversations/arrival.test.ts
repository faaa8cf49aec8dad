/** Dangers that once never reached the listening: the understanding took them for nothing or for a command. */
import type { FindingId } from '../../lambda/triage/rules';
import { PATIENCE_MS } from './remembering/conversation';
import { TO_THE_FIRST_STRETCH } from './remembering/fragments';
import { conversations } from './transcript';

const hold = conversations();

const ARRIVING: readonly (readonly [words: string, finding: FindingId])[] = [
  ["my urine's dark like really dark brown since the marathon squats", 'dark-urine'],
  ["pee's got a reddish tint to it", 'dark-urine'],
  ["it's coming out brown", 'dark-urine'],
  ["my temperature's thirty eight point five", 'fever'],
  ["i've had rigors", 'fever'],
  ['it hurts to pass water', 'urine-burning'],
  ["i've been cutting myself", 'self-harm'],
  ["there's no point in carrying on", 'self-harm'],
  ["i'm on eliquis", 'weak-bones-immune'],
  ['i have osteopenia', 'weak-bones-immune'],
  ["i can't get my words out properly all of a sudden", 'stroke-head'],
  ['i went to say something and it came out all wrong like gobbledygook', 'stroke-head'],
  ["i'm all over the place i don't know what day it is", 'confused'],
  ["i've gone yellow", 'overdose-yellow'],
  ['fell over in the shower', 'knock'],
  ['took a knee to the back in rugby', 'knock'],
  ['came off a ladder from the top rung', 'serious-accident'],
  ['i came off my motorbike doing forty', 'serious-accident'],
  ["can't get enough air in", 'chest-breath-faint'],
  ['i felt like i was going to keel over so i stopped', 'chest-breath-faint'],
  ["i'm twenty nine weeks and baby's gone really quiet", 'pregnancy-danger'],
  ["my left knee's gone hot and it's the size of a football", 'hot-joint'],
  [
    'the flow just sort of stops and starts now and i have to lean on my belly to get it out',
    'bladder-bowel',
  ],
  ['legs have been going on me since yesterday', 'both-legs'],
  ["lost a stone and i don't know why", 'cancer-weight-loss'],
  ["i'm not eighteen yet", 'under-18'],
  ["my calf's come up like a balloon since the flight", 'calf-clot'],
  ["can't stop being sick", 'vomiting-writhing'],
];

/** Whether a finding is known, surely or not, or just being asked about. */
const arrived = (finding: FindingId, heard: Awaited<ReturnType<typeof hold>>): boolean =>
  heard.some(
    ({ findings, asks }) =>
      findings[finding] === 'present' || findings[finding] === 'unsure' || asks.includes(finding),
  );

describe('told in answer to the open question', () => {
  test.each(ARRIVING)(
    '%s',
    async (words, finding) => {
      const heard = await hold(`
        U: /open
        U: ${words}
      `);
      expect([words, arrived(finding, heard.slice(-1))]).toEqual([words, true]);
    },
    PATIENCE_MS,
  );
});

test(
  'in the middle of the questions it is the emergency at once',
  () =>
    hold(`
    U: /open
    U: my back is sore
    [scene screening, question screen-1]
    U: i can't get my words out properly all of a sudden
    A: *999*
    [level emergency, present stroke-head]
  `),
  PATIENCE_MS,
);

test(
  'in the middle of a routine a word of it stops no more than the routine',
  () =>
    hold(`${TO_THE_FIRST_STRETCH}
    U: i felt like i was going to keel over so i stopped
    A: *999*
    [level emergency]
  `),
  PATIENCE_MS,
);

test(
  'a longer sentence with "stop" in it closes nothing',
  () =>
    hold(`
    U: /open
    U: we stopped at the services and had a coffee on the drive
    [scene welcome, question open, microphone open]
  `),
  PATIENCE_MS,
);
