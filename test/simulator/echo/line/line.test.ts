import { readLine } from '../../../../simulator/echo/line/line';
import { readOpening, withoutWakeWord } from '../../../../simulator/echo/line/opening';

describe('a line', () => {
  test.each([
    ['my back is sore', { kind: 'words', words: 'my back is sore' }],
    ['  yes ', { kind: 'words', words: 'yes' }],
    ['/open', { kind: 'open' }],
    ['/new', { kind: 'new' }],
    ['/end', { kind: 'end' }],
    ['/silence', { kind: 'silence' }],
    ['/wait 90s', { kind: 'wait', seconds: 90 }],
    ['/wait 1h30m', { kind: 'wait', seconds: 5400 }],
    ['/wait 2d', { kind: 'wait', seconds: 172_800 }],
    ['/after 12s next one', { kind: 'after', seconds: 12, words: 'next one' }],
    ['/after 0.5m stop', { kind: 'after', seconds: 30, words: 'stop' }],
    ['/permission deny', { kind: 'permission', answer: 'deny' }],
    ['/reminders', { kind: 'reminders' }],
    ['/request a file.json', { kind: 'request', file: 'a file.json' }],
    ['/voice ann', { kind: 'voice', name: 'ann' }],
    ['/voice none', { kind: 'voice', name: null }],
    ['/help', { kind: 'help' }],
  ])('%s', (text, line) => {
    expect(readLine(text)).toEqual(line);
  });

  test.each([
    ['/dance', /Unknown command "\/dance"/],
    ['/', /Unknown command "\/"/],
    ['/constructor', /Unknown command/],
    ['/open now', /\/open$/],
    ['/wait', /\/wait 2d$/],
    ['/wait soon', /\/wait 2d$/],
    ['/after 12s', /\/after 12s WORDS$/],
    ['/after soon stop', /\/after 12s WORDS$/],
    ['/permission maybe', /grant\|deny\|ignore$/],
    ['/request', /\/request FILE$/],
    ['/voice', /\/voice NAME\|none$/],
  ])('%s is a mistake', (text, message) => {
    expect(readLine(text)).toEqual({ kind: 'mistake', text: expect.stringMatching(message) });
  });
});

describe('an opening', () => {
  test.each([
    'open limber lifter',
    'Alexa, open Limber Lifter',
    'alexa open limber lifter.',
    'hey alexa, start limber lifter please',
    'please launch the limber lifter skill',
    'ask limber lifter',
    'talk to limber lifter',
  ])('%s launches', (words) => {
    expect(readOpening(words, 'limber lifter')).toEqual({ kind: 'launch' });
  });

  test.each([
    ['ask limber lifter to stretch my chest', 'stretch my chest'],
    ['Alexa, tell Limber Lifter my back hurts', 'my back hurts'],
    ['tell limber lifter that it hurts', 'it hurts'],
    ['ask limber lifter for a chest stretch', 'a chest stretch'],
    ['open limber lifter and start my routine', 'start my routine'],
    ['ask limber lifter what reminders I have', 'what reminders I have'],
  ])('%s is a one-shot', (words, rest) => {
    expect(readOpening(words, 'limber lifter')).toEqual({ kind: 'one-shot', words: rest });
  });

  test.each(['limber lifter', 'open the door', 'open limber lifters', 'my back is sore', 'alexa, stop'])(
    '%s does not open it',
    (words) => {
      expect(readOpening(words, 'limber lifter')).toBeNull();
    },
  );

  test('the wake word is not heard', () => {
    expect(withoutWakeWord('Alexa, next')).toBe('next');
    expect(withoutWakeWord('hey alexa stop')).toBe('stop');
    expect(withoutWakeWord('alexander is here')).toBe('alexander is here');
  });
});
