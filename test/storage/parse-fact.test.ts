/** Facts that could not be written travel with the session, and come back as they were or not at all. */
import * as v from 'valibot';
import { applyFacts } from '../../lambda/storage/facts';
import { factSchema } from '../../lambda/storage/parse-fact';
import { type Fact, newPerson } from '../../lambda/storage/person';

const AT = 1_795_000_000;

/** One of every kind: one that is missing here does not compile. */
const FACTS: { readonly [Kind in Fact['kind']]: Extract<Fact, { kind: Kind }> } = {
  'disclaimer-heard': { kind: 'disclaimer-heard', version: 1 },
  'stretch-met': { kind: 'stretch-met', stretch: 'ham-floor', at: AT },
  stretched: { kind: 'stretched', group: 'hamstrings', side: 'left', day: '2026-11-24', at: AT },
  'tightness-told': {
    kind: 'tightness-told',
    group: 'glutes',
    side: null,
    tightness: 'tight',
    day: '2026-11-24',
  },
  'routine-saved': {
    kind: 'routine-saved',
    routine: {
      steps: [{ stretch: 'ham-floor', side: 'left', round: 1 }],
      index: 0,
      position: 'floor',
      purpose: 'loosen',
      startedAt: AT,
    },
  },
  'routine-cleared': { kind: 'routine-cleared', at: AT },
  'routine-finished': { kind: 'routine-finished', at: AT },
  'trace-dropped': { kind: 'trace-dropped', at: AT },
  prefers: { kind: 'prefers', pace: 'slower' },
  'stretch-left-out': { kind: 'stretch-left-out', stretch: 'ham-floor' },
  'stretch-brought-back': { kind: 'stretch-brought-back', stretch: 'ham-floor' },
  'weight-plan-set': {
    kind: 'weight-plan-set',
    plan: { unit: 'kg', working: 80, steps: [40, 45], stepIndex: 0, setAt: AT },
  },
  'weight-step-moved': { kind: 'weight-step-moved', setAt: AT, stepIndex: 1 },
  'weight-plan-dropped': { kind: 'weight-plan-dropped', setAt: AT },
  'time-zone-told': { kind: 'time-zone-told', zone: null, askedAt: AT },
  'reminder-made': { kind: 'reminder-made', token: 'token', reminder: 'weekly' },
  'reminder-gone': { kind: 'reminder-gone', token: 'token' },
  'consent-refused': { kind: 'consent-refused', at: AT },
  'diary-agreed': { kind: 'diary-agreed', at: AT },
  'diary-stopped': { kind: 'diary-stopped' },
  sore: { kind: 'sore', day: '2026-11-24', score: 4 },
  'apla-failed': { kind: 'apla-failed' },
};

test.each(Object.entries(FACTS))('%s comes back as it was', (_, fact) => {
  expect(v.parse(factSchema, JSON.parse(JSON.stringify(fact)))).toEqual(fact);
});

test.each<readonly [string, unknown]>([
  ['of an unknown kind', { kind: 'level-reached', level: 'urgent' }],
  ['with a score out of its range', { kind: 'sore', day: '2026-11-24', score: 14 }],
  ['with a day that is none', { kind: 'sore', day: 'today', score: 4 }],
  ['with a stretch that the library does not have', { kind: 'stretch-met', stretch: 'yoga', at: AT }],
  ['that is no object', 'diary-stopped'],
])('a fact %s is refused', (_, fact) => {
  expect(v.safeParse(factSchema, fact).success).toBe(false);
});

test('a dropped trace leaves the days of the week and nothing to build checks on', () => {
  const stretched = applyFacts(newPerson(), [
    FACTS['routine-finished'],
    FACTS.stretched,
    FACTS['routine-saved'],
  ]);
  expect(applyFacts(stretched, [FACTS['trace-dropped']])).toMatchObject({
    routine: null,
    finishedAt: null,
    activity: { hamstrings: { days: ['2026-11-24'], lastAt: {} } },
  });
  const later = { ...FACTS['trace-dropped'], at: AT - 1 };
  expect(applyFacts(stretched, [later])).toEqual(stretched);
});
