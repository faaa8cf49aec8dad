import { type Heard, type ListenContext, listen } from '../../../lambda/triage/listening/listen';
import { FINDING_IDS, type FindingId } from '../../../lambda/triage/rules';
import { FRESH, FRESH_ORDINARY } from './fresh';
import { MOMENTS } from './moments';
import { ORDINARY } from './ordinary';
import { SCENARIOS } from './scenarios';
import { OTHERS_IN_DANGER, OTHERS_SAFE, SHADED } from './shaded';
import { type Row, STORIES } from './stories';
import {
  UNPUNCTUATED,
  UNPUNCTUATED_ORDINARY,
  UNPUNCTUATED_OTHERS_IN_DANGER,
  UNPUNCTUATED_UNSURE,
} from './unpunctuated';
import { VOLUNTEERED } from './volunteered';

const TALKING: ListenContext = { asked: [], during: 'talking', group: null };
const hear = (words: string, context: Partial<ListenContext> = {}): Heard =>
  listen(words, { ...TALKING, ...context });

function raised(heard: Heard): readonly FindingId[] {
  return FINDING_IDS.filter((id) => heard.findings[id] === 'present' || heard.findings[id] === 'unsure');
}

/** As a recogniser brings it: lower case, no punctuation but apostrophes. */
function asRecognised(words: string): string {
  return words
    .toLowerCase()
    .replace(/(\d)\.(\d)/g, '$1 point $2')
    .replace(/[.,?!]/g, '')
    .replace(/\s+/g, ' ');
}

describe('a finding volunteered in words', () => {
  for (const [finding, phrases] of Object.entries(VOLUNTEERED)) {
    test.each(phrases)(`${finding}: %s`, (words) => {
      expect(hear(words).findings).toMatchObject({ [finding]: 'present' });
    });
  }

  test('every finding that can be said has at least three phrases', () => {
    const worked = ['not-improving', 'worsening'];
    const thin = FINDING_IDS.filter((id) => !worked.includes(id)).filter(
      (id) => (Object.entries(VOLUNTEERED).find(([finding]) => finding === id)?.[1].length ?? 0) < 3,
    );
    expect(thin).toEqual([]);
  });
});

describe('ordinary soreness', () => {
  test.each(ORDINARY)('%s', (words) => {
    const heard = hear(words);
    expect({ raised: raised(heard), unclear: heard.unclear, other: heard.someoneElseInDanger }).toEqual({
      raised: [],
      unclear: [],
      other: false,
    });
  });
});

describe('denied, over, guessed, asked about, somebody else', () => {
  test.each(SHADED)('%s', (words, expected) => {
    const heard = hear(words);
    expect(heard.findings).toMatchObject(expected);
    const wanted = Object.keys(expected);
    expect(raised(heard).filter((id) => !wanted.includes(id))).toEqual([]);
    expect(heard.someoneElseInDanger).toBe(false);
  });

  test.each(OTHERS_IN_DANGER)('in danger: %s', (words) => {
    expect(hear(words).someoneElseInDanger).toBe(true);
  });

  test.each(OTHERS_SAFE)('not in danger: %s', (words) => {
    expect(hear(words).someoneElseInDanger).toBe(false);
  });
});

describe('the thirteen scenarios', () => {
  test.each(SCENARIOS)('$id', ({ words, present, days }) => {
    const heard = hear(words);
    expect([...raised(heard)].sort()).toEqual([...present].sort());
    expect(heard.days).toBe(days);
    expect(heard.unclear).toEqual([]);
  });

  test.each(SCENARIOS)('$id without capitals and punctuation', ({ words, present }) => {
    expect(raised(hear(asRecognised(words)))).toEqual(expect.arrayContaining([...present]));
  });
});

describe('whole stories', () => {
  test.each(STORIES)('$words', ({ words, present, besides }) => {
    const heard = hear(words);
    expect(heard.findings).toMatchObject(Object.fromEntries(present.map((id) => [id, 'present'])));
    const wanted: readonly FindingId[] = [...present, ...besides];
    expect(raised(heard).filter((id) => !wanted.includes(id))).toEqual([]);
    expect(heard.someoneElseInDanger).toBe(false);
  });
});

const told = ([words, present, besides = []]: Row) => ({ words, present, besides });
const TOLD = [...UNPUNCTUATED, ...FRESH].map(told);

describe('told in one breath', () => {
  test.each(TOLD)('$words', ({ words, present, besides }) => {
    const heard = hear(words);
    expect(heard.findings).toMatchObject(Object.fromEntries(present.map((id) => [id, 'present'])));
    const wanted: readonly FindingId[] = [...present, ...besides];
    expect(raised(heard).filter((id) => !wanted.includes(id))).toEqual([]);
    expect(heard.someoneElseInDanger).toBe(false);
  });

  test.each([...UNPUNCTUATED_ORDINARY, ...FRESH_ORDINARY])('nothing raised: %s', (words) => {
    const heard = hear(words);
    expect({ raised: raised(heard), other: heard.someoneElseInDanger }).toEqual({ raised: [], other: false });
  });

  test.each(UNPUNCTUATED_UNSURE)('%s', (words, finding) => {
    const heard = hear(words);
    expect(heard.findings[finding] === 'unsure' || heard.unclear.includes(finding)).toBe(true);
  });

  test.each(UNPUNCTUATED_OTHERS_IN_DANGER)('in danger: %s', (words) => {
    expect(hear(words).someoneElseInDanger).toBe(true);
  });
});

describe('short words in their moment', () => {
  test.each(MOMENTS)('$words $context', ({ words, context, findings, unclear = [], answer }) => {
    const heard = hear(words, context);
    expect(heard.findings).toEqual(findings);
    expect([...heard.unclear].sort()).toEqual([...unclear].sort());
    if (answer !== undefined) expect(heard.answer).toBe(answer);
  });
});

describe('robustness', () => {
  test('nothing said is nothing heard', () => {
    for (const words of ['', ' ', '...', '?', '\n', '😀', '¿¡']) {
      expect(hear(words)).toEqual({
        findings: {},
        unclear: [],
        someoneElseInDanger: false,
        complaint: null,
        days: null,
        trend: null,
        lift: { squatted: false, form: null, sharpRep: null, newWeight: null },
        morning: { stiff: null, eases: null },
        bothSides: null,
        answer: null,
      });
    }
  });

  test('the same words give the same, in any order of calls', () => {
    const words = STORIES.map((story) => story.words);
    const forwards = words.map((story) => hear(story));
    const backwards = [...words].reverse().map((story) => hear(story));
    expect(backwards.reverse()).toEqual(forwards);
  });

  test('a very long story is still read', () => {
    const long = `${'my back is a bit sore and i went to the gym and did my squats and '.repeat(60)} my pee is brown`;
    expect(hear(long).findings['dark-urine']).toBe('present');
  });
});
