/** Tools that are too large or too particular for everybody's `npm ci`, fetched when a command first needs them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

interface Tool {
  /** Name of the npm package. */
  readonly name: string;
  readonly version: string;
  /** More options for `npm install`. */
  readonly options: readonly string[];
}

/** Each in a folder of its own below `.limber/tools`, so that two commands never get in each other's way. */
const TOOLS = join(__dirname, '..', '.limber', 'tools');

/** Resolves to the installed package's folder. Asks the npm registry the first time only. Rejects when npm fails. */
export async function installTool({ name, version, options }: Tool): Promise<string> {
  const prefix = join(TOOLS, `${name}@${version}`);
  const folder = join(prefix, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;

  await mkdir(prefix, { recursive: true });
  const args = [
    'install',
    '--prefix',
    prefix,
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...options,
  ];
  const npm = spawn('npm', [...args, `${name}@${version}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const [status] = await once(npm, 'exit');
  if (status !== 0) throw new Error(`npm could not install ${name}@${version} (exit code ${status}).`);
  return folder;
}
