/** A table finds what one expression of all its patterns would find, whichever of them were compiled. */
import { SIGN_WORDS } from '../../lambda/triage/listening/findings';
import { needsOf } from '../../lambda/triage/listening/needs';
import { normalise } from '../../lambda/triage/listening/normalise';
import { compile, findAll, replaceAll, sourceOf } from '../../lambda/triage/listening/pattern';
import { ORDINARY } from './listening/ordinary';
import { SHADED } from './listening/shaded';
import { VOLUNTEERED } from './listening/volunteered';

const PHRASES = [...ORDINARY, ...SHADED.map(([words]) => words), ...Object.values(VOLUNTEERED).flat()];
const texts = PHRASES.map(normalise);
const told = (matches: readonly RegExpExecArray[]) =>
  matches.map((match) => [match.index, match[0], match.slice(1).some((group) => group !== undefined)]);

test('every table of the findings, on every phrase', () => {
  for (const { says, denies = [], hints = [] } of SIGN_WORDS)
    for (const patterns of [says, denies, hints]) {
      if (patterns.length === 0) continue;
      const table = compile(patterns);
      const whole = new RegExp(`(?<= )(?:${patterns.map(sourceOf).join('|')})(?= |$)`, 'g');
      for (const text of texts) {
        const [found, expected] = [table.findAll(text), findAll(whole, text)];
        if (found.length === 0 && expected.length === 0) continue;
        expect(told(found)).toEqual(told(expected));
      }
    }
});

test('at one place the first pattern wins, and matches do not overlap', () => {
  const table = compile(['my back', 'my back hurts', 'hurts a lot', '[a] lot']);
  expect(table.findAll(' my back hurts a lot ').map(([match]) => match)).toEqual(['my back', 'hurts a lot']);
  expect(table.findAll(' nothing of it ')).toEqual([]);
});

test('replaces every match', () => {
  expect(replaceAll(compile(['a (b|c)']), ' a b a d a c ', () => '_')).toBe(' _ a d _ ');
});

test.each([
  ['heart attack', [['heart attack']]],
  ['pains? in', [['pain'], [' in']]],
  ['(?:numb|tingly) to', [['numb', 'tingly'], [' to']]],
  ['(?:very )*numb', [['numb']]],
  ['(?:very ){1,2}odd', [['very '], ['odd']]],
  ['(?! sore)\\w+ing', [['ing']]],
  ['(?:back|)', []],
  ['\\d+', []],
  ['3\\.5', [['3.5']]],
  [
    '{back}(?:is|was)',
    [
      ['spine', 'lumbar'],
      ['is', 'was'],
    ],
  ],
])('%s needs %j', (source, needed) => {
  const needs = needsOf(source, () => [['spine', 'lumbar']]);
  expect(needs).toEqual(needed);
});

test.each(['(?:back', 'back)', 'a{', '[ab'])('%s is no pattern', (source) => {
  expect(() => needsOf(source, () => [])).toThrow(source);
});
