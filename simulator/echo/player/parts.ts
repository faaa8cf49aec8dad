/** What a playback is made of, and what it sums up to. */

export type Part =
  | { readonly kind: 'speech'; readonly text: string; readonly seconds: number }
  | { readonly kind: 'silence'; readonly seconds: number }
  | { readonly kind: 'audio'; readonly source: string; readonly seconds: number };

export interface Playback {
  readonly parts: readonly Part[];
  /** What the ear hears, as one text. */
  readonly text: string;
  /** Everything, silence included. */
  readonly seconds: number;
  /** The silent part of `seconds`. */
  readonly silence: number;
}

const tenths = (seconds: number): number => Math.round(seconds * 10) / 10;

/** The texts with single spaces between and none before a punctuation mark. */
export function joinTexts(texts: readonly string[]): string {
  return texts
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .trim();
}

/** The playback of these parts, lengths to a tenth of a second. */
export function playbackOf(parts: readonly Part[]): Playback {
  const sum = (some: readonly Part[]) => tenths(some.reduce((seconds, part) => seconds + part.seconds, 0));
  return {
    parts,
    text: joinTexts(parts.flatMap((part) => (part.kind === 'speech' ? [part.text] : []))),
    seconds: sum(parts),
    silence: sum(parts.filter((part) => part.kind === 'silence')),
  };
}
