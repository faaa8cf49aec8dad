import { needsOf } from '../../../lambda/triage/listening/needs';
import { compile, once, sourceOf } from '../../../lambda/triage/listening/pattern';

const found = (pattern: string, text: string): readonly string[] =>
  compile([pattern])
    .findAll(text)
    .map(([match]) => match);

test('a look-ahead means whole words', () => {
  expect(found('fell(?! (for|in love))', ' he fell for it ')).toEqual([]);
  expect(found('fell(?! (for|in love))', ' he fell forwards ')).toEqual(['fell']);
  expect(found('back(?= (pain|\\.))', ' back painting and back pain and back . ')).toEqual(['back', 'back']);
});

test.each(['sore[ back]', 'sore [back]'])('"%s": what is in brackets may be left out', (pattern) => {
  expect(found(pattern, ' a sore back ')).toEqual(['sore back']);
  expect(found(pattern, ' a sore knee ')).toEqual(['sore']);
  expect(found(pattern, ' a soreback ')).toEqual([]);
});

test('an end of the text is an end with or without its space', () => {
  expect(found('cannot go$', ' i cannot go ')).toEqual(['cannot go']);
  expect(found('cannot go$', ' i cannot go home ')).toEqual([]);
});

test('gaps stop at another thought', () => {
  expect(found('numb .. bottom', ' numb in my bottom ')).toEqual(['numb in my bottom']);
  expect(found('numb .. bottom', ' numb foot and sore bottom ')).toEqual([]);
  expect(found('numb ~ both', ' numb from my hips to my toes on both sides ')).toEqual([
    'numb from my hips to my toes on both',
  ]);
});

test('names that nobody gave are errors', () => {
  expect(() => compile(['{nonsense} pain']).findAll(' a pain ')).toThrow('There are no words named nonsense');
  expect(() => sourceOf('{nonsense}')).toThrow('There are no words named nonsense');
});

test('what may be left out is not needed', () => {
  const named = () => [['spine']];
  expect(needsOf('{back}?pain', named)).toEqual([['pain']]);
  expect(needsOf('(left|right) leg', named)).toEqual(needsOf('(?:left|right) leg', named));
});

test('made once', () => {
  let made = 0;
  const get = once(() => {
    made += 1;
    return made;
  });
  expect([get(), get(), made]).toEqual([1, 1, 1]);
});
