/** The log holds enums and numbers, whatever is said and whatever fails. */
import { requestTypeOf, type TurnLog } from '../../lambda/alexa/log';
import { memoryStore } from '../../lambda/storage/memory-store';
import type { Echo } from '../../simulator/echo/echo';
import { PATIENCE_MS } from '../conversations/remembering/conversation';
import { FIRST_ROUTINE, ONE_CHECK } from '../conversations/remembering/fragments';
import { type Echoes, skillOn, startEchoes } from '../conversations/skill-under-test';
import { holdConversation } from '../conversations/transcript';
import { strangeIn, strangeInOutput } from './log-lines';

const LINE: TurnLog = {
  event: 'turn',
  request: 'IntentRequest',
  intent: 'StoryIntent',
  scene: 'screening',
  milliseconds: 12.5,
  cold: false,
  fault: null,
};

jest.setTimeout(PATIENCE_MS);
let echoes: Echoes;
beforeAll(async () => {
  echoes = await startEchoes();
});
afterAll(() => echoes.close());

test('a fine line has nothing strange', () => {
  expect(strangeIn(LINE)).toEqual([]);
  expect(strangeInOutput([`${JSON.stringify(LINE)}\n`])).toEqual([]);
});

test.each([
  ['words of the user', { ...LINE, words: 'my back is sore' }],
  ['a level', { ...LINE, level: 'urgent' }],
  ['an id', { ...LINE, scene: 'amzn1.ask.account.x' }],
  ['an unknown intent by its name', { ...LINE, intent: 'SomebodysIntent' }],
  ['a message', { ...LINE, fault: 'could not read my back is sore' }],
  ['a missing field', { event: 'turn' }],
  ['no object', 'my back is sore'],
])('%s would be noticed', (_, line) => {
  expect(strangeIn(line)).not.toEqual([]);
  expect(strangeInOutput([JSON.stringify(line)])).not.toEqual([]);
});

test('anything else on the standard output would be noticed', () => {
  expect(strangeInOutput(['my back is sore\n'])).toEqual(['no line of the log: my back is sore']);
});

test('a type of request that is not known is no text in the log', () => {
  expect(requestTypeOf('IntentRequest')).toBe('IntentRequest');
  expect(requestTypeOf('my back is sore')).toBe('other');
});

test('whatever is said, done and broken: one line a request, and nothing strange in it', async () => {
  const { skill, log } = skillOn(memoryStore());
  const echo: Echo = await echoes.open(skill);
  const told = await holdConversation(
    (line) => echo.say(line),
    `
      ${FIRST_ROUTINE}
      U: ready
      U: /request test/requests/apla-error.json
      U: my shoulder hurts and dark urine
      U: no
      U: what on earth is a zebra
      U: stop
      U: /request test/requests/unknown-intent.json
      U: /request test/requests/unknown-request.json
      U: /request test/requests/session-ended.json
      U: /voice ann
      U: open limber lifter
      U: check my technique
      ${ONE_CHECK}
      U: eighty kilos
      U: how's my week
      U: start a soreness diary
      U: yes
      U: 4
      U: what do you know about me
      U: remind me tomorrow at eight
      U: yes
      U: /end
      U: /request test/requests/skill-disabled.json
    `,
  );
  await echo.close();
  expect(told.filter(({ request }) => request !== null).length).toBeLessThanOrEqual(log.length);
  expect(log.flatMap(strangeIn)).toEqual([]);
  expect(new Set(log.map(({ scene }) => scene)).size).toBeGreaterThan(6);
});
