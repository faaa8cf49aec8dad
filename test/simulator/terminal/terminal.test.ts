import { Readable } from 'node:stream';
import { heardNothing } from '../../../simulator/echo/heard';
import { OptionError, readOptions } from '../../../simulator/echo/options';
import { readArguments } from '../../../simulator/terminal/arguments';
import { converse } from '../../../simulator/terminal/conversation';
import { answerInJson } from '../../../simulator/terminal/json-lines';
import { COLOURED, PLAIN, transcriptOf } from '../../../simulator/terminal/transcript';
import { asks, engineWith, fakeServices, says } from '../engine-with';

describe('the command line', () => {
  test('has every option', () => {
    const args =
      '--data memory --locale en-GB --time-zone Europe/London --now 2026-11-24T07:00 --device show --user ann --seed 3 --json';
    expect(readArguments(args.split(' '))).toEqual({
      options: {
        data: 'memory',
        locale: 'en-GB',
        timeZone: 'Europe/London',
        now: '2026-11-24T07:00',
        device: 'show',
        user: 'ann',
        seed: '3',
      },
      json: true,
      help: false,
    });
  });

  test('what is left out has a default', () => {
    const { options, json } = readArguments([]);
    expect(json).toBe(false);
    expect(readOptions({ ...options, timeZone: 'UTC', now: '2026-11-24T07:00' })).toMatchObject({
      data: '.limber',
      locale: 'en-US',
      timeZone: 'UTC',
      start: new Date('2026-11-24T07:00:00Z'),
      device: 'dot',
      user: 'you',
      seed: 1,
    });
    expect(readOptions({ timeZone: 'none' }).timeZone).toBeNull();
  });

  test.each([
    [['--colour'], /colour/],
    [['now'], /now/],
    [['--seed'], /seed/],
    [['--seed', 'x'], /whole number/],
    [['--locale', 'tlh-QO'], /only en-/],
    [['--locale', '../x'], /only en-/],
    [['--time-zone', 'Mars/Base'], /IANA/],
    [['--now', 'later'], /local time/],
    [['--device', 'toaster'], /dot or show/],
    [['--user', 'a b'], /letters/],
    [['--data', ''], /folder/],
  ])('%j is refused', (args, message) => {
    const read = () => readOptions(readArguments(args).options);
    expect(read).toThrow(OptionError);
    expect(read).toThrow(message);
  });
});

const holding = () =>
  asks(
    'Lean forward. <break time="10s"/> <audio src="soundbank://bell"/> Is it <break time="1s"/> looser?',
    {},
  );

test('one line in, one object out, blank lines skipped', async () => {
  const { engine } = engineWith(holding);
  const written: string[] = [];
  await answerInJson(engine, Readable.from(['/open\n\n  \nyes\r\n', '/dance']), (text) => written.push(text));
  expect(written.map((text) => text.endsWith('\n') && JSON.parse(text).said)).toEqual([
    '/open',
    'yes',
    '/dance',
  ]);
});

describe('the transcript', () => {
  test('shows what is heard, pauses and the light', async () => {
    const { engine } = engineWith(holding);
    const heard = await engine.say('tell limber lifter my back is sore');
    expect(transcriptOf(heard, engine.played, PLAIN)).toEqual([
      '   StoryIntent (story: my back is sore)',
      'A: Lean forward. · 10 s · ♪ 2 s ♪ Is it looser? ◉',
    ]);
  });

  test('shows the end, reminders, cards, warnings and violations', () => {
    const heard = {
      ...heardNothing('/reminders'),
      request: 'SessionEndedRequest',
      rang: [{ at: '2026-11-24T16:00', text: 'Time to stretch.' }],
      reminders: [{ at: '2026-11-30T10:00', rule: 'FREQ=WEEKLY', text: 'Every week.' }],
      card: { title: 'Summary', text: 'All well.' },
      warnings: ['careful'],
      violations: ['wrong'],
    };
    expect(transcriptOf(heard, [], PLAIN)).toEqual([
      "♫ 2026-11-24 16:00 Here's your reminder: Time to stretch.",
      '   (the session has ended)',
      '   card: Summary: All well.',
      '   2026-11-30 10:00 FREQ=WEEKLY Every week.',
      '   careful',
      '   violation: wrong',
    ]);
    const waited = transcriptOf({ ...heard, said: '/wait 2d' }, [], PLAIN);
    expect(waited.slice(0, 2)).toEqual(['   (the session has ended)', expect.stringMatching(/^♫/)]);
    expect(transcriptOf({ ...heard, reminders: [] }, [], PLAIN)).toContain('   No reminder is set.');
    expect(transcriptOf(heard, [], COLOURED).at(-1)).toBe('\u001b[31m   violation: wrong\u001b[0m');
  });

  test('a conversation from a file reads as one', async () => {
    const { engine } = engineWith(
      (_, type, intent) =>
        intent === 'AMAZON.StopIntent' || type === 'SessionEndedRequest'
          ? says('Take care.')
          : asks('Shall we go on?'),
      {},
      fakeServices(),
    );
    let written = '';
    await converse(
      {
        say: (line) => engine.say(line),
        get local() {
          return engine.local;
        },
        get played() {
          return engine.played;
        },
        invocationName: 'limber lifter',
      },
      {
        input: Readable.from(['/open\n\nstop\n/help\n']),
        write: (text) => {
          written += text;
        },
        isInteractive: false,
        hasColours: false,
      },
    );
    expect(written).toContain('2026-11-24 07:00 ○ U: /open\nA: Shall we go on? ◉\n');
    expect(written).toContain('◉ U: stop\n   AMAZON.StopIntent\nA: Take care. ○\n');
    expect(written).toContain('/after 12s WORDS');
  });
});
