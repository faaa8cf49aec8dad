import { absorb } from '../../lambda/triage/absorb';
import { nextQuestion, questionsLeft } from '../../lambda/triage/questions';
import type { FindingId } from '../../lambda/triage/rules';
import {
  newScreen,
  type Screen,
  type ScreenMode,
  screenLevel,
  settle,
  tellCourse,
  withCourse,
} from '../../lambda/triage/screen';
import { EXPECTED_BUNDLES } from './expected';
import { SHARP_REP, told } from './heard';

type Answer = 'yes' | 'no' | 'not-sure';

/** Every question in order, with the answers given (by id) or else no; days and trend as given. */
function walk(
  start: Screen,
  answers: Readonly<Record<string, Answer>> = {},
  course: { days?: number; trend?: 'better' | 'same' | 'worse' } = { days: 1 },
): { readonly asked: readonly string[]; readonly end: Screen } {
  const asked: string[] = [];
  let screen = start;
  for (let next = nextQuestion(screen); next !== null; next = nextQuestion(screen)) {
    asked.push(next.id);
    if (asked.length > 60) throw new Error(`The screen does not end: ${asked.join(' ')}`);
    if (next.id === 'days' && course.days !== undefined) screen = tellCourse(screen, course.days, null);
    else if (next.id === 'trend' && course.trend !== undefined)
      screen = tellCourse(screen, null, course.trend);
    else screen = settle(screen, next, answers[next.id] ?? (next.asks.length === 0 ? 'not-sure' : 'no'));
  }
  return { asked, end: screen };
}

const bundles = (...numbers: number[]) => numbers.map((each) => `screen-${each}`);
const heardIn = (mode: ScreenMode, ...heard: Parameters<typeof told>) =>
  absorb(newScreen(mode), told(...heard));
const EMERGENCY = bundles(1, 2, 3);

describe('the full screen', () => {
  test('asks the bundles in order, then the days; no to all is self-care', () => {
    const { asked, end } = walk(newScreen('full'));
    expect(asked).toEqual([...bundles(1, 2, 3, 4, 5, 6, 7), 'days']);
    expect(screenLevel(end)).toBe('self-care');
    expect(Object.values(end.findings).every((state) => state === 'absent')).toBe(true);
  });

  test.each(EXPECTED_BUNDLES)('a yes to bundle $bundle ends it at $level', ({ bundle, level }) => {
    const { asked, end } = walk(newScreen('full'), { [`screen-${bundle}`]: 'yes' });
    expect(asked.at(-1)).toBe(`screen-${bundle}`);
    expect(screenLevel(end)).toBe(level);
  });

  test.each(bundles(4, 5, 6))('a doubt about %s goes on with what is more pressing', (id) => {
    const { asked, end } = walk(newScreen('full'), { [id]: 'not-sure' });
    expect(asked).toEqual(bundles(1, 2, 3, 4, 5, 6));
    expect(screenLevel(end)).toBe('clinician');
  });

  test('counts what is left', () => {
    expect(questionsLeft(newScreen('full'))).toBe(8);
    expect(questionsLeft(heardIn('full', { fever: 'present' }))).toBe(3);
    expect(questionsLeft(heardIn('full', { saddle: 'present' }))).toBe(0);
  });
});

describe('what was told', () => {
  test('urgent: only the emergency bundles are asked, then the advice comes', () => {
    const { asked, end } = walk(heardIn('full', { fever: 'present' }));
    expect(asked).toEqual(EMERGENCY);
    expect(screenLevel(end)).toBe('urgent');
  });

  test('clinician: emergency and urgent bundles are asked', () => {
    const { asked, end } = walk(heardIn('full', { 'one-leg-pain': 'present' }));
    expect(asked).toEqual(bundles(1, 2, 3, 4, 5, 6));
    expect(screenLevel(end)).toBe('clinician');
  });

  test('emergency: nothing more is asked', () => {
    expect(nextQuestion(heardIn('full', { 'tearing-pain': 'present' }))).toBeNull();
  });

  test('a bundle is skipped when all of it was denied, and only then', () => {
    const denied = {
      fever: 'absent',
      'urine-burning': 'absent',
      'flank-waves': 'absent',
      knock: 'absent',
    } as const;
    expect(walk(heardIn('full', denied)).asked).toEqual([...bundles(1, 2, 3, 4, 6, 7), 'days']);
  });

  test('an emergency bundle is asked even when all of it was denied', () => {
    const denied = { saddle: 'absent', 'bladder-bowel': 'absent', 'dark-urine': 'absent' } as const;
    expect(walk(heardIn('full', denied)).asked.slice(0, 3)).toEqual(EMERGENCY);
  });

  test('an emergency that is unclear is asked at once, and then its bundle all the same', () => {
    const { asked } = walk(heardIn('full', {}, { unclear: ['chest-breath-faint'] }));
    expect(asked.slice(0, 3)).toEqual(['screen-chest-breath-faint', ...bundles(1, 2)]);
  });

  test.each<[FindingId, number]>([
    ['night-rest', 3],
    ['arm-nerve', 6],
  ])('%s in doubt is asked singly among its level, after %i bundles', (id, bundlesBefore) => {
    const { asked, end } = walk(heardIn('full', { [id]: 'unsure' }), { [`screen-${id}`]: 'yes' });
    expect(asked).toEqual([...bundles(1, 2, 3, 4, 5, 6).slice(0, bundlesBefore), `screen-${id}`]);
    expect(end.findings[id]).toBe('present');
  });

  test('a doubt that its bundle will ask about waits for the bundle', () => {
    expect(walk(heardIn('full', { knock: 'unsure' })).asked).toEqual([
      ...bundles(1, 2, 3, 4, 5, 6, 7),
      'days',
    ]);
  });

  test('pregnant: its dangers are asked first', () => {
    const { asked, end } = walk(heardIn('full', { pregnant: 'present' }));
    expect(asked).toEqual(['screen-pregnancy-danger', ...bundles(1, 2, 3, 4, 5, 6)]);
    expect(screenLevel(end)).toBe('clinician');
    expect(
      walk(heardIn('full', { pregnant: 'present' }), { 'screen-pregnancy-danger': 'yes' }).end.findings,
    ).toMatchObject({ 'pregnancy-danger': 'present' });
  });

  test('pregnant and denied dangers: asked all the same', () => {
    const screen = heardIn('full', { pregnant: 'present', 'pregnancy-danger': 'absent' });
    expect(nextQuestion(screen)?.id).toBe('screen-pregnancy-danger');
  });

  test('weak bones, or a rep that hurt sharply: the spine is asked after', () => {
    const bones = walk(heardIn('full', { 'weak-bones-immune': 'present' }), {
      'screen-sharp-on-spine': 'yes',
    });
    expect(bones.asked).toEqual([...EMERGENCY, 'screen-sharp-on-spine']);
    expect(screenLevel(bones.end)).toBe('urgent');
    const rep = walk(heardIn('full', {}, SHARP_REP));
    expect(rep.asked).toEqual([...EMERGENCY, 'screen-sharp-on-spine', ...bundles(4, 5, 6, 7), 'days']);
    expect(walk(heardIn('full', { 'sharp-on-spine': 'absent' }, SHARP_REP)).asked).not.toContain(
      'screen-sharp-on-spine',
    );
  });

  test('what was named in the last bundle is followed up before the advice', () => {
    const asked = [...bundles(1, 2, 3, 4, 5, 6, 7)] as const;
    const before = asked.slice(0, 6).reduce((screen) => {
      const next = nextQuestion(screen);
      return next === null ? screen : settle(screen, next, 'no');
    }, newScreen('full'));
    expect(nextQuestion(absorb(before, told({ pregnant: 'present' })))?.id).toBe('screen-pregnancy-danger');
    expect(nextQuestion(absorb(before, told({ 'weak-bones-immune': 'present' })))?.id).toBe(
      'screen-sharp-on-spine',
    );
  });
});

describe('days and trend', () => {
  test.each<[number, 'better' | 'same' | 'worse', string, string]>([
    [4, 'worse', 'clinician', 'worsening'],
    [4, 'same', 'self-care', ''],
    [14, 'same', 'self-care', ''],
    [15, 'same', 'clinician', 'not-improving'],
    [15, 'worse', 'clinician', 'not-improving worsening'],
    [15, 'better', 'self-care', ''],
  ])('%i days, %s: %s %s', (days, trend, level, finding) => {
    const { asked, end } = walk(newScreen('full'), {}, { days, trend });
    const worked = Object.entries(withCourse(end)).filter(([, state]) => state === 'present');
    expect(worked.map(([id]) => id)).toEqual(finding.split(' ').filter((id) => id !== ''));
    expect(asked.slice(-2)).toEqual(['days', 'trend']);
    expect(screenLevel(end)).toBe(level);
  });

  test.each([0, 1, 2, 3])('on day %i the trend is not asked and raises nothing', (days) => {
    const { asked, end } = walk(newScreen('full'), {}, { days });
    expect(asked.at(-1)).toBe('days');
    expect(screenLevel(tellCourse(end, null, 'worse'))).toBe('self-care');
  });

  test('days are skipped when told, and the trend too', () => {
    expect(walk(heardIn('full', {}, { days: 2 })).asked).toEqual(bundles(1, 2, 3, 4, 5, 6, 7));
    expect(walk(heardIn('full', {}, { days: 6 }), {}, { trend: 'same' }).asked.at(-1)).toBe('trend');
    expect(walk(heardIn('full', {}, { days: 6, trend: 'same' })).asked).toEqual(bundles(1, 2, 3, 4, 5, 6, 7));
  });

  test('what gets better raises nothing, however long it has been', () => {
    expect(walk(heardIn('full', {}, { trend: 'better' })).asked).toEqual(bundles(1, 2, 3, 4, 5, 6, 7));
  });

  test('told at the start it shortens the screen like any other finding', () => {
    const { asked, end } = walk(heardIn('full', {}, { days: 30, trend: 'same' }));
    expect(asked).toEqual(bundles(1, 2, 3, 4, 5, 6));
    expect(screenLevel(end)).toBe('clinician');
  });

  test.each<['better' | 'same' | 'worse', string]>([
    ['better', 'self-care'],
    ['same', 'clinician'],
    ['worse', 'clinician'],
  ])('nobody knows since when, and it is %s: %s', (trend, level) => {
    const { asked, end } = walk(newScreen('full'), {}, { trend });
    expect(asked.slice(-2)).toEqual(['days', 'trend']);
    expect(screenLevel(end)).toBe(level);
  });

  test('not sure about the trend is a doubt like any other', () => {
    expect(screenLevel(walk(newScreen('full'), {}, { days: 5 }).end)).toBe('clinician');
    expect(screenLevel(walk(newScreen('full'), {}, {}).end)).toBe('clinician');
  });

  test('a correction counts unless it would lower the level', () => {
    const corrected = tellCourse(tellCourse(newScreen('full'), 13, null), 3, null);
    expect(corrected.days).toBe(3);
    const reached = tellCourse(newScreen('full'), 20, 'same');
    expect(tellCourse(reached, 2, null)).toEqual(reached);
    expect(tellCourse(reached, null, 'better')).toEqual(reached);
    expect(tellCourse(reached, null, 'worse').trend).toBe('worse');
  });
});

describe('shorter screens', () => {
  test('changed: the emergency bundles and fever', () => {
    const { asked, end } = walk(newScreen('changed'));
    expect(asked).toEqual([...EMERGENCY, 'screen-fever']);
    expect(screenLevel(end)).toBe('self-care');
  });

  test.each<[string, Answer, string]>([
    ['screen-1', 'yes', 'emergency'],
    ['screen-2', 'yes', 'emergency'],
    ['screen-3', 'not-sure', 'emergency'],
    ['screen-fever', 'yes', 'urgent'],
    ['screen-fever', 'not-sure', 'clinician'],
  ])('changed: %s answered %s is %s', (id, answer, level) => {
    expect(screenLevel(walk(newScreen('changed'), { [id]: answer }).end)).toBe(level);
  });

  test('changed: fever that was denied is not asked again', () => {
    expect(walk(heardIn('changed', { fever: 'absent' })).asked).toEqual(EMERGENCY);
  });

  test('changed: news makes it the full screen', () => {
    expect(walk(heardIn('changed', { pregnant: 'present' })).asked).toContain('screen-6');
    expect(walk(heardIn('changed', { fever: 'unsure' })).asked).toContain('screen-5');
    expect(walk(heardIn('changed', {}, SHARP_REP)).asked).toContain('screen-7');
  });

  test('changed: a course that was told is followed up', () => {
    expect(walk(heardIn('changed', {}, { trend: 'worse' }), {}, { days: 5 }).asked.at(-1)).toBe('days');
    const long = walk(heardIn('changed', {}, { days: 20 }), {}, { trend: 'same' });
    expect(long.asked).toEqual([...EMERGENCY, 'screen-fever', 'trend']);
    expect(screenLevel(long.end)).toBe('clinician');
    expect(walk(heardIn('changed', {}, { days: 2 })).asked).toEqual([...EMERGENCY, 'screen-fever']);
  });

  test('brief: one question, and no to it is self-care', () => {
    const { asked, end } = walk(newScreen('brief'));
    expect(asked).toEqual(['screen-0']);
    expect(screenLevel(end)).toBe('self-care');
    expect(questionsLeft(newScreen('brief'))).toBe(1);
  });

  test.each([
    ['a finding', told({ 'one-leg-weak': 'present' })],
    ['a doubt', told({ knock: 'unsure' })],
    ['what has passed in an emergency item', told({ saddle: 'resolved' })],
    ['a complaint', told({}, { complaint: 'back' })],
    ['a rep that hurt sharply', told({}, SHARP_REP)],
  ])('brief: %s makes it the full screen', (_, heard) => {
    const screen = absorb(newScreen('brief'), heard);
    expect(screen.mode).toBe('full');
    expect(walk(screen).asked).toEqual(expect.arrayContaining(EMERGENCY));
  });

  test('brief: what is denied keeps it brief', () => {
    expect(heardIn('brief', { fever: 'absent' }).mode).toBe('brief');
  });

  test('hurt: the emergency bundles, then what was told decides', () => {
    expect(walk(newScreen('hurt')).asked).toEqual(EMERGENCY);
    const leg = walk(heardIn('hurt', { 'one-leg-pain': 'present' }));
    expect(leg.asked).toEqual(EMERGENCY);
    expect(screenLevel(leg.end)).toBe('clinician');
    expect(walk(heardIn('hurt', { 'one-leg-pain': 'unsure' })).asked).toEqual([
      ...EMERGENCY,
      'screen-one-leg-pain',
    ]);
  });
});
