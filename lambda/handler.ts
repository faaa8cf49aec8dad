/** The Lambda's entry point: ports in, skill out. */
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { createApiClient } from './alexa/api-client';
import { logToConsole } from './alexa/log';
import { createSkill } from './alexa/skill';
import { storeFromEnvironment } from './storage/from-environment';

/** `on` or `off`; throws on anything else, so that a typing error does not decide over health data. */
function diarySwitch(value: string | undefined): boolean {
  if (value === undefined || value === 'off') return false;
  if (value === 'on') return true;
  throw new Error(`DIARY must be "on" or "off", not "${value}"`);
}

/** True for the first request of a process, and only then. */
function onlyFirst(): () => boolean {
  let calls = 0;
  return () => {
    calls += 1;
    return calls === 1;
  };
}

const skill = createSkill({
  storeAt: storeFromEnvironment(process.env),
  apiClient: createApiClient(),
  diaryOn: diarySwitch(process.env['DIARY']),
  skillId: process.env['SKILL_ID'] ?? null,
  log: logToConsole,
  // For the developer at the simulator: an error's message may hold words of the user, so Lambda never shows it.
  report: process.env['SHOW_ERRORS'] === 'on' ? console.error : () => undefined,
  elapsed: () => performance.now(),
  cold: onlyFirst(),
});

// An async handler of two parameters: Node 24 on Lambda refuses the callback form of `.lambda()`.
export const handler = async (event: RequestEnvelope, context: unknown): Promise<ResponseEnvelope> =>
  skill.invoke(event, context);
