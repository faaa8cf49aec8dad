/** One request to the skill and its response: called, timed, parsed, played and checked. */
import { certify } from './certification/certify';
import { DEVICES, type DeviceKind } from './device';
import type { HeardSlot } from './heard';
import { type JsonObject, objectAt } from './json';
import { type Playback, playbackOf } from './player/parts';
import { playReprompt, playResponse } from './player/player';
import { intentOf } from './requests/intent';
import { isEvent } from './requests/requests';
import { requestTypeOf } from './requests/saved';
import { parseResponse, type SkillResponse } from './response';
import { faultsIn, type Logged, withLog } from './skill-log';

/** A Lambda handler: the request's envelope and the Lambda context in, the response out. */
export type Skill = (event: unknown, context: unknown) => Promise<unknown>;

/** Alexa waits about this long for a skill. */
const DEADLINE_MS = 8000;
/** What a device says when it got nothing that it could play. */
const APOLOGY = "There was a problem with the requested skill's response.";

export interface Exchange {
  readonly request: string | null;
  readonly intent: string | null;
  readonly slots: Readonly<Record<string, HeardSlot>>;
  /** Null when the skill failed or its response could not be read. */
  readonly response: SkillResponse | null;
  readonly played: Playback;
  readonly reprompt: Playback | null;
  readonly violations: readonly string[];
  readonly warnings: readonly string[];
  readonly ms: number;
}

async function beforeDeadline(answer: Promise<unknown>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${DEADLINE_MS / 1000} s`)), DEADLINE_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The response as it would travel; an Error when there is none. */
async function call(skill: Skill, message: JsonObject): Promise<string> {
  const { requestId } = objectAt(message, 'request');
  const context = {
    functionName: 'limber-lifter',
    awsRequestId: String(requestId),
    getRemainingTimeInMillis: () => DEADLINE_MS,
  };
  // A copy: the Lambda gets text, and nothing that it does to it is seen here.
  const event: unknown = JSON.parse(JSON.stringify(message));
  const response = await beforeDeadline(skill(event, context));
  return JSON.stringify(response ?? null);
}

/** Sends `message` and plays what comes back. Never rejects: a skill that fails is a violation. */
export async function exchange(
  skill: Skill,
  message: JsonObject,
  setting: { readonly device: DeviceKind; readonly locale: string },
): Promise<Exchange> {
  const request = requestTypeOf(message);
  const sent = { request, ...intentOf(message) };
  const started = performance.now();
  const failed = (violations: readonly string[]): Exchange => ({
    ...sent,
    response: null,
    played: playbackOf([{ kind: 'speech', text: APOLOGY, seconds: 3 }]),
    reprompt: null,
    violations,
    warnings: [],
    ms: tenths(performance.now() - started),
  });

  let text: string;
  let logged: Logged;
  try {
    const { result, log } = await withLog(() => call(skill, message));
    text = result;
    logged = faultsIn(log);
  } catch (error) {
    return failed([`The skill failed: ${error instanceof Error ? error.message : String(error)}`]);
  }
  const ms = tenths(performance.now() - started);
  const mayBeEmpty = request === 'SessionEndedRequest' || isEvent(request ?? '');
  const value: unknown = JSON.parse(text);
  const { response, problems } = parseResponse(
    value === null && mayBeEmpty ? { version: '1.0', response: {} } : value,
  );
  if (response === null) return failed(problems);
  const played = playResponse(response);
  const reprompt = playReprompt(response);
  const certificate = await certify({
    requestType: request ?? '',
    locale: setting.locale,
    interfaces: Object.keys(DEVICES[setting.device].supportedInterfaces),
    bytes: Buffer.byteLength(text),
    response,
    played,
    reprompt,
  });
  return {
    ...sent,
    response,
    played,
    reprompt,
    violations: [...logged.violations, ...certificate.violations],
    warnings: [...logged.warnings, ...certificate.warnings],
    ms,
  };
}

const tenths = (ms: number): number => Math.round(ms * 10) / 10;
