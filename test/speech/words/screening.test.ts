/** The words of the safety screen and of its results, in every locale. */
import { speakingSeconds } from '../../../lambda/speech/duration';
import { earText, earTexts, type Sentence } from '../../../lambda/speech/sentence';
import { LOCALES } from '../../../lambda/speech/terms';
import { wordsFor } from '../../../lambda/speech/words';
import { FINDING_IDS, type FindingId } from '../../../lambda/triage/rules';

const BUNDLES = [1, 2, 3, 4, 5, 6, 7] as const;
/** Words by which a finding is recognised in the question that asks for it: all of them. */
const COVERED: readonly (readonly [number, FindingId, readonly RegExp[]])[] = [
  [1, 'saddle', [/numb/, /odd/, /between your legs/, /bottom/, /wipe/]],
  [1, 'bladder-bowel', [/starting, feeling or holding/, /pee|urine/, /poo|stool/]],
  [2, 'both-legs', [/both legs/, /numbness/, /weakness/, /shooting pain/]],
  [2, 'chest-breath-faint', [/chest pain/, /breathing/, /fainting/]],
  [2, 'tearing-pain', [/sudden/, /tearing/, /terrible/, /back or (belly|tummy|stomach)/]],
  [3, 'dark-urine', [/brown/, /red/, /cola/, /hardly any all day/]],
  [3, 'serious-accident', [/serious fall or crash/, /stop you walking/]],
  [4, 'swollen-weak-thighs', [/thighs swollen/, /rock hard/, /too weak to stand up/]],
  [4, 'one-leg-weak', [/one leg or foot weak/, /dragging/]],
  [4, 'severe', [/eight of ten/, /sleep/, /wash/, /walk/]],
  [5, 'fever', [/fever/, /shivers/, /really ill/]],
  [5, 'urine-burning', [/burning/, /constant need to (pee|pass urine)/]],
  [5, 'flank-waves', [/one side under the ribs/, /waves to the groin/]],
  [6, 'cancer-weight-loss', [/cancer/, /weight without trying/, /sweated at night/]],
  [6, 'knock', [/fall or knock/]],
  [6, 'calf-clot', [/one calf or leg swollen, hot or red/]],
  [7, 'under-18', [/under eighteen/]],
  [7, 'pregnant', [/pregnant/, /new mother/]],
  [7, 'weak-bones-immune', [/weak bones/, /immunity/, /steroids/, /blood thinners/]],
  [7, 'one-leg-pain', [/pain, tingling or numbness down one leg/]],
];
const seconds = (sentences: readonly Sentence[]) => speakingSeconds(earTexts(sentences));
const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

describe.each(LOCALES)('%s', (locale) => {
  const { screening, advice, answers, greeting, welcome, terms } = wordsFor(locale);
  const shortForms = [
    ...Object.values(screening.bundles).map(({ short }) => short),
    ...FINDING_IDS.map((id) => `${screening.singleShort} ${screening.singles[id]}`),
    screening.days.short,
    screening.trend.short,
  ];

  test.each(Object.entries(answers))('the answer about %s fits before every question', (_, answer) => {
    for (const short of shortForms) expect(seconds([...answer, short])).toBeLessThanOrEqual(20);
    expect(seconds([advice.disclaimer, ...answer, greeting.askFirst.ask])).toBeLessThanOrEqual(20);
  });

  test('so do the commands', () => {
    const said = [screening.whyChecks, screening.takeYourTime, screening.yesOrNo, [screening.skipRefused(8)]];
    for (const first of said)
      for (const short of shortForms) expect(seconds([...first, short])).toBeLessThanOrEqual(20);
  });

  test('a place elsewhere, a call for help and a closing take at most twenty seconds', () => {
    expect(seconds([...welcome.elsewhere, advice.safetyNet, welcome.more.ask])).toBeLessThanOrEqual(20);
    expect(seconds([...advice.cannotCall, advice.safetyNet])).toBeLessThanOrEqual(20);
    expect(seconds([welcome.madeFor, advice.safetyNet])).toBeLessThanOrEqual(20);
  });

  const bundle = (number: number) => {
    const words = screening.bundles[number];
    if (words === undefined) throw new Error(`No words for bundle ${number}`);
    return words;
  };

  test.each(COVERED)('bundle %i asks about %s', (number, _, patterns) => {
    for (const pattern of patterns) expect(bundle(number).ask).toMatch(pattern);
  });

  test.each([0, ...BUNDLES])(
    'bundle %i is one question for a yes or no, and other and shorter when put again',
    (number) => {
      const { ask, again, short } = bundle(number);
      for (const text of [ask, again, short]) {
        expect(text).toMatch(/^[^?]+\?$/);
        expect(text).not.toMatch(/can you|which|\bundefined\b/i);
      }
      expect(speakingSeconds(short)).toBeLessThan(speakingSeconds(ask));
      expect(new Set([ask, again, short]).size).toBe(3);
    },
  );

  test.each(FINDING_IDS)('%s can be asked singly', (id) => {
    expect(screening.singles[id]).toMatch(/^[A-Z][^?]+\?$/);
    expect(screening.singles[id]).not.toMatch(/can't you|can you/i);
    expect(speakingSeconds(screening.singles[id])).toBeLessThan(10);
  });

  test('questions: median at most 12 s, none over 15 s, the first with its opening under 20 s', () => {
    const asked = [...BUNDLES.map((each) => bundle(each).ask), screening.days.ask, screening.trend.ask];
    expect(median(BUNDLES.map((each) => speakingSeconds(bundle(each).ask)))).toBeLessThanOrEqual(12);
    expect(Math.max(...asked.map(speakingSeconds))).toBeLessThan(15);
    for (const opening of [screening.opening, screening.openingChanged, screening.openingHurt]) {
      expect(seconds([advice.disclaimer, ...opening, bundle(1).ask])).toBeLessThan(20);
    }
    expect(seconds([advice.disclaimer, ...screening.openingBrief, bundle(0).ask])).toBeLessThan(20);
  });

  const results: readonly (readonly [string, readonly Sentence[]])[] = [
    ...Object.values(advice.emergencyNotes).map(
      (note) => ['emergency', [...advice.emergency, note, advice.safetyNet]] as const,
    ),
    ['somebody else', [...advice.emergencyOther, advice.safetyNet]],
    ['despair', advice.selfHarm],
    ...Object.values(advice.urgentNotes).map(
      (note) => ['urgent', [advice.urgent, note, advice.safetyNet]] as const,
    ),
    ['fever', [advice.urgentShort, advice.feverSecond, advice.safetyNet]],
    ['perhaps fever', [advice.clinicianShort, advice.feverSecond, advice.safetyNet]],
    ...Object.values(advice.clinicianReasons).map(
      (reason) => ['clinician', [advice.clinician, reason, advice.safetyNet]] as const,
    ),
    ['perhaps pregnant', [advice.clinician, advice.inPregnancy, advice.safetyNet]],
    ['pregnant', [advice.clinicianPregnant, advice.inPregnancy, advice.safetyNet]],
    ['undecided', [...advice.undecided, advice.undecidedUrgent]],
    ['undecided', [...advice.undecided, advice.undecidedElse]],
    ['self-care', [advice.selfCare, advice.safetyNet]],
  ];

  test.each(results)('%s: the result takes at most 20 s, diagnoses and promises nothing', (_, sentences) => {
    expect(seconds(sentences)).toBeLessThanOrEqual(20);
    expect(earTexts(sentences)).not.toMatch(/you have |will (be fine|heal|go away)|undefined|\?/);
  });

  test('the number is said first, as digits, beside any local one', () => {
    for (const [first] of [advice.emergency, advice.emergencyOther, advice.selfHarm]) {
      if (first === undefined) throw new Error('No advice');
      expect(first).toContainEqual({ dial: terms.emergencyNumber });
      expect(earText(first)).toContain('or your local emergency number');
    }
    expect(earTexts(advice.undecided)).toContain(`${terms.emergencyNumber} or your local emergency number`);
    expect(earTexts(advice.selfHarm)).toContain(terms.crisisLine.number);
  });

  test('the safety net names what makes an emergency, in one sentence', () => {
    const net = earText(advice.safetyNet);
    for (const danger of [
      'between the legs',
      'bladder or bowel',
      'weak legs',
      'chest pain',
      `dark ${terms.pee}`,
      'emergency',
    ]) {
      expect(net).toContain(danger);
    }
    expect(net.match(/\./g)).toHaveLength(1);
  });
});

test('each country is told its own number', () => {
  const numbers = LOCALES.map((locale) => [locale, wordsFor(locale).terms.emergencyNumber]);
  expect(Object.fromEntries(numbers)).toEqual({
    'en-US': '911',
    'en-GB': '999',
    'en-AU': '000',
    'en-CA': '911',
    'en-IN': '112',
  });
});

test('how many are left is said so that it is not more', () => {
  const { skipRefused } = wordsFor('en-GB').screening;
  expect(skipRefused(1)).toMatch(/Just one is left\.$/);
  expect(skipRefused(8)).toMatch(/At most eight are left\.$/);
  expect(skipRefused(12)).toMatch(/At most 12 are left\.$/);
});
