/** Holds the folders to the dependency rules, and fails when it has read next to nothing: a silent pass is none. */
import { circles, loadedWith, readImports } from './architecture/imports';
import { NOT_AT_LAUNCH, RULES } from './architecture/rules';

const FEWEST_MODULES = 60;
const FEWEST_IMPORTS = 150;

const read = readImports(['lambda', 'simulator', 'infra']);
const broken = read.imports.flatMap(({ from, to, typeOnly }) =>
  RULES.filter(
    (rule) => rule.from.test(from) && rule.to.test(to) && !(typeOnly && rule.typesAllowed === true),
  ).map((rule) => `${rule.name}: ${from} -> ${to}`),
);
const tooEarly = loadedWith('lambda/handler.ts', read).filter((module) =>
  NOT_AT_LAUNCH.some((pattern) => pattern.test(module)),
);
const complaints = [
  ...broken,
  ...tooEarly.map((module) => `a launch loads ${module}`),
  ...circles(read).map((circle) => `circle: ${circle}`),
  ...(read.modules.length < FEWEST_MODULES || read.imports.length < FEWEST_IMPORTS
    ? ['next to nothing was read']
    : []),
];
for (const complaint of complaints) console.error(complaint);
console.log(
  `architecture: ${read.modules.length} modules, ${read.imports.length} imports, ${complaints.length} complaints`,
);
if (complaints.length > 0) process.exitCode = 1;
