/**
 * What an account's item holds besides its key: a version that every write raises, when it expires, and one attribute
 * for each person of the household.
 *
 * A person is kept as a JSON text and not as a DynamoDB map: a write always replaces one whole person, nobody queries
 * inside, and the text keeps every number and every field that this version does not know exactly as they were.
 */
import * as v from 'valibot';
import { parsePerson } from './parse-person';
import { newPerson, type Person } from './person';
import { type Owner, StoreFault } from './store';

/** The layout of the item, raised when an older skill could not read it. The person inside has its own version. */
const SCHEMA = 1;
const DAYS_KEPT = 400;
const DAY_SECONDS = 24 * 60 * 60;

/** Attributes as the engines keep them: texts and numbers are all that this skill writes. */
export type Attributes = Readonly<Record<string, unknown>>;
export type Changes = Readonly<Record<string, string | number>>;

/** An account as it was read. */
export interface Account {
  /** 0 when there is none. */
  readonly version: number;
  readonly attributes: Attributes;
}

export const NO_ACCOUNT: Account = { version: 0, attributes: {} };

const SchemaOfItem = v.looseObject({ schema: v.number() });
const AccountSchema = v.looseObject({
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  expiresAt: v.number(),
});

/** Throws `StoreFault`: `newer-item` or `broken-item`. */
export function parseAccount(attributes: Attributes): Account & { readonly expiresAt: number } {
  const layout = v.safeParse(SchemaOfItem, attributes);
  if (layout.success && layout.output.schema > SCHEMA) throw new StoreFault('newer-item');
  const account = v.safeParse(AccountSchema, attributes);
  if (!layout.success || !account.success) throw new StoreFault('broken-item');
  const { version, expiresAt } = account.output;
  return { version, expiresAt, attributes };
}

/** The owner's memory within the account. Throws `StoreFault` like `parsePerson`. */
export function personOf(account: Account, owner: Owner): Person {
  const kept = account.attributes[attributeOf(owner)];
  if (kept === undefined) return newPerson();
  if (typeof kept !== 'string') throw new StoreFault('broken-item');
  return parsePerson(parseJson(kept));
}

/**
 * Pure: what a write sets. The first version is the time in milliseconds: an account made anew after a deletion is
 * then never taken for the deleted one by a device that still remembers it.
 */
export function changesFor(
  owner: Owner,
  known: number,
  person: Person,
  now: Date,
): Changes & { readonly version: number } {
  return {
    schema: SCHEMA,
    version: known === 0 ? Math.max(1, now.getTime()) : known + 1,
    expiresAt: Math.floor(now.getTime() / 1000) + DAYS_KEPT * DAY_SECONDS,
    [attributeOf(owner)]: JSON.stringify(person),
  };
}

/** `person:shared` for whoever speaks without being recognised; a person id of Alexa never is that short. */
function attributeOf({ personId }: Owner): string {
  return `person:${personId ?? 'shared'}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new StoreFault('broken-item');
  }
}
