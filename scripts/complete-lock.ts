/**
 * Completes `package-lock.json` after `npm install` on a machine whose registry lacks the builds of some packages for
 * other platforms: npm then leaves them out of the lock, and `npm ci` refuses it everywhere. Run as `npm run lock`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

const FILE = 'package-lock.json';
const SYSTEMS = /(android|darwin|linux|win32|freebsd|openbsd|netbsd|sunos|aix|openharmony|wasm32|wasi)/;
const PROCESSORS = /(arm64|x64|ia32|arm|riscv64|s390x|ppc64|loong64|wasm32)/;

/** The lock with an entry for every optional dependency that has none, as far as its name tells. */
export function completed(lock: Lock): Lock {
  const present = new Set(Object.keys(lock.packages));
  const missing = Object.entries(lock.packages).flatMap(([at, parent]) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(([name]) => !resolves(present, at, name))
      .map(([name, range]) => [`node_modules/${name}`, entryFor(name, range, parent.dev === true)] as const),
  );
  const packages = { ...lock.packages, ...Object.fromEntries(missing) };
  const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

/** Whether Node would find the package from there. */
function resolves(present: ReadonlySet<string>, at: string, name: string): boolean {
  for (let folder = at; ; folder = parentOf(folder)) {
    if (present.has(`${folder === '' ? '' : `${folder}/`}node_modules/${name}`)) return true;
    if (folder === '') return false;
  }
}

function parentOf(folder: string): string {
  const nested = folder.lastIndexOf('node_modules/');
  return nested <= 0 ? '' : folder.slice(0, nested - 1);
}

function entryFor(name: string, range: string, dev: boolean) {
  const os = SYSTEMS.exec(name)?.[1];
  const cpu = PROCESSORS.exec(name)?.[1];
  const libc = /musl/.test(name) ? ['musl'] : /gnu/.test(name) ? ['glibc'] : null;
  return {
    version: range.replace(/^[\^~]/, ''),
    optional: true,
    ...(dev ? { dev: true } : {}),
    ...(os === undefined ? {} : { os: [os] }),
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(libc === null ? {} : { libc }),
  };
}

if (require.main === module) {
  const lock: Lock = JSON.parse(readFileSync(FILE, 'utf8'));
  writeFileSync(FILE, `${JSON.stringify(completed(lock), null, 2)}\n`);
}
