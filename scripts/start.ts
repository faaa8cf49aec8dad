/** `npm start`: builds the skill, says where things are, and opens the Echo; lines that are piped in are answered too. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildLambda } from './build';

const PLACES = `
  npm run talk            the Echo in this terminal (--help for its options)
  npm test                all tests
  dist/lambda/handler.js  what runs on AWS Lambda, just built
  interaction-model/      what the skill understands, for the developer console
  .limber/                what the Echo remembers of you; delete it to start afresh

`;

async function start(args: readonly string[]): Promise<number> {
  await buildLambda();
  process.stdout.write(PLACES);
  const talk = join(__dirname, '../simulator/terminal/talk.ts');
  return spawnSync(process.execPath, ['--import', 'tsx', talk, ...args], { stdio: 'inherit' }).status ?? 1;
}

start(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
