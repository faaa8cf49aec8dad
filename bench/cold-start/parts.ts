/** What a bundle is made of: the bytes of each package and of each folder of the skill. */
import type { Metafile } from 'esbuild';

export interface Part {
  readonly name: string;
  readonly bytes: number;
}

/** The largest first. What esbuild puts around the modules is a part too. */
export function partsOf({ outputs }: Metafile): readonly Part[] {
  const bundle = Object.values(outputs).find(({ entryPoint }) => entryPoint !== undefined);
  if (bundle === undefined) throw new Error('There is no bundle.');
  const sums = new Map<string, number>();
  let rest = bundle.bytes;
  for (const [path, { bytesInOutput }] of Object.entries(bundle.inputs)) {
    const name = partOf(path);
    sums.set(name, (sums.get(name) ?? 0) + bytesInOutput);
    rest -= bytesInOutput;
  }
  sums.set('around them', rest);
  return [...sums].map(([name, bytes]) => ({ name, bytes })).sort((one, other) => other.bytes - one.bytes);
}

function partOf(path: string): string {
  const inPackage = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  if (inPackage !== undefined) return inPackage;
  const folders = path.split('/').slice(0, -1);
  return folders.slice(0, 3).join('/');
}
