/** Utterances and samples as sequences of tokens, the way Alexa hears them: lower case, no punctuation. */
import { CONTRACTIONS, SAME_WORD } from './vocabulary/contractions';

export interface Token {
  /** The form by which words are compared. */
  readonly key: string;
  /** This piece of the word, as it was said or expanded. */
  readonly text: string;
  /** The whole word as it was said, apostrophes kept. */
  readonly word: string;
  /** Which piece of the word this is ("i'm" is two), and how many there are. */
  readonly piece: number;
  readonly pieces: number;
}

const NUMBER_WITH_UNIT =
  /\b(\d+(?:[.:]\d+)?)(kgs?|kilos?|lbs?|pounds?|am|pm|mins?|minutes?|secs?|seconds?|hours?|hrs?|days?|weeks?|c|f)\b/g;

/** Lower case, straight apostrophes, no punctuation but in numbers ("38.9", "7:30"). */
export function plainText(utterance: string): string {
  return utterance
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\b([ap])\.\s?m\b\.?/g, '$1m')
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .replace(/%/g, ' percent ')
    .replace(/&/g, ' and ')
    .replace(/(?<!\d)[.:]|[.:](?!\d)/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}'.: ]+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])'+(?!cause\b)|'+(?![\p{L}\p{N}])/gu, ' ')
    .replace(NUMBER_WITH_UNIT, '$1 $2')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The tokens of one word; a contraction gives one token for each full word. */
export function tokensOfWord(word: string): Token[] {
  const full = Object.hasOwn(CONTRACTIONS, word) ? CONTRACTIONS[word] : undefined;
  const parts = (full ?? word).split(' ');
  return parts.map((text, piece) => ({
    key: Object.hasOwn(SAME_WORD, text) ? (SAME_WORD[text] ?? text) : text,
    text,
    word,
    piece,
    pieces: parts.length,
  }));
}

/** The tokens of an utterance. */
export function tokensOf(utterance: string): Token[] {
  const plain = plainText(utterance);
  return plain === '' ? [] : plain.split(' ').flatMap(tokensOfWord);
}

/** The words of a span as a slot carries them: as said, and in full where the span cuts a contraction. */
export function textOf(tokens: readonly Token[]): string {
  const words: string[] = [];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    if (token === undefined) break;
    const whole = token.piece === 0 && index + token.pieces <= tokens.length;
    words.push(whole ? token.word : token.text);
    index += whole ? token.pieces : 1;
  }
  return words.join(' ');
}

/** The keys of a span in one string. */
export function keysOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.key).join(' ');
}
