/** How long a routine takes, from its data alone: the real turns depend on the words that are chosen. */
import { getReadySeconds } from './get-ready';
import { stretch } from './library';
import type { Step } from './step';

/** The instructions of a stretch that is new in the routine, and of another side or round. */
const FULL_WORDS_SECONDS = 14;
const SHORT_WORDS_SECONDS = 5;
/** The start word, the release, the closing question and its answer. */
const AROUND_HOLD_SECONDS = 9;

/** Seconds for all steps: words, getting into place, holding, answering. */
export function secondsOf(steps: readonly Step[]): number {
  return steps.reduce((sum, step, index) => {
    const previous = steps[index - 1] ?? null;
    const words = previous?.stretch === step.stretch ? SHORT_WORDS_SECONDS : FULL_WORDS_SECONDS;
    const hold = stretch(step.stretch).holdSeconds;
    return sum + words + getReadySeconds(previous, step) + hold + AROUND_HOLD_SECONDS;
  }, 0);
}
