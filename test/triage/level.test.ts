import { highest, isAbove, levelOf, levelOfFinding } from '../../lambda/triage/level';
import { FINDING_IDS, LEVELS, type Level, PAIRS, RULES } from '../../lambda/triage/rules';
import { EXPECTED, EXPECTED_PAIRS } from './expected';

describe('the table', () => {
  test('holds exactly the published findings', () => {
    expect([...FINDING_IDS].sort()).toEqual(EXPECTED.map(([id]) => id).sort());
  });

  test.each(EXPECTED)('%s alone is %s, asked in bundle %i', (id, level, bundle) => {
    const rule = RULES.find((each) => each.id === id);
    expect(rule).toMatchObject({ level, bundle });
    expect(levelOfFinding(id)).toBe(level);
    expect(levelOf({ [id]: 'present' })).toBe(level);
  });

  test.each(EXPECTED)('%s merely unsure, or absent, gives no level by itself', (id) => {
    expect(levelOf({ [id]: 'unsure' })).toBe('self-care');
    expect(levelOf({ [id]: 'absent' })).toBe('self-care');
  });

  test('every rule says what it means and where it comes from', () => {
    for (const { meaning, source } of RULES) {
      expect(meaning.length).toBeGreaterThan(8);
      expect(source).toMatch(/[A-Z]/);
    }
  });

  test('nothing known is self-care', () => expect(levelOf({})).toBe('self-care'));
});

describe('pairs', () => {
  test('are exactly the published ones', () => {
    const names = (pairs: readonly (readonly string[])[]) =>
      pairs.map((pair) => [...pair].sort().join(' ')).sort();
    expect(names(PAIRS.map(({ all }) => all))).toEqual(names(EXPECTED_PAIRS));
    expect(PAIRS.every(({ source }) => source !== '')).toBe(true);
  });

  test.each(EXPECTED_PAIRS)('%s with %s is an emergency, also when one of them is unsure', (one, other) => {
    expect(levelOf({ [one]: 'present', [other]: 'present' })).toBe('emergency');
    expect(levelOf({ [one]: 'present', [other]: 'unsure' })).toBe('emergency');
    expect(levelOf({ [one]: 'unsure', [other]: 'present' })).toBe('emergency');
  });

  test.each(EXPECTED_PAIRS)('%s with %s is none when both are unsure, or one is absent', (one, other) => {
    expect(levelOf({ [one]: 'unsure', [other]: 'unsure' })).toBe('self-care');
    expect(levelOf({ [one]: 'present', [other]: 'absent' })).toBe(levelOfFinding(one));
    expect(levelOf({ [one]: 'present' })).toBe(levelOfFinding(one));
  });
});

describe('the order of levels', () => {
  const falling: readonly Level[] = ['emergency', 'urgent', 'clinician', 'self-care'];

  test('falls from emergency to self-care', () => expect(LEVELS).toEqual(falling));

  test.each(falling.flatMap((one, i) => falling.map((other, j) => [one, other, i < j] as const)))(
    '%s above %s: %s',
    (one, other, above) => {
      expect(isAbove(one, other)).toBe(above);
      expect(highest([other, one])).toBe(above ? one : other);
    },
  );

  test('several findings give the most pressing level', () => {
    expect(levelOf({ pregnant: 'present', knock: 'present' })).toBe('urgent');
    expect(levelOf({ pregnant: 'present', knock: 'present', saddle: 'present' })).toBe('emergency');
  });

  test('of no levels the highest is self-care', () => expect(highest([])).toBe('self-care'));
});
