/** Reads which module imports which, types included. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from '@swc/core';

export interface Import {
  readonly from: string;
  /** A file of the project, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
  /** By `import()`: loaded when it is needed. */
  readonly later: boolean;
}

export interface Imports {
  readonly modules: readonly string[];
  readonly imports: readonly Import[];
}

/** All imports of the TypeScript files below the folders. Throws on one that leads nowhere. */
export function readImports(folders: readonly string[]): Imports {
  const modules = folders.flatMap((folder) => filesBelow(folder));
  return { modules, imports: modules.flatMap(importsOf) };
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`);
}

function importsOf(file: string): readonly Import[] {
  const { body } = parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript', target: 'es2022' });
  const importing = (name: string, typeOnly: boolean, later = false): Import => ({
    from: file,
    to: resolve(file, name),
    typeOnly,
    later,
  });
  const now = body.flatMap((item): readonly Import[] => {
    switch (item.type) {
      case 'ImportDeclaration': {
        const named = item.specifiers.filter((specifier) => specifier.type === 'ImportSpecifier');
        const allTypes =
          named.length > 0 &&
          named.length === item.specifiers.length &&
          named.every((each) => each.isTypeOnly);
        return [importing(item.source.value, item.typeOnly || allTypes)];
      }
      case 'ExportNamedDeclaration':
        return item.source ? [importing(item.source.value, item.typeOnly)] : [];
      case 'ExportAllDeclaration':
        return [importing(item.source.value, false)];
      default:
        return [];
    }
  });
  return [...now, ...importedLater(body).map((name) => importing(name, false, true))];
}

/** The names in every `import()` below a piece of syntax. Throws on one that is worked out at run time. */
function importedLater(syntax: unknown): readonly string[] {
  if (Array.isArray(syntax)) return syntax.flatMap(importedLater);
  if (!isObject(syntax)) return [];
  const inside = Object.values(syntax).flatMap(importedLater);
  if (syntax['type'] !== 'CallExpression' || !isObject(syntax['callee'])) return inside;
  if (syntax['callee']['type'] !== 'Import') return inside;
  const [first]: readonly unknown[] = Array.isArray(syntax['arguments']) ? syntax['arguments'] : [];
  const name = isObject(first) && isObject(first['expression']) ? first['expression']['value'] : undefined;
  if (typeof name !== 'string') throw new Error('An import() of something that is not named');
  return [name, ...inside];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function resolve(from: string, name: string): string {
  if (!name.startsWith('.')) return name;
  const base = normalize(join(dirname(from), name)).replaceAll('\\', '/');
  const found = [`${base}.ts`, `${base}/index.ts`, base].find(
    (path) => existsSync(path) && statSync(path).isFile(),
  );
  if (found === undefined) throw new Error(`${from} imports ${name}, which is not there`);
  return found;
}

/** Circles of imports that are there when a module is loaded, each as the path that closes it. */
export function circles({ modules, imports }: Imports): readonly string[] {
  const runtime = new Map(
    modules.map((module) => [
      module,
      imports.filter((each) => each.from === module && isAtOnce(each)).map((each) => each.to),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (module: string, path: readonly string[]): void => {
    const start = path.indexOf(module);
    if (start >= 0) found.push([...path.slice(start), module].join(' -> '));
    if (start >= 0 || done.has(module)) return;
    for (const next of runtime.get(module) ?? []) visit(next, [...path, module]);
    done.add(module);
  };
  for (const module of modules) visit(module, []);
  return found;
}

/** All that is loaded with a module, the module itself first. */
export function loadedWith(module: string, { imports }: Imports): readonly string[] {
  const loaded = [module];
  for (const each of loaded)
    for (const { to } of imports.filter((one) => one.from === each && isAtOnce(one)))
      if (!loaded.includes(to)) loaded.push(to);
  return loaded;
}

function isAtOnce({ typeOnly, later }: Import): boolean {
  return !typeOnly && !later;
}
