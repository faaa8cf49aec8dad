/** One signed HTTP request with a deadline. Knows nothing of DynamoDB's operations. */
import { Agent as HttpAgent, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { sign } from 'aws4';
import type { DynamoDbSettings } from './settings';

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** No whole answer within the deadline. */
export class DeadlinePassed extends Error {
  override readonly name = 'DeadlinePassed';
}

export interface Connection {
  /** Rejects with `DeadlinePassed` after `deadlineMs`, or with the network's error. */
  post(headers: Readonly<Record<string, string>>, body: string, deadlineMs: number): Promise<Answer>;
  /** Closes idle connections; for tests and the simulator, Lambda just freezes. */
  close(): void;
}

/** Keeps connections open between turns: a TLS handshake costs more than the read itself. */
export function connectTo({ endpoint, region, credentials }: DynamoDbSettings): Connection {
  const secure = endpoint.protocol === 'https:';
  const agent = secure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true });
  const send = secure ? requestHttps : requestHttp;
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const keys = { accessKeyId, secretAccessKey, ...(sessionToken === null ? {} : { sessionToken }) };

  return {
    post: (headers, body, deadlineMs) =>
      new Promise((resolve, reject) => {
        const signed = sign(
          {
            service: 'dynamodb',
            region,
            method: 'POST',
            path: endpoint.pathname,
            headers: { ...headers, Host: endpoint.host },
            body,
          },
          keys,
        );
        const options = {
          agent,
          protocol: endpoint.protocol,
          hostname: endpoint.hostname.replace(/^\[|\]$/g, ''),
          port: endpoint.port,
          method: 'POST',
          path: endpoint.pathname,
          headers: signed.headers ?? {},
        };
        const request = send(options, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', fail);
          response.on('end', () => {
            clearTimeout(timer);
            resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') });
          });
        });
        const timer = setTimeout(() => {
          fail(new DeadlinePassed());
          request.destroy();
        }, deadlineMs);
        request.on('error', fail);
        request.end(body);

        function fail(error: Error): void {
          clearTimeout(timer);
          reject(error);
        }
      }),
    close: () => agent.destroy(),
  };
}
