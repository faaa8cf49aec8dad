// One cold start, in a process of its own: `node one-start.cjs BUNDLE LAUNCH [STORY]`. Plain JavaScript, since it runs
// on a bare Node, and prints { importMs, totalMs, processorMs, speech, wordsMs } as its last line: `wordsMs` is what the
// answer to the story takes, told in the session of the launch.
const { readFileSync } = require('node:fs');

const [bundle, launchFile, storyFile] = process.argv.slice(2);
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const launch = read(launchFile);
const story = storyFile === undefined ? null : read(storyFile);

async function start() {
  const before = process.cpuUsage();
  const began = performance.now();
  const { handler } = require(bundle);
  const imported = performance.now();
  const { response, sessionAttributes } = await handler(launch, {});
  const answered = performance.now();
  const { user, system } = process.cpuUsage(before);
  const measured = {
    importMs: imported - began,
    totalMs: answered - began,
    processorMs: (user + system) / 1000,
    speech: response.outputSpeech?.ssml ?? '',
    wordsMs:
      story === null
        ? 0
        : await tell({ ...story, session: { ...story.session, attributes: sessionAttributes } }),
  };
  process.stdout.write(`\n${JSON.stringify(measured)}\n`, () => process.exit(0));

  async function tell(event) {
    const told = performance.now();
    const answer = await handler(event, {});
    // An apology has no state.
    if (answer.sessionAttributes?.scene !== 'screening') throw new Error('The story was not answered.');
    return performance.now() - told;
  }
}

start();
