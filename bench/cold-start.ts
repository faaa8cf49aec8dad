/**
 * What a cold start costs: the skill's own bundle against a bundle of ask-sdk-core with the AWS SDK's document client,
 * both built here and now and started in fresh processes on the Node of Lambda.
 */
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildLambda } from '../scripts/build';
import { node24 } from '../scripts/node24';
import { envelope } from '../simulator/echo/requests/envelope';
import { launchRequest } from '../simulator/echo/requests/requests';
import { savedRequest } from '../simulator/echo/requests/saved';
import { startFaultyStore } from '../test/storage/faulty-store';
import { BENCH_CALLER } from './caller';
import { startMemory } from './cold-start/memory';
import { type Part, partsOf } from './cold-start/parts';
import { median, type Start, type Surroundings, startOnce } from './cold-start/starts';

/** Odd, and at least nine. */
const STARTS = 21;
const TARGETS = { time: 0.4, bytes: 0.45 } as const;
const USER = 'amzn1.ask.account.BENCH';

export interface ColdStart {
  /** Of all files that run. */
  readonly bytes: number;
  readonly importMs: number;
  /** Import and a first turn with one read. */
  readonly totalMs: number;
  /** What of it the processor was at work for this process, on all its threads: steadier on a busy machine. */
  readonly processorMs: number;
  /** The first words told after the launch, when what a launch does not need is loaded; 0 where nothing is told. */
  readonly wordsMs: number;
}

export interface Report {
  readonly engine: string;
  readonly starts: number;
  readonly skill: ColdStart;
  readonly baseline: ColdStart;
  /** Of the skill to the baseline. */
  readonly ratios: { readonly time: number; readonly processor: number; readonly bytes: number };
  /** What the skill's bundle is made of. */
  readonly parts: readonly Part[];
  readonly met: boolean;
}

/** Builds both bundles and measures them in turns, so that whatever else the machine does hits both. */
export async function measureColdStart(): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'limber-bench-'));
  const now = new Date();
  const memory = await startMemory(USER, now);
  try {
    const bundles = await buildBundles(folder);
    const surroundings: Surroundings = {
      node: await node24(),
      environment: { ...memory.environment, DIARY: 'off', AWS_SESSION_TOKEN: 'bench' },
      event: await saveLaunch(folder, now),
    };
    const talking: Surroundings = { ...surroundings, story: await saveStory(folder, now) };
    for (const { start } of [bundles.skill, bundles.baseline]) await checkOneRead(start, surroundings);

    const starts: { skill: Start[]; baseline: Start[] } = { skill: [], baseline: [] };
    for (let start = 0; start < STARTS; start++) {
      starts.skill.push(await startOnce(bundles.skill.start, talking));
      starts.baseline.push(await startOnce(bundles.baseline.start, surroundings));
    }
    const skill = await summarise(bundles.skill, starts.skill);
    const baseline = await summarise(bundles.baseline, starts.baseline);
    const ratios = {
      time: skill.totalMs / baseline.totalMs,
      processor: skill.processorMs / baseline.processorMs,
      bytes: skill.bytes / baseline.bytes,
    };
    const met = ratios.time <= TARGETS.time && ratios.bytes <= TARGETS.bytes;
    return { engine: memory.engine, starts: STARTS, skill, baseline, ratios, parts: bundles.parts, met };
  } finally {
    await memory.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The report for people. */
export function describeColdStart({ engine, starts, skill, baseline, ratios, parts }: Report): string {
  const row = (name: string, { bytes, importMs, totalMs, processorMs, wordsMs }: ColdStart) => [
    name.padEnd(22),
    `${bytes} bytes`,
    `import ${importMs.toFixed(1)} ms`,
    `with first turn ${totalMs.toFixed(1)} ms`,
    `of the processor ${processorMs.toFixed(1)} ms`,
    ...(wordsMs === 0 ? [] : [`then the first words ${wordsMs.toFixed(1)} ms`]),
  ];
  const verdict = (what: keyof typeof TARGETS) =>
    `${what} ${ratios[what].toFixed(2)} (at most ${TARGETS[what].toFixed(2)}: ${ratios[what] <= TARGETS[what] ? 'met' : 'MISSED'})`;
  return [
    `Cold start on Node 24, median of ${starts} fresh processes each, one read from ${engine}`,
    row('Limber Lifter', skill).join('  '),
    row('AWS SDK v3 baseline', baseline).join('  '),
    `of the baseline: ${verdict('time')}, ${verdict('bytes')}; of its processor time ${ratios.processor.toFixed(2)}`,
    'What each part is, minified; all but what a launch needs is folded (brotli) in the bundle:',
    ...parts.map(({ name, bytes }) => `${String(bytes).padStart(8)} bytes  ${name}`),
  ].join('\n');
}

interface Bundle {
  /** The file to require. */
  readonly start: string;
  /** All files that run, the first one too. */
  readonly files: readonly string[];
}

interface Bundles {
  readonly skill: Bundle;
  readonly baseline: Bundle;
  readonly parts: readonly Part[];
}

async function buildBundles(folder: string): Promise<Bundles> {
  const baseline = join(folder, 'baseline.js');
  const skill = join(folder, 'skill');
  const { metafile, files } = await buildLambda(skill);
  await build({
    entryPoints: [join(__dirname, 'cold-start', 'baseline.ts')],
    outfile: baseline,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  const inFolder = (file: string) => join(skill, file);
  return {
    skill: { start: inFolder('handler.js'), files: files.map(inFolder) },
    baseline: { start: baseline, files: [baseline] },
    parts: partsOf(metafile),
  };
}

const SESSION_ID = 'amzn1.echo-api.session.bench';
const CALLER = { ...BENCH_CALLER, userId: USER };

function saveLaunch(folder: string, now: Date): Promise<string> {
  const session = { sessionId: SESSION_ID, isNew: true, attributes: {} };
  const stamp = { requestId: 'amzn1.echo-api.request.bench', at: now };
  return save(join(folder, 'launch.json'), envelope(CALLER, session, stamp, launchRequest));
}

/** The attributes are put in by whoever sends it: those that the launch was answered with. */
function saveStory(folder: string, now: Date): Promise<string> {
  const session = { sessionId: SESSION_ID, isNew: false, attributes: {} };
  const stamp = { requestId: 'amzn1.echo-api.request.words', at: now };
  const around = envelope(CALLER, session, stamp, launchRequest);
  return save(join(folder, 'story.json'), savedRequest('story', around));
}

async function save(file: string, request: object): Promise<string> {
  await writeFile(file, JSON.stringify(request));
  return file;
}

/** A bundle that reads nothing, or twice, would be compared with something else. */
async function checkOneRead(bundle: string, surroundings: Surroundings): Promise<void> {
  const counting = await startFaultyStore(surroundings.environment);
  try {
    await startOnce(bundle, { ...surroundings, environment: counting.environment });
    const reads = counting.seen.map(({ operation }) => operation);
    if (reads.join() !== 'GetItem')
      throw new Error(`${bundle} did not read once but: ${reads.join() || 'never'}.`);
  } finally {
    await counting.close();
  }
}

async function summarise({ files }: Bundle, starts: readonly Start[]): Promise<ColdStart> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return {
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    importMs: median(starts.map(({ importMs }) => importMs)),
    totalMs: median(starts.map(({ totalMs }) => totalMs)),
    processorMs: median(starts.map(({ processorMs }) => processorMs)),
    wordsMs: median(starts.map(({ wordsMs }) => wordsMs)),
  };
}

async function main(): Promise<void> {
  const report = await measureColdStart();
  console.log(describeColdStart(report));
  if (!report.met) process.exitCode = 1;
}

if (require.main === module) void main();
