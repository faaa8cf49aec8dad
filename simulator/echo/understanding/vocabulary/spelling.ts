/** Small misspellings: the known word that differs by one letter, or by two in a long word. */

/** Edits between two words: a letter added, left out, changed, or two swapped; more than `most` is `most + 1`. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

export interface Speller {
  /** The word itself when known or when nothing is near. */
  correct(word: string): string;
}

/** A speller over known words; words of fewer than six letters are left alone. */
export function speller(known: Iterable<string>): Speller {
  const words = new Set(known);
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    const first = word.slice(0, 1);
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  return {
    correct: (word) => {
      if (word.length < 6 || words.has(word) || !/^[a-z]+$/.test(word)) return word;
      const most = word.length >= 9 ? 2 : 1;
      let best = word;
      let fewest = most + 1;
      for (const candidate of byFirst.get(word.slice(0, 1)) ?? []) {
        if (candidate.length < 5) continue;
        const distance = editDistance(word, candidate, most);
        if (distance < fewest) [best, fewest] = [candidate, distance];
      }
      return best;
    },
  };
}
