/** Which place a pronoun points at: the one named last before it, else the one right after it. */
import { listen } from '../../../lambda/triage/listening/listen';

const findingsOf = (words: string) =>
  listen(words, { asked: [], during: 'talking', group: null, today: '2026-11-24' }).findings;

test.each([
  ['my arm was sore, then my leg, and it feels numb', 'one-leg-pain', 'arm-nerve'],
  ['my leg was sore, then my arm, and it feels numb', 'arm-nerve', 'one-leg-pain'],
] as const)('"%s" is %s', (words, meant, other) => {
  const findings = findingsOf(words);
  expect(findings[meant]).toBeDefined();
  expect(findings[other]).toBeUndefined();
});
