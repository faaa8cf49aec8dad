/** What a bundle is made of: the bytes of each package and of each folder of the skill. */
import type { Metafile } from 'esbuild';

export interface Part {
  readonly name: string;
  readonly bytes: number;
}

/** The largest first, each as large as it is minified, before anything is folded. */
export function partsOf({ outputs }: Metafile): readonly Part[] {
  const sums = new Map<string, number>();
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  for (const [path, { bytesInOutput }] of inputs) {
    const name = partOf(path);
    sums.set(name, (sums.get(name) ?? 0) + bytesInOutput);
  }
  return [...sums].map(([name, bytes]) => ({ name, bytes })).sort((one, other) => other.bytes - one.bytes);
}

function partOf(path: string): string {
  const inPackage = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  if (inPackage !== undefined) return inPackage;
  const folders = path.split('/').slice(0, -1);
  return folders.slice(0, 3).join('/');
}
