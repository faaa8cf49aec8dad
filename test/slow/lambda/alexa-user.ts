/** A user who speaks to the deployed code in Alexa's own requests, and what comes back, read as the platform reads it. */
import * as v from 'valibot';
import type { LambdaProcess } from './lambda-process';

const Routine = v.looseObject({ steps: v.array(v.unknown()), index: v.number(), holding: v.boolean() });
/** Of the session only what this test steers by. */
const State = v.looseObject({
  asked: v.nullable(v.looseObject({ question: v.string() })),
  level: v.nullable(v.string()),
  routine: v.nullable(Routine),
});
const Answer = v.object({
  version: v.literal('1.0'),
  sessionAttributes: v.looseObject({}),
  response: v.looseObject({
    outputSpeech: v.optional(v.object({ type: v.literal('SSML'), ssml: v.string() })),
    directives: v.optional(v.array(v.looseObject({ type: v.string() }))),
    shouldEndSession: v.optional(v.boolean()),
  }),
});

export type Heard = v.InferOutput<typeof Answer> & { readonly state: v.InferOutput<typeof State> };

/** Slots by name, as the user said them. */
type Slots = Readonly<Record<string, string>>;

export interface AlexaUser {
  launch(): Promise<Heard>;
  say(intent: string, slots?: Slots): Promise<Heard>;
}

interface Identity {
  readonly userId: string;
  readonly skillId: string;
}

/** Every launch begins a session. Rejects when the handler throws, takes too long or answers what Alexa would not take. */
export function alexaUser(lambda: LambdaProcess, { userId, skillId }: Identity): AlexaUser {
  let attributes: object = {};
  let turns = 0;

  async function send(body: object, isNew: boolean): Promise<Heard> {
    turns += 1;
    const application = { applicationId: skillId };
    const user = { userId };
    const answer = v.parse(
      Answer,
      await lambda.invoke({
        version: '1.0',
        session: { new: isNew, sessionId: 'amzn1.echo-api.session.1', application, user, attributes },
        context: {
          System: {
            application,
            user,
            device: { deviceId: 'amzn1.ask.device.1', supportedInterfaces: {} },
            // Nothing listens there: no settings, no reminders, and the conversation goes on without.
            apiEndpoint: 'http://127.0.0.1:9',
            apiAccessToken: 'token',
          },
        },
        request: {
          ...body,
          requestId: `amzn1.echo-api.request.${turns}`,
          timestamp: new Date().toISOString(),
          locale: 'en-US',
        },
      }),
    );
    attributes = answer.sessionAttributes;
    return { ...answer, state: v.parse(State, attributes) };
  }

  return {
    launch: () => {
      attributes = {};
      return send({ type: 'LaunchRequest' }, true);
    },
    say: (name, slots = {}) =>
      send(
        {
          type: 'IntentRequest',
          dialogState: 'STARTED',
          intent: {
            name,
            confirmationStatus: 'NONE',
            slots: Object.fromEntries(
              Object.entries(slots).map(([slot, value]) => [slot, slotOf(slot, value)]),
            ),
          },
        },
        false,
      ),
  };
}

function slotOf(name: string, value: string): object {
  return { name, value, confirmationStatus: 'NONE', source: 'USER', slotValue: { type: 'Simple', value } };
}
