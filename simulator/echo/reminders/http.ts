/** The service's way onto the network: paths in, calls out, answers back. Nothing here knows what a reminder is. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Operation } from './services';

/** One request, freed of HTTP. */
export interface Call {
  readonly operation: Operation;
  /** The alert token or device id in the path; empty where there is none. */
  readonly token: string;
  readonly authorization: string;
  readonly body: unknown;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

export interface Listening {
  /** `http://127.0.0.1:PORT` */
  readonly endpoint: string;
  /** Ends every connection, those that were never answered too. */
  close(): Promise<void>;
}

const MOST_BYTES = 64 * 1024;

const ROUTES: readonly { method: string; path: RegExp; operation: Operation }[] = [
  { method: 'GET', path: /^\/v1\/alerts\/reminders\/?$/, operation: 'list' },
  { method: 'POST', path: /^\/v1\/alerts\/reminders\/?$/, operation: 'create' },
  { method: 'GET', path: /^\/v1\/alerts\/reminders\/([^/]+)$/, operation: 'get' },
  { method: 'PUT', path: /^\/v1\/alerts\/reminders\/([^/]+)$/, operation: 'update' },
  { method: 'DELETE', path: /^\/v1\/alerts\/reminders\/([^/]+)$/, operation: 'delete' },
  { method: 'GET', path: /^\/v2\/devices\/([^/]+)\/settings\/System\.timeZone$/, operation: 'time-zone' },
];

/** An error as the services tell it. */
export function refusal(status: number, code: string): Answer {
  return { status, body: { code, message: `The request was refused: ${code}.` } };
}

/** Listens on a free local port; a null answer is never sent. Rejects when no port can be had. */
export async function listenFor(answer: (call: Call) => Answer | null): Promise<Listening> {
  const server = createServer((request, response) => {
    serve(request, response, answer).catch(() => response.destroy());
  });
  return {
    endpoint: `http://127.0.0.1:${await listen(server)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (call: Call) => Answer | null,
): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const route = ROUTES.find((each) => each.method === request.method && each.path.test(path));
  const body = readJson(await readBody(request));
  if (route === undefined) return send(response, refusal(404, 'NOT_FOUND'));
  const token = decodeURIComponent(route.path.exec(path)?.[1] ?? '');
  const authorization = request.headers.authorization ?? '';
  const answered = answer({ operation: route.operation, token, authorization, body });
  if (answered !== null) send(response, answered);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The service has no port'));
      else resolve(address.port);
    });
  });
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk;
    if (text.length > MOST_BYTES) throw new Error('The request is too large');
  }
  return text;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function send(response: ServerResponse, { status, body }: Answer): void {
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, text === '' ? {} : { 'content-type': 'application/json' });
  response.end(text);
}
