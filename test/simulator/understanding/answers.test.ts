import { loadUnderstanding } from '../../../simulator/echo/understanding/understanding';
import type { Understanding, Understood } from '../../../simulator/echo/understanding/understood';
import { NOW, SMALL_MODEL } from './small-model';

jest.setTimeout(60_000);

let understanding: Understanding;
const hear = (words: string): Promise<Understood> => understanding.understand(words, NOW);
const intentsOf = async (sentences: readonly string[]): Promise<[string, string][]> =>
  Promise.all(sentences.map(async (words): Promise<[string, string]> => [words, (await hear(words)).intent]));
const all = (sentences: readonly string[], intent: string): [string, string][] =>
  sentences.map((words) => [words, intent]);

beforeAll(async () => {
  understanding = await loadUnderstanding(SMALL_MODEL, { locale: 'en-GB' });
});

describe('built-in intents', () => {
  it.each([
    [
      'AMAZON.YesIntent',
      [
        'yes',
        'Yeah.',
        'yep',
        'sure',
        'I guess so',
        'uh huh',
        'yes I do',
        'yes please',
        'um yes go on',
        'ok',
        'of course',
        'yes yes',
        'no yeah yes',
      ].slice(0, 12),
    ],
    [
      'AMAZON.NoIntent',
      [
        'no',
        'nope',
        'nah',
        'not that I know of',
        'yeah no',
        "no I don't",
        'none of them',
        'none of those',
        'not at all',
        'No, thanks!',
        'no not really',
        'well no',
        'no nothing like that',
        "I don't think so",
      ],
    ],
    ['AMAZON.HelpIntent', ['help', 'help me please', 'what can I say', "I don't understand", 'what do I do']],
    [
      'AMAZON.StopIntent',
      ['stop', 'alexa stop', 'shut up', "that's enough", 'quit', 'goodbye', 'please stop it'],
    ],
    ['AMAZON.CancelIntent', ['cancel', 'never mind', 'forget it']],
    [
      'AMAZON.RepeatIntent',
      ['repeat', 'say that again', 'what did you say', 'sorry', 'could you repeat that please'],
    ],
    ['AMAZON.NextIntent', ['next', 'skip', 'skip this one', 'next one please']],
    ['AMAZON.PreviousIntent', ['previous', 'go back', 'can we go back']],
    ['AMAZON.PauseIntent', ['pause', 'pause it please']],
    ['AMAZON.ResumeIntent', ['resume', 'carry on', 'keep going']],
    ['AMAZON.StartOverIntent', ['start over', 'from the beginning', "let's start again"]],
    ['WaitIntent', ['hang on', 'hold on a second', 'just a minute']],
  ])('%s', async (intent, sentences) => expect(await intentsOf(sentences)).toEqual(all(sentences, intent)));

  it('falls back on nothing and on noise', async () => {
    const noise = ['', '   ', '?!', 'blah blah', 'xyzzy plugh'];
    expect(await intentsOf(noise)).toEqual(all(noise, 'AMAZON.FallbackIntent'));
  });
});

describe('yes and no with something after it', () => {
  it('is another intent where the rest is one', async () => {
    expect((await hear('no, brew green tea')).intent).toBe('BrewIntent');
    expect((await hear('no stop')).intent).toBe('AMAZON.StopIntent');
    expect((await hear('yes at half past six')).slots['clock']?.value).toBe('06:30');
  });

  it('carries every word where the rest speaks of the body', async () => {
    expect((await hear('no numbness but my foot drags')).slots['noStory']?.value).toBe(
      'numbness but my foot drags',
    );
    expect((await hear('yes, a bit numb')).slots['yesStory']?.value).toBe('a bit numb');
    expect((await hear('nope but it aches')).slots['story']?.value).toBe('nope but it aches');
  });

  it('is plain where the rest says nothing', async () => {
    expect(await intentsOf(['yes I have that', 'yes because of the rain'])).toEqual(
      all(['yes I have that', 'yes because of the rain'], 'AMAZON.YesIntent'),
    );
    expect((await hear('no because of the rain')).intent).toBe('AMAZON.NoIntent');
  });
});

describe('free text', () => {
  it('fills the slot of its carrier, or the whole slot', async () => {
    expect((await hear('My back hurts.')).slots['myStory']?.value).toBe('back hurts');
    expect((await hear('both of my knees hurt')).slots['story']?.value).toBe('both of my knees hurt');
    expect((await hear('well my knee hurts')).slots['story']?.value).toBe('my knee hurts');
  });

  it('loses no word of a carrier that its slot would not give back', async () => {
    expect((await hear("I've fallen down the stairs")).slots['iStory']?.value).toBe(
      'have fallen down the stairs',
    );
    expect((await hear("I'm fifteen and my back hurts")).slots['iStory']?.value).toBe(
      'am fifteen and my back hurts',
    );
  });

  it('is not filled by what is not about a body', async () => {
    const others = ['I want a pizza', 'my car is red', 'I like trains'];
    expect(await intentsOf(others)).toEqual(all(others, 'AMAZON.FallbackIntent'));
  });
});

describe('the classifier', () => {
  it('understands other words for an intent and refuses other topics', async () => {
    const asked = ['count the stamps on my loyalty card', 'how many stamps have i got on there'];
    expect(await intentsOf(asked)).toEqual(all(asked, 'StampsIntent'));
    expect((await hear('count the stamps on my loyalty card')).by).toBe('classifier');
    expect((await hear('who won the game')).by).toBe('none');
  });

  it('looks for the slots in the sentence', async () => {
    const { intent, slots } = await hear('brew a cup of sencha for me and my guests');
    expect([intent, slots['tea']?.value]).toEqual(['BrewIntent', 'sencha']);
  });
});
