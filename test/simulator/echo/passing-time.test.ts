import type { JsonObject } from '../../../simulator/echo/json';
import { asks, at, engineWith, fakeServices, talkative } from '../engine-with';

const typesOf = (sent: readonly JsonObject[]) => sent.map((message) => at(message, 'request', 'type'));

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
