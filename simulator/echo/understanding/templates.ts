/** The samples of the model, compiled once: literal words and typed slots. */
import type { LanguageModel, ModelIntent } from './interaction-model';
import { type SlotType, severalOf } from './slots/slot-types';
import { tokensOf } from './words';

export type Part =
  | { readonly kind: 'literal'; readonly key: string }
  | { readonly kind: 'slot'; readonly slot: string; readonly type: SlotType };

export interface Template {
  readonly intent: string;
  readonly sample: string;
  readonly parts: readonly Part[];
  /** The literal words, for the index. */
  readonly literals: readonly string[];
  readonly slots: readonly string[];
  readonly order: number;
}

export interface Templates {
  readonly all: readonly Template[];
  /** Samples without a slot, by their words. */
  readonly literal: ReadonlyMap<string, Template>;
  /** The same without their small words. */
  readonly looseLiteral: ReadonlyMap<string, Template>;
  /** Samples with slots that could fit these words; loosely: the small words may be missing. */
  candidates(keys: ReadonlySet<string>, loose: boolean): Template[];
}

/** Words that a sample may lack or have more of, where it is compared loosely. */
const SMALL = new Set([
  'the',
  'a',
  'an',
  'my',
  'your',
  'some',
  'this',
  'that',
  'these',
  'those',
  'me',
  'for',
  'of',
  'please',
]);
export const isSmall = (key: string): boolean => SMALL.has(key);

/** The words without the small ones. */
export const withoutSmall = (keys: readonly string[]): string =>
  keys.filter((key) => !isSmall(key)).join(' ');

const SLOT = /\{\s*([^{}|]*\|)?\s*([A-Za-z0-9_]+)\s*\}/g;

/** The text of a sample with its slots apart. */
export function sampleParts(sample: string): (string | { readonly slot: string })[] {
  const parts: (string | { readonly slot: string })[] = [];
  let from = 0;
  for (const match of sample.matchAll(SLOT)) {
    parts.push(sample.slice(from, match.index), { slot: match[2] ?? '' });
    from = match.index + match[0].length;
  }
  parts.push(sample.slice(from));
  return parts.filter((part) => part !== '');
}

function compile(
  intent: ModelIntent,
  sample: string,
  types: ReadonlyMap<string, SlotType>,
  order: number,
): Template {
  const parts = sampleParts(sample).flatMap((part): Part[] => {
    if (typeof part === 'string') return tokensOf(part).map(({ key }) => ({ kind: 'literal', key }));
    const declared = intent.slots.find((slot) => slot.name === part.slot);
    const type = declared === undefined ? undefined : types.get(declared.type);
    if (type === undefined) throw new Error(`${intent.name}: "${sample}" uses a slot that is not declared`);
    const several = declared?.multipleValues?.enabled === true;
    return [{ kind: 'slot', slot: part.slot, type: several ? severalOf(type) : type }];
  });
  const literals = parts.flatMap((part) => (part.kind === 'literal' ? [part.key] : []));
  const slots = parts.flatMap((part) => (part.kind === 'slot' ? [part.slot] : []));
  return { intent: intent.name, sample, parts, literals, slots, order };
}

/** Compiles every sample; the rarest literal word of each is its key in the index. */
export function compileTemplates(model: LanguageModel, types: ReadonlyMap<string, SlotType>): Templates {
  const all: Template[] = [];
  for (const intent of model.intents) {
    for (const sample of intent.samples) all.push(compile(intent, sample, types, all.length));
  }
  const frequency = new Map<string, number>();
  for (const { literals } of all)
    for (const key of literals) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const literal = new Map<string, Template>();
  const looseLiteral = new Map<string, Template>();
  const indexed = new Map<string, Template[]>();
  const open: Template[] = [];
  for (const template of all) {
    if (template.slots.length === 0) {
      const words = template.literals.join(' ');
      if (!literal.has(words)) literal.set(words, template);
      const loose = withoutSmall(template.literals);
      if (loose.includes(' ') && !looseLiteral.has(loose)) looseLiteral.set(loose, template);
      continue;
    }
    const rarest = template.literals
      .filter((key) => !isSmall(key))
      .sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0))[0];
    if (rarest === undefined) open.push(template);
    else indexed.set(rarest, [...(indexed.get(rarest) ?? []), template]);
  }
  return {
    all,
    literal,
    looseLiteral,
    candidates: (keys, loose) => {
      const found = [...open];
      for (const key of keys) {
        for (const template of indexed.get(key) ?? []) {
          if (template.literals.every((word) => keys.has(word) || (loose && isSmall(word))))
            found.push(template);
        }
      }
      return found;
    },
  };
}
