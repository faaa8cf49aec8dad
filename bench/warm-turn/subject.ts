/** What is timed: the skill without network, and an empty ASK SDK skill. Bundled like the Lambda, run by `../warm-turn`. */
import { SkillBuilders } from 'ask-sdk-core';
import { createApiClient } from '../../lambda/alexa/api-client';
import { createSkill } from '../../lambda/alexa/skill';
import { memoryStore } from '../../lambda/storage/memory-store';
import { envelope } from '../../simulator/echo/requests/envelope';
import { launchRequest } from '../../simulator/echo/requests/requests';
import { savedRequest } from '../../simulator/echo/requests/saved';
import { BENCH_CALLER } from '../caller';

const TURNS = 2000;

interface WarmTurn {
  readonly skillMicroseconds: number;
  readonly emptyMicroseconds: number;
}

async function measureWarmTurn(): Promise<WarmTurn> {
  const skill = createSkill({
    storeAt: memoryStore(),
    apiClient: createApiClient(),
    diaryOn: false,
    skillId: null,
    log: () => undefined,
    report: () => undefined,
    elapsed: () => performance.now(),
    cold: () => false,
  });
  const empty = SkillBuilders.custom()
    .addRequestHandlers({
      canHandle: () => true,
      handle: ({ responseBuilder }) => responseBuilder.speak('Hello.').getResponse(),
    })
    .create();
  const session = { sessionId: 'amzn1.echo-api.session.bench', isNew: true, attributes: {} };
  const stamp = { requestId: 'amzn1.echo-api.request.bench', at: new Date('2026-11-24T07:00:00Z') };
  const story = JSON.parse(
    JSON.stringify(savedRequest('story', envelope(BENCH_CALLER, session, stamp, launchRequest))),
  );
  return {
    skillMicroseconds: await medianTurn(() => skill.invoke(story)),
    emptyMicroseconds: await medianTurn(() => empty.invoke(story)),
  };
}

async function medianTurn(turn: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < TURNS; count++) {
    const begun = performance.now();
    await turn();
    times.push((performance.now() - begun) * 1000);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

measureWarmTurn().then((measured) => process.stdout.write(JSON.stringify(measured)));
