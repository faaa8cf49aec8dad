/** Every question of the screen with every answer it can get. "Not understood" is the conversation's business. */
import { nextQuestion, questionOf } from '../../lambda/triage/questions';
import type { Level } from '../../lambda/triage/rules';
import { newScreen, type Screen, type ScreenQuestion, screenLevel, settle } from '../../lambda/triage/screen';
import { EXPECTED, EXPECTED_BUNDLES } from './expected';

const doubtful = (level: Level): Level => (level === 'emergency' ? 'emergency' : 'clinician');
function question(id: string): ScreenQuestion {
  const found = questionOf(id);
  if (found === null) throw new Error(`No question ${id}`);
  return found;
}
const allOf = (ids: readonly string[], state: string) => Object.fromEntries(ids.map((id) => [id, state]));
const full = newScreen('full');

describe.each(EXPECTED_BUNDLES)('bundle $bundle', ({ bundle, level, asks }) => {
  const asked = question(`screen-${bundle}`);

  test('asks what it should, at one level', () => {
    expect(asked).toEqual({ id: `screen-${bundle}`, asks, level });
  });

  test('a plain yes leaves open which, and decides the level', () => {
    const after = settle(full, asked, 'yes');
    expect(after.findings).toEqual(allOf(asks, 'unsure'));
    expect(screenLevel(after)).toBe(level);
  });

  test('a no denies all of it', () => {
    const after = settle(full, asked, 'no');
    expect(after.findings).toEqual(allOf(asks, 'absent'));
    expect(screenLevel(after)).toBe('self-care');
  });

  test('not sure twice: as a yes in an emergency, else a clinician', () => {
    const after = settle(full, asked, 'not-sure');
    expect(after.findings).toEqual(allOf(asks, 'unsure'));
    expect(screenLevel(after)).toBe(doubtful(level));
  });

  test.each(asks)('a yes that names %s makes no more than that of it', (id) => {
    const named: Screen = { ...full, findings: { [id]: 'present' } };
    const after = settle(named, asked, 'yes');
    expect(after.findings).toEqual({ [id]: 'present' });
    expect(after.decided).toBe('self-care');
    expect(screenLevel(after)).toBe(level);
  });

  test.each(asks)('a no leaves %s present that was told before', (id) => {
    const named: Screen = { ...full, findings: { [id]: 'present' } };
    expect(settle(named, asked, 'no').findings[id]).toBe('present');
    expect(settle(named, asked, 'not-sure').findings[id]).toBe('present');
  });

  test('is not asked a second time', () => {
    for (const answer of ['yes', 'no', 'not-sure'] as const) {
      expect(nextQuestion(settle(full, asked, answer))?.id).not.toBe(asked.id);
    }
  });
});

describe.each(EXPECTED)('%s asked singly', (id, level) => {
  const asked = question(`screen-${id}`);
  const doubted: Screen = { ...full, findings: { [id]: 'unsure' }, toConfirm: [id, 'knock'] };

  test('is a question of its own level', () =>
    expect(asked).toEqual({ id: `screen-${id}`, asks: [id], level }));

  test('yes makes it present', () => {
    const after = settle(doubted, asked, 'yes');
    expect(after.findings).toEqual({ [id]: 'present' });
    expect(screenLevel(after)).toBe(level);
  });

  test('no makes it absent, and it is confirmed', () => {
    const after = settle(doubted, asked, 'no');
    expect(after.findings).toEqual({ [id]: 'absent' });
    expect(after.toConfirm).toEqual(id === 'knock' ? [] : ['knock']);
    expect(screenLevel(after)).toBe('self-care');
  });

  test('not sure twice: as a yes in an emergency, else a clinician', () => {
    const after = settle(doubted, asked, 'not-sure');
    expect(after.findings).toEqual({ [id]: 'unsure' });
    expect(screenLevel(after)).toBe(doubtful(level));
  });
});

test('a level that was reached is not lowered by a doubt of less', () => {
  const urgent = settle(full, question('screen-4'), 'yes');
  expect(screenLevel(settle(urgent, question('screen-7'), 'not-sure'))).toBe('urgent');
  expect(screenLevel(settle(urgent, question('screen-7'), 'yes'))).toBe('urgent');
});

test('what is no question of the screen is none', () => {
  for (const id of ['open', 'more', 'screen-8', 'screen-9', 'screen-', 'cause-form'])
    expect(questionOf(id)).toBeNull();
});

test('the brief question affirms what people should speak up about', () => {
  expect(question('screen-0').asks).toEqual([
    'severe',
    'saddle',
    'both-legs',
    'one-leg-pain',
    'chest-breath-faint',
    'fever',
    'dark-urine',
    'pregnant',
    'under-18',
  ]);
});
