/** What holds of every screen, whatever is told and answered. */
import fc from 'fast-check';
import { absorb } from '../../lambda/triage/absorb';
import { isAbove, levelOfFinding } from '../../lambda/triage/level';
import { nextQuestion } from '../../lambda/triage/questions';
import { FINDING_IDS } from '../../lambda/triage/rules';
import { newScreen, type Screen, screenLevel, settle, tellCourse } from '../../lambda/triage/screen';
import { told } from './heard';

const state = fc.constantFrom('present', 'absent', 'unsure', 'resolved' as const);
const finding = fc.constantFrom(...FINDING_IDS);
const heard = fc
  .record({
    findings: fc.dictionary(finding, state, { maxKeys: 3 }),
    unclear: fc.array(finding, { maxLength: 1 }),
    days: fc.option(fc.nat(60), { nil: null }),
    trend: fc.constantFrom('better', 'same', 'worse', null),
    complaint: fc.constantFrom('back', null),
    sharpRep: fc.constantFrom(true, null),
  })
  .map(({ findings, sharpRep, ...rest }) =>
    told(findings, { ...rest, lift: { squatted: true, form: null, sharpRep, newWeight: null } }),
  );
const mode = fc.constantFrom('full', 'changed', 'brief', 'hurt' as const);
const step = fc.record({
  answer: fc.oneof(
    { weight: 5, arbitrary: fc.constant('no' as const) },
    { weight: 1, arbitrary: fc.constantFrom('yes', 'not-sure' as const) },
  ),
  /** Told in passing, with the answer. */
  told: fc.option(heard, { freq: 5, nil: null }),
  days: fc.nat(40),
  trend: fc.constantFrom('better', 'same', 'worse', null),
});
const steps = fc.array(step, { minLength: 60, maxLength: 60 });

interface Walk {
  readonly screens: readonly Screen[];
  readonly asked: readonly string[];
}

/** Goes through a screen; told in passing at most in the first `talkative` turns. */
function walk(
  start: Screen,
  all: readonly (typeof steps extends fc.Arbitrary<infer T> ? T : never)[number][],
): Walk {
  const screens = [start];
  const asked: string[] = [];
  let screen = start;
  for (const each of all) {
    const next = nextQuestion(screen);
    if (next === null) return { screens, asked };
    asked.push(next.id);
    if (each.told !== null && asked.length <= 6) screen = absorb(screen, each.told);
    screens.push(screen);
    if (next.id === 'days' && each.answer === 'no') screen = tellCourse(screen, each.days, null);
    else if (next.id === 'trend' && each.answer === 'no')
      screen = tellCourse(screen, null, each.trend ?? 'same');
    else screen = settle(screen, next, each.answer);
    screens.push(screen);
  }
  throw new Error(`The screen does not end: ${asked.join(' ')}`);
}

const RUNS = { numRuns: 500, seed: 20_261_124 };
const start = fc.tuple(mode, fc.option(heard, { nil: null }), steps);
const begin = (name: 'full' | 'changed' | 'brief' | 'hurt', first: ReturnType<typeof told> | null) =>
  first === null ? newScreen(name) : absorb(newScreen(name), first);

test('the level never falls', () => {
  fc.assert(
    fc.property(start, ([name, first, all]) => {
      const levels = walk(begin(name, first), all).screens.map(screenLevel);
      expect(levels.filter((level, index) => isAbove(levels[index - 1] ?? 'self-care', level))).toEqual([]);
    }),
    RUNS,
  );
});

test('it always ends, asks nothing twice unless it was doubted in between, and is bounded', () => {
  fc.assert(
    fc.property(start, ([name, first, all]) => {
      const quiet = all.map((each) => ({ ...each, told: null }));
      const { asked } = walk(begin(name, first), quiet);
      expect(new Set(asked).size).toBe(asked.length);
      // Seven bundles, days, trend, two that others bring along, and what the first words left in doubt.
      expect(asked.length).toBeLessThanOrEqual(15);
      expect(walk(begin(name, first), all).asked.length).toBeLessThanOrEqual(40);
    }),
    RUNS,
  );
});

test('no emergency question is skipped unless an emergency was reached', () => {
  fc.assert(
    fc.property(start, ([name, first, all]) => {
      const { screens, asked } = walk(begin(name, first), all);
      const end = screens.at(-1) ?? newScreen(name);
      if (screenLevel(end) === 'emergency' || end.mode === 'brief') return;
      expect(asked).toEqual(expect.arrayContaining(['screen-1', 'screen-2', 'screen-3']));
      if (end.findings.pregnant === 'present') expect(asked).toContain('screen-pregnancy-danger');
      expect(end.toConfirm.filter((id) => levelOfFinding(id) === 'emergency')).toEqual([]);
    }),
    RUNS,
  );
});

test('questions fall in level while nothing is told in between', () => {
  const rank = (screen: Screen) => nextQuestion(screen)?.level ?? 'self-care';
  fc.assert(
    fc.property(mode, steps, (name, all) => {
      const quiet = all.map((each) => ({ ...each, told: null }));
      const levels = walk(newScreen(name), quiet).screens.map(rank);
      expect(levels.filter((level, index) => isAbove(level, levels[index - 1] ?? 'emergency'))).toEqual([]);
    }),
    RUNS,
  );
});

test('no to everything ends in self-care, in every screen', () => {
  fc.assert(
    fc.property(mode, fc.nat(3), (name, days) => {
      const no = Array.from({ length: 60 }, () => ({
        answer: 'no' as const,
        told: null,
        days,
        trend: 'same' as const,
      }));
      const { screens } = walk(newScreen(name), no);
      expect(screenLevel(screens.at(-1) ?? newScreen(name))).toBe('self-care');
    }),
    RUNS,
  );
});
