/** The same utterance without what people put around it: "um, could you please ... for me". */
import { CLOSINGS, COLOURS, FILLERS, OPENINGS } from './vocabulary/stop-words';
import type { Token } from './words';

const split = (phrases: readonly string[]): readonly (readonly string[])[] =>
  phrases.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);
const OPENING_WORDS = split(OPENINGS);
const CLOSING_WORDS = split(CLOSINGS);

const begins = (tokens: readonly Token[], words: readonly string[]): boolean =>
  tokens.length > words.length && words.every((word, index) => tokens[index]?.key === word);
const ends = (tokens: readonly Token[], words: readonly string[]): boolean =>
  tokens.length > words.length &&
  words.every((word, index) => tokens[tokens.length - words.length + index]?.key === word);

/** Without sounds and politeness; the tokens themselves where nothing else is left. */
export function withoutFillers(tokens: readonly Token[]): readonly Token[] {
  const kept = tokens.filter((token) => !FILLERS.has(token.key));
  return kept.length === 0 ? tokens : kept;
}

/** The utterance and its shorter forms, the fullest first; two dozen at most. */
export function variations(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const found: (readonly Token[])[] = [];
  const seen = new Set<string>();
  const queue: (readonly Token[])[] = [tokens, withoutFillers(tokens)];
  while (queue.length > 0 && found.length < 12) {
    const next = queue.shift();
    if (next === undefined) break;
    const key = next.map((token) => token.key).join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    found.push(next);
    const opening = OPENING_WORDS.find((words) => begins(next, words));
    const closing = CLOSING_WORDS.find((words) => ends(next, words));
    if (opening !== undefined) queue.push(next.slice(opening.length));
    if (closing !== undefined) queue.push(next.slice(0, -closing.length));
  }
  const plain = found.map((form) => form.filter((token) => !COLOURS.has(token.key)));
  return [
    ...found,
    ...plain.filter((form, index) => form.length > 0 && form.length < (found[index]?.length ?? 0)),
  ];
}
