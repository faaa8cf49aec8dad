/** Finds every place where the tables match and asks `scope` what is meant by it. */
import { SIGN_WORDS } from './findings';
import { compile, findAll, type Pattern } from './pattern';
import { type Bearing, judge } from './scope';
import type { Sign, SignWords } from './signs';

export interface SignMention {
  readonly sign: Sign;
  readonly start: number;
  readonly end: number;
  readonly bearing: Bearing;
  readonly other: boolean;
  /** A question about themselves and now ("am I having a heart attack"). */
  readonly askedNow: boolean;
  /** Said so that it cannot be told apart from something harmless. */
  readonly hint: boolean;
}

interface Compiled {
  readonly sign: Sign;
  readonly says: Pattern;
  readonly denies: Pattern | null;
  readonly hints: Pattern | null;
}

const some = (patterns: readonly string[] = []): Pattern | null =>
  patterns.length === 0 ? null : compile(patterns);
const compiled: readonly Compiled[] = SIGN_WORDS.map((row: SignWords) => ({
  sign: row.sign,
  says: compile(row.says),
  denies: some(row.denies),
  hints: some(row.hints),
}));

function judged(row: Compiled, pattern: Pattern, text: string, hint: boolean): SignMention[] {
  return findAll(pattern, text).map((found) => {
    const [start, end] = [found.index, found.index + found[0].length];
    const denied = found.slice(1).some((inner) => inner !== undefined);
    return { sign: row.sign, start, end, hint, ...judge({ text, start, end, denied }) };
  });
}

function denials(row: Compiled, pattern: Pattern, text: string): SignMention[] {
  return findAll(pattern, text)
    .filter((found) => found.slice(1).every((inner) => inner === undefined))
    .map((found) => ({
      sign: row.sign,
      start: found.index,
      end: found.index + found[0].length,
      bearing: 'absent',
      other: false,
      askedNow: false,
      hint: false,
    }));
}

/** All mentions in a normalised text. */
export function mentionsIn(text: string): readonly SignMention[] {
  return compiled.flatMap((row) => [
    ...judged(row, row.says, text, false),
    ...(row.hints === null ? [] : judged(row, row.hints, text, true)),
    ...(row.denies === null ? [] : denials(row, row.denies, text)),
  ]);
}
