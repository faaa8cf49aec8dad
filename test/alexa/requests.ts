/** The skill with requests written by hand, and what it answered. */
import type { TurnLog } from '../../lambda/alexa/log';
import type { StoreAt } from '../../lambda/storage/account-store';
import { memoryStore } from '../../lambda/storage/memory-store';
import { isJsonObject, type JsonObject, objectAt } from '../../simulator/echo/json';
import { skillOn } from '../conversations/skill-under-test';

export interface Answer {
  /** What is heard, without markup. */
  readonly speech: string;
  readonly reprompt: string;
  readonly listens: boolean;
  readonly attributes: JsonObject;
}

export interface Talking {
  readonly log: readonly TurnLog[];
  launch(): Promise<Answer>;
  /** An intent with its slots; the attributes of the last answer unless others are given. */
  say(intent: string, slots?: Readonly<Record<string, string>>, attributes?: JsonObject): Promise<Answer>;
  /** Any request, in a session with the attributes of the last answer or, where they are null, outside one. */
  send(request: JsonObject & { readonly type: string }, attributes?: JsonObject | null): Promise<Answer>;
}

export interface TalkingOptions {
  readonly storeAt?: StoreAt;
  readonly skillId?: string;
  readonly applicationId?: string;
  readonly apiClient?: NonNullable<Parameters<typeof skillOn>[1]>['apiClient'];
}

const AT = '2026-11-24T07:00:00Z';

export function startTalking(options: TalkingOptions = {}): Talking {
  const { storeAt = memoryStore(), applicationId = 'amzn1.ask.skill.test' } = options;
  const unreachable = { invoke: () => Promise.reject(new Error('no network in tests')) };
  const { skill, log } = skillOn(storeAt, {
    apiClient: options.apiClient ?? unreachable,
    ...(options.skillId === undefined ? {} : { skillId: options.skillId }),
  });
  let last: JsonObject = {};
  let requests = 0;

  const send: Talking['send'] = async (request, attributes = last) => {
    requests += 1;
    const user = { userId: 'amzn1.ask.account.test' };
    const session = { new: attributes === null, sessionId: 'session', application: { applicationId }, user };
    const answered = await skill(
      {
        version: '1.0',
        ...(attributes === null ? {} : { session: { ...session, attributes } }),
        context: {
          System: {
            application: { applicationId },
            user,
            device: { deviceId: 'device', supportedInterfaces: {} },
            apiEndpoint: 'https://api.eu.amazonalexa.com',
            apiAccessToken: 'token',
          },
        },
        request: { requestId: `request-${requests}`, timestamp: AT, locale: 'en-GB', ...request },
      },
      {},
    );
    if (!isJsonObject(answered)) throw new Error('The skill answered with no object');
    last = objectAt(answered, 'sessionAttributes');
    const response = objectAt(answered, 'response');
    return {
      speech: textOf(response),
      reprompt: textOf(objectAt(response, 'reprompt')),
      listens: response['shouldEndSession'] === false,
      attributes: last,
    };
  };

  return {
    log,
    send,
    launch: () => send({ type: 'LaunchRequest' }, {}),
    say: (name, slots = {}, attributes = last) => {
      const filled = Object.entries(slots).map(([slot, value]) => [
        slot,
        { name: slot, value, confirmationStatus: 'NONE' },
      ]);
      const intent = { name, confirmationStatus: 'NONE', slots: Object.fromEntries(filled) };
      return send({ type: 'IntentRequest', dialogState: 'COMPLETED', intent }, attributes);
    },
  };
}

function textOf(parent: JsonObject): string {
  const { ssml } = objectAt(parent, 'outputSpeech');
  return typeof ssml === 'string'
    ? ssml
        .replace(/<[^>]*>/g, '')
        .replaceAll('&apos;', "'")
        .trim()
    : '';
}
