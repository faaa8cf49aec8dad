/**
 * The reminders of one user in a file, so that they outlive the process, as a real account's outlive a power cut.
 * What cannot be read is as if it had never been.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

const keptReminder = v.object({
  token: v.string(),
  /** Milliseconds since 1970, as are all times here. */
  created: v.number(),
  updated: v.number(),
  version: v.number(),
  next: v.number(),
  zone: v.string(),
  /** The body of the request that made or last changed it. */
  sent: v.unknown(),
});
const keptAccount = v.object({
  permission: v.picklist(['granted', 'denied', 'unanswered']),
  reminders: v.array(keptReminder),
});
const keptFile = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown()));

export type KeptReminder = v.InferOutput<typeof keptReminder>;
export type KeptAccount = v.InferOutput<typeof keptAccount>;

export interface Keeper {
  /** Null where nothing is kept of this user. */
  read(): KeptAccount | null;
  write(account: KeptAccount): void;
}

/** Keeps the account of `user` in `file`, beside those of others. */
export function keeperIn(file: string, user: string): Keeper {
  return {
    read: () => {
      const kept = v.safeParse(keptAccount, readAll(file)[user]);
      return kept.success ? kept.output : null;
    },
    write: (account) => {
      const unfinished = `${file}.new`;
      writeFileSync(unfinished, `${JSON.stringify({ ...readAll(file), [user]: account })}\n`);
      renameSync(unfinished, file);
    },
  };
}

function readAll(file: string): Readonly<Record<string, unknown>> {
  try {
    const all = v.safeParse(keptFile, readFileSync(file, 'utf8'));
    return all.success ? all.output : {};
  } catch {
    // Not there yet.
    return {};
  }
}
