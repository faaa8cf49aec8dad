import fc from 'fast-check';
import { applyFact, applyFacts } from '../../lambda/storage/facts';
import { parsePerson } from '../../lambda/storage/parse-person';
import { type Fact, newPerson, type Person, timesMet } from '../../lambda/storage/person';
import { MUSCLE_GROUPS, STRETCHES } from '../../lambda/stretching/library';

const DAY_MS = 24 * 60 * 60 * 1000;
const dayOf = (at: number) => new Date(at * 1000).toISOString().slice(0, 10);
const personWith = (...facts: Fact[]): Person => applyFacts(newPerson(), facts);

const plan = { unit: 'kg', working: 100, steps: [50, 60, 70], stepIndex: 0, setAt: 10 } as const;
const routine = {
  steps: [{ stretch: 'ham-floor', side: 'left', round: 1 }],
  index: 0,
  position: 'floor',
  startedAt: 100,
} as const;

test('a stretch is met up to as often as it makes a difference', () => {
  const meetings = [5, 1, 3, 2, 4, 1].map((at): Fact => ({ kind: 'stretch-met', stretch: 'ham-floor', at }));
  expect(timesMet(newPerson(), 'ham-floor')).toBe(0);
  expect(timesMet(personWith(...meetings.slice(0, 2)), 'ham-floor')).toBe(2);
  expect(timesMet(personWith(...meetings), 'ham-floor')).toBe(3);
});

test('activity is kept by group and day, for eight weeks', () => {
  const stretched = (group: 'chest' | 'glutes', day: string, side: 'left' | null = null): Fact => ({
    kind: 'stretched',
    group,
    side,
    day,
    at: Date.parse(day) / 1000,
  });
  const person = personWith(
    stretched('chest', '2026-10-01'),
    stretched('glutes', '2026-11-24', 'left'),
    stretched('glutes', '2026-11-24'),
    stretched('glutes', '2026-11-01'),
  );
  expect(person.activity.chest?.days).toEqual(['2026-10-01']);
  expect(person.activity.glutes).toEqual({
    days: ['2026-11-01', '2026-11-24'],
    lastAt: { left: Date.parse('2026-11-24') / 1000, both: Date.parse('2026-11-24') / 1000 },
  });
  const later = applyFact(person, stretched('glutes', '2026-11-26'));
  expect(later.activity.chest?.days).toEqual([]);
});

test('of a day, the tightest that a spot felt is what counts', () => {
  const told = (tightness: 'tight' | 'less', day: string): Fact => ({
    kind: 'tightness-told',
    group: 'hamstrings',
    side: 'left',
    tightness,
    day,
  });
  const person = personWith(
    told('tight', '2026-11-24'),
    told('less', '2026-11-25'),
    told('less', '2026-11-24'),
  );
  expect(person.tightness.map(({ tightness, day }) => [tightness, day])).toEqual([
    ['tight', '2026-11-24'],
    ['less', '2026-11-25'],
  ]);
});

describe('a routine under way', () => {
  const saved = personWith({ kind: 'routine-saved', routine });

  test('is replaced by its next step', () => {
    const next = { ...routine, startedAt: 130 };
    expect(applyFact(saved, { kind: 'routine-saved', routine: next }).routine).toEqual(next);
  });
  test('is not replaced by a step that began before, told late', () => {
    expect(applyFact(saved, { kind: 'routine-saved', routine: { ...routine, startedAt: 70 } })).toEqual(
      saved,
    );
  });
  test('is gone once finished or given up', () => {
    expect(applyFact(saved, { kind: 'routine-finished', at: 100 })).toMatchObject({
      routine: null,
      finishedAt: 100,
    });
    expect(applyFact(saved, { kind: 'routine-cleared', at: 140 })).toMatchObject({
      routine: null,
      finishedAt: null,
    });
  });
  test('stays when another one, from before, is finished late', () => {
    expect(applyFact(saved, { kind: 'routine-finished', at: 90 })).toMatchObject({ routine, finishedAt: 90 });
  });
});

describe('a weight plan', () => {
  const planned = personWith({ kind: 'weight-plan-set', plan });

  test('moves up and back', () => {
    const up = applyFact(planned, { kind: 'weight-step-moved', setAt: 10, stepIndex: 2 });
    expect(up.weightPlan).toEqual({ ...plan, stepIndex: 2 });
    expect(applyFact(up, { kind: 'weight-step-moved', setAt: 10, stepIndex: 1 }).weightPlan?.stepIndex).toBe(
      1,
    );
  });
  test('is left alone by what was meant for another', () => {
    expect(applyFact(planned, { kind: 'weight-step-moved', setAt: 9, stepIndex: 2 })).toBe(planned);
    expect(applyFact(planned, { kind: 'weight-plan-dropped', setAt: 9 })).toBe(planned);
    expect(applyFact(planned, { kind: 'weight-plan-set', plan: { ...plan, setAt: 9 } })).toBe(planned);
  });
  test('can be dropped', () => {
    expect(applyFact(planned, { kind: 'weight-plan-dropped', setAt: 10 }).weightPlan).toBeNull();
  });
});

describe('the diary', () => {
  const sore = (day: string, score: number): Fact => ({ kind: 'sore', day, score });

  test('keeps nothing before it is agreed to', () => {
    expect(personWith(sore('2026-11-24', 6))).toEqual(newPerson());
  });
  test('has one score a day, in order', () => {
    const person = personWith(
      { kind: 'diary-agreed', at: 7 },
      sore('2026-11-24', 6),
      sore('2026-11-22', 8),
      sore('2026-11-24', 4),
    );
    expect(person.diary).toEqual({
      agreedAt: 7,
      entries: [
        { day: '2026-11-22', score: 8 },
        { day: '2026-11-24', score: 4 },
      ],
    });
  });
  test('stopping deletes it, and a score told late does not bring it back', () => {
    const person = personWith({ kind: 'diary-agreed', at: 7 }, sore('2026-11-24', 6), {
      kind: 'diary-stopped',
    });
    expect(person.diary).toBeNull();
    expect(applyFact(person, sore('2026-11-24', 6))).toBe(person);
  });
});

test('preferences, stretches to leave out, reminders and the rest', () => {
  const person = personWith(
    { kind: 'prefers', position: 'chair' },
    { kind: 'prefers', pace: 'slower', hold: 'longer' },
    { kind: 'stretch-left-out', stretch: 'ham-floor' },
    { kind: 'stretch-left-out', stretch: 'ham-floor' },
    { kind: 'stretch-left-out', stretch: 'ham-chair' },
    { kind: 'stretch-brought-back', stretch: 'ham-chair' },
    { kind: 'reminder-made', token: 'a', reminder: 'weekly' },
    { kind: 'reminder-made', token: 'b', reminder: 'morning' },
    { kind: 'reminder-gone', token: 'a' },
    { kind: 'time-zone-told', zone: 'Europe/London', askedAt: 9 },
    { kind: 'time-zone-told', zone: null, askedAt: 8 },
    { kind: 'consent-refused', at: 5 },
    { kind: 'consent-refused', at: 4 },
    { kind: 'disclaimer-heard', version: 2 },
    { kind: 'disclaimer-heard', version: 1 },
    { kind: 'apla-failed' },
  );
  expect(person).toEqual({
    ...newPerson(),
    prefers: { position: 'chair', pace: 'slower', hold: 'longer' },
    leftOut: ['ham-floor'],
    reminders: [{ token: 'b', kind: 'morning' }],
    timeZone: { zone: 'Europe/London', askedAt: 9 },
    consentRefusedAt: 5,
    disclaimer: 2,
    aplaFailed: true,
  });
});

const anyFact: fc.Arbitrary<Fact> = fc.oneof(
  fc.record({
    kind: fc.constant('stretch-met' as const),
    stretch: fc.constant('ham-floor' as const),
    at: fc.nat(9),
  }),
  fc.record({ kind: fc.constant('disclaimer-heard' as const), version: fc.nat(3) }),
  fc.record({
    kind: fc.constant('stretched' as const),
    group: fc.constantFrom(...MUSCLE_GROUPS),
    side: fc.constantFrom('left' as const, 'right' as const, null),
    day: fc.constantFrom('2026-11-22', '2026-11-23', '2026-11-24'),
    at: fc.nat(99),
  }),
  fc.record({ kind: fc.constant('routine-finished' as const), at: fc.nat(99) }),
  fc.record({ kind: fc.constant('consent-refused' as const), at: fc.nat(99) }),
  fc.record({ kind: fc.constant('apla-failed' as const) }),
);

test('what happened on two devices is the same in either order, and twice is once', () => {
  fc.assert(
    fc.property(fc.array(anyFact), fc.array(anyFact), (phone, kitchen) => {
      const one = applyFacts(applyFacts(newPerson(), phone), kitchen);
      const other = applyFacts(applyFacts(newPerson(), kitchen), phone);
      expect(other).toEqual(one);
      expect(applyFacts(one, phone)).toEqual(one);
    }),
  );
});

/** Bytes of a person after 150 days, when every list has long been as long as it gets. */
function bytesAfter(groupsOn: (day: number) => readonly string[]): number {
  let person = personWith({ kind: 'diary-agreed', at: 0 });
  const start = Date.parse('2026-11-24T07:00:00Z');
  for (let day = 0; day < 150; day++) {
    const at = (start + day * DAY_MS) / 1000;
    const facts: Fact[] = [
      { kind: 'sore', day: dayOf(at), score: day % 11 },
      { kind: 'reminder-made', token: `00000000-0000-4000-8000-${day}`, reminder: 'weekly' },
    ];
    for (const { id, group, twoSided } of STRETCHES.filter((entry) => groupsOn(day).includes(entry.group))) {
      facts.push({ kind: 'stretch-met', stretch: id, at });
      for (const side of twoSided ? (['left', 'right'] as const) : [null]) {
        facts.push({ kind: 'stretched', group, side, day: dayOf(at), at });
        facts.push({ kind: 'tightness-told', group, side, tightness: 'tight', day: dayOf(at) });
      }
    }
    person = applyFacts(person, facts);
  }
  expect(parsePerson(JSON.parse(JSON.stringify(person)))).toEqual(person);
  return Buffer.byteLength(JSON.stringify(person));
}

test('what is remembered stays small over the years', () => {
  const backOfTheLegs = ['hamstrings', 'glutes', 'lower-back'];
  expect(bytesAfter((day) => (day % 3 === 0 ? MUSCLE_GROUPS : backOfTheLegs))).toBeLessThan(15_000);
  expect(bytesAfter(() => MUSCLE_GROUPS)).toBeLessThan(19_000);
});
