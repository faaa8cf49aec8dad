/** The speech tree: what is said, before anybody knows how it will be rendered. */

/** A number to be dialled: read digit by digit. */
export interface Dial {
  readonly dial: string;
}

/** One sentence for the ear, with its final punctuation. Plain text: escaping is the renderer's business. */
export type Sentence = string | readonly (string | Dial)[];

/** What the ear hears, as text. */
export function earText(sentence: Sentence): string {
  if (typeof sentence === 'string') return sentence;
  return sentence.map((part) => (typeof part === 'string' ? part : part.dial)).join('');
}

/** Several sentences as one text. */
export function earTexts(sentences: readonly Sentence[]): string {
  return sentences.map(earText).join(' ');
}
