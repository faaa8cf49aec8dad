/**
 * How the skill reaches Alexa's services: an ApiClient for the clients of ask-sdk-model, over node:http(s) with
 * kept connections. The SDK's own has no deadline, and a skill that waits longer than 8 s is cut off by Alexa.
 */
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { services } from 'ask-sdk-model';

/** No whole answer within the deadline. */
export class ApiSlow extends Error {
  override readonly name = 'ApiSlow';
}

/** No answer at all: the connection could not be made, or broke. */
export class ApiUnreachable extends Error {
  override readonly name = 'ApiUnreachable';
}

type ApiRequest = services.ApiClientRequest;
type ApiResponse = services.ApiClientResponse;

/** How long one call may take, in milliseconds. */
const USUAL_DEADLINE = 1500;

/** Made once a process, so that its connections outlive a request. Rejects with `ApiSlow` or `ApiUnreachable`. */
export function createApiClient(deadline: number = USUAL_DEADLINE): services.ApiClient {
  const agents = { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) };

  function invoke(request: ApiRequest, signal: AbortSignal): Promise<ApiResponse> {
    return new Promise((resolve, reject) => {
      const secure = request.url.startsWith('https:');
      const options = { method: request.method, headers: headersOf(request), signal };
      const sent = secure
        ? httpsRequest(request.url, { ...options, agent: agents.https })
        : httpRequest(request.url, { ...options, agent: agents.http });
      sent.once('response', (answer) => readAnswer(answer).then(resolve, reject));
      sent.once('error', (cause) => {
        // A kept connection that the other side has closed meanwhile: nothing was read there, so it may be asked anew.
        if (sent.reusedSocket && isReset(cause) && !signal.aborted)
          invoke(request, signal).then(resolve, reject);
        else reject(cause);
      });
      sent.end(request.body);
    });
  }

  return {
    invoke: async (request) => {
      const signal = AbortSignal.timeout(deadline);
      try {
        return await invoke(request, signal);
      } catch (cause) {
        if (signal.aborted) throw new ApiSlow(`No answer within ${deadline} ms`, { cause });
        throw new ApiUnreachable('No answer', { cause });
      }
    },
  };
}

/** The same client for a task of several calls, which together may take no longer than `budget`, in milliseconds. */
export function withinBudget(client: services.ApiClient, budget: number): services.ApiClient {
  const end = performance.now() + budget;
  return {
    invoke: async (request) => {
      const left = end - performance.now();
      if (left <= 0) throw new ApiSlow('No time left');
      let timer: NodeJS.Timeout | undefined;
      const overdue = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new ApiSlow('No answer in the time left')), Math.ceil(left));
      });
      try {
        return await Promise.race([client.invoke(request), overdue]);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

async function readAnswer(answer: IncomingMessage): Promise<ApiResponse> {
  let body = '';
  for await (const chunk of answer.setEncoding('utf8')) body += chunk;
  const headers = Object.entries(answer.headers).map(([key, value]) => ({ key, value: String(value) }));
  return { statusCode: answer.statusCode ?? 0, headers, body };
}

function headersOf(request: ApiRequest): Record<string, string | number> {
  const given = Object.fromEntries(request.headers.map(({ key, value }) => [key, value]));
  return request.body === undefined ? given : { ...given, 'Content-Length': Buffer.byteLength(request.body) };
}

function isReset(error: Error): boolean {
  return 'code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
}
