import { applyFacts } from '../../lambda/storage/facts';
import { knownStretches, parsePerson } from '../../lambda/storage/parse-person';
import { newPerson, PERSON_VERSION } from '../../lambda/storage/person';

const routine = {
  steps: [
    { stretch: 'ham-floor', side: 'left', round: 1 },
    { stretch: 'ham-floor', side: 'right', round: 1 },
  ],
  index: 1,
  position: 'floor',
  startedAt: 100,
} as const;

test('a new person and a full one come back as they were', () => {
  const full = applyFacts(newPerson(), [
    { kind: 'routine-saved', routine },
    { kind: 'stretched', group: 'neck', side: null, day: '2026-11-24', at: 5 },
    { kind: 'tightness-told', group: 'neck', side: null, tightness: 'less', day: '2026-11-24' },
    { kind: 'diary-agreed', at: 6 },
    { kind: 'sore', day: '2026-11-24', score: 3 },
    { kind: 'reminder-made', token: 'a', reminder: 'afternoon' },
  ]);
  for (const person of [newPerson(), full]) {
    expect(parsePerson(JSON.parse(JSON.stringify(person)))).toEqual(person);
  }
});

test('a routine with a stretch that the library no longer has is not resumed', () => {
  const steps = [{ stretch: 'ham-swing', side: null, round: 1 }, ...routine.steps];
  expect(parsePerson({ ...newPerson(), routine: { ...routine, steps } }).routine).toBeNull();
  expect(parsePerson({ ...newPerson(), routine: { ...routine, index: 2 } }).routine).toBeNull();
});

test('stretches to leave out that the library does not have are kept, and told apart', () => {
  const { leftOut } = parsePerson({ ...newPerson(), leftOut: ['ham-swing', 'ham-floor'] });
  expect(leftOut).toEqual(['ham-swing', 'ham-floor']);
  expect(knownStretches(leftOut)).toEqual(['ham-floor']);
});

test('a newer person is told apart from a broken one', () => {
  expect(() => parsePerson({ version: PERSON_VERSION + 1 })).toThrow(
    expect.objectContaining({ name: 'StoreFault', reason: 'newer-item' }),
  );
});

test.each([
  null,
  undefined,
  'person',
  [],
  {},
  { ...newPerson(), version: 0 },
  { ...newPerson(), disclaimer: -1 },
  { ...newPerson(), met: { 'ham-floor': 3 } },
  { ...newPerson(), activity: { chest: { days: ['yesterday'], lastAt: {} } } },
  { ...newPerson(), prefers: { position: 'hanging', pace: 'normal', hold: 'normal' } },
  { ...newPerson(), diary: { agreedAt: 1, entries: [{ day: '2026-11-24', score: 11 }] } },
])('%j is no person', (value) => {
  expect(() => parsePerson(value)).toThrow(expect.objectContaining({ reason: 'broken-item' }));
});
