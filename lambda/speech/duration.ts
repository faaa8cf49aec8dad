/** How long Alexa takes to say a text: an estimate, shared by the pacing of holds and the simulator. */

/** About 155 words a minute at 1.4 syllables a word. */
const SECONDS_A_WORD = 0.13;
const SECONDS_A_SYLLABLE = 0.19;
const SECONDS_A_SENTENCE_END = 0.35;
const SECONDS_A_COMMA = 0.2;

/** Syllables of the digits 0 to 9, of 10 to 19 and of the tens, in English. */
const ONES = [2, 1, 1, 1, 1, 1, 1, 2, 1, 1];
const TEENS = [1, 3, 1, 2, 2, 2, 2, 3, 2, 2];
const TENS = [0, 1, 2, 2, 2, 2, 2, 3, 2, 2];

interface Sounds {
  readonly words: number;
  readonly syllables: number;
}

const digitByDigit = (digits: string): Sounds => ({
  words: digits.length,
  syllables: [...digits].reduce((sum, digit) => sum + (ONES[Number(digit)] ?? 1), 0),
});

/** "45": forty five. "911": nine hundred eleven. Longer ones are read digit by digit. */
function ofNumber(digits: string): Sounds {
  const value = Number(digits);
  if (digits.length > 3 || digits.startsWith('0')) return digitByDigit(digits);
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const ones = rest % 10;
  const head = hundreds > 0 ? { words: 2, syllables: (ONES[hundreds] ?? 1) + 2 } : { words: 0, syllables: 0 };
  if (rest === 0 && hundreds > 0) return head;
  if (rest < 10) return { words: head.words + 1, syllables: head.syllables + (ONES[rest] ?? 1) };
  if (rest < 20) return { words: head.words + 1, syllables: head.syllables + (TEENS[ones] ?? 2) };
  const tail = ones === 0 ? { words: 1, syllables: 0 } : { words: 2, syllables: ONES[ones] ?? 1 };
  return {
    words: head.words + tail.words,
    syllables: head.syllables + (TENS[Math.floor(rest / 10)] ?? 2) + tail.syllables,
  };
}

/** Groups of vowels, a silent e at the end not counted. */
function ofWord(word: string): Sounds {
  const letters = word.toLowerCase().replace(/[^a-z]/gu, '');
  const groups = letters.match(/[aeiouy]+/gu)?.length ?? 0;
  const silent = groups > 1 && /[^aeiouyl]e$|[^aeiouytd]ed$/u.test(letters) ? 1 : 0;
  return { words: 1, syllables: Math.max(1, groups - silent) };
}

/** Seconds that a plain text (no markup) takes to be said at Alexa's normal rate; 0 for no words. */
export function speakingSeconds(text: string): number {
  const tokens = text.match(/\d+|\p{L}[\p{L}'\u2019]*/gu) ?? [];
  if (tokens.length === 0) return 0;
  const sounds = tokens.map((token) => (/^\d/u.test(token) ? ofNumber(token) : ofWord(token)));
  const words = sounds.reduce((sum, sound) => sum + sound.words, 0);
  const syllables = sounds.reduce((sum, sound) => sum + sound.syllables, 0);
  const ends = text.match(/[.!?\u2026]+(?=\s|["'\u201d\u2019)]|$)/gu)?.length ?? 0;
  const commas = text.match(/[,;:](?=\s|$)|\s[\u2013\u2014-]\s/gu)?.length ?? 0;
  const seconds =
    words * SECONDS_A_WORD +
    syllables * SECONDS_A_SYLLABLE +
    ends * SECONDS_A_SENTENCE_END +
    commas * SECONDS_A_COMMA;
  return Math.round(seconds * 100) / 100;
}
