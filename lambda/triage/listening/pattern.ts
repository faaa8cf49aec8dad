/**
 * The small language that the vocabularies are written in, compiled once to regular expressions.
 *
 *   {name}   one of the words of that name
 *   (a|b)    either                       [a|b]   may be left out
 *   ..       up to three other words      ...     up to six; none of them may open another thought
 *   =        linking words ("is", "has gone a bit"); a "not" among them makes it a denial
 */
import { WORDS, type WordName } from './words';

const STOPPERS =
  'but|no|not|nothing|none|neither|nor|without|never|except|and|or|although|though|because|so|then|however|plus|while|i|it|he|she|cannot|fine|ok|okay|normal|whereas';
const OTHER_WORD = `(?!(?:${STOPPERS}) )[a-z0-9][a-z0-9.]*`;

const LINK = [
  'is|are|was|were|am|be|been|being|has|have|had|do|does|did|feel|feels|felt|feeling|go|goes|went|gone|going|got|get|gets|getting',
  'become|becomes|became|becoming|look|looks|looking|looked|seem|seems|seemed|turned|turn|turns|keep|keeps|kept|start|starts|started|stay|stays',
  'it|they|that|which|both|all|each|also|just|now|still|always|sometimes|suddenly|again|already|today|yesterday|tonight|lately|currently|recently',
  'a|an|the|bit|little|lot|really|very|so|quite|too|totally|completely|pretty|rather|fairly|slightly|somewhat|mildly|partly|half|almost|kind|sort|of|like|as|if|to',
  'extremely|super|proper|right|well|more|most|up|out|down|off|over|this|morning|since|even|only|about|on|in|there|here|quickly|constantly|properly|with|some|from|time',
  'once|twice|badly|terribly|awfully|horribly|incredibly|weirdly|strangely|whole|entire|any|particularly|much|noticeably|visibly|definitely',
].join('|');
const LINKING = `(?: (?:${LINK})){0,7}(?: (not|never|no longer)(?: (?:${LINK})){0,5})?`;

function expand(source: string): string {
  return source.replace(/\{([a-z]\w*)\}/g, (_, name: WordName) => `(?:${expand(WORDS[name])})`);
}

/** One pattern as the source of a regular expression, without word boundaries. */
function sourceOf(pattern: string): string {
  return expand(
    pattern
      .replace(/^\^ /, '(?<=^ )')
      .replace(
        /\[ ([^\]]*)\]| \[([^\]]*)\]/g,
        (_, inner?: string, spaced?: string) => `(?: (?:${inner ?? spaced}))?`,
      )
      .replace(/^\[([^\]]*)\] /g, '(?:(?:$1) )?')
      .replace(/\((?!\?)/g, '(?:')
      .replace(/ \.\.\. /g, `(?: ${OTHER_WORD}){0,6} `)
      .replace(/ \.\. /g, `(?: ${OTHER_WORD}){0,3} `)
      .replace(/ = /g, `${LINKING} `)
      .replace(/\$/g, '(?= ?$)'),
  );
}

/** All patterns of a table as one expression; a filled capture group means that a "not" stood inside. */
export function compile(patterns: readonly string[]): RegExp {
  return new RegExp(`(?<= )(?:${patterns.map(sourceOf).join('|')})(?= |$)`, 'g');
}

/** Every match. `matchAll` would clone the expression, and compiling it anew costs far more than matching. */
export function findAll(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
