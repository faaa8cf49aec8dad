/**
 * The small language that the vocabularies are written in, compiled to regular expressions when a text calls for them.
 *
 *   {name}   one of the words of that name
 *   (a|b)    either                       [a|b]   may be left out
 *   ..       up to three other words      ...     up to six; none of them may open another thought
 *   ~        up to nine other words, pronouns too
 *   &        up to ten words of the same story, "and" too; none of them denies
 *   A <> B   both within one story, whichever comes first: `A & B` or `B & A`
 *   =        linking words ("is", "has gone a bit"); a "not" among them makes it a denial
 */
import { type Needs, needsOf } from './needs';
import { WORDS } from './words';

const STOPPERS =
  'but|no|not|nothing|none|neither|nor|without|never|except|and|or|although|though|because|so|then|however|plus|while|i|it|he|she|cannot|fine|ok|okay|normal|whereas';
const ANY_WORD =
  '(?!(?:but|no|not|nothing|never|except|and|or|fine|ok|okay|normal|sore|stiff|without) )[a-z0-9][a-z0-9.]*';
const OTHER_WORD = `(?!(?:${STOPPERS}) )[a-z0-9][a-z0-9.]*`;
const TELLING =
  '(?!(?:but|no|not|nothing|none|nor|never|without|except|fine|ok|okay|normal) )[a-z0-9][a-z0-9.]*';

const LINK = [
  'is|are|was|were|am|be|been|being|has|have|had|do|does|did|feel|feels|felt|feeling|go|goes|went|gone|going|got|get|gets|getting',
  'become|becomes|became|becoming|look|looks|looking|looked|seem|seems|seemed|turned|turn|turns|keep|keeps|kept|start|starts|started|stay|stays',
  'it|they|that|which|both|all|each|also|just|now|still|always|sometimes|suddenly|again|already|today|yesterday|tonight|lately|currently|recently',
  'a|an|the|bit|little|lot|really|very|so|quite|too|totally|completely|pretty|rather|fairly|slightly|somewhat|mildly|partly|half|almost|kind|sort|of|like|as|if|to',
  'extremely|super|proper|right|well|more|most|up|out|down|off|over|this|morning|since|even|only|about|on|in|there|here|quickly|constantly|properly|with|some|from|time',
  'once|twice|badly|terribly|awfully|horribly|incredibly|weirdly|strangely|whole|entire|any|particularly|much|noticeably|visibly|definitely',
].join('|');
const LINKING = `(?: (?:${LINK})){0,7}(?: (not|never|no longer)(?: (?:${LINK})){0,5})?`;

const NAME = /\{([a-z]\w*)\}/g;

function expand(source: string): string {
  return source.replace(NAME, (_, name: string) => `(?:${expand(wordsNamed(name).text)})`);
}

/** A look ahead at words means whole words: `fell(?! for)` lets "fell forwards" through. */
function wholeWords(source: string): string {
  const open: boolean[] = [];
  return source.replace(/\\.|\(\?[=!]|[()]/g, (sign) => {
    if (sign.startsWith('(')) open.push(sign.length > 1);
    else if (sign === ')' && open.pop() === true) return '(?![a-z0-9]))';
    return sign;
  });
}

/** One pattern in terms of regular expressions, its names and gaps still in it. */
function bracketed(pattern: string): string {
  return pattern
    .replace(/^\^ /, '(?<=^ )')
    .replace(
      /\[ ([^\]]*)\]| \[([^\]]*)\]/g,
      (_, inner?: string, spaced?: string) => `(?: (?:${inner ?? spaced}))?`,
    )
    .replace(/^\[([^\]]*)\] /g, '(?:(?:$1) )?')
    .replace(/\((?!\?)/g, '(?:');
}

const EITHER_ORDER = ' <> ';

/** One pattern as the source of a regular expression, without word boundaries. */
export function sourceOf(pattern: string): string {
  const between = pattern.indexOf(EITHER_ORDER);
  if (between >= 0) {
    const [one, other] = [pattern.slice(0, between), pattern.slice(between + EITHER_ORDER.length)];
    return `(?:${sourceOf(`${one} & ${other}`)}|${sourceOf(`${other} & ${one}`)})`;
  }
  return expand(
    wholeWords(bracketed(pattern))
      .replace(/ \.\.\. /g, `(?: ${OTHER_WORD}){0,6} `)
      .replace(/ \.\. /g, `(?: ${OTHER_WORD}){0,3} `)
      .replace(/ ~ /g, `(?: ${ANY_WORD}){0,9} `)
      .replace(/ & /g, `(?: ${TELLING}){0,10} `)
      .replace(/ = /g, `${LINKING} `)
      .replace(/\$/g, '(?= ?$)'),
  );
}

/** The once-only cell of this folder: what `make` gives, made when it is first asked for. */
export function once<Value>(make: () => Value): () => Value {
  let give = (): Value => {
    const value = make();
    give = () => value;
    return value;
  };
  return () => give();
}

const named = once(
  () =>
    new Map(Object.entries(WORDS).map(([name, text]) => [name, { text, needs: once(() => needsIn(text)) }])),
);

function wordsNamed(name: string): { readonly text: string; readonly needs: () => Needs } {
  const words = named().get(name);
  if (words === undefined) throw new Error(`There are no words named ${name}`);
  return words;
}

function needsIn(source: string): Needs {
  return needsOf(source, (name) => wordsNamed(name).needs());
}

/** A table of patterns. Finds what one expression of them all, separated by `|`, would find. */
export interface Pattern {
  findAll(text: string): readonly RegExpExecArray[];
}

/**
 * All patterns of a table; a filled capture group of a match means that a "not" stood inside. Compiling the whole
 * vocabulary takes more than a second, so each pattern is compiled when a text holds what it needs.
 */
export function compile(patterns: readonly string[]): Pattern {
  const table = once(() =>
    patterns.map((pattern) => ({
      needs: needsIn(bracketed(pattern).replace(/ (?:\.{2,3}|=|~|&|<>) /g, '(?: )? ')),
      expression: once(() => new RegExp(`(?<= )(?:${sourceOf(pattern)})(?= |$)`, 'g')),
    })),
  );
  return {
    findAll: (text) => {
      const possible = table().filter(({ needs }) =>
        needs.every((words) => words.some((word) => text.includes(word))),
      );
      return inTurn(
        possible.map(({ expression }) => expression()),
        text,
      );
    },
  };
}

/** The matches of several expressions, from left to right without overlaps; at one place the first expression wins. */
function inTurn(expressions: readonly RegExp[], text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const next = expressions.map((expression) => matchFrom(expression, text, 0));
  for (;;) {
    const first = next.reduce(
      (one, other) => (one === null || (other?.index ?? Infinity) < one.index ? other : one),
      null,
    );
    if (first === null) return found;
    found.push(first);
    const from = first.index + Math.max(1, first[0].length);
    expressions.forEach((expression, which) => {
      const match = next[which];
      if (match !== null && match !== undefined && match.index < from)
        next[which] = matchFrom(expression, text, from);
    });
  }
}

function matchFrom(expression: RegExp, text: string, from: number): RegExpExecArray | null {
  expression.lastIndex = from;
  return expression.exec(text);
}

/** Every match. `matchAll` would clone the expression, and compiling it anew costs far more than matching. */
export function findAll(pattern: Pattern | RegExp, text: string): readonly RegExpExecArray[] {
  return pattern instanceof RegExp ? inTurn([pattern], text) : pattern.findAll(text);
}

/** The text with every match replaced. */
export function replaceAll(pattern: Pattern, text: string, by: (match: string) => string): string {
  let replaced = '';
  let end = 0;
  for (const { index, 0: match } of pattern.findAll(text)) {
    replaced += text.slice(end, index) + by(match);
    end = index + match.length;
  }
  return replaced + text.slice(end);
}
