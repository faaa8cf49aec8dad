import { type JsonObject, objectAt } from '../../../simulator/echo/json';
import { asks, at, engineWith, fakeServices, says } from '../engine-with';

const sessionOf = (message: JsonObject | undefined) => objectAt(message ?? {}, 'session');
const requestOf = (message: JsonObject | undefined) => objectAt(message ?? {}, 'request');

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
