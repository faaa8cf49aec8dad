/** The folder of the embedded store, and whether it can be used. */
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as v from 'valibot';

/** As much of LevelDB, which dynalite keeps its data in, as the check needs. */
interface Database {
  open(): Promise<void>;
  close(): Promise<void>;
}

const OpenFailure = v.object({ cause: v.object({ code: v.string() }) });

/**
 * Makes the folder if it is not there. Rejects with a message for people when it cannot be used, above all because
 * another process uses it: LevelDB's own lock tells, and ends with the process that holds it. dynalite itself would
 * only fail, and take the process along, at its first request.
 */
export async function claimFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    const database = databaseIn(folder);
    await database.open();
    await database.close();
  } catch (cause) {
    throw new Error(explain(folder, cause), { cause });
  }
}

function databaseIn(folder: string): Database {
  const requireAsDynalite = createRequire(require.resolve('dynalite'));
  const { Level }: { Level: new (path: string) => Database } = requireAsDynalite('level');
  return new Level(folder);
}

function explain(folder: string, cause: unknown): string {
  const failure = v.safeParse(OpenFailure, cause);
  if (failure.success && failure.output.cause.code === 'LEVEL_LOCKED') {
    return `The data folder ${folder} is in use by another process. End that one, or choose another folder with --data.`;
  }
  return `The data folder ${folder} cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`;
}
