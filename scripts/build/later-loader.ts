/**
 * Runs on Lambda: hands out the modules that a launch does not need. They lie folded beside the bundle, so that a cold
 * start neither reads nor compiles them; the first turn that needs one unfolds them all.
 */
import { readFileSync } from 'node:fs';
import { Module } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

declare global {
  namespace NodeJS {
    interface Module {
      /** How Node itself runs a module's text; unlike `vm`, it finds the source map. */
      _compile(text: string, file: string): void;
    }
  }
}

/** What the module of that name exports. It runs when it is first asked for. */
export type Load = (name: string) => unknown;

/**
 * @param file the folded modules: their names and texts, compressed with brotli
 * @param running modules of the bundle itself that folded ones import, by name
 * @param requireOfNode for Node's own modules
 */
export function createLoader(
  file: string,
  running: Readonly<Record<string, unknown>>,
  requireOfNode: NodeJS.Require,
): Load {
  const texts = readTexts(brotliDecompressSync(readFileSync(file)).toString());
  const modules = new Map<string, Module>();

  function load(name: string): unknown {
    const known = modules.get(name)?.exports ?? running[name];
    if (known !== undefined) return known;
    const text = texts.get(name);
    if (text === undefined) return requireOfNode(name);
    const path = join(dirname(file), name);
    const module = new Module(path);
    modules.set(name, module);
    module.require = Object.assign(load, requireOfNode);
    try {
      module._compile(text, path);
    } catch (error) {
      // Nobody is handed half a module the next time.
      modules.delete(name);
      throw error;
    }
    return module.exports;
  }

  return load;
}

/** Stands between names and texts, and in neither: no module of ours holds it. */
export const SEPARATOR = '\0';

/** @throws on what is no list of names and texts */
function readTexts(folded: string): ReadonlyMap<string, string> {
  const parts = folded.split(SEPARATOR);
  if (parts.length % 2 !== 0) throw new Error('The folded modules cannot be read.');
  return new Map(parts.flatMap((name, at) => (at % 2 === 0 ? [[name, parts[at + 1] ?? ''] as const] : [])));
}
