/**
 * Long random walks: a user who says anything at any moment. Whatever comes, every response passes the certification
 * checks, nobody is stretched before the screen has ended in self-care, and no turn is a dead end.
 */
import fc from 'fast-check';
import { type Backend, startBackend } from '../../../simulator/echo/backend';
import { createEcho } from '../../../simulator/echo/echo';
import type { Heard } from '../../../simulator/echo/heard';
import { told } from '../../conversations/transcript';

const LINES = [
  'yes',
  'no',
  'not sure',
  'ready',
  'next',
  'repeat',
  'help',
  'why',
  'skip',
  'pause',
  'previous',
  'go back',
  'my back is sore after squats',
  "sore since yesterday's squats, my form was fine, both sides, it eases when I walk about",
  'no numbness but my foot drags',
  'i have a fever',
  'yes a bit numb when i wipe',
  'my mum had cancer',
  'nothing hurts',
  'that hurts',
  'it burns',
  'my chest is tight',
  'still tight',
  'the left one',
  'much looser',
  'easier',
  'slower',
  'longer',
  'shorter',
  'can i do it in a chair',
  'other side',
  'how long is left',
  "what's next",
  "i'm done",
  'start over',
  'start stretching',
  'chest stretch between sets',
  'rest ninety seconds',
  'rest five minutes',
  'stretch my calves',
  'do the butterfly',
  'sixty kilos',
  '135 pounds',
  'i squatted sixty kilos and it felt fine',
  'what should i squat next',
  'the morning after was bad',
  "what's left this week",
  'give me a ten minute session',
  'start the diary',
  'my soreness is four',
  'how is my soreness going',
  'what do you know about me',
  'delete my data',
  'remind me tomorrow at seven',
  'remind me every sunday at ten',
  'what reminders do i have',
  'cancel all reminders',
  'make it five',
  'can i take ibuprofen',
  'is it my kidneys',
  'heat or ice',
  'who says so',
  'skip the questions',
  'call 911',
  'i meant no',
  'since two days',
  'about six weeks',
  'getting worse',
  'seven',
  'i want a pizza',
  'blah blah blah',
  'my knee hurts',
  'stop',
  'cancel',
  '/silence',
  '/wait 20m',
  '/wait 1d',
  '/open',
  '/open',
  '/open',
  '/end',
  '/permission grant',
  '/permission deny',
  '/permission ignore',
  '/after 8s next',
  '/after 3s stop',
  '/after 15s that hurts',
];
const WALKS = 60;
const STEPS = 60;

/** What a cooperative user answers: else nobody would ever come through the screen. */
function sensible(heard: Heard | undefined): string {
  const question = heard?.question ?? null;
  if (heard === undefined || !heard.listening || question === null) return '/open';
  if (question === 'open') return 'my back is sore after squats';
  if (question === 'days') return 'two days';
  if (question === 'trend') return 'better';
  if (question === 'weight') return 'sixty kilos';
  if (question.startsWith('screen-') || question === 'cause-sharp-rep' || question === 'delete') return 'no';
  return 'yes';
}

const step = fc.record({ line: fc.constantFrom(...LINES), cooperative: fc.integer({ min: 0, max: 3 }) });

let backend: Backend;
beforeAll(async () => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  backend = await startBackend({ data: 'memory' });
});
afterAll(async () => {
  await backend.close();
  jest.restoreAllMocks();
});

function complaints(story: readonly Heard[]): readonly string[] {
  const last = story.at(-1);
  if (last === undefined) return [];
  const stretchedUncleared = last.step !== null && last.level !== null && last.level !== 'self-care';
  const reached = last.request !== null && last.request !== 'SessionEndedRequest';
  const silent = reached && last.speech === '' && !last.said.startsWith('/');
  return [
    ...last.violations,
    ...(stretchedUncleared ? ['a stretch although the level is above self-care'] : []),
    ...(silent ? ['no answer'] : []),
  ];
}

test.each(['dot', 'show'] as const)('random walks on a %s stay within the rules', async (device) => {
  let users = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS }), async (steps) => {
      users += 1;
      const echo = await createEcho(
        {
          data: 'memory',
          now: '2026-11-24T07:00',
          timeZone: 'Europe/London',
          device,
          user: `walker-${device}-${users}`,
        },
        backend,
      );
      const story: Heard[] = [];
      try {
        for (const { line, cooperative } of steps) {
          story.push(await echo.say(cooperative > 0 ? sensible(story.at(-1)) : line));
          const wrong = complaints(story);
          if (wrong.length > 0) throw new Error(`${wrong.join('; ')}\n\n${told(story)}`);
        }
      } finally {
        await echo.close();
      }
    }),
    { numRuns: WALKS, endOnFailure: true },
  );
});
