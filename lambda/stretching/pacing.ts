/**
 * The plan of one turn that holds a stretch: what is said, and how long it is silent in between. `alexa/` renders
 * it to audio. Pure: durations of speech are estimates of `speech/duration`.
 */
import { speakingSeconds } from '../speech/duration';

export { getReadySeconds } from './get-ready';

export type HoldPart = { readonly say: string } | { readonly silenceSeconds: number };

export interface HoldPlan {
  readonly parts: readonly HoldPart[];
  /** From the end of the start word to the release: speech and silence inside the hold add up to it. */
  readonly holdSeconds: number;
}

export interface HoldInput {
  /** Sentences before the instructions: advice, praise. */
  readonly lead: readonly string[];
  readonly instructions: readonly string[];
  readonly getReadySeconds: 12 | 5 | 0;
  readonly startWord: string;
  /** Brought within 5 to 60. */
  readonly holdSeconds: number;
  readonly halfway: string;
  /** "Three.", "two.", "one.": a second each, at the end of the hold. */
  readonly countdown: readonly string[];
  /** For a small movement that is repeated: one cue each, instead of halfway and countdown. */
  readonly paced: readonly string[] | null;
  readonly release: string;
  /** The question that opens the microphone; '' for none. */
  readonly closing: string;
  readonly pace: 'normal' | 'slow';
}

const SHORTEST_HOLD = 5;
const LONGEST_HOLD = 60;
/** A turn is never longer: Alexa ends audio of 240 s. */
export const LONGEST_TURN_SECONDS = 240;
/** Between sentences of the instructions, at a slow pace. */
const SLOW_PAUSE_SECONDS = 1.5;
const SLOW_GET_READY = 1.5;

const rounded = (seconds: number): number => Math.round(seconds * 100) / 100;
const silence = (seconds: number): readonly HoldPart[] =>
  rounded(seconds) > 0 ? [{ silenceSeconds: rounded(seconds) }] : [];
const speech = (text: string): readonly HoldPart[] => (text.trim() === '' ? [] : [{ say: text.trim() }]);

/** Seconds that the parts take, silence included. */
export function secondsOfParts(parts: readonly HoldPart[]): number {
  return rounded(
    parts.reduce((sum, part) => sum + ('say' in part ? speakingSeconds(part.say) : part.silenceSeconds), 0),
  );
}

/** A cue, then silence up to `seconds`; at least the cue itself. */
const cueWithin = (cue: string, seconds: number): readonly HoldPart[] => [
  ...speech(cue),
  ...silence(Math.max(0, seconds - speakingSeconds(cue))),
];

/** One cue for each repetition, evenly spread. */
const pacedParts = (cues: readonly string[], holdSeconds: number): readonly HoldPart[] =>
  cues.flatMap((cue) => cueWithin(cue, holdSeconds / cues.length));

/** Silence, the halfway cue in the middle, silence, the countdown; what does not fit is left out. */
function stillParts(input: HoldInput, holdSeconds: number): readonly HoldPart[] {
  const counts = input.countdown.filter((count) => count.trim() !== '');
  const countdown = counts.length * 3 <= holdSeconds ? counts.flatMap((count) => cueWithin(count, 1)) : [];
  const beforeCountdown = holdSeconds - secondsOfParts(countdown);
  const cue = speakingSeconds(input.halfway);
  const untilCue = holdSeconds / 2 - cue / 2;
  const afterCue = beforeCountdown - untilCue - cue;
  if (cue === 0 || untilCue < 1 || afterCue < 1) return [...silence(beforeCountdown), ...countdown];
  const first = rounded(untilCue);
  return [
    ...silence(first),
    ...speech(input.halfway),
    ...silence(beforeCountdown - first - cue),
    ...countdown,
  ];
}

function instructionParts(input: HoldInput): readonly HoldPart[] {
  if (input.pace === 'normal') return speech([...input.lead, ...input.instructions].join(' '));
  const sentences = input.instructions.flatMap((sentence) => [
    ...speech(sentence),
    ...silence(SLOW_PAUSE_SECONDS),
  ]);
  return [...speech(input.lead.join(' ')), ...sentences];
}

/**
 * Set-up, time to get into place, the hold with its cues, the closing question. A turn that would be longer than
 * 240 s gives up the slow pauses and then seconds of the hold.
 */
export function planHold(input: HoldInput): HoldPlan {
  const slow = input.pace === 'slow';
  const getReady = input.getReadySeconds * (slow ? SLOW_GET_READY : 1);
  const before = [...instructionParts(input), ...silence(getReady), ...speech(input.startWord)];
  const after = [...speech(input.release), ...speech(input.closing)];
  const around = secondsOfParts([...before, ...after]);
  const room = LONGEST_TURN_SECONDS - around;
  if (slow && room < LONGEST_HOLD) return planHold({ ...input, pace: 'normal' });
  const wanted = Math.min(LONGEST_HOLD, Math.max(SHORTEST_HOLD, input.holdSeconds));
  const holdSeconds = rounded(Math.max(SHORTEST_HOLD, Math.min(wanted, room)));
  const hold =
    input.paced !== null && input.paced.length > 0
      ? pacedParts(input.paced, holdSeconds)
      : stillParts(input, holdSeconds);
  return { parts: [...before, ...hold, ...after], holdSeconds: secondsOfParts(hold) };
}

/** Seconds that the whole turn takes. */
export const turnSeconds = (plan: HoldPlan): number => secondsOfParts(plan.parts);
