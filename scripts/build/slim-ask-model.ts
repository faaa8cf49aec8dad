/**
 * ask-sdk-model without what the skill never calls. The package is one CommonJS file that no bundler can shake, with
 * the clients of a dozen services; the skill speaks to two. Amazon's code stays as it is, line by line: what is left
 * out becomes empty lines, so that source maps stay right. Another layout than expected fails the build.
 */
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

/** What stays. */
export interface Kept {
  /** The namespaces of the services. */
  readonly services: readonly string[];
  /** Of their clients, and of the classes around them, the methods. */
  readonly methods: Readonly<Record<string, readonly string[]>>;
}

/** For the skill's own calls, which no launch makes. */
export const FOR_SKILL: Kept = {
  services: ['reminderManagement', 'ups'],
  methods: {
    BaseServiceClient: ['withRequestInterceptors', 'withResponseInterceptors', 'invoke'],
    ReminderManagementServiceClient: withCalls(
      'getReminders',
      'createReminder',
      'updateReminder',
      'deleteReminder',
    ),
    UpsServiceClient: withCalls('getSystemTimeZone'),
  },
};

/** For ask-sdk-core: it names this class when it loads, to make clients for skills that ask for them this way. */
export const FOR_SDK: Kept = { services: [], methods: { ServiceClientFactory: [] } };

const PART = {
  begin: '(function (services) {',
  end: '})(services = exports.services || (exports.services = {}));',
};
const NAMESPACE = /^ {4}var (\w+);$/;
const CLASS = /^( +)var (\w+) = \/\*\* @class \*\/ \(function \((?:_super)?\) \{$/;
const METHOD = /^( +)(\w+)\.prototype\.(\w+) = function \(/;

/** Every method `name` of a client goes by `callName`. */
function withCalls(...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => [name, `call${name.charAt(0).toUpperCase()}${name.slice(1)}`]);
}

export interface Slimmed {
  readonly code: string;
  /** What a skill in this bundle cannot use: `Class` or `Class.method`. */
  readonly left: readonly string[];
}

/**
 * The slim module from the source of `ask-sdk-model/index.js`.
 * @throws when the source is laid out otherwise, or something to be kept is not there
 */
export function slimAskModel(source: string, kept: Kept): Slimmed {
  const lines = source.split('\n');
  const left: string[] = [];
  const met = new Set<string>();
  const endOf = (begin: number, end: string): number => {
    const found = lines.indexOf(end, begin);
    if (found === -1) throw new Error(`ask-sdk-model: nothing closes line ${begin + 1}`);
    return found;
  };
  const blank = (begin: number, end: number): void => {
    lines.fill('', begin, end + 1);
  };

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const service = line === PART.begin ? NAMESPACE.exec(lines[at + 1] ?? '')?.[1] : undefined;
    const [, margin = '', className] = CLASS.exec(line) ?? [];
    const [, indent = '', owner = '', method = ''] = METHOD.exec(line) ?? [];
    if (service !== undefined) {
      met.add(service);
      if (!kept.services.includes(service)) {
        left.push(...classesOf(lines.slice(at, endOf(at, PART.end))));
        blank(at, endOf(at, PART.end));
      }
    } else if (className !== undefined && kept.methods[className] === undefined) {
      left.push(className);
      blank(at, endOf(at, `${margin}services.${className} = ${className};`));
    } else if (method !== '') {
      met.add(`${owner}.${method}`);
      if (kept.methods[owner]?.includes(method)) continue;
      left.push(`${owner}.${method}`);
      blank(at, endOf(at, `${indent}};`));
    }
  }

  const wanted = Object.entries(kept.methods).flatMap(([owner, names]) =>
    names.map((name) => `${owner}.${name}`),
  );
  const missing = [...kept.services, ...wanted].filter((name) => !met.has(name));
  if (missing.length > 0) throw new Error(`ask-sdk-model: not found: ${missing.join(', ')}`);
  if (left.length === 0) throw new Error('ask-sdk-model: nothing to leave out');
  return { code: lines.join('\n'), left };
}

function classesOf(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => CLASS.exec(line)?.[2] ?? []);
}

/** The namespace of the module as ask-sdk-core sees it. */
const SDKS_OWN = 'ask-sdk-model-of-sdk';

/** Bundles the slim modules, and of the SDK's package.json files what the SDK reads of them: the version. */
export const slimAskSdk: Plugin = {
  name: 'slim-ask-sdk',
  setup(build) {
    build.onResolve({ filter: /^ask-sdk-model$/ }, ({ importer }) =>
      /[\\/]node_modules[\\/]ask-sdk-core[\\/]/.test(importer)
        ? { path: require.resolve('ask-sdk-model'), namespace: SDKS_OWN }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: SDKS_OWN }, async ({ path }) => ({
      contents: slimAskModel(await readFile(path, 'utf8'), FOR_SDK).code,
      loader: 'js',
      resolveDir: dirname(path),
    }));
    build.onLoad({ filter: /[\\/]node_modules[\\/]ask-sdk-model[\\/]index\.js$/ }, async ({ path }) => ({
      contents: slimAskModel(await readFile(path, 'utf8'), FOR_SKILL).code,
      loader: 'js',
    }));
    build.onLoad({ filter: /[\\/]node_modules[\\/]ask-sdk-\w+[\\/]package\.json$/ }, async ({ path }) => {
      const { version }: { version?: unknown } = JSON.parse(await readFile(path, 'utf8'));
      if (typeof version !== 'string') throw new Error(`${path} has no version`);
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};
