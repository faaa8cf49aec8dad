import * as fc from 'fast-check';
import { speakingSeconds } from '../../lambda/speech/duration';

describe('how long a text takes', () => {
  it('is nothing for nothing', () => {
    for (const text of ['', '  ', '...', '?!']) expect(speakingSeconds(text)).toBe(0);
  });

  it('is about 155 words a minute in running text', () => {
    const text =
      'Lie on your back with both knees bent. Rest your right ankle on your left knee. ' +
      'Hold behind your left thigh and draw it gently toward you. Let your head rest.';
    const words = text.split(' ').length;
    const pauses = 4 * 0.35;
    const rate = words / ((speakingSeconds(text) - pauses) / 60);
    expect(rate).toBeGreaterThan(140);
    expect(rate).toBeLessThan(180);
  });

  it('grows with syllables, commas and sentence ends', () => {
    expect(speakingSeconds('hamstrings')).toBeGreaterThan(speakingSeconds('ham'));
    expect(speakingSeconds('Left, right')).toBeCloseTo(speakingSeconds('Left right') + 0.2, 2);
    expect(speakingSeconds('Left. Right.')).toBeCloseTo(speakingSeconds('Left Right') + 0.7, 2);
  });

  it.each([
    ['5', 'five'],
    ['17', 'seventeen'],
    ['30', 'thirty'],
    ['45', 'forty five'],
    ['100', 'one hundred'],
    ['112', 'one hundred twelve'],
    ['911', 'nine hundred eleven'],
    ['2026', 'two zero two six'],
  ])('reads %s like "%s"', (digits, words) => {
    expect(Math.abs(speakingSeconds(digits) - speakingSeconds(words))).toBeLessThanOrEqual(0.2);
  });

  it('says a count within a second', () => {
    for (const count of ['Three.', 'Two.', 'One.', 'Five.', 'Four.']) {
      expect(speakingSeconds(count)).toBeLessThanOrEqual(1);
      expect(speakingSeconds(count)).toBeGreaterThan(0.5);
    }
  });

  it('adds up over sentences', () => {
    const sentence = fc
      .array(fc.constantFrom('hold', 'your', 'left', 'thigh', 'gently', '20', 'seconds'), {
        minLength: 1,
        maxLength: 12,
      })
      .map((words) => `${words.join(' ')}.`);
    fc.assert(
      fc.property(sentence, sentence, (first, second) => {
        expect(speakingSeconds(`${first} ${second}`)).toBeCloseTo(
          speakingSeconds(first) + speakingSeconds(second),
          1,
        );
      }),
    );
  });
});
