/** Matching an utterance against the compiled samples, and ranking what matches. */
import type { Reading, ReadingContext, ReadingKind } from './slots/slot-types';
import { isSmall, type Part, type Template, type Templates, withoutSmall } from './templates';
import { keysOf, textOf } from './words';

export interface Filled {
  readonly slot: string;
  readonly start: number;
  readonly reading: Reading;
}

export interface TemplateMatch {
  readonly template: Template;
  readonly filled: readonly Filled[];
  /** The least sure of its readings; `literal` where it has no slot. */
  readonly weakest: ReadingKind | 'literal';
  /** Compared part by part, smaller first. */
  readonly rank: readonly number[];
}

/**
 * More literal text outranks less; among equals typed slots outrank custom ones. Slots that take any words come after
 * all others, SearchQuery last.
 */
const ORDER: Readonly<Record<ReadingKind | 'literal', number>> = {
  literal: 0,
  typed: 1,
  doubtful: 2,
  matched: 3,
  unmatched: 4,
  search: 5,
};
/** Among bare slots: what a short answer most likely is. */
const TYPE_ORDER = ['AMAZON.NUMBER', 'AMAZON.DURATION', 'AMAZON.DayOfWeek', 'AMAZON.DATE', 'AMAZON.TIME'];

function rankOf(
  template: Template,
  filled: readonly Filled[],
): { weakest: TemplateMatch['weakest']; rank: number[] } {
  const weakest = filled.reduce<TemplateMatch['weakest']>(
    (worst, { reading }) => (ORDER[reading.kind] > ORDER[worst] ? reading.kind : worst),
    'literal',
  );
  const wild = filled.reduce(
    (sum, { start, reading }) => sum + (ORDER[reading.kind] > ORDER.matched ? reading.end - start : 0),
    0,
  );
  const types = template.parts.flatMap((part) =>
    part.kind === 'slot' ? [TYPE_ORDER.indexOf(part.type.name)] : [],
  );
  const typeOrder = types.reduce((sum, index) => sum + (index < 0 ? TYPE_ORDER.length : index), 0);
  // What is doubtful ("one thirty" as a number) gives way only where the literal words are the same.
  const sureness = weakest === 'doubtful' ? ORDER.typed : ORDER[weakest];
  const wildness = sureness > ORDER.matched ? sureness : 0;
  const doubt = weakest === 'doubtful' || filled.some(({ reading }) => reading.inexact === true) ? 1 : 0;
  return {
    weakest,
    rank: [
      wildness,
      wild,
      -template.literals.length,
      filled.length,
      doubt,
      sureness,
      typeOrder,
      template.order,
    ],
  };
}

function compareRanks(a: TemplateMatch, b: TemplateMatch): number {
  for (let index = 0; index < a.rank.length; index += 1) {
    const difference = (a.rank[index] ?? 0) - (b.rank[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

interface Search {
  readonly template: Template;
  readonly context: ReadingContext;
  readonly loose: boolean;
  readonly read: (part: SlotPart, at: number) => readonly Reading[];
  readonly readSpan: (part: SlotPart, at: number, end: number) => Reading | null;
}

type SlotPart = Extract<Part, { kind: 'slot' }>;

/** A free-text slot at the end takes all that is left. */
function restAsText({ context: { tokens } }: Search, slot: string, at: number): Filled[][] {
  if (at >= tokens.length) return [];
  return [
    [{ slot, start: at, reading: { end: tokens.length, kind: 'search', value: textOf(tokens.slice(at)) } }],
  ];
}

/** All ways in which the rest of the template covers the rest of the tokens; few, since literals pin them down. */
function waysFrom(search: Search, part: number, at: number): Filled[][] {
  const next = search.template.parts[part];
  const { tokens } = search.context;
  const key = tokens[at]?.key;
  if (next === undefined) {
    if (at === tokens.length) return [[]];
    return search.loose && isSmall(key ?? '') ? waysFrom(search, part, at + 1) : [];
  }
  if (next.kind === 'literal') {
    if (key === next.key) return waysFrom(search, part + 1, at + 1);
    if (!search.loose) return [];
    if (isSmall(next.key)) return waysFrom(search, part + 1, at);
    return key !== undefined && isSmall(key) ? waysFrom(search, part, at + 1) : [];
  }
  const last = part === search.template.parts.length - 1;
  if (last && next.type.kind === 'search') return restAsText(search, next.slot, at);
  const after = search.template.parts[part + 1];
  const readings = search.read(next, at);
  const deeper: Reading[] = [];
  for (let end = at + 1; search.context.deep !== null && end <= tokens.length; end += 1) {
    const fits =
      after === undefined ? end === tokens.length : after.kind === 'slot' || tokens[end]?.key === after.key;
    if (!fits || readings.some((reading) => reading.end === end)) continue;
    const reading = search.readSpan(next, at, end);
    if (reading !== null) deeper.push(reading);
  }
  return [...readings, ...deeper].flatMap((reading) => {
    if (last && !search.loose && reading.end !== tokens.length) return [];
    const rest = waysFrom(search, part + 1, reading.end);
    return rest.map((filled) => [{ slot: next.slot, start: at, reading }, ...filled]);
  });
}

/** Reads each span once, whichever templates ask for it. */
function remembering<T>(read: (part: SlotPart, at: number, end: number) => T) {
  const memory = new Map<string, T>();
  return (part: SlotPart, at: number, end = at): T => {
    const key = `${at} ${end} ${part.type.name}`;
    const known = memory.get(key);
    if (known !== undefined) return known;
    const result = read(part, at, end);
    memory.set(key, result);
    return result;
  };
}

/** Every template that covers the whole utterance, best first; loosely: but for small words. */
export function matchTemplates(
  templates: Templates,
  context: ReadingContext,
  loose = false,
): TemplateMatch[] {
  const keys = context.tokens.map((token) => token.key);
  const exact = loose
    ? templates.looseLiteral.get(withoutSmall(keys))
    : templates.literal.get(keysOf(context.tokens));
  if (exact !== undefined) return [{ template: exact, filled: [], ...rankOf(exact, []) }];
  const read = remembering((part, at) => part.type.read(context, at));
  const readSpan = remembering((part, at, end) => part.type.readSpan(context, at, end));
  const matches: TemplateMatch[] = [];
  for (const template of templates.candidates(new Set(keys), loose)) {
    let best: TemplateMatch | null = null;
    for (const filled of waysFrom({ template, context, loose, read, readSpan }, 0, 0)) {
      const match: TemplateMatch = { template, filled, ...rankOf(template, filled) };
      if (best === null || compareRanks(match, best) < 0) best = match;
    }
    if (best !== null) matches.push(best);
  }
  return matches.sort(compareRanks);
}
