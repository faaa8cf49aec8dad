import { join } from 'node:path';
import type { JsonObject } from '../../../simulator/echo/json';
import { objectAt } from '../../../simulator/echo/json';
import { asks, at, engineWith, fakeServices, nothing, says } from '../engine-with';

const typesOf = (sent: readonly JsonObject[]) => sent.map((message) => at(message, 'request', 'type'));
const sessionOf = (message: JsonObject | undefined) => objectAt(message ?? {}, 'session');
const requestOf = (message: JsonObject | undefined) => objectAt(message ?? {}, 'request');
const saved = (name: string) => join(__dirname, '../../requests', `${name}.json`);

/** Asks at every turn, ends at "stop". */
const talkative = (_: JsonObject, type: string, intent: string): JsonObject => {
  if (type === 'SessionEndedRequest' || type.startsWith('AlexaSkillEvent')) return nothing;
  return intent === 'AMAZON.StopIntent'
    ? says('Take care.')
    : asks('Good. Shall we go on?', { scene: intent || type });
};

describe('a session', () => {
  test('carries attributes, is new once, and ends', async () => {
    const { engine, sent } = engineWith(talkative);
    await engine.say('open limber lifter');
    await engine.say('my back is sore');
    const last = await engine.say('stop');
    const after = await engine.say('yes');
    expect(typesOf(sent)).toEqual(['LaunchRequest', 'IntentRequest', 'IntentRequest']);
    expect(sent.map((message) => at(message, 'session', 'new'))).toEqual([true, false, false]);
    expect(new Set(sent.map((message) => at(message, 'session', 'sessionId'))).size).toBe(1);
    expect(sent.map((message) => at(message, 'session', 'attributes'))).toEqual([
      {},
      { scene: 'LaunchRequest' },
      { scene: 'StoryIntent' },
    ]);
    expect(last).toMatchObject({
      listening: false,
      speech: 'Take care.',
      intent: 'AMAZON.StopIntent',
      violations: [],
    });
    expect(after).toMatchObject({ request: null, speech: '', listening: false, violations: [] });
    expect(after.warnings).toEqual([expect.stringContaining('not open')]);
  });

  test('every key is there, in order', async () => {
    const { engine } = engineWith(talkative);
    const keys =
      'said request intent slots speech ssml reprompt listening seconds silence scene question asks findings level cause ' +
      'step directives reminders rang card violations warnings ms';
    for (const line of [
      'hello',
      '/open',
      'my back is sore',
      '/silence',
      '/silence',
      '/help',
      '/nonsense',
      '/wait 3d',
    ]) {
      expect(Object.keys(await engine.say(line)).sort()).toEqual(keys.split(' ').sort());
    }
    expect(Object.keys(JSON.parse(JSON.stringify(await engine.say('/open')))).join(' ')).toBe(keys);
  });

  test('a one-shot begins with its intent', async () => {
    const { engine, sent } = engineWith(talkative);
    const heard = await engine.say('Alexa, tell limber lifter my back is sore');
    expect(heard).toMatchObject({
      request: 'IntentRequest',
      intent: 'StoryIntent',
      slots: { story: { value: 'my back is sore' } },
      scene: 'StoryIntent',
    });
    expect(at(sent[0], 'session', 'new')).toBe(true);
    expect(at(sent[0], 'request', 'intent', 'slots', 'empty')).toEqual({
      name: 'empty',
      confirmationStatus: 'NONE',
    });
  });

  test('opening again within a session begins another', async () => {
    const { engine, sent } = engineWith(talkative);
    await engine.say('/open');
    await engine.say('open limber lifter');
    expect(sessionOf(sent[1])).toMatchObject({ new: true, attributes: {} });
    expect(at(sent[1], 'session', 'sessionId')).not.toBe(at(sent[0], 'session', 'sessionId'));
  });

  test('silence brings the reprompt, then the end', async () => {
    const { engine, sent } = engineWith(talkative);
    await engine.say('/open');
    const first = await engine.say('/silence');
    expect(first).toMatchObject({
      request: null,
      speech: 'So, yes or no?',
      listening: true,
      scene: 'LaunchRequest',
    });
    const second = await engine.say('/silence');
    expect(second).toMatchObject({
      request: 'SessionEndedRequest',
      speech: '',
      listening: false,
      scene: null,
    });
    expect(requestOf(sent.at(-1))).toMatchObject({ reason: 'EXCEEDED_MAX_REPROMPTS' });
    expect((await engine.say('/silence')).warnings).toEqual([expect.stringContaining('No microphone')]);
  });

  test('words after the reprompt are heard, and the next silence has its reprompt again', async () => {
    const { engine, sent } = engineWith(talkative);
    for (const line of ['/open', '/silence', 'yes', '/silence']) await engine.say(line);
    expect(typesOf(sent)).toEqual(['LaunchRequest', 'IntentRequest']);
  });

  test('the user ends it', async () => {
    const { engine, sent } = engineWith(talkative);
    await engine.say('/open');
    expect(await engine.say('/end')).toMatchObject({ request: 'SessionEndedRequest', listening: false });
    expect(requestOf(sent[1])).toMatchObject({ reason: 'USER_INITIATED' });
    expect((await engine.say('/end')).warnings).toEqual(['No session is running.']);
  });

  test('another user is another account', async () => {
    const { engine, sent } = engineWith(talkative);
    for (const line of ['/open', '/new', '/open']) await engine.say(line);
    expect(typesOf(sent)).toEqual(['LaunchRequest', 'SessionEndedRequest', 'LaunchRequest']);
    const userOf = (message: JsonObject | undefined) => at(message, 'session', 'user', 'userId');
    expect(userOf(sent[1])).toBe(userOf(sent[0]));
    expect(userOf(sent[2])).not.toBe(userOf(sent[0]));
  });

  test('a recognised voice travels with the request', async () => {
    const { engine, sent } = engineWith(talkative);
    for (const line of ['/voice ann', '/open', '/voice none', 'yes']) await engine.say(line);
    const personOf = (message: JsonObject | undefined) => at(message, 'context', 'System', 'person');
    expect(personOf(sent[0])).toEqual({ personId: 'amzn1.ask.person.ann' });
    expect(personOf(sent[1])).toBeUndefined();
  });
});

describe('time', () => {
  const timesOf = (sent: readonly JsonObject[]) => sent.map((message) => at(message, 'request', 'timestamp'));

  test('moves by what is played and by the answer', async () => {
    const { engine, sent } = engineWith(() => asks('Hold. <break time="10s"/> Looser?'));
    const { seconds } = await engine.say('/open');
    await engine.say('yes');
    const start = Date.parse('2026-11-24T07:00:00Z');
    expect(seconds).toBeGreaterThan(10);
    expect(timesOf(sent)).toEqual([
      '2026-11-24T07:00:00Z',
      `${new Date(start + (seconds + 2) * 1000).toISOString().slice(0, 19)}Z`,
    ]);
  });

  test('cutting in', async () => {
    const { engine, sent } = engineWith(() => asks('Hold. <break time="10s"/><break time="10s"/> Looser?'));
    await engine.say('/open');
    await engine.say('/after 5s yes');
    const late = await engine.say('/after 90s yes');
    expect(timesOf(sent).slice(0, 2)).toEqual(['2026-11-24T07:00:00Z', '2026-11-24T07:00:05Z']);
    expect(late.warnings).toEqual(['Nothing was being played after 90 s.']);
  });

  test('waiting ends an open session and rings what is due', async () => {
    const reminders = [
      { at: '2026-11-24T16:00', text: 'Time to stretch.' },
      { at: '2026-11-25T07:00', text: 'Good morning.' },
    ];
    const { engine, sent } = engineWith(talkative, {}, fakeServices(reminders));
    expect((await engine.say('/open')).reminders).toHaveLength(2);
    const waited = await engine.say('/wait 10h');
    expect(waited).toMatchObject({
      request: 'SessionEndedRequest',
      speech: 'So, yes or no?',
      listening: false,
      rang: [{ at: '2026-11-24T16:00', text: 'Time to stretch.' }],
      reminders: [{ at: '2026-11-25T07:00' }],
    });
    expect(typesOf(sent)).toEqual(['LaunchRequest', 'SessionEndedRequest']);
    expect(engine.local).toEqual({ date: '2026-11-24', time: '17:00' });
    expect((await engine.say('/wait 1d')).rang).toHaveLength(1);
    expect((await engine.say('/reminders')).reminders).toEqual([]);
  });

  test('a short wait is only a silence', async () => {
    const { engine, sent } = engineWith(talkative);
    await engine.say('/open');
    expect(await engine.say('/wait 5s')).toMatchObject({ speech: '', listening: true });
    expect(await engine.say('/wait 9s')).toMatchObject({ speech: 'So, yes or no?', listening: true });
    expect(typesOf(sent)).toEqual(['LaunchRequest']);
  });

  test('the same seed sends the same requests', async () => {
    const run = async (seed: number) => {
      const { engine, sent } = engineWith(talkative, { seed });
      await engine.say('/open');
      await engine.say('yes');
      return sent.map((message) => at(message, 'request', 'requestId'));
    };
    expect(await run(7)).toEqual(await run(7));
    expect(await run(7)).not.toEqual(await run(8));
  });
});

describe('the permission for reminders', () => {
  const wanting = (message: JsonObject, type: string): JsonObject => {
    if (type === 'LaunchRequest') return asks('Shall I remind you?', { scene: 'asked' });
    if (type !== 'Connections.Response') {
      return {
        version: '1.0',
        sessionAttributes: { scene: 'waiting' },
        response: {
          outputSpeech: { type: 'PlainText', text: 'For that I need your permission.' },
          directives: [
            {
              type: 'Connections.SendRequest',
              name: 'AskFor',
              payload: {
                '@type': 'AskForPermissionsConsentRequest',
                '@version': '2',
                permissionScopes: [
                  { permissionScope: 'alexa::alerts:reminders:skill:readwrite', consentLevel: 'ACCOUNT' },
                ],
              },
              token: 'afternoon',
            },
          ],
        },
      };
    }
    const { status } = objectAt(requestOf(message), 'payload');
    return says(`Fine: ${String(status).toLowerCase().replace('_', ' ')}.`);
  };

  test.each([
    ['grant', 'ACCEPTED', 'granted', 'Fine: accepted.'],
    ['deny', 'DENIED', 'denied', 'Fine: denied.'],
    ['ignore', 'NOT_ANSWERED', 'unanswered', 'Fine: not answered.'],
  ])('%s', async (answer, status, permission, speech) => {
    const services = fakeServices();
    const { engine, sent } = engineWith(wanting, {}, services);
    await engine.say(`/permission ${answer}`);
    await engine.say('/open');
    const heard = await engine.say('yes');
    expect(heard).toMatchObject({
      request: 'IntentRequest',
      intent: 'AMAZON.YesIntent',
      speech: `For that I need your permission. ${speech}`,
      directives: ['Connections.SendRequest'],
      listening: false,
      violations: [],
    });
    expect(services.permission).toBe(permission);
    expect(requestOf(sent[2])).toMatchObject({
      type: 'Connections.Response',
      name: 'AskFor',
      token: 'afternoon',
      payload: { status },
    });
    expect(sessionOf(sent[2])).toMatchObject({ new: false, attributes: { scene: 'waiting' } });
  });

  test('the consent is in the requests that follow, until it is taken back', async () => {
    const { engine, sent } = engineWith(wanting);
    for (const line of ['/open', 'yes', '/open', '/permission deny', 'yes']) await engine.say(line);
    const permissions = sent.map((message) => at(message, 'session', 'user', 'permissions'));
    expect(permissions[1]).toBeUndefined();
    expect(permissions[3]).toMatchObject({
      scopes: { 'alexa::alerts:reminders:skill:readwrite': { status: 'GRANTED' } },
    });
    expect(permissions[4]).toBeUndefined();
    expect(permissions[5]).toMatchObject({
      scopes: { 'alexa::alerts:reminders:skill:readwrite': { status: 'DENIED' } },
    });
  });

  test('asking for ever is stopped', async () => {
    const { engine } = engineWith((message) => wanting(message, 'IntentRequest'));
    const { violations } = await engine.say('/open');
    expect(violations).toContain('Asks for the permission again right after the answer');
  });
});

describe('what goes wrong is told, and the run goes on', () => {
  test('a handler that throws', async () => {
    const { engine, sent } = engineWith((message, type) => {
      if (type === 'IntentRequest') throw new Error('out of order');
      return talkative(message, type, '');
    });
    await engine.say('/open');
    const heard = await engine.say('yes');
    expect(heard.violations).toEqual(['The skill failed: out of order']);
    expect(heard).toMatchObject({ request: 'IntentRequest', listening: false, scene: null });
    expect(heard.speech).toContain('problem with the requested skill');
    expect(requestOf(sent.at(-1))).toMatchObject({ type: 'SessionEndedRequest', reason: 'ERROR' });
    expect(at(sent.at(-1), 'session', 'new')).toBe(false);
    expect(await engine.say('/open')).toMatchObject({ listening: true, violations: [] });
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'hello'],
    ['a response without version', { response: {} }],
  ])('a handler that answers with %s', async (_, answer) => {
    const { engine } = engineWith((_message, type) => (type === 'LaunchRequest' ? answer : nothing));
    const { violations, listening } = await engine.say('/open');
    expect(violations).toEqual([expect.stringContaining('Invalid response at')]);
    expect(listening).toBe(false);
  });

  test('a response against the rules', async () => {
    const { engine } = engineWith(() => asks('Say yes or no.'));
    expect((await engine.say('/open')).violations).toEqual([expect.stringContaining('without a question')]);
  });

  test('an unknown command', async () => {
    const { engine } = engineWith(talkative);
    await engine.say('/open');
    expect(await engine.say('/dance')).toMatchObject({
      request: null,
      listening: true,
      violations: [expect.stringContaining('Unknown command')],
    });
  });
});

describe('a request from a file', () => {
  test('takes part in the conversation', async () => {
    const { engine, sent } = engineWith(talkative);
    await engine.say('/open');
    expect(await engine.say(`/request ${saved('story')}`)).toMatchObject({
      request: 'IntentRequest',
      intent: 'StoryIntent',
      slots: { myStory: { value: 'back is sore after squats' } },
      listening: true,
    });
    expect(sessionOf(sent[1])).toMatchObject({ new: false, attributes: { scene: 'LaunchRequest' } });
    expect(await engine.say(`/request ${saved('stop')}`)).toMatchObject({ listening: false });
  });

  test('an event has no session and leaves it alone', async () => {
    const { engine, sent } = engineWith(talkative);
    await engine.say('/open');
    const heard = await engine.say(`/request ${saved('skill-disabled')}`);
    expect(heard).toMatchObject({ request: 'AlexaSkillEvent.SkillDisabled', violations: [] });
    expect(sent[1]).not.toHaveProperty('session');
    expect(at(sent[1], 'context', 'System', 'apiAccessToken')).toBe('out');
    expect((await engine.say('yes')).request).toBe('IntentRequest');
  });

  test('a file that is none', async () => {
    const { engine } = engineWith(talkative);
    const { violations } = await engine.say('/request nowhere.json');
    expect(violations).toEqual([expect.stringContaining('nowhere.json')]);
  });
});

test('a screen is told of, and only where there is one', async () => {
  const interfacesOf = async (device: 'dot' | 'show') => {
    const { engine, sent } = engineWith(talkative, { device });
    await engine.say('/open');
    const system = objectAt(objectAt(sent[0] ?? {}, 'context'), 'System');
    return Object.keys(objectAt(objectAt(system, 'device'), 'supportedInterfaces'));
  };
  expect(await interfacesOf('dot')).toEqual([]);
  expect(await interfacesOf('show')).toEqual(['Alexa.Presentation.APL']);
});
