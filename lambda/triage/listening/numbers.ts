/** Number words as digits: "thirty eight point nine" is 38.9, "a hundred and one" 101. A lone "one" stays a word. */
const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const unit = `(?:${UNITS.join('|')})`;
const tens = `(?:${TENS.join('|')})`;
const below100 = `(?:${tens}(?: ${unit})?|${unit})`;
const hundreds = `(?:(?:a|one|two|three) )?hundred(?: and)?(?: ${below100})?|one oh ${unit}`;
const point = `(?: point(?: (?:oh|${unit}))+)?`;
const SPOKEN = new RegExp(`\\b(?:${hundreds}|${below100})${point}\\b`, 'g');
const DIGITS_POINT = /\b(\d+) point (\d+)\b/g;

function small(words: readonly string[]): number {
  return words.reduce((sum, word) => {
    const tensAt = TENS.indexOf(word);
    return sum + (tensAt >= 0 ? (tensAt + 2) * 10 : Math.max(0, UNITS.indexOf(word)));
  }, 0);
}

function whole(words: readonly string[]): number {
  const at = words.findIndex((word) => word === 'hundred' || word === 'oh');
  if (at < 0) return small(words);
  return Math.max(1, small(words.slice(0, at))) * 100 + small(words.slice(at + 1));
}

function read(spoken: string): string {
  const words = spoken.split(' ');
  const point = words.indexOf('point');
  if (point < 0) return String(whole(words));
  const digits = words.slice(point + 1).map((digit) => small([digit]));
  return `${whole(words.slice(0, point))}.${digits.join('')}`;
}

/** The text with its number words replaced. */
export function withDigits(text: string): string {
  return text
    .replace(SPOKEN, (spoken) => (spoken === 'one' ? spoken : read(spoken)))
    .replace(DIGITS_POINT, '$1.$2');
}
