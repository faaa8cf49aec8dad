import {
  betweenSets,
  isAllowed,
  MUSCLE_GROUPS,
  STRETCH_IDS,
  STRETCHES,
  stretch,
  stretchesFor,
} from '../../lambda/stretching/library';

describe('the library', () => {
  it('has each id once and finds it', () => {
    const ids = STRETCHES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual([...STRETCH_IDS].sort());
    for (const id of ids) expect(stretch(id).id).toBe(id);
  });

  it.each(MUSCLE_GROUPS)('has something for %s on the floor, on a chair and standing', (group) => {
    for (const position of ['floor', 'chair', 'standing'] as const) {
      const found = stretchesFor(group, position);
      expect(found.length).toBeGreaterThan(0);
      for (const each of found) {
        expect(each.group).toBe(group);
        expect([position, 'any']).toContain(each.position);
      }
    }
  });

  it.each(MUSCLE_GROUPS)(
    'has one for %s between sets: standing, ten to twenty seconds, one round',
    (group) => {
      const found = betweenSets(group);
      expect(found).toMatchObject({
        group,
        position: 'between-sets',
        posture: 'standing',
        rounds: 1,
        repeat: null,
      });
      expect(found.holdSeconds).toBeGreaterThanOrEqual(10);
      expect(found.holdSeconds).toBeLessThanOrEqual(20);
    },
  );

  it.each(STRETCHES.map((entry) => [entry.id, entry] as const))(
    '%s is held and sourced as the guidance has it',
    (_, entry) => {
      expect(entry.holdSeconds).toBeGreaterThanOrEqual(10);
      expect(entry.holdSeconds).toBeLessThanOrEqual(30);
      if (entry.repeat !== null) expect(entry.repeat.count * entry.repeat.seconds).toBe(entry.holdSeconds);
      expect(entry.sources.length).toBeGreaterThan(0);
      for (const source of entry.sources) expect(source).not.toMatch(/https?:|\.org|\.com|from memory/u);
      if (entry.easier !== null) {
        expect(stretch(entry.easier).group).toBe(entry.group);
        expect(entry.easier).not.toBe(entry.id);
      }
    },
  );

  it('leads to the easiest in a few steps, never in a circle', () => {
    for (const entry of STRETCHES) {
      let at = entry;
      for (let steps = 0; at.easier !== null; steps += 1) {
        expect(steps).toBeLessThan(3);
        at = stretch(at.easier);
      }
    }
  });

  it('forbids every hamstring stretch, and what pulls at the leg, with leg symptoms', () => {
    const forbidden = STRETCHES.filter((entry) => !isAllowed(entry, true));
    const hamstrings = STRETCHES.filter(({ group }) => group === 'hamstrings');
    expect(hamstrings).toHaveLength(4);
    expect(forbidden).toEqual(expect.arrayContaining(hamstrings));
    for (const entry of hamstrings) expect(entry.avoid).toContain('leg-symptoms');
    expect(STRETCHES.every((entry) => isAllowed(entry, false))).toBe(true);
  });

  it('marks every calf stretch for a swollen, hot or red calf', () => {
    for (const entry of STRETCHES.filter(({ group }) => group === 'calves'))
      expect(entry.avoid).toContain('swollen-calf');
  });
});
