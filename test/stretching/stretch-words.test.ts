import { GROUP_NAMES, STRETCH_WORDS, spotName } from '../../lambda/speech/stretch-words';
import { MUSCLE_GROUPS, STRETCHES } from '../../lambda/stretching/library';

const wordCount = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;
const SIDES = ['left', 'right', null] as const;

/** Left for right and right for left. */
const mirrored = (text: string): string =>
  text.replace(/\b(?:left|right)\b/giu, (word) => {
    const other = word.toLowerCase() === 'left' ? 'right' : 'left';
    return word.startsWith(word.charAt(0).toLowerCase())
      ? other
      : other.charAt(0).toUpperCase() + other.slice(1);
  });

describe.each(STRETCHES.map((entry) => [entry.id, entry] as const))('the words of %s', (id, entry) => {
  const words = STRETCH_WORDS[id];
  const everything = [
    ...SIDES.flatMap((side) => [...words.full(side), words.short(side)]),
    words.name,
    words.halfway,
    words.feel,
    ...(words.paced ?? []),
    words.avoid ?? '',
    words.easierHint ?? '',
  ];

  it('are short enough for the ear', () => {
    for (const side of SIDES) {
      expect(wordCount(words.full(side).join(' '))).toBeLessThanOrEqual(35);
      expect(words.full(side).length).toBeGreaterThanOrEqual(2);
      expect(words.full(side).length).toBeLessThanOrEqual(4);
      expect(wordCount(words.short(side))).toBeLessThanOrEqual(12);
    }
    expect(wordCount(words.halfway)).toBeLessThanOrEqual(8);
    expect(wordCount(words.avoid ?? '')).toBeLessThanOrEqual(14);
  });

  it('start with the position', () => {
    expect(words.full(null)[0]).toMatch(/^(?:Lie|Sit|Stand|Kneel|Get onto)\b/u);
  });

  it('are whole sentences without a question, a promise, a slot left open or a forbidden word', () => {
    for (const sentence of everything) {
      expect(sentence).not.toMatch(/[?{}]/u);
      expect(sentence).not.toMatch(
        /alignment|detox|cleans|bounce hard|push through|as far as you can|you have/iu,
      );
      expect(sentence).not.toMatch(/\b(?:towards|centre|trouser)\b/u);
    }
    for (const side of SIDES) {
      for (const sentence of [...words.full(side), words.short(side)])
        expect(sentence).toMatch(/^[A-Z].*[.]$/u);
    }
    expect(words.name).toMatch(/^[a-z]/u);
    expect(words.feel).toMatch(/^[a-z].*[^.]$/u);
  });

  it('swap left and right, where there are sides', () => {
    const [left, right] = [words.full('left').join(' '), words.full('right').join(' ')];
    expect(mirrored(left)).toBe(right);
    expect(mirrored(words.short('left'))).toBe(words.short('right'));
    if (entry.twoSided) {
      expect(left).not.toBe(right);
      expect(words.short('left')).not.toBe(words.short('right'));
    } else {
      expect(left).not.toMatch(/\b(?:left|right)\b/iu);
    }
  });

  it('have a cue for each repetition, and only there', () => {
    expect(words.paced?.length ?? 0).toBe(entry.repeat?.count ?? 0);
  });

  it('say who leaves it out, where somebody must', () => {
    const spokenOf: Partial<Record<(typeof entry.avoid)[number], RegExp>> = {
      'leg-symptoms': /leg tingles|numb|swollen/u,
      'hip-replacement': /hip replacement/u,
      'knee-replacement': /knee replacement|sore knees/u,
      'swollen-calf': /swollen, hot, or red calf/u,
      'shoulder-dislocation': /dislocated/u,
      'neck-injury': /dizzy/u,
      wrist: /wrist/u,
    };
    for (const flag of entry.avoid) {
      const pattern = spokenOf[flag];
      if (pattern !== undefined) expect(words.avoid).toMatch(pattern);
    }
  });
});

describe('names', () => {
  it('are unique, so that one can be asked for', () => {
    const names = STRETCHES.map((entry) => STRETCH_WORDS[entry.id].name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('exist for the twelve groups and their sides', () => {
    for (const group of MUSCLE_GROUPS) {
      expect(GROUP_NAMES[group].name).not.toBe('');
      expect(spotName(group, null)).toBe(GROUP_NAMES[group].name);
    }
    expect(spotName('hamstrings', 'left')).toBe('left hamstring');
    expect(spotName('neck', 'right')).toBe('right side of the neck');
  });
});
