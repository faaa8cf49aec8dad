/** How much a sentence speaks about somebody's body: the condition for filling a free-text slot. */
import { AGE_WORDS, ALARM_WORDS, BODY_WORDS, COMPLAINT_WORDS, TRAINING_WORDS } from './vocabulary/body-words';
import { speaksOfDanger } from './vocabulary/danger-talk';
import { stem } from './vocabulary/stem';
import { keysOf, type Token, tokensOf } from './words';

export interface BodyTalk {
  readonly alarm: number;
  readonly complaint: number;
  readonly body: number;
  readonly training: number;
}

type Level = keyof BodyTalk;

/** Sequences of stems, by their first stem, longest first. */
type Lexicon = ReadonlyMap<string, readonly { readonly stems: readonly string[]; readonly level: Level }[]>;

function buildLexicon(): Lexicon {
  const lexicon = new Map<string, { stems: readonly string[]; level: Level }[]>();
  const add = (phrases: readonly string[], level: Level): void => {
    for (const phrase of phrases) {
      const stems = tokensOf(phrase).map((token) => stem(token.key));
      const first = stems[0];
      if (first === undefined) continue;
      const entries = lexicon.get(first) ?? [];
      entries.push({ stems, level });
      lexicon.set(first, entries);
    }
  };
  add(ALARM_WORDS, 'alarm');
  add(AGE_WORDS, 'alarm');
  add(COMPLAINT_WORDS, 'complaint');
  add(BODY_WORDS, 'body');
  add(TRAINING_WORDS, 'training');
  for (const entries of lexicon.values()) entries.sort((a, b) => b.stems.length - a.stems.length);
  return lexicon;
}

const LEXICON = buildLexicon();

/** Every single word of the lexicon, for the speller. */
export const bodyVocabulary = (): string[] =>
  [...ALARM_WORDS, ...COMPLAINT_WORDS, ...BODY_WORDS, ...TRAINING_WORDS].flatMap((phrase) =>
    phrase.split(' '),
  );

/** "i am fifteen", "she is 82": an age, unless a unit follows. */
const AGE =
  /\b(?:i|he|she|son|daughter|kid|child|boy|girl) (?:be|turn|just turn) (?:only |just |nearly |almost |over )?(?:\d{1,2}|[a-z]*teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?: (?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelv)(?= and | but | i |$)/;
/** "38.9", "102.5": a temperature where nothing else is said of it. */
const TEMPERATURE = /^(?:3[5-9]|4[0-2]|9[5-9]|10[0-6])\.\d$/;

/** Counts the words of each strength; a longer phrase hides the words in it. */
export function bodyTalk(tokens: readonly Token[]): BodyTalk {
  const stems = tokens.map((token) => stem(token.key));
  const counts = { alarm: 0, complaint: 0, body: 0, training: 0 };
  for (let at = 0; at < stems.length; ) {
    const first = stems[at] ?? '';
    const hit = LEXICON.get(first)?.find((entry) =>
      entry.stems.every((word, offset) => stems[at + offset] === word),
    );
    if (hit === undefined) {
      if (TEMPERATURE.test(first)) counts.alarm += 1;
      at += 1;
    } else {
      counts[hit.level] += 1;
      // "The back" must not hide "back trouble".
      at += hit.level === 'body' ? 1 : hit.stems.length;
    }
  }
  if (AGE.test(stems.join(' '))) counts.alarm += 1;
  if (counts.alarm === 0 && speaksOfDanger(keysOf(tokens))) counts.alarm = 1;
  return counts;
}
