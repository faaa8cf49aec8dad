/** The skill's log, read as CloudWatch would get it: a fault that the user was spared is a fault all the same. */
import * as v from 'valibot';

const lineSchema = v.pipe(v.string(), v.parseJson(), v.object({ fault: v.string() }));

/** The fault that a handler caught at its edge; all others it dealt with. */
const CAUGHT_AT_THE_EDGE = 'skill-error';

export interface Logged {
  readonly violations: readonly string[];
  readonly warnings: readonly string[];
}

/** Runs `work` and returns what it came to, with what was logged on standard output meanwhile. */
export async function withLog<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly log: string }> {
  const { stdout } = process;
  const write = stdout.write;
  let log = '';
  stdout.write = (chunk: string | Uint8Array) => {
    log += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    return write.call(stdout, chunk);
  };
  try {
    return { result: await work(), log };
  } finally {
    stdout.write = write;
  }
}

/** What the lines of a log say went wrong. */
export function faultsIn(log: string): Logged {
  const faults = log.split('\n').flatMap((line) => {
    const parsed = v.safeParse(lineSchema, line);
    return parsed.success ? [parsed.output.fault] : [];
  });
  const caught = faults.includes(CAUGHT_AT_THE_EDGE);
  return {
    violations: caught ? ['The skill failed and apologised: its log says "skill-error"'] : [],
    warnings: faults
      .filter((fault) => fault !== CAUGHT_AT_THE_EDGE)
      .map((fault) => `The skill met a fault: its log says "${fault}"`),
  };
}
