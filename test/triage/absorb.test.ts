import { absorb, absorbFindings, toldBy } from '../../lambda/triage/absorb';
import { nextQuestion, questionOf } from '../../lambda/triage/questions';
import { RULES } from '../../lambda/triage/rules';
import { newScreen, type Screen, screenLevel, settle } from '../../lambda/triage/screen';
import { EXPECTED, EXPECTED_PAIRS } from './expected';
import { SHARP_REP, told } from './heard';

const full = newScreen('full');
const settled = (screen: Screen, id: string, answer: 'yes' | 'no' | 'not-sure'): Screen => {
  const question = questionOf(id);
  if (question === null) throw new Error(`No question ${id}`);
  return settle(screen, question, answer);
};

describe.each(EXPECTED)('%s told', (id, level) => {
  test('present: it gives its level', () => {
    const screen = absorb(full, told({ [id]: 'present' }));
    expect(screen.findings).toEqual({ [id]: 'present' });
    expect(screenLevel(screen)).toBe(level);
  });

  test('present: nothing takes it back', () => {
    const screen = absorb(full, told({ [id]: 'present' }));
    for (const state of ['absent', 'unsure', 'resolved'] as const) {
      expect(absorb(screen, told({ [id]: state }))).toEqual(screen);
    }
  });

  test('absent, and then present after all', () => {
    const absent = absorb(full, told({ [id]: 'absent' }));
    expect(absent.findings).toEqual({ [id]: 'absent' });
    expect(screenLevel(absent)).toBe('self-care');
    expect(screenLevel(absorb(absent, told({ [id]: 'present' })))).toBe(level);
  });

  test('unsure: it will be asked about, and a no in passing does not end that', () => {
    const doubted = absorb(full, told({ [id]: 'unsure' }));
    expect(doubted.findings).toEqual({ [id]: 'unsure' });
    expect(absorb(doubted, told({ [id]: 'absent' })).findings).toEqual({ [id]: 'unsure' });
    expect(absorb(doubted, told({}, { unclear: [id] })).toConfirm).toEqual(doubted.toConfirm);
  });

  test('resolved: no finding, but an emergency item is still asked', () => {
    const screen = absorb(full, told({ [id]: 'resolved' }));
    expect(screenLevel(screen)).toBe('self-care');
    if (level !== 'emergency') return expect(screen.toConfirm).toEqual([]);
    // By the bundle that asks for it anyway, or singly where none does or it was asked before: and first.
    expect(nextQuestion(screen)?.asks).toContain(id);
    const bundle = RULES.find((rule) => rule.id === id)?.bundle ?? 0;
    expect(screen.toConfirm).toEqual(bundle > 0 ? [] : [id]);
    const later = absorb({ ...full, settled: [`screen-${bundle}`] }, told({ [id]: 'resolved' }));
    return expect(nextQuestion(later)?.asks).toEqual([id]);
  });
});

test.each(EXPECTED_PAIRS)('%s and %s told together are an emergency', (one, other) => {
  expect(screenLevel(absorb(full, told({ [one]: 'present', [other]: 'present' })))).toBe('emergency');
  expect(screenLevel(absorb(full, told({ [one]: 'present', [other]: 'unsure' })))).toBe('emergency');
});

test('a doubt after its bundle had its no is asked singly', () => {
  const passed = settled(full, 'screen-4', 'no');
  expect(absorb(passed, told({ severe: 'unsure' })).toConfirm).toEqual(['severe']);
  expect(absorb(full, told({ severe: 'unsure' })).toConfirm).toEqual([]);
});

test('a doubt after its own question had an answer is asked once more', () => {
  const passed = settled(absorb(full, told({ saddle: 'unsure' })), 'screen-saddle', 'no');
  expect(nextQuestion(passed)?.id).toBe('screen-1');
  expect(nextQuestion(absorb(passed, told({ saddle: 'unsure' })))?.id).toBe('screen-saddle');
});

test('days, trend and a sharp rep are kept', () => {
  const screen = absorb(full, told({}, { days: 3, trend: 'same', ...SHARP_REP }));
  expect(screen).toMatchObject({ days: 3, trend: 'same', sharpRep: true });
  expect(absorb(screen, told())).toEqual(screen);
});

test('unclear is unsure, unless it is plainly present', () => {
  expect(toldBy(told({ severe: 'absent' }, { unclear: ['severe', 'chest-breath-faint'] }))).toEqual({
    severe: 'unsure',
    'chest-breath-faint': 'unsure',
  });
  expect(toldBy(told({ severe: 'present' }, { unclear: ['severe'] }))).toEqual({ severe: 'present' });
});

test('nothing told changes nothing', () => {
  for (const mode of ['full', 'changed', 'brief', 'hurt'] as const) {
    expect(absorbFindings(newScreen(mode), {})).toEqual(newScreen(mode));
  }
});
