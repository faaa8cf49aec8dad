/** An Echo around a skill of the test's own, with the simplest understanding: every word a story, but for a few. */
import { createClock } from '../../simulator/echo/clock';
import { Engine, type EngineSettings } from '../../simulator/echo/engine';
import type { Skill } from '../../simulator/echo/exchange';
import { NOTHING_INSPECTED } from '../../simulator/echo/heard';
import { isJsonObject, type JsonObject, objectAt } from '../../simulator/echo/json';
import type {
  AlexaServices,
  Pending,
  Rang,
  ReminderPermission,
} from '../../simulator/echo/reminders/services';
import type { Understanding } from '../../simulator/echo/understanding/understood';

export const START = new Date('2026-11-24T07:00:00Z');

const INTENTS: Readonly<Record<string, string>> = {
  yes: 'AMAZON.YesIntent',
  no: 'AMAZON.NoIntent',
  stop: 'AMAZON.StopIntent',
};

const understanding: Understanding = {
  understand: async (utterance) => {
    const intent = INTENTS[utterance];
    return intent === undefined
      ? {
          intent: 'StoryIntent',
          slots: { story: { name: 'story', value: utterance }, empty: { name: 'empty' } },
          confidence: 1,
          by: 'classifier',
        }
      : { intent, slots: {}, confidence: 1, by: 'template' };
  },
};

/** Reminders that the test puts there; they ring once. */
export function fakeServices(reminders: Pending[] = []): AlexaServices {
  let now = START;
  let permission: ReminderPermission = 'unanswered';
  return {
    endpoint: 'http://127.0.0.1:1',
    accessToken: 'in',
    outOfSessionToken: 'out',
    deviceSupportsReminders: true,
    get permission() {
      return permission;
    },
    setPermission: (state) => {
      permission = state;
    },
    setTimeZone: () => {},
    setNow: (date) => {
      now = date;
    },
    pending: () => reminders,
    due: (until) => {
      now = until;
      const rung: Rang[] = [];
      while (reminders[0] !== undefined && Date.parse(`${reminders[0].at}:00Z`) <= now.getTime()) {
        const { at, text } = reminders[0];
        rung.push({ at, text });
        reminders.shift();
      }
      return rung;
    },
    deleteInApp: () => false,
    failNext: () => {},
    hangNext: () => {},
    reset: () => {
      reminders.length = 0;
      permission = 'unanswered';
    },
    close: async () => {},
  };
}

/** What is at the end of a path into JSON; undefined when there is nothing. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (isJsonObject(inner) ? inner[key] : undefined), value);
}

/** The engine and everything that it sent. */
export function engineWith(
  answer: (message: JsonObject, type: string, intent: string) => unknown,
  settings: Partial<EngineSettings> = {},
  services: AlexaServices = fakeServices(),
): { readonly engine: Engine; readonly sent: readonly JsonObject[] } {
  const sent: JsonObject[] = [];
  const skill: Skill = async (event) => {
    const message: JsonObject = JSON.parse(JSON.stringify(event));
    sent.push(message);
    const { type, intent } = objectAt(message, 'request');
    const { name } = objectAt({ intent }, 'intent');
    return answer(message, String(type), String(name ?? ''));
  };
  const engine = new Engine(
    {
      locale: 'en-US',
      device: 'dot',
      seed: 1,
      applicationId: 'amzn1.ask.skill.test',
      user: 'test',
      timeZone: 'UTC',
      invocationName: 'limber lifter',
      ...settings,
    },
    {
      skill,
      services,
      understanding,
      clock: createClock(START, settings.timeZone ?? 'UTC'),
      inspect: (attributes) => {
        const { scene } = objectAt({ attributes }, 'attributes');
        return { ...NOTHING_INSPECTED, scene: typeof scene === 'string' ? scene : null };
      },
    },
  );
  return { engine, sent };
}

/** A response that asks and listens. */
export const asks = (text: string, attributes: JsonObject = { scene: 'welcome' }): JsonObject => ({
  version: '1.0',
  sessionAttributes: attributes,
  response: {
    outputSpeech: { type: 'SSML', ssml: `<speak>${text}</speak>` },
    reprompt: { outputSpeech: { type: 'SSML', ssml: '<speak>So, yes or no?</speak>' } },
    shouldEndSession: false,
  },
});

/** A response that says and ends. */
export const says = (text: string): JsonObject => ({
  version: '1.0',
  response: { outputSpeech: { type: 'SSML', ssml: `<speak>${text}</speak>` }, shouldEndSession: true },
});

export const nothing: JsonObject = { version: '1.0', response: {} };

/** Asks at every turn, ends at "stop". */
export const talkative = (_: JsonObject, type: string, intent: string): JsonObject => {
  if (type === 'SessionEndedRequest' || type.startsWith('AlexaSkillEvent')) return nothing;
  return intent === 'AMAZON.StopIntent'
    ? says('Take care.')
    : asks('Good. Shall we go on?', { scene: intent || type });
};
