import type { Act, Said } from '../../lambda/conversation/said';
import { readAnswer, takeIn } from '../../lambda/conversation/screen-answer';
import type { Heard } from '../../lambda/triage/listening/heard';
import { questionOf } from '../../lambda/triage/questions';
import { newScreen, type Screen } from '../../lambda/triage/screen';
import { told } from '../triage/heard';

const TODAY = '2026-11-24';
const story = (words: string): Said => ({ act: { kind: 'story' }, words });
const say = (act: Act): Said => ({ act, words: null });

interface Situation {
  readonly question: string;
  readonly heard?: Heard;
  readonly doubts?: number;
  readonly misses?: number;
  readonly before?: Screen;
}

function read(
  said: Said,
  { question, heard, doubts = 0, misses = 0, before = newScreen('full') }: Situation,
) {
  const pending = questionOf(question);
  if (pending === null) throw new Error(`No question ${question}`);
  const taken = takeIn(said, heard ?? null, before, pending, TODAY);
  return { reading: readAnswer(said, heard ?? null, before, taken, pending, { doubts, misses }), taken };
}
const reading = (said: Said, situation: Situation) => read(said, situation).reading;

describe('plain answers', () => {
  test.each<[Act, string]>([
    [{ kind: 'yes' }, 'yes'],
    [{ kind: 'no' }, 'no'],
    [{ kind: 'not-sure' }, 'doubt'],
    [{ kind: 'nothing-hurts' }, 'no'],
    [{ kind: 'that-hurts' }, 'told'],
    [{ kind: 'not-understood' }, 'missed'],
    [{ kind: 'next' }, 'command'],
    [{ kind: 'number', value: 7, unit: null }, 'command'],
  ])('%j to an emergency bundle: %s', (act, expected) => {
    expect(reading(say(act), { question: 'screen-1' })).toBe(expected);
  });

  test('"nothing hurts" does not say who somebody is', () => {
    expect(reading(say({ kind: 'nothing-hurts' }), { question: 'screen-7' })).toBe('told');
  });
});

describe('answers in words', () => {
  const numb = 'screen-1';
  test.each<[string, Heard, number, string]>([
    ['yes', told({}, { answer: 'yes' }), 0, 'yes'],
    ['nope', told({}, { answer: 'no' }), 0, 'no'],
    ['who knows', told({}, { answer: 'unsure' }), 0, 'doubt'],
    ['numb when I wipe', told({ saddle: 'present' }), 0, 'yes'],
    ['no but numb when I wipe', told({ saddle: 'present' }, { answer: 'no' }), 0, 'yes'],
    ['no, well, perhaps numb', told({ saddle: 'unsure' }, { answer: 'no' }), 0, 'doubt'],
    ['yes, perhaps numb', told({ saddle: 'unsure' }, { answer: 'yes' }), 0, 'yes'],
    ['perhaps numb', told({ saddle: 'unsure' }), 0, 'doubt'],
    ['it was numb', told({ saddle: 'resolved' }), 0, 'doubt'],
    ['no, it was numb', told({ saddle: 'resolved' }, { answer: 'no' }), 0, 'doubt'],
    ['no, it was numb', told({ saddle: 'resolved' }, { answer: 'no' }), 1, 'no'],
    ['yes, it was numb', told({ saddle: 'resolved' }, { answer: 'yes' }), 0, 'doubt'],
    ['yes, peeing fine', told({ 'bladder-bowel': 'absent' }, { answer: 'yes' }), 0, 'doubt'],
    ['yes, peeing fine', told({ 'bladder-bowel': 'absent' }, { answer: 'yes' }), 1, 'yes'],
    ['peeing fine', told({ 'bladder-bowel': 'absent' }), 0, 'told'],
    ['no numbness', told({ saddle: 'absent' }, { answer: 'no' }), 0, 'told'],
    ['no, no numbness', told({ saddle: 'absent' }, { answer: 'no' }), 0, 'no'],
    ["no it's not numb", told({ saddle: 'absent' }, { answer: 'no' }), 0, 'no'],
    ['no numbness, peeing fine', told({ saddle: 'absent', 'bladder-bowel': 'absent' }), 0, 'no'],
    ['yes, my foot drags', told({ 'one-leg-weak': 'present' }, { answer: 'yes' }), 0, 'doubt'],
    ['yes, my foot drags', told({ 'one-leg-weak': 'present' }, { answer: 'yes' }), 1, 'yes'],
    ['yes, my hamstrings are sore', told({}, { answer: 'yes', complaint: 'leg' }), 0, 'doubt'],
    ['no, but my foot drags', told({ 'one-leg-weak': 'present' }, { answer: 'no' }), 0, 'no'],
    ['my foot drags', told({ 'one-leg-weak': 'present' }), 0, 'told'],
    ['since yesterday', told({}, { days: 1 }), 0, 'told'],
    ['my back is sore', told({}, { complaint: 'back' }), 0, 'told'],
    ['the weather is nice', told(), 0, 'missed'],
  ])('"%s": %#', (words, heard, doubts, expected) => {
    expect(reading(story(words), { question: numb, heard, doubts })).toBe(expected);
  });

  test('what was denied before counts towards all of it', () => {
    const before: Screen = { ...newScreen('full'), findings: { saddle: 'absent' } };
    const heard = told({ 'bladder-bowel': 'absent' });
    expect(reading(story('peeing fine'), { question: numb, heard, before })).toBe('no');
  });

  test('a denial that was heard already is no news, and with a no it is a no', () => {
    const before: Screen = { ...newScreen('full'), findings: { saddle: 'absent' } };
    const heard = told({ saddle: 'absent' }, { answer: 'no' });
    expect(reading(story('no numbness'), { question: numb, heard, before })).toBe('no');
  });

  test('yes to one urgent bundle and naming another of the same level is a yes', () => {
    const heard = told({ fever: 'present' }, { answer: 'yes' });
    expect(reading(story('yes, a fever'), { question: 'screen-4', heard })).toBe('yes');
  });

  test('yes with a complaint, to what is not an emergency, is a yes', () => {
    const heard = told({}, { answer: 'yes', complaint: 'back' });
    expect(reading(story('yes, my back'), { question: 'screen-4', heard })).toBe('yes');
  });

  test('an urgent item that has passed is not asked again', () => {
    const heard = told({ fever: 'resolved' }, { answer: 'no' });
    expect(reading(story('no, it has gone'), { question: 'screen-5', heard })).toBe('no');
  });
});

describe('numbers', () => {
  const number = (value: number, unit: 'kg' | null = null) => say({ kind: 'number', value, unit });
  test.each([
    ['screen-4', 8, 'yes', { severe: 'present' }],
    ['screen-4', 10, 'yes', { severe: 'present' }],
    ['screen-4', 7, 'told', { severe: 'absent' }],
    ['screen-4', 11, 'command', {}],
    ['screen-severe', 3, 'no', { severe: 'absent' }],
    ['screen-7', 16, 'yes', { 'under-18': 'present' }],
    ['screen-7', 18, 'told', { 'under-18': 'absent' }],
    ['screen-7', 2, 'command', {}],
    ['screen-1', 4, 'command', {}],
  ] as const)('%s, %d: %s', (question, value, expected, findings) => {
    const { reading: got, taken } = read(number(value), { question });
    expect(got).toBe(expected);
    expect(taken.screen.findings).toEqual(findings);
  });

  test('a weight is none', () => expect(reading(number(9, 'kg'), { question: 'screen-4' })).toBe('command'));
});

describe('since when', () => {
  test.each<[Act, number]>([
    [{ kind: 'duration', seconds: 3 * 86_400 }, 3],
    [{ kind: 'duration', seconds: 7200 }, 0],
    [{ kind: 'date', date: '2026-11-20' }, 4],
    [{ kind: 'date', date: '2026-11-26' }, 5],
    [{ kind: 'date', date: '2026-12-01' }, 0],
    [{ kind: 'date', date: '2027-11-01' }, 23],
    [{ kind: 'time', time: '07:00', date: null, weekdays: [] }, 0],
    [{ kind: 'time', time: '07:00', date: '2026-11-23', weekdays: [] }, 1],
    [{ kind: 'number', value: 2, unit: null }, 2],
  ])('%j is %i days', (act, days) => {
    const { reading: got, taken } = read(say(act), { question: 'days' });
    expect(got).toBe('course');
    expect(taken.screen.days).toBe(days);
  });

  test.each<[Act]>([[{ kind: 'number', value: -1, unit: null }], [{ kind: 'number', value: 5, unit: 'kg' }]])(
    '%j is no answer',
    (act) => expect(reading(say(act), { question: 'days' })).toBe('command'),
  );

  test.each(['yes', 'no', 'not-sure'] as const)('%s is a doubt, unless something was told', (kind) => {
    expect(reading(say({ kind }), { question: 'days' })).toBe('doubt');
  });

  test('a yes that tells something is no answer, and counts', () => {
    const heard = told({ fever: 'present' }, { answer: 'yes' });
    expect(reading(story('yes and a fever'), { question: 'days', heard })).toBe('told');
    expect(reading(story('a fever'), { question: 'days', heard: told({ fever: 'present' }) })).toBe('told');
  });

  test('days told while something else is asked are kept', () => {
    const { reading: got, taken } = read(say({ kind: 'duration', seconds: 86_400 }), {
      question: 'screen-1',
    });
    expect(got).toBe('told');
    expect(taken.screen.days).toBe(1);
  });
});

describe('which way it goes', () => {
  test.each<[Act, string]>([
    [{ kind: 'trend', trend: 'worse' }, 'worse'],
    [{ kind: 'nothing-hurts' }, 'better'],
    [{ kind: 'tightness', tightness: 'tight', side: null }, 'same'],
    [{ kind: 'tightness', tightness: 'less', side: null }, 'better'],
  ])('%j is %s', (act, trend) => {
    const { reading: got, taken } = read(say(act), { question: 'trend' });
    expect(got).toBe('course');
    expect(taken.screen.trend).toBe(trend);
  });

  test('in words', () => {
    const { reading: got, taken } = read(story('a bit better'), {
      question: 'trend',
      heard: told({}, { trend: 'better' }),
    });
    expect(got).toBe('course');
    expect(taken.screen.trend).toBe('better');
  });

  test('not understood', () => {
    expect(reading(say({ kind: 'not-understood' }), { question: 'trend' })).toBe('missed');
    expect(reading(say({ kind: 'ready' }), { question: 'trend' })).toBe('command');
  });
});

test('with no question pending, what is told is taken in all the same', () => {
  const taken = takeIn(
    story('my foot drags'),
    told({ 'one-leg-weak': 'present' }),
    newScreen('full'),
    null,
    TODAY,
  );
  expect(taken.screen.findings).toEqual({ 'one-leg-weak': 'present' });
  expect(
    takeIn(say({ kind: 'number', value: 9, unit: null }), null, newScreen('full'), null, TODAY).screen,
  ).toEqual(newScreen('full'));
});
