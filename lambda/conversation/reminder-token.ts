/** The proposal that travels with a request for permission and comes back with its answer. */
import * as v from 'valibot';
import { WEEKDAYS } from '../training/local-time';
import type { Proposal } from './session';

/** Far below what Alexa lets travel; nothing of ours is as long. */
const LONGEST = 300;

const travelling = v.strictObject({
  v: v.literal(1),
  kind: v.picklist(['afternoon', 'morning', 'weekly']),
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
  time: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
  days: v.pipe(v.array(v.picklist(WEEKDAYS)), v.maxLength(7)),
});

export function writeToken({ kind, date, time, weekdays }: Proposal): string {
  const packed: v.InferInput<typeof travelling> = { v: 1, kind, date, time, days: [...weekdays] };
  return JSON.stringify(packed);
}

/** Null for what is no token of this version: the user is then asked anew. Never throws. */
export function readToken(token: string | null): Proposal | null {
  if (token === null || token.length > LONGEST) return null;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), travelling), token);
  if (!parsed.success) return null;
  const { kind, date, time, days } = parsed.output;
  return { kind, date, time, weekdays: days, replaces: null };
}
