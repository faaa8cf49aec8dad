/** Reads which module imports which, types included. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from '@swc/core';

export interface Import {
  readonly from: string;
  /** A file of the project, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
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
  return body.flatMap((item): readonly Import[] => {
    switch (item.type) {
      case 'ImportDeclaration': {
        const named = item.specifiers.filter((specifier) => specifier.type === 'ImportSpecifier');
        const allTypes =
          named.length > 0 &&
          named.length === item.specifiers.length &&
          named.every((each) => each.isTypeOnly);
        return [{ from: file, to: resolve(file, item.source.value), typeOnly: item.typeOnly || allTypes }];
      }
      case 'ExportNamedDeclaration':
        return item.source
          ? [{ from: file, to: resolve(file, item.source.value), typeOnly: item.typeOnly }]
          : [];
      case 'ExportAllDeclaration':
        return [{ from: file, to: resolve(file, item.source.value), typeOnly: false }];
      default:
        return [];
    }
  });
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

/** Circles of imports that are there at run time, each as the path that closes it. */
export function circles({ modules, imports }: Imports): readonly string[] {
  const runtime = new Map(
    modules.map((module) => [
      module,
      imports.filter((each) => each.from === module && !each.typeOnly).map((each) => each.to),
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
