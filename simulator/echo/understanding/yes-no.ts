/** Yes and no with what follows them. */
import { NO_HEADS, NO_TAILS, YES_HEADS, YES_TAILS } from './vocabulary/yes-and-no';
import { keysOf, type Token, tokensOf } from './words';

export interface Answer {
  readonly answer: 'yes' | 'no';
  /** What follows and is more than a way of saying it; often empty. */
  readonly rest: readonly Token[];
}

type Phrases = ReadonlySet<string>;
const LONGEST = 8;
const phrases = (list: readonly string[]): Phrases => new Set(list.map((phrase) => keysOf(tokensOf(phrase))));
const YES = {
  answer: 'yes',
  heads: phrases(YES_HEADS),
  tails: phrases([...YES_HEADS, ...YES_TAILS]),
} as const;
const NO = { answer: 'no', heads: phrases(NO_HEADS), tails: phrases([...NO_HEADS, ...NO_TAILS]) } as const;
/** Words that join a head to its tail without meaning anything. */
const JOINTS = new Set(['and', 'um', 'uh', 'er', 'oh', 'well', 'so', 'alexa', 'just', 'but', 'because']);

/** Only these are an answer with anything after them: "i do not ..." may be the beginning of something else. */
const OPENERS = new Set(
  (
    'yes yeah yep yup yah yea aye yess no nope nah naw noo sure okay definitely absolutely certainly unfortunately ' +
    'uh mm mhm correct exactly true indeed negative affirmative'
  ).split(' '),
);

function longestPhrase(tokens: readonly Token[], at: number, known: Phrases): number {
  for (let length = Math.min(LONGEST, tokens.length - at); length > 0; length -= 1) {
    if (known.has(keysOf(tokens.slice(at, at + length)))) return at + length;
  }
  return at;
}

/** Reads an answer from the beginning of an utterance; null where it does not begin with one. */
export function answerIn(tokens: readonly Token[]): Answer | null {
  for (const side of [NO, YES]) {
    let at = longestPhrase(tokens, 0, side.heads);
    if (at === 0) continue;
    for (;;) {
      const next = longestPhrase(tokens, at, side.tails);
      if (next > at) at = next;
      else if (at + 1 < tokens.length && JOINTS.has(tokens[at]?.key ?? '')) {
        const after = longestPhrase(tokens, at + 1, side.tails);
        if (after === at + 1) break;
        at = after;
      } else break;
    }
    const rest = tokens.slice(at);
    if (rest.length > 0 && !OPENERS.has(tokens[0]?.key ?? '')) continue;
    return { answer: side.answer, rest };
  }
  return null;
}
