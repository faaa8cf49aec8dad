import { normalise } from '../../../lambda/triage/listening/normalise';

test.each([
  ['I can’t pee!', ' i cannot pee . '],
  ['38,9', ' 38.9 '],
  ['thirty eight point nine', ' 38.9 '],
  ['a hundred and one', ' 101 '],
  ['one oh two', ' 102 '],
  ['three hundred', ' 300 '],
  ['one leg', ' one leg '],
  ['thirty eight point oh five', ' 38.05 '],
  ['38 point 2', ' 38.2 '],
  ['9/10', ' 9 out of 10 '],
  ['nine on ten', ' 9 out of 10 '],
  ['10kg', ' 10 kg '],
  ['38.5°C', ' 38.5 degrees c '],
  ['it is 39°', ' it is 39 degrees '],
  ['light-headed', ' light headed '],
  ["my foot's numb", ' my foot is numb '],
  ["my dad's legs", ' my dad legs '],
  ["i wasn't able to go", ' i cannot go '],
  ['my my leg', ' my leg '],
  ['dont isnt havent', ' do not is not have not '],
  ['the pain - a bad one - is back', ' the pain , a bad one , is back '],
])('%s', (words, expected) => {
  expect(normalise(words)).toBe(expected);
});
