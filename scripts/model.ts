/**
 * `npm run model` writes the interaction models of the other English locales from en-US.json;
 * with `--check` it writes nothing and fails when a committed one is not what it would write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from './model/generate';
import { LOCALES } from './model/locales';
import { formatModel, modelPath, parseModel } from './model/model-file';

const root = join(__dirname, '..');
const source = parseModel(readFileSync(join(root, modelPath('en-US')), 'utf8'));
const checkOnly = process.argv.includes('--check');

const written = LOCALES.map((changes) => {
  const path = join(root, modelPath(changes.locale));
  return { locale: changes.locale, path, text: formatModel(generate(source, changes)) };
});

if (checkOnly) {
  const stale = written.filter(({ path, text }) => readFileSync(path, 'utf8') !== text);
  if (stale.length > 0) {
    console.error(`Not as generated: ${stale.map(({ locale }) => locale).join(', ')}. Run: npm run model`);
    process.exitCode = 1;
  }
} else {
  for (const { path, text } of written) writeFileSync(path, text);
  console.log(`Written: ${written.map(({ locale }) => locale).join(', ')}`);
}
