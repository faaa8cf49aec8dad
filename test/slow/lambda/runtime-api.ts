/** The side of Lambda that a runtime talks to: https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

interface Invocation {
  readonly id: string;
  readonly event: unknown;
  readonly answered: (body: string) => void;
  readonly failed: (error: Error) => void;
}

export interface RuntimeApi {
  /** For `AWS_LAMBDA_RUNTIME_API`. */
  readonly address: string;
  /** Resolves to what the handler answered. Rejects with what it threw, and when it takes too long, as Lambda would. */
  invoke(event: unknown, timeoutSeconds: number): Promise<unknown>;
  /** Fails every invocation that waits, for a runtime that is gone. */
  fail(error: Error): void;
  close(): Promise<void>;
}

const PREFIX = '/2018-06-01/runtime/';

export async function startRuntimeApi(functionArn: string): Promise<RuntimeApi> {
  const waiting: Invocation[] = [];
  const running = new Map<string, Invocation>();
  let idle: ServerResponse | null = null;
  let broken: Error | null = null;

  function hand(): void {
    const next = idle === null ? undefined : waiting.shift();
    if (next === undefined || idle === null) return;
    running.set(next.id, next);
    idle.writeHead(200, {
      'Content-Type': 'application/json',
      'Lambda-Runtime-Aws-Request-Id': next.id,
      'Lambda-Runtime-Deadline-Ms': String(Date.now() + 7000),
      'Lambda-Runtime-Invoked-Function-Arn': functionArn,
    });
    idle.end(JSON.stringify(next.event));
    idle = null;
  }

  function fail(error: Error): void {
    broken = error;
    for (const invocation of [...waiting, ...running.values()]) invocation.failed(error);
    waiting.length = 0;
    running.clear();
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url?.slice(PREFIX.length) ?? '';
    if (path === 'invocation/next') {
      idle = response;
      hand();
      return;
    }
    const body = await text(request);
    const [, id, what] = /^invocation\/([^/]+)\/(response|error)$/.exec(path) ?? [];
    const invocation = running.get(id ?? '');
    if (invocation !== undefined && what === 'response') invocation.answered(body);
    else if (invocation !== undefined) invocation.failed(new Error(body));
    else fail(new Error(`${path}: ${body}`));
    running.delete(id ?? '');
    response.writeHead(202).end('{}');
  }

  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The Runtime API has no port.');

  return {
    address: `127.0.0.1:${at.port}`,
    invoke: (event, timeoutSeconds) =>
      new Promise<unknown>((resolve, reject) => {
        if (broken !== null) return reject(broken);
        const tooLong = setTimeout(
          () => reject(new Error(`Task timed out after ${timeoutSeconds} seconds`)),
          timeoutSeconds * 1000,
        );
        const settle =
          <Value>(then: (value: Value) => void) =>
          (value: Value) => {
            clearTimeout(tooLong);
            then(value);
          };
        waiting.push({
          id: randomUUID(),
          event,
          answered: settle((body: string) => resolve(JSON.parse(body))),
          failed: settle(reject),
        });
        hand();
      }),
    fail,
    close: async () => {
      fail(new Error('The Runtime API is closed.'));
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
