/** A DynamoDB on this machine: the skill reaches it as it reaches the real one, by its environment. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import { claimFolder } from './folder';
import { makeTable } from './table';

export interface EmbeddedStore {
  readonly endpoint: string;
  readonly tableName: string;
  /** What the skill needs to find it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Ends open connections and gives the folder back. */
  close(): Promise<void>;
}

const TABLE_NAME = 'limber-lifter';

/** Rejects with a message for people when the folder cannot be used. */
export async function startEmbeddedStore(options: {
  /** Keeps the data over a restart; `memory` forgets it at the end. */
  readonly folder: string | 'memory';
}): Promise<EmbeddedStore> {
  const inMemory = options.folder === 'memory';
  if (!inMemory) await claimFolder(options.folder);
  const { default: dynalite } = await import('dynalite');
  const server = dynalite({ createTableMs: 0, ...(inMemory ? {} : { path: options.folder }) });
  const endpoint = await listen(server);
  const environment = {
    TABLE_NAME,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'embedded',
    AWS_SECRET_ACCESS_KEY: 'embedded',
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
  };
  await makeTable(environment);
  return { endpoint, tableName: TABLE_NAME, environment, close: () => close(server) };
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The embedded store got no port.');
  return `http://127.0.0.1:${address.port}`;
}

/** The skill keeps its connection open between turns; the server would wait a minute for it to end. */
function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
