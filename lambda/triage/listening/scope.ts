/**
 * What the words around a mention make of it: whose it is, whether it is denied, over, guessed or only asked
 * about. Words reach forward until another thought begins.
 */
import { type Around, around, type Mention } from './around';
import { denialOf } from './denial';
import { asked, guess } from './doubt';
import { isLongAgo, isNoMore, isOver } from './over';
import { isSomeoneElse } from './people';

/** `believed` is "I think"; `long-ago` was once; `asked` is a question or a fear, not a fact. */
export type Bearing = 'present' | 'absent' | 'unsure' | 'believed' | 'resolved' | 'long-ago' | 'asked';

export interface Judgement {
  readonly bearing: Bearing;
  readonly other: boolean;
  /** A question about themselves and now ("am I having a heart attack"). */
  readonly askedNow: boolean;
}

/** What bears as if it were so, surely or not. */
export function counts(bearing: Bearing): boolean {
  return bearing === 'present' || bearing === 'unsure' || bearing === 'believed';
}

function bearingOf(mention: Mention, words: Around, question: 'now' | 'fear' | null): Bearing {
  const denial = denialOf(words);
  // A "not" outside and a "not" inside say that it is so.
  if (mention.denied !== (denial === 'denied')) return isNoMore(words) ? 'resolved' : 'absent';
  if (question !== null) return 'asked';
  if (isLongAgo(words)) return 'long-ago';
  if (isOver(words)) return 'resolved';
  return denial === 'open' ? 'unsure' : (guess(words) ?? 'present');
}

/** What the words around a mention make of it. */
export function judge(mention: Mention): Judgement {
  const words = around(mention);
  const question = asked(words);
  return {
    bearing: bearingOf(mention, words, question),
    other: isSomeoneElse(words.left, words.said, words.right),
    askedNow: question === 'now',
  };
}
