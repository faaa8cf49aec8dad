import * as fc from 'fast-check';
import { speakingSeconds } from '../../lambda/speech/duration';
import { STRETCH_WORDS } from '../../lambda/speech/stretch-words';
import { STRETCHES } from '../../lambda/stretching/library';
import {
  getReadySeconds,
  type HoldInput,
  type HoldPart,
  type HoldPlan,
  planHold,
  secondsOfParts,
  turnSeconds,
} from '../../lambda/stretching/pacing';
import { buildRoutine, type Step, secondsOf } from '../../lambda/stretching/routine';

const COUNTDOWN = ['Three.', 'two.', 'one.'];
const INPUT: HoldInput = {
  lead: ['Now the left glute.'],
  instructions: STRETCH_WORDS['glute-floor'].full('left'),
  getReadySeconds: 12,
  startWord: 'Hold now.',
  holdSeconds: 30,
  halfway: 'Let your shoulders sink, and breathe.',
  countdown: COUNTDOWN,
  paced: null,
  release: 'And let go.',
  closing: 'Ready for the other side?',
  pace: 'normal',
};

/** What lies between the start word and the release. */
function inside({ parts }: HoldPlan, input: HoldInput): readonly HoldPart[] {
  const at = (text: string) => parts.findIndex((part) => 'say' in part && part.say === text);
  return parts.slice(at(input.startWord) + 1, at(input.release));
}
const said = (parts: readonly HoldPart[]): string[] =>
  parts.flatMap((part) => ('say' in part ? [part.say] : []));
const longestSilence = (parts: readonly HoldPart[]): number =>
  Math.max(...parts.map((part) => ('say' in part ? 0 : part.silenceSeconds)));

describe('a still hold', () => {
  const plan = planHold(INPUT);

  it('is told, made ready for, held with cues, released and asked about', () => {
    expect(said(plan.parts)).toEqual([
      ['Now the left glute.', ...INPUT.instructions].join(' '),
      'Hold now.',
      'Let your shoulders sink, and breathe.',
      ...COUNTDOWN,
      'And let go.',
      'Ready for the other side?',
    ]);
    expect(plan.parts[1]).toEqual({ silenceSeconds: 12 });
  });

  it('lasts exactly as long as it should, speech included', () => {
    expect(plan.holdSeconds).toBe(30);
    expect(secondsOfParts(inside(plan, INPUT))).toBeCloseTo(30, 5);
  });

  it('has its cue in the middle and its count at the end', () => {
    const parts = inside(plan, INPUT);
    const cue = parts.findIndex((part) => 'say' in part && part.say === INPUT.halfway);
    const before = secondsOfParts(parts.slice(0, cue));
    expect(before + speakingSeconds(INPUT.halfway) / 2).toBeCloseTo(15, 1);
    expect(secondsOfParts(parts.slice(-6))).toBeCloseTo(3, 1);
  });

  it('says no cue that does not fit', () => {
    const halfway = 'Let your shoulders sink, keep your head down, and breathe out slowly.';
    const short = planHold({ ...INPUT, halfway, holdSeconds: 5 });
    expect(said(short.parts)).not.toContain(halfway);
    expect(said(short.parts)).not.toContain('Three.');
    expect(short.holdSeconds).toBe(5);
  });

  it('takes more time at a slow pace, with a pause after each sentence', () => {
    const slow = planHold({ ...INPUT, pace: 'slow' });
    expect(slow.parts).toContainEqual({ silenceSeconds: 18 });
    expect(slow.parts.filter((part) => 'silenceSeconds' in part && part.silenceSeconds === 1.5)).toHaveLength(
      4,
    );
    expect(slow.holdSeconds).toBe(30);
  });

  it('leaves out what is empty', () => {
    const plain = planHold({ ...INPUT, lead: [], closing: '', getReadySeconds: 0 });
    expect(plain.parts.every((part) => ('say' in part ? part.say !== '' : part.silenceSeconds > 0))).toBe(
      true,
    );
    expect(said(plain.parts).at(-1)).toBe('And let go.');
  });
});

describe('small movements', () => {
  it('get a cue each, evenly spread', () => {
    const paced = STRETCH_WORDS['lb-knee-rolls'].paced;
    const plan = planHold({ ...INPUT, paced });
    const parts = inside(plan, INPUT);
    expect(said(parts)).toEqual(paced);
    expect(plan.holdSeconds).toBeCloseTo(30, 5);
    expect(secondsOfParts(parts.slice(0, 2))).toBeCloseTo(5, 1);
  });
});

describe('every plan', () => {
  const sentences = fc.array(
    fc.constantFrom('Lie on your back.', 'Breathe out.', 'Sit tall on a sturdy chair, feet flat.', ''),
    { maxLength: 6 },
  );
  const inputs: fc.Arbitrary<HoldInput> = fc.record({
    lead: sentences,
    instructions: sentences,
    getReadySeconds: fc.constantFrom(12 as const, 5 as const, 0 as const),
    startWord: fc.constant('Hold now.'),
    holdSeconds: fc.integer({ min: 1, max: 200 }),
    halfway: fc.constantFrom('Halfway.', 'Long back, easy breath.', ''),
    countdown: fc.constantFrom(COUNTDOWN, [], ['Five.', 'four.', ...COUNTDOWN]),
    paced: fc.option(fc.array(fc.constantFrom('One.', 'Two, breathing out.'), { maxLength: 8 })),
    release: fc.constant('And let go.'),
    closing: fc.constantFrom('Ready?', ''),
    pace: fc.constantFrom('normal' as const, 'slow' as const),
  });

  it('adds up, keeps its bounds and never has silence below zero', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const plan = planHold(input);
        expect(secondsOfParts(inside(plan, input))).toBeCloseTo(plan.holdSeconds, 5);
        expect(turnSeconds(plan)).toBeLessThanOrEqual(240);
        for (const part of plan.parts)
          if ('silenceSeconds' in part) expect(part.silenceSeconds).toBeGreaterThan(0);
        if (input.paced === null) {
          expect(plan.holdSeconds).toBe(Math.min(60, Math.max(5, input.holdSeconds)));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('stays below 240 seconds whatever is said before', () => {
    const lead = Array.from(
      { length: 45 },
      () => 'Walk about for a few minutes before you lie down on the floor.',
    );
    const plan = planHold({ ...INPUT, lead, holdSeconds: 60, pace: 'slow' });
    expect(turnSeconds(planHold({ ...INPUT, lead: [], holdSeconds: 60, pace: 'slow' }))).toBeLessThanOrEqual(
      240,
    );
    expect(plan.holdSeconds).toBeLessThan(60);
  });

  it('takes at most ninety seconds for every stretch of the library, told in full', () => {
    for (const entry of STRETCHES) {
      const words = STRETCH_WORDS[entry.id];
      for (const side of entry.twoSided ? (['left', 'right'] as const) : [null]) {
        const plan = planHold({
          ...INPUT,
          lead: ['Walk about for a few minutes first.'],
          instructions: [...words.full(side), words.avoid ?? ''],
          holdSeconds: entry.holdSeconds,
          halfway: words.halfway,
          paced: words.paced,
        });
        expect(turnSeconds(plan)).toBeLessThanOrEqual(90);
        expect(plan.holdSeconds).toBeCloseTo(entry.holdSeconds, 5);
        expect(longestSilence(plan.parts)).toBeLessThanOrEqual(15);
        if (entry.position !== 'between-sets')
          expect(said(plan.parts)).toContain(words.paced?.[0] ?? words.halfway);
      }
    }
  });

  it('takes about as long as the routine was said to take', () => {
    const steps = buildRoutine({
      kind: 'loosen',
      position: 'floor',
      legSymptoms: false,
      tightSpots: [],
      leftOut: [],
    });
    const played = steps.map((step, index) => {
      const words = STRETCH_WORDS[step.stretch];
      const previous = steps[index - 1] ?? null;
      const again = previous?.stretch === step.stretch;
      const plan = planHold({
        ...INPUT,
        lead: [],
        instructions: again ? [words.short(step.side)] : [...words.full(step.side), words.avoid ?? ''],
        getReadySeconds: getReadySeconds(previous, step),
        paced: words.paced,
        halfway: words.halfway,
      });
      const answering = 3;
      return turnSeconds(plan) + answering;
    });
    const total = played.reduce((sum, seconds) => sum + seconds, 0);
    expect(Math.abs(total - secondsOf(steps))).toBeLessThan(60);
  });
});

describe('time to get into place', () => {
  const step = (id: Step['stretch'], side: Step['side'] = null, round: Step['round'] = 1): Step => ({
    stretch: id,
    side,
    round,
  });
  it.each([
    ['to lie down at first', null, step('lb-knee-rolls'), 12],
    ['to sit down at first', null, step('ham-chair', 'left'), 12],
    ['to stand at the rack', null, step('ham-between', 'left'), 5],
    ['for an arm stretch anywhere', null, step('sh-cross', 'left'), 5],
    ['to change sides', step('ham-floor', 'left'), step('ham-floor', 'right'), 5],
    ['for a second round', step('ham-floor', 'left'), step('ham-floor', 'left', 2), 5],
    ['to go on', step('ham-floor', 'left'), step('ham-floor', 'left'), 0],
    ['to stay lying', step('lb-knee-rolls'), step('glute-floor', 'left'), 5],
    ['to kneel after lying', step('glute-floor', 'right'), step('hipflex-kneel', 'left'), 12],
    ['to sit on a chair after the floor', step('glute-floor', 'right'), step('ham-chair', 'left'), 12],
    ['to get down after an arm stretch', step('sh-cross', 'right'), step('ham-floor', 'left'), 12],
  ] as const)('%s', (_, previous, next, seconds) => {
    expect(getReadySeconds(previous, next)).toBe(seconds);
  });
});
