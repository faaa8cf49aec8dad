/** One request answered: what is made of session attributes that cannot be read, and where the memory comes from. */
import { strangeIn } from './log-lines';
import { startTalking, type Talking } from './requests';

let talking: Talking;
beforeEach(() => {
  talking = startTalking();
});

describe('session attributes that cannot be read', () => {
  const broken: readonly (readonly [string, Record<string, unknown>])[] = [
    ['of another version', { version: 1, scene: 'screening' }],
    ['of a newer version', { version: 99, scene: 'screening' }],
    ['of no version', { scene: 'screening' }],
    ['that are nonsense', { version: 'three', scene: 7 }],
  ];

  test.each(broken)('%s: starts afresh, politely, and an answer answers nothing', async (_, attributes) => {
    const heard = await talking.say('AMAZON.NoIntent', {}, attributes);
    expect(heard.speech).toMatch(/^Sorry, I lost our place\. This is Limber Lifter: /);
    expect(heard.speech).toMatch(/What do you feel\?$/);
    expect(heard.attributes).toMatchObject({ scene: 'welcome', level: null, screen: null });
    expect(talking.log.at(-1)?.fault).toBe('session-reset');
  });

  test('a yes then starts no screen and no stretch', async () => {
    const heard = await talking.say('AMAZON.YesIntent', {}, { version: 1 });
    expect(heard.attributes).toMatchObject({ scene: 'welcome' });
  });

  test('a complaint is listened to all the same', async () => {
    const heard = await talking.say('StoryIntent', { story: 'my lower back is sore' }, { version: 1 });
    expect(heard.speech).toMatch(/^Sorry, I lost our place\. .*routine checks/);
    expect(heard.attributes).toMatchObject({ scene: 'screening' });
  });

  test('danger is told first', async () => {
    const heard = await talking.say(
      'StoryIntent',
      { story: 'i have chest pain and cannot breathe' },
      { version: 1 },
    );
    expect(heard.speech).toMatch(/^Call /);
    expect(heard.attributes).toMatchObject({ level: 'emergency' });
  });

  test('a wish is granted all the same', async () => {
    const heard = await talking.say('WeekIntent', {}, { version: 1 });
    expect(heard.speech).toMatch(
      /^Sorry, I lost our place\. General information, not medical advice\. Nothing is stretched yet this week/,
    );
  });

  test('a broken part of them is as good as all of them', async () => {
    const opened = await talking.launch();
    const heard = await talking.say('AMAZON.NoIntent', {}, { ...opened.attributes, level: 'fine' });
    expect(heard.speech).toMatch(/^Sorry, I lost our place\./);
  });

  test('a memory in them that cannot be read is no memory, and not written over', async () => {
    await talking.say('StartDiaryIntent', {}, (await talking.launch()).attributes);
    const { attributes } = await talking.say('AMAZON.YesIntent');
    const heard = await talking.say(
      'NumberIntent',
      { number: '5' },
      {
        ...attributes,
        known: { person: { version: 99 }, version: 1 },
      },
    );
    expect(heard.speech).toMatch(/^Noted: 5\./);
    const again = await talking.launch();
    expect(again.speech).toMatch(/^Welcome back/);
    expect(talking.log.flatMap(strangeIn)).toEqual([]);
  });
});

test('what travels along is small, and all of it can be read again', async () => {
  await talking.launch();
  await talking.say('StoryIntent', { story: 'my lower back is sore since yesterday' });
  for (let question = 0; question < 9; question += 1) await talking.say('AMAZON.NoIntent');
  const heard = await talking.say('ReadyIntent');
  expect(heard.attributes).toMatchObject({ scene: 'stretching' });
  expect(JSON.stringify(heard.attributes).length).toBeLessThan(8_000);
  expect(talking.log.map(({ fault }) => fault)).toEqual(talking.log.map(() => null));
});
