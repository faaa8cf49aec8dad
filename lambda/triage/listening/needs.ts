/**
 * What a text must hold for a pattern to match it, read off the pattern: hardly any of the vocabulary is in a sentence,
 * and only what can match is worth compiling. Reads the regular expressions that the vocabularies are written in.
 */

/** Of each of these groups one word stands in every match; without a group nothing can be said. */
export type Needs = readonly (readonly string[])[];

const LETTERS = /[^()[\]{}|?*+\\.^$]+/y;
const AROUND = /\(\?<?[=!]/y;
const NAME = /\{([a-z]\w*)\}/y;
const SET = /\[(?:\\.|[^\]\\])*\]/y;
const ESCAPED = /\\([^a-zA-Z])/y;
const ANYTHING = /\\[a-zA-Z]|[.^$]/y;
const TIMES = /([?*+]|\{(\d+)(?:,\d*)?\})\??/y;

/**
 * The needs of a pattern's source.
 * @param named those of the words behind `{name}`
 * @throws on what is no such expression
 */
export function needsOf(source: string, named: (name: string) => Needs): Needs {
  let at = 0;

  function take(token: RegExp): RegExpExecArray | null {
    token.lastIndex = at;
    const found = token.exec(source);
    if (found !== null) at = token.lastIndex;
    return found;
  }

  /** How often the thing just read must come: never, once, or at least once. */
  function times(): 'none' | 'once' | 'more' {
    if (!'?*+{'.includes(source[at] ?? '-')) return 'once';
    const found = take(TIMES);
    if (found === null) return 'once';
    return found[1] === '?' || found[1] === '*' || found[2] === '0' ? 'none' : 'more';
  }

  function either(): Needs {
    const first = sequence();
    if (source[at] !== '|') return first;
    const words: string[] = [];
    let known = true;
    const add = ([rarest]: Needs): void => {
      if (rarest === undefined) known = false;
      else words.push(...rarest);
    };
    add(first);
    while (source[at] === '|') {
      at += 1;
      add(sequence());
    }
    return known ? [words] : [];
  }

  function inBrackets(): Needs {
    const inner = either();
    if (source[at] !== ')') throw new Error(`Not closed: ${source}`);
    at += 1;
    return inner;
  }

  function sequence(): Needs {
    const all: (readonly string[])[] = [];
    let word = '';
    const end = (needs: Needs): void => {
      if (word !== '') all.push([word]);
      all.push(...needs);
      word = '';
    };
    const read = (letters: string): void => {
      const often = times();
      word += often === 'none' ? letters.slice(0, -1) : letters;
      if (often !== 'once') end([]);
    };
    while (at < source.length) {
      switch (source[at]) {
        case '|':
        case ')':
          end([]);
          return rarestFirst(all);
        case '(': {
          const around = take(AROUND) !== null;
          if (!around) at += source.startsWith('(?:', at) ? 3 : 1;
          const inner = inBrackets();
          end(around || times() === 'none' ? [] : inner);
          break;
        }
        case '{': {
          const name = take(NAME)?.[1];
          if (name === undefined) throw new Error(`Not understood at ${at}: ${source}`);
          end(times() === 'none' ? [] : named(name));
          break;
        }
        default: {
          const letters = take(LETTERS)?.[0] ?? take(ESCAPED)?.[1];
          if (letters !== undefined) read(letters);
          else if (take(ANYTHING) !== null || take(SET) !== null) {
            times();
            end([]);
          } else throw new Error(`Not understood at ${at}: ${source}`);
        }
      }
    }
    end([]);
    return rarestFirst(all);
  }

  const needs = either();
  if (at < source.length) throw new Error(`Not closed: ${source}`);
  return needs;
}

/** What fewer texts meet comes first: long words, and few of them. */
function rarestFirst(all: (readonly string[])[]): Needs {
  if (all.length < 2) return all;
  return all
    .map((words) => ({ words, rarity: rarity(words) }))
    .sort((one, other) => other.rarity - one.rarity)
    .map(({ words }) => words);
}

function rarity(words: readonly string[]): number {
  let shortest = 6;
  for (const { length } of words) if (length < shortest) shortest = length;
  return shortest - Math.log2(words.length) / 2;
}
