import { createServer, type RequestListener } from 'node:http';
import { ApiSlow, ApiUnreachable, createApiClient, withinBudget } from '../../lambda/alexa/api-client';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(
    () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  );
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return `http://127.0.0.1:${address.port}`;
}

const get = (url: string) => ({ url, method: 'GET', headers: [] });

test('sends method, headers and body, and tells the answer whatever its status', async () => {
  const url = await serve(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { authorization, 'content-length': length } = request.headers;
    response.writeHead(418, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ method: request.method, authorization, length, body }));
  });
  const answer = await createApiClient(10_000).invoke({
    url,
    method: 'POST',
    headers: [{ key: 'Authorization', value: 'Bearer x' }],
    body: '{"größe":1}',
  });
  expect(answer.statusCode).toBe(418);
  expect(answer.headers).toContainEqual({ key: 'content-type', value: 'application/json' });
  expect(JSON.parse(answer.body ?? '')).toEqual({
    method: 'POST',
    authorization: 'Bearer x',
    length: '13',
    body: '{"größe":1}',
  });
});

test('connections are kept', async () => {
  const ports = new Set<number | undefined>();
  const url = await serve((request, response) => {
    ports.add(request.socket.remotePort);
    response.end('{}');
  });
  const client = createApiClient(10_000);
  for (let call = 0; call < 3; call += 1) await client.invoke(get(url));
  expect(ports.size).toBe(1);
});

test('a kept connection that has gone meanwhile is made anew', async () => {
  let calls = 0;
  const url = await serve((request, response) => {
    calls += 1;
    if (calls === 2) request.socket.resetAndDestroy();
    else response.end('{}');
  });
  const client = createApiClient(10_000);
  await client.invoke(get(url));
  expect((await client.invoke(get(url))).statusCode).toBe(200);
  expect(calls).toBe(3);
});

test('no answer, and half an answer, end at the deadline', async () => {
  const silent = await serve(() => undefined);
  await expect(createApiClient(40).invoke(get(silent))).rejects.toBeInstanceOf(ApiSlow);
  const half = await serve((_, response) => {
    response.write('{');
  });
  await expect(createApiClient(40).invoke(get(half))).rejects.toBeInstanceOf(ApiSlow);
});

test('a connection that is refused or breaks', async () => {
  const url = await serve((request) => request.socket.destroy());
  await expect(createApiClient(10_000).invoke(get(url))).rejects.toBeInstanceOf(ApiUnreachable);
  await closing.splice(0)[0]?.();
  await expect(createApiClient(10_000).invoke(get(url))).rejects.toBeInstanceOf(ApiUnreachable);
});

test('several calls share a budget', async () => {
  const hanging = { invoke: () => new Promise<never>(() => undefined) };
  expect(
    await withinBudget({ invoke: async () => ({ statusCode: 200, headers: [] }) }, 30).invoke(get('')),
  ).toEqual({
    statusCode: 200,
    headers: [],
  });
  const client = withinBudget(hanging, 30);
  await expect(client.invoke(get('http://x'))).rejects.toBeInstanceOf(ApiSlow);
  await expect(client.invoke(get('http://x'))).rejects.toBeInstanceOf(ApiSlow);
});
