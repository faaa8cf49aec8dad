import { mentionsBody } from '../../../lambda/triage/listening/body-words';

test.each([
  'my back feels like concrete',
  'Hamstrings',
  'pain',
  'sore since yesterday',
  'i trained hard in the gym',
])('a complaint to the open question: %s', (words) => {
  expect(mentionsBody(words)).toBe(true);
});

test.each(['no pain', 'nope', 'not sore', 'what is the weather', 'gym'])('none: %s', (words) => {
  expect(mentionsBody(words)).toBe(false);
});
