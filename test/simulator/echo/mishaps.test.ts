import { type JsonObject, objectAt } from '../../../simulator/echo/json';
import { asks, at, engineWith, nothing, talkative } from '../engine-with';

const requestOf = (message: JsonObject | undefined) => objectAt(message ?? {}, 'request');

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

  test('a fault that only the log tells of', async () => {
    const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    const { engine } = engineWith((message, type, intent) => {
      const fault = { 'AMAZON.YesIntent': 'skill-error', 'AMAZON.NoIntent': 'store-slow' }[intent] ?? null;
      process.stdout.write(`${JSON.stringify({ event: 'turn', fault })}\n`);
      return talkative(message, type, intent);
    });
    const [open, yes, no] = [await engine.say('/open'), await engine.say('yes'), await engine.say('no')];
    expect(open).toMatchObject({ violations: [], warnings: [] });
    expect(yes).toMatchObject({ violations: [expect.stringContaining('skill-error')], warnings: [] });
    expect(no).toMatchObject({ violations: [], warnings: [expect.stringContaining('store-slow')] });
    expect(write).toHaveBeenCalledTimes(3);
    write.mockRestore();
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
