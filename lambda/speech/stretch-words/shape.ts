/** How the words of a stretch are written down, and how the sides are filled in. */
import type { Side } from '../../stretching/library';

export interface StretchWords {
  /** "lying hamstring stretch": fits after "the", "your" or "left". */
  readonly name: string;
  /** At the first meeting: the set-up (position first), then the cue. Sentences, at most 35 words in all. */
  readonly full: (side: Side | null) => readonly string[];
  /** Later: one sentence, at most 12 words. */
  readonly short: (side: Side | null) => string;
  /** One cue for the middle of the hold, at most 8 words. */
  readonly halfway: string;
  /** For a small movement that is repeated: one cue for each repetition. Null for a still hold. */
  readonly paced: readonly string[] | null;
  /** Who leaves it out, said at the first meeting, at most 14 words. */
  readonly avoid: string | null;
  /** How to make it gentler without another stretch. */
  readonly easierHint: string | null;
  /** Where it is felt: "in the back of the thigh". */
  readonly feel: string;
}

/** `{side}` and `{other}` stand for left and right, `{Side}` for the same at the start of a sentence. */
interface WrittenWords {
  readonly name: string;
  readonly setup: readonly string[];
  readonly cue: readonly string[];
  readonly short: string;
  readonly halfway: string;
  readonly paced?: readonly string[];
  readonly avoid: string | null;
  readonly easierHint: string | null;
  readonly feel: string;
}

const fill = (text: string, side: Side | null): string => {
  const here = side ?? 'left';
  return text
    .replaceAll('{side}', here)
    .replaceAll('{Side}', here === 'left' ? 'Left' : 'Right')
    .replaceAll('{other}', here === 'left' ? 'right' : 'left');
};

/** The words with their sides filled in; a two-sided stretch without a side is told for the left. */
export function spoken(written: WrittenWords): StretchWords {
  return {
    name: written.name,
    full: (side) => [...written.setup, ...written.cue].map((sentence) => fill(sentence, side)),
    short: (side) => fill(written.short, side),
    halfway: written.halfway,
    paced: written.paced ?? null,
    avoid: written.avoid,
    easierHint: written.easierHint,
    feel: written.feel,
  };
}
