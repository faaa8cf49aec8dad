import { join } from 'node:path';
import { type JsonObject, objectAt } from '../../../simulator/echo/json';
import { at, engineWith, talkative } from '../engine-with';

const sessionOf = (message: JsonObject | undefined) => objectAt(message ?? {}, 'session');
const saved = (name: string) => join(__dirname, '../../requests', `${name}.json`);

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
    expect(heard).toMatchObject({
      request: 'AlexaSkillEvent.SkillDisabled',
      speech: '',
      listening: true,
      scene: 'LaunchRequest',
      violations: [],
    });
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
