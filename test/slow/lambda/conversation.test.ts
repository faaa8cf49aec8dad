/** The deployed bundle under Amazon's own runtime client on Node 24, with DynamoDB Local as its memory. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { connectTo } from '../../../lambda/storage/dynamodb/http-request';
import { settingsFromEnvironment } from '../../../lambda/storage/dynamodb/settings';
import { type DynamoDbLocal, startDynamoDbLocal } from '../../../scripts/dynamodb-local';
import { type AlexaUser, alexaUser, type Heard } from './alexa-user';
import { type LambdaProcess, startLambda } from './lambda-process';
import { type SynthesisedFunction, synthesise } from './synthesised-function';

// Fetching the runtime client, synthesising and starting Java take their time.
jest.setTimeout(180_000);

const SKILL_ID = 'amzn1.ask.skill.01234567-89ab-cdef-0123-456789abcdef';
const ME = { userId: 'amzn1.ask.account.LIFTER', skillId: SKILL_ID };
const MOST_TURNS = 30;

/** Outside the project, as on Lambda: what is not in the asset is not there. */
const output = mkdtempSync(join(tmpdir(), 'limber-lifter-lambda-'));
const started: LambdaProcess[] = [];
let deployed: SynthesisedFunction;
let memory: DynamoDbLocal;

beforeAll(async () => {
  deployed = synthesise(output, ['-c', 'diary=off', '-c', `skillId=${SKILL_ID}`]);
  memory = await startDynamoDbLocal();
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((lambda) => lambda.stop()));
});
afterAll(async () => {
  await memory?.close();
  rmSync(output, { recursive: true, force: true });
});

async function coldStart(more: Readonly<Record<string, string>> = {}): Promise<LambdaProcess> {
  const lambda = await startLambda(deployed, { ...memory.environment, ...more });
  started.push(lambda);
  return lambda;
}

/** What somebody answers who is merely sore. */
function answer(user: AlexaUser, question: string): Promise<Heard> {
  if (question === 'ready') return user.say('ReadyIntent');
  if (question === 'days') return user.say('DurationIntent', { duration: 'P1D' });
  return user.say(question.startsWith('screen-') ? 'AMAZON.NoIntent' : 'AMAZON.YesIntent');
}

/** Goes on answering until `done`. */
async function answerUntil(user: AlexaUser, first: Heard, done: (heard: Heard) => boolean): Promise<Heard> {
  let heard = first;
  const asked: string[] = [];
  while (!done(heard)) {
    const question = heard.state.asked?.question;
    if (question === undefined || asked.length === MOST_TURNS) {
      throw new Error(`Came to an end after ${asked.join(', ')}: ${JSON.stringify(heard.response)}`);
    }
    asked.push(question);
    heard = await answer(user, question);
  }
  return heard;
}

const holding = (heard: Heard): boolean => heard.state.routine?.holding === true;

/** What DynamoDB holds of the account, as text. */
async function saved(userId: string): Promise<string> {
  const settings = settingsFromEnvironment(memory.environment);
  const connection = connectTo(settings);
  const headers = {
    'Content-Type': 'application/x-amz-json-1.0',
    'X-Amz-Target': 'DynamoDB_20120810.GetItem',
  };
  try {
    const input = { TableName: settings.tableName, Key: { userId: { S: userId } } };
    return (await connection.post(headers, JSON.stringify(input), 5_000)).body;
  } finally {
    connection.close();
  }
}

/** The skill's own lines, found as the metric filter and the dashboard find them: JSON with its fields at the top. */
const TurnLine = v.strictObject({
  event: v.literal('turn'),
  request: v.string(),
  intent: v.nullable(v.string()),
  scene: v.nullable(v.string()),
  milliseconds: v.number(),
  cold: v.boolean(),
  fault: v.nullable(v.string()),
});
const turnLines = (lambda: LambdaProcess): v.InferOutput<typeof TurnLine>[] =>
  lambda
    .log()
    .filter((line) => line.includes('"turn"'))
    .map((line) => v.parse(TurnLine, JSON.parse(line)));

test('launch, screen, stretch, save; a second cold process resumes', async () => {
  const first = await coldStart();
  const user = alexaUser(first, ME);
  await user.launch();
  const complained = await user.say('StoryIntent', {
    myStory: 'lower back is sore since yesterday after squats',
  });
  expect(complained.state.asked?.question).toMatch(/^screen-/);

  const screened = await answerUntil(user, complained, (heard) => heard.state.level !== null);
  expect(screened.state.level).toBe('self-care');

  const held = await answerUntil(user, await user.say('StretchNowIntent'), holding);
  const played = JSON.stringify([held.response.outputSpeech, held.response.directives]);
  expect(played).toMatch(/Alexa\.Presentation\.APLA\.RenderDocument|<break/);

  const lines = turnLines(first);
  expect(lines.map((line) => line.cold)).toEqual([true, ...Array(lines.length - 1).fill(false)]);
  expect(lines.map((line) => line.fault)).toEqual(Array(lines.length).fill(null));
  expect(first.log().join('\n')).not.toMatch(/sore|squat|self-care|LIFTER/i);

  const kept = await saved(ME.userId);
  expect(kept).toContain('expiresAt');
  expect(kept).not.toMatch(/self-care|sore|saddle|fever/);

  // No goodbye: the user went to the shower, and Lambda threw the process away.
  await first.stop();
  const second = await coldStart();
  const back = alexaUser(second, ME);
  await back.launch();
  const resumed = await answerUntil(back, await back.say('AMAZON.ResumeIntent'), holding);
  expect(resumed.state.routine?.steps).toEqual(held.state.routine?.steps);
  expect(resumed.state.routine?.index).toBe(held.state.routine?.index);
  expect(turnLines(second)[0]?.cold).toBe(true);
});

test('without its memory it still answers, and says so in the log as the alarm reads it', async () => {
  const lambda = await coldStart({ AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:9' });
  const heard = await alexaUser(lambda, ME).launch();
  expect(heard.response.outputSpeech?.ssml).toMatch(/^<speak>.+<\/speak>$/s);
  expect(turnLines(lambda)[0]?.fault).toMatch(/^store-/);
});

test('another skill is refused', async () => {
  const lambda = await coldStart();
  const stranger = alexaUser(lambda, { ...ME, skillId: 'amzn1.ask.skill.another' });
  await expect(stranger.launch()).rejects.toThrow(/verification failed/);
});

test.each(['TABLE_NAME', 'DIARY'])('without %s it does not start, and says why', async (name) => {
  const lambda = await coldStart({ [name]: '' });
  await expect(alexaUser(lambda, ME).launch()).rejects.toThrow(name);
});
