import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeFromEnvironment } from '../../../lambda/storage/from-environment';
import { startEmbeddedStore } from '../../../simulator/echo/store/embedded-store';

const CLOCK = { now: () => new Date('2026-11-24T07:00:00Z') };
const OWNER = { userId: 'user', personId: null };

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'limber-store-'));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

const disclaimerIn = async (environment: Readonly<Record<string, string>>) =>
  (await storeFromEnvironment(environment)(CLOCK).recall(OWNER)).person.disclaimer;

async function hear(environment: Readonly<Record<string, string>>): Promise<void> {
  const store = storeFromEnvironment(environment)(CLOCK);
  await store.remember(OWNER, await store.recall(OWNER), [{ kind: 'disclaimer-heard', version: 4 }]);
}

test('data in a folder survives a restart', async () => {
  const folder = join(parent, 'not', 'there', 'yet');
  const first = await startEmbeddedStore({ folder });
  await hear(first.environment);
  await first.close();

  const second = await startEmbeddedStore({ folder });
  expect(await disclaimerIn(second.environment)).toBe(4);
  await second.close();
});

test('data in memory does not', async () => {
  const first = await startEmbeddedStore({ folder: 'memory' });
  await hear(first.environment);
  await first.close();

  const second = await startEmbeddedStore({ folder: 'memory' });
  expect(await disclaimerIn(second.environment)).toBe(0);
  await second.close();
});

test('a folder in use is told, and its user is not disturbed', async () => {
  const folder = join(parent, 'data');
  const first = await startEmbeddedStore({ folder });
  await expect(startEmbeddedStore({ folder })).rejects.toThrow(
    `The data folder ${folder} is in use by another process.`,
  );
  await hear(first.environment);
  expect(await disclaimerIn(first.environment)).toBe(4);
  await first.close();
});

test('a folder that is a file is told', async () => {
  const folder = join(parent, 'file');
  await writeFile(folder, '');
  await expect(startEmbeddedStore({ folder })).rejects.toThrow(`The data folder ${folder} cannot be used: `);
});

test('closing ends connections that the skill keeps open', async () => {
  const store = await startEmbeddedStore({ folder: 'memory' });
  await hear(store.environment);
  const answered = fetch(store.endpoint, { method: 'GET' }).then(({ status }) => status);
  expect(await answered).toBe(200);
  await store.close();
  await expect(fetch(store.endpoint)).rejects.toThrow();
});
