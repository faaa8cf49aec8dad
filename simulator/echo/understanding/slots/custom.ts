/** Custom slot types: a trie over names and synonyms, and entity resolution as Alexa sends it. */
import type { ModelType } from '../interaction-model';
import type { Resolutions } from '../understood';
import { keysOf, type Token, tokensOf } from '../words';

interface Node {
  readonly next: Map<string, Node>;
  /** Indexes into the type's values; several where a synonym belongs to several. */
  readonly values: Set<number>;
  /** The names themselves, singular and plural as they stand in the model. */
  readonly names: Set<string>;
}

export interface CustomReading {
  readonly end: number;
  readonly values: readonly number[];
  /** Whether it was said as it stands in the model, not in the other number. */
  readonly exact: boolean;
}

export interface CustomType {
  readonly name: string;
  /** Words of the longest name or synonym. */
  readonly longest: number;
  /** Every name or synonym that begins at `at`, longest first. */
  read(tokens: readonly Token[], at: number): CustomReading[];
  /** ER_SUCCESS_MATCH with the values, or ER_SUCCESS_NO_MATCH for none. */
  resolutions(values: readonly number[]): Resolutions;
}

/** Words that may stand before a name without being part of it. */
const LEADING = new Set(['my', 'the', 'a', 'an', 'some', 'your', 'in', 'on', 'both']);

const newNode = (): Node => ({ next: new Map(), values: new Set(), names: new Set() });

/** Singular and plural are one word to entity resolution. */
export function singular(key: string): string {
  if (key.length <= 3 || key.endsWith('ss') || key.endsWith('us') || key.endsWith('is')) return key;
  if (key.endsWith('ves')) return `${key.slice(0, -3)}f`;
  if (key.endsWith('ies') && key.length > 4) return `${key.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(key)) return key.slice(0, -2);
  return key.endsWith('s') ? key.slice(0, -1) : key;
}

/** The keys of a name, by which it is found. */
const nameKeys = (name: string): string[] => tokensOf(name).map((token) => singular(token.key));

/** Builds the trie of one type. */
export function customType(type: ModelType): CustomType {
  const root = newNode();
  let longest = 1;
  type.values.forEach((value, index) => {
    for (const name of [value.name.value, ...value.name.synonyms]) {
      const keys = nameKeys(name);
      longest = Math.max(longest, keys.length);
      let node = root;
      for (const key of keys) {
        const next = node.next.get(key) ?? newNode();
        node.next.set(key, next);
        node = next;
      }
      if (keys.length === 0) continue;
      node.values.add(index);
      node.names.add(keysOf(tokensOf(name)));
    }
  });
  const authority = `amzn1.er-authority.echo-sdk.amzn1.ask.skill.local.${type.name}`;
  return {
    name: type.name,
    longest,
    read: (tokens, at) => {
      const found = walk(root, tokens, at);
      const leading = LEADING.has(tokens[at]?.key ?? '') ? walk(root, tokens, at + 1) : [];
      return [...found, ...leading.filter((reading) => found.every((known) => known.end !== reading.end))];
    },
    resolutions: (values) => ({
      resolutionsPerAuthority: [
        {
          authority,
          status: { code: values.length > 0 ? 'ER_SUCCESS_MATCH' : 'ER_SUCCESS_NO_MATCH' },
          values: values.flatMap((index) => {
            const value = type.values[index];
            if (value === undefined) return [];
            return [{ value: { name: value.name.value, id: value.id ?? value.name.value } }];
          }),
        },
      ],
    }),
  };
}

function walk(root: Node, tokens: readonly Token[], at: number): CustomReading[] {
  const found: CustomReading[] = [];
  let node: Node | undefined = root;
  for (let end = at; end < tokens.length; end += 1) {
    node = node.next.get(singular(tokens[end]?.key ?? ''));
    if (node === undefined) break;
    if (node.values.size === 0) continue;
    const exact = node.names.has(keysOf(tokens.slice(at, end + 1)));
    found.push({ end: end + 1, values: [...node.values], exact });
  }
  return found.reverse();
}
