/** An answer that is taken back: which question is open again, and what stays. */
import { nextQuestion, questionOf } from '../../lambda/triage/questions';
import { newScreen, type Screen, screenLevel, settle, unsettleLast } from '../../lambda/triage/screen';

function answer(screen: Screen, id: string, said: 'yes' | 'no' | 'not-sure'): Screen {
  const question = questionOf(id);
  if (question === null) throw new Error(`No question ${id}`);
  return settle(screen, question, said);
}
const takenBack = (screen: Screen): Screen => unsettleLast(screen, questionOf);

test('the question that was answered last is asked next, and nothing of its no stays', () => {
  const first = answer(newScreen('full'), 'screen-1', 'no');
  const second = answer(first, 'screen-2', 'no');
  const open = takenBack(second);
  expect(open.settled).toEqual(['screen-1']);
  expect(open.findings).toEqual(first.findings);
  expect(nextQuestion(open)?.id).toBe('screen-2');
});

test('one answer after the other may be taken back', () => {
  const twice = takenBack(takenBack(answer(answer(newScreen('full'), 'screen-1', 'no'), 'screen-2', 'no')));
  expect(twice).toEqual(newScreen('full'));
  expect(nextQuestion(twice)?.id).toBe('screen-1');
});

test('what is present stays present, and so does the level', () => {
  const told: Screen = { ...newScreen('full'), findings: { fever: 'present' } };
  const open = takenBack(answer(told, 'screen-5', 'no'));
  expect(open.findings).toEqual({ fever: 'present' });
  expect(screenLevel(open)).toBe('urgent');
});

test('a yes that is taken back lowers nothing', () => {
  const open = takenBack(answer(newScreen('full'), 'screen-1', 'yes'));
  expect(open.settled).toEqual([]);
  expect(screenLevel(open)).toBe('emergency');
});

test('a question about one thing is to be confirmed again, before what else is', () => {
  const doubted: Screen = {
    ...newScreen('full'),
    findings: { fever: 'unsure', knock: 'unsure' },
    toConfirm: ['fever', 'knock'],
  };
  const denied = answer(doubted, 'screen-fever', 'no');
  expect(denied.toConfirm).toEqual(['knock']);
  const open = takenBack(denied);
  expect(open.toConfirm).toEqual(['fever', 'knock']);
  expect(open.findings).toEqual({ knock: 'unsure' });
});

test('and only once', () => {
  const denied = answer(newScreen('full'), 'screen-fever', 'no');
  const heardAgain: Screen = { ...denied, toConfirm: ['fever'] };
  expect(takenBack(heardAgain).toConfirm).toEqual(['fever']);
});

test('the days are asked again too, and leave every answer', () => {
  const fever = answer(newScreen('full'), 'screen-fever', 'no');
  const open = takenBack(answer(fever, 'days', 'not-sure'));
  expect(open).toEqual(fever);
});

test('without an answer there is none to take back', () => {
  expect(takenBack(newScreen('full'))).toEqual(newScreen('full'));
});

test('an answer to what is no question of the screen is left alone', () => {
  const settled: Screen = { ...newScreen('full'), settled: ['screen-99'] };
  expect(takenBack(settled)).toEqual(settled);
});
