/** What a launch does not need cannot be loaded: launches are answered, and nobody is left without a word. */
import { startTalking } from './requests';

jest.mock('../../lambda/alexa/talking', () => {
  throw new Error('The folded modules cannot be read.');
});

test('a launch is answered; what comes after is apologised for, and logged', async () => {
  const talking = startTalking();
  const greeted = await talking.launch();
  expect(greeted.speech).toMatch(/^This is Limber Lifter/);
  expect(greeted.listens).toBe(true);
  const heard = await talking.say('AMAZON.HelpIntent');
  expect(heard.speech).toBe('Sorry, something went wrong here; please open me again.');
  expect(heard.listens).toBe(false);
  expect(talking.log.map(({ request, fault }) => [request, fault])).toEqual([
    ['LaunchRequest', null],
    ['IntentRequest', 'skill-error'],
  ]);
});
