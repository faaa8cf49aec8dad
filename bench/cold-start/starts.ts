/** Starts a bundle in fresh processes and takes the times. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';

const run = promisify(execFile);

const Start = v.object({
  importMs: v.number(),
  totalMs: v.number(),
  processorMs: v.number(),
  speech: v.string(),
  wordsMs: v.number(),
});
export type Start = v.InferOutput<typeof Start>;

export interface Surroundings {
  /** The Node to run. */
  readonly node: string;
  readonly environment: Readonly<Record<string, string>>;
  /** A file with the request. */
  readonly event: string;
  /** A file with what is told next, in the same session. */
  readonly story?: string;
}

/** One cold start. Rejects when the bundle fails, or has nothing to say. */
export async function startOnce(
  bundle: string,
  { node, environment, event, story }: Surroundings,
): Promise<Start> {
  const requests = story === undefined ? [event] : [event, story];
  const { stdout } = await run(node, [join(__dirname, 'one-start.cjs'), bundle, ...requests], {
    env: environment,
  });
  const start = v.parse(Start, JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? ''));
  if (start.speech === '') throw new Error(`${bundle} answered without speech.`);
  return start;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  if (low === undefined || high === undefined) throw new Error('There is no median of nothing.');
  return (low + high) / 2;
}
