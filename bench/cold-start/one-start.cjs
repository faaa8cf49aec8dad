// One cold start, in a process of its own: `node one-start.cjs BUNDLE EVENT`. Plain JavaScript, since it runs on a bare
// Node, and prints { importMs, totalMs, processorMs, speech } as its last line.
const { readFileSync } = require('node:fs');

const [bundle, eventFile] = process.argv.slice(2);
const event = JSON.parse(readFileSync(eventFile, 'utf8'));

async function start() {
  const before = process.cpuUsage();
  const began = performance.now();
  const { handler } = require(bundle);
  const imported = performance.now();
  const { response } = await handler(event, {});
  const answered = performance.now();
  const { user, system } = process.cpuUsage(before);
  const measured = {
    importMs: imported - began,
    totalMs: answered - began,
    processorMs: (user + system) / 1000,
    speech: response.outputSpeech?.ssml ?? '',
  };
  process.stdout.write(`\n${JSON.stringify(measured)}\n`, () => process.exit(0));
}

start();
