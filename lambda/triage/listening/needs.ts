/**
 * What a text must hold for a pattern to match it, read off the pattern: hardly any of the vocabulary is in a sentence,
 * and only what can match is worth compiling. Reads the regular expressions that the vocabularies are written in.
 */

/** One of these stands in every match; null when nothing can be said. */
export type Needs = readonly string[] | null;

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
    const all: string[] = [];
    let known = true;
    const add = (needs: Needs): void => {
      if (needs === null) known = false;
      else all.push(...needs);
    };
    add(sequence());
    while (source[at] === '|') {
      at += 1;
      add(sequence());
    }
    return known ? all : null;
  }

  function inBrackets(): Needs {
    const inner = either();
    if (source[at] !== ')') throw new Error(`Not closed: ${source}`);
    at += 1;
    return inner;
  }

  function sequence(): Needs {
    let best: Needs = null;
    let word = '';
    const end = (needs: Needs): void => {
      best = better(better(best, word === '' ? null : [word]), needs);
      word = '';
    };
    const read = (letters: string): void => {
      const often = times();
      word += often === 'none' ? letters.slice(0, -1) : letters;
      if (often !== 'once') end(null);
    };
    while (at < source.length) {
      switch (source[at]) {
        case '|':
        case ')':
          end(null);
          return best;
        case '(': {
          const around = take(AROUND) !== null;
          if (!around) at += source.startsWith('(?:', at) ? 3 : 1;
          const inner = inBrackets();
          end(around || times() === 'none' ? null : inner);
          break;
        }
        case '{': {
          const name = take(NAME)?.[1];
          if (name === undefined) throw new Error(`Not understood at ${at}: ${source}`);
          end(times() === 'none' ? null : named(name));
          break;
        }
        default: {
          const letters = take(LETTERS)?.[0] ?? take(ESCAPED)?.[1];
          if (letters !== undefined) read(letters);
          else if (take(ANYTHING) !== null || take(SET) !== null) {
            times();
            end(null);
          } else throw new Error(`Not understood at ${at}: ${source}`);
        }
      }
    }
    end(null);
    return best;
  }

  const needs = either();
  if (at < source.length) throw new Error(`Not closed: ${source}`);
  return needs;
}

/** What fewer texts meet: long words, and few of them. */
function better(one: Needs, other: Needs): Needs {
  if (one === null || other === null) return one ?? other;
  return rarity(other) > rarity(one) ? other : one;
}

function rarity(words: readonly string[]): number {
  let shortest = 6;
  for (const { length } of words) if (length < shortest) shortest = length;
  return shortest - Math.log2(words.length) / 2;
}
