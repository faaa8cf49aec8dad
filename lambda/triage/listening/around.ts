/** The text around a mention, and where in it one thought ends and another begins. */
import { findAll } from './pattern';

/** A place in a normalised text where a table matched. */
export interface Mention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A "not" stands inside the match. */
  readonly denied: boolean;
}

/** A mention with what stands left of it in its sentence and everything right of it. */
export interface Around {
  readonly said: string;
  readonly left: string;
  readonly right: string;
}

export const VERB =
  'is|are|was|were|am|has|have|had|feels?|felt|hurts?|goes|went|gone|keeps?|drags?|drops?|slaps?|burns?|stings?|looks?|looked|gives?|gave|wakes?|woke|shoots?|runs?|started|starts|comes?|came|turned|tingles?|gets?|got|can|cannot|does|do|did|will|would|buckles?|buckled|aches?|killing|gone|swelled|kills|throbs?|kept|tore|cracked|popped|weighs|giving|dragging|collapsed';
/** After these a pronoun goes on with the thought instead of opening one. */
export const INSIDE =
  'in|on|of|at|to|down|with|from|around|round|between|under|about|for|by|into|through|across|or|nor|inside|over|near|behind|up|hurt|feel|lost|lose|broken|broke|noticed|hit|knocked|like|than|that|if|whether|when|unlikely|wet|wetting|control|hold|empty|as|what';

/** Any of these whole words, everywhere. */
export function words(source: string): RegExp {
  return new RegExp(`(?<= )(?:${source})(?= )`, 'g');
}

/** What stands around a mention. */
export function around({ text, start, end }: Mention): Around {
  const before = text.slice(0, start);
  const stop = Math.max(before.lastIndexOf(' . '), before.lastIndexOf(' ? '));
  return { said: text.slice(start, end), left: before.slice(stop + 1), right: text.slice(end) };
}

/** The last match in a text, or null. */
export function lastOf(
  pattern: RegExp,
  text: string,
): { readonly word: string; readonly start: number; readonly end: number } | null {
  const last = findAll(pattern, text).at(-1);
  return last === undefined ? null : { word: last[0], start: last.index, end: last.index + last[0].length };
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.split(' ').length - 1;
}
