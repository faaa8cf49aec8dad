/** The Node that Lambda runs, fetched through npm where this process is another one. */
import { join } from 'node:path';
import { installTool } from './tools';

const MAJOR = 24;

/** Resolves to the path of a Node 24. Needs the npm registry the first time. Rejects when it cannot be had. */
export async function node24(): Promise<string> {
  if (process.versions.node.startsWith(`${MAJOR}.`)) return process.execPath;
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = await installTool({ name, version: String(MAJOR), options: [] });
  return join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}
