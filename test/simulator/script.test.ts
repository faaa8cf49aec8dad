import { holdConversation } from '../conversations/transcript';
import { asks, engineWith, says } from './engine-with';

const { engine } = engineWith((_, type, intent) => {
  if (type === 'SessionEndedRequest') return { version: '1.0', response: {} };
  if (intent === 'AMAZON.NoIntent') return asks('Say no.');
  return intent === 'AMAZON.StopIntent' ? says('Take care, and bye.') : asks('Good (very). Shall we go on?');
});
const hold = (script: string) => holdConversation((line) => engine.say(line), script);

describe('a written conversation', () => {
  test('is held', async () => {
    const story = await hold(`
      # The opening
      U: /open
      A: Good (very). Shall
         we go on?
         [scene welcome, question none, microphone open]
      U: my back is sore
      A: good * on?
         [intent StoryIntent, request IntentRequest, step none, card none]
      U: /silence
      U: stop
      A: Take care...
         [microphone shut, level none, reminders none]
      U: hello
      A:
    `);
    expect(story.map(({ said }) => said)).toEqual(['/open', 'my back is sore', '/silence', 'stop', 'hello']);
  });

  test.each([
    [
      'other words',
      'U: /open\nA: Good *.',
      /Turn 1 differs:\nexpected A: Good \*\.\n[\s\S]*A: Good \(very\)/,
    ],
    ['words where there are none', 'U: hello\nA: hello', /expected A: hello/],
    ['another scene', 'U: /open\n[scene screening]', /expected scene screening, but it is welcome/],
    ['a finding', 'U: /open\n[present saddle]', /expected present saddle, but it is none/],
    ['what is asked', 'U: /open\n[asks saddle]', /expected asks saddle/],
    ['an unknown fact', 'U: /open\n[mood good]', /no fact "mood"/],
    ['a violation', 'U: /open\nU: no', /Turn 2 differs:\nviolation: The microphone opens without/],
    ['a script without a user', 'A: hello', /begins with "U:"/],
    ['a line that is none', 'U: /open\nhello', /not so: "hello"/],
  ])('fails on %s', async (_, script, message) => {
    await expect(hold(script)).rejects.toThrow(message);
    await engine.say('stop');
  });
});
