/** A stand between the skill and its store that counts, and fails as told. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** What happens to a request instead of being passed on. */
export type Fault =
  | 'fine'
  /** The connection ends without an answer. */
  | 'dropped'
  /** Nothing is answered, for as long as the stand is up. */
  | 'silent'
  /** Carried out, but the answer gets lost. */
  | 'answer-lost'
  | 'throttled'
  | 'server-error'
  /** A web page where JSON should be, as a middle box may answer. */
  | 'web-page'
  | 'refused';

interface SeenRequest {
  /** `GetItem`, whatever the API's version. */
  readonly operation: string;
  readonly headers: IncomingMessage['headers'];
  /** Tells one connection from another. */
  readonly port: number | undefined;
}

export interface FaultyStore {
  /** The environment that it was given, but leading here. */
  readonly environment: Readonly<Record<string, string>>;
  readonly seen: readonly SeenRequest[];
  /** Whether the next request is to be met with silence. */
  readonly hangs: boolean;
  /** Ahead of each request: the faults in their order, the last one for all that follow. */
  plan(...faults: Fault[]): void;
  /**
   * Answers no more: connections are refused from here on. Rejects when it was asked for any other operation than the
   * three that the skill may use.
   */
  close(): Promise<void>;
}

const OPERATIONS = ['GetItem', 'UpdateItem', 'DeleteItem'];

const ERRORS: Partial<Record<Fault, readonly [number, string]>> = {
  throttled: [400, 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException'],
  'server-error': [500, 'com.amazonaws.dynamodb.v20120810#InternalServerError'],
  refused: [400, 'com.amazon.coral.service#AccessDeniedException'],
};

/** Passes requests on to the endpoint in the environment unless a fault is planned. */
export async function startFaultyStore(environment: Readonly<Record<string, string>>): Promise<FaultyStore> {
  const { AWS_ENDPOINT_URL_DYNAMODB: behind } = environment;
  if (behind === undefined) throw new Error('No endpoint to stand before.');
  const seen: SeenRequest[] = [];
  let faults: readonly Fault[] = ['fine'];

  const server = createServer(async (request, response) => {
    const [fault = 'fine', ...later] = faults;
    if (later.length > 0) faults = later;
    const body = await bodyOf(request);
    const operation = String(request.headers['x-amz-target']).replace(/^.*\./, '');
    seen.push({ operation, headers: request.headers, port: request.socket.remotePort });
    await answer(fault, behind, request, body, response);
  });
  const port = await listen(server);

  return {
    environment: { ...environment, AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${port}` },
    seen,
    get hangs() {
      return faults[0] === 'silent';
    },
    plan: (...planned) => {
      faults = planned;
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
      const others = seen.map(({ operation }) => operation).filter((each) => !OPERATIONS.includes(each));
      if (others.length > 0) throw new Error(`The store was asked for ${others.join(', ')}.`);
    },
  };
}

async function answer(
  fault: Fault,
  behind: string,
  request: IncomingMessage,
  body: string,
  response: ServerResponse,
): Promise<void> {
  const error = ERRORS[fault];
  if (error !== undefined) {
    response.writeHead(error[0]).end(JSON.stringify({ __type: error[1], message: 'as planned' }));
  } else if (fault === 'web-page') {
    response.writeHead(200).end('<html>Welcome to the hotel</html>');
  } else if (fault === 'dropped') {
    request.socket.destroy();
  } else if (fault !== 'silent') {
    const passed = await passOn(behind, request, body);
    if (fault === 'answer-lost') request.socket.destroy();
    else response.writeHead(passed.status).end(await passed.text());
  }
}

function passOn(behind: string, request: IncomingMessage, body: string): Promise<Response> {
  const { authorization = '', 'x-amz-date': date = '', 'x-amz-target': target = '' } = request.headers;
  const headers = {
    Authorization: authorization,
    'Content-Type': 'application/x-amz-json-1.0',
    'X-Amz-Date': String(date),
    'X-Amz-Target': String(target),
  };
  return fetch(behind, { method: 'POST', headers, body });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return address.port;
}
