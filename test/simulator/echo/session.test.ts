import { type JsonObject, objectAt } from '../../../simulator/echo/json';
import { at, engineWith, talkative } from '../engine-with';

const typesOf = (sent: readonly JsonObject[]) => sent.map((message) => at(message, 'request', 'type'));
const sessionOf = (message: JsonObject | undefined) => objectAt(message ?? {}, 'session');
const requestOf = (message: JsonObject | undefined) => objectAt(message ?? {}, 'request');

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
    const lines = [
      'hello',
      '/open',
      'my back is sore',
      '/silence',
      '/wait 5m',
      '/help',
      '/nonsense',
      '/open',
      '/end',
    ];
    for (const line of lines) {
      const written = JSON.stringify(await engine.say(line));
      expect(Object.keys(JSON.parse(written)).join(' ')).toBe(keys);
    }
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
