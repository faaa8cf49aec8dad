/** The request handlers of the ASK SDK: each translates, calls the core and writes the answer. */
import type { ErrorHandler, HandlerInput, RequestHandler, Skill } from 'ask-sdk-core';
// What `SkillBuilders.custom()` calls; the package's index would bring seventeen kilobytes of helpers along.
import { CustomSkillFactory } from 'ask-sdk-core/dist/skill/factory/CustomSkillFactory';
import type { Response } from 'ask-sdk-model';
import { forgetAccount } from '../conversation/forget-account';
import type { Said } from '../conversation/said';
import { type Answered, answerRequest, openSession, saveAtEnd } from './answer';
import { type Fault, type Log, requestTypeOf } from './log';
import { isIntentName, readSaid } from './read';
import { renderSentences, speak } from './render-speech';
import { contextFor, type Parts } from './request-context';

export interface SkillParts extends Parts {
  readonly log: Log;
  /** Told of every error that the user hears an apology for; on Lambda nobody is, since a message may hold words. */
  readonly report: (error: unknown) => void;
  /** Other skills are refused. */
  readonly skillId: string | null;
  /** Milliseconds of a clock that only goes forward, for the log. */
  readonly elapsed: () => number;
  /** Whether this is the first request of the process. */
  readonly cold: () => boolean;
}

export function createSkill(parts: SkillParts): Skill {
  const builder = CustomSkillFactory.init()
    .addRequestHandlers(
      conversationHandler(parts),
      audioFailedHandler(parts),
      sessionEndedHandler(parts),
      skillDisabledHandler(parts),
      otherRequestHandler(parts),
    )
    .addErrorHandlers(apologise(parts));
  return (parts.skillId === null ? builder : builder.withSkillId(parts.skillId)).create();
}

const CONVERSATION_TYPES = ['LaunchRequest', 'IntentRequest', 'Connections.Response'];

/** Launch, every intent and the answer to a permission request. */
function conversationHandler(parts: SkillParts): RequestHandler {
  return {
    canHandle: ({ requestEnvelope }) => CONVERSATION_TYPES.includes(requestEnvelope.request.type),
    handle: (input) => talk(readSaid(input.requestEnvelope), input, parts, null),
  };
}

/** APL for Audio failed on this device: the same turn once more, as SSML from now on. */
function audioFailedHandler(parts: SkillParts): RequestHandler {
  return {
    canHandle: ({ requestEnvelope }) =>
      requestEnvelope.request.type === 'Alexa.Presentation.APLA.RuntimeError',
    handle: (input) => talk({ act: { kind: 'audio-failed' }, words: null }, input, parts, 'audio-failed'),
  };
}

function sessionEndedHandler(parts: SkillParts): RequestHandler {
  return {
    canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'SessionEndedRequest',
    handle: async (input) => {
      const begun = parts.elapsed();
      const { request } = input.requestEnvelope;
      const failed = request.type === 'SessionEndedRequest' && request.reason === 'ERROR';
      const unsaved = await saveAtEnd(input.requestEnvelope, parts);
      writeLog(input, parts, begun, null, failed ? 'session-error' : unsaved);
      return {};
    },
  };
}

/** The skill was disabled: everything of the account goes, reminders included. Nobody hears an answer. */
function skillDisabledHandler(parts: SkillParts): RequestHandler {
  return {
    canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'AlexaSkillEvent.SkillDisabled',
    handle: async (input) => {
      const begun = parts.elapsed();
      const { storeFault, reminderFault } = await forgetAccount(contextFor(input.requestEnvelope, parts));
      const fault: Fault | null =
        storeFault !== null
          ? `store-${storeFault}`
          : reminderFault !== null
            ? `reminders-${reminderFault}`
            : null;
      writeLog(input, parts, begun, null, fault);
      return {};
    },
  };
}

/** Whatever else Alexa sends: in a session it is something not understood, outside one nothing is said. */
function otherRequestHandler(parts: SkillParts): RequestHandler {
  return {
    canHandle: () => true,
    handle: (input) => {
      if (openSession(input.requestEnvelope) !== null)
        return talk({ act: { kind: 'not-understood' }, words: null }, input, parts, null);
      writeLog(input, parts, parts.elapsed(), null, null);
      return {};
    },
  };
}

async function talk(
  said: Said,
  input: HandlerInput,
  parts: SkillParts,
  fault: Fault | null,
): Promise<Response> {
  const begun = parts.elapsed();
  const answered = await answerRequest(said, input.requestEnvelope, parts);
  input.attributesManager.setSessionAttributes(answered.envelope.sessionAttributes ?? {});
  writeLog(input, parts, begun, answered, answered.fault ?? fault);
  return answered.envelope.response;
}

/** The one catch at the edge: a short sentence, and the question that was pending stays pending. */
function apologise(parts: SkillParts): ErrorHandler {
  return {
    canHandle: () => true,
    handle: (input, error) => {
      parts.report(error);
      const { words } = contextFor(input.requestEnvelope, parts);
      writeLog(input, parts, parts.elapsed(), null, 'skill-error');
      const pending = openSession(input.requestEnvelope)?.session.asked ?? null;
      if (pending === null)
        return {
          outputSpeech: { type: 'SSML', ssml: speak(renderSentences(words.welcome.wentWrong)) },
          shouldEndSession: true,
        };
      const ssml = speak(renderSentences([...words.welcome.slipped, pending.short]));
      return {
        outputSpeech: { type: 'SSML', ssml },
        reprompt: { outputSpeech: { type: 'SSML', ssml: speak(renderSentences([pending.text])) } },
        shouldEndSession: false,
      };
    },
  };
}

function writeLog(
  input: HandlerInput,
  parts: SkillParts,
  begun: number,
  answered: Answered | null,
  fault: Fault | null,
): void {
  const { request } = input.requestEnvelope;
  const intent = request.type === 'IntentRequest' ? request.intent.name : null;
  parts.log({
    event: 'turn',
    request: requestTypeOf(request.type),
    intent: intent === null || isIntentName(intent) ? intent : 'other',
    scene: answered?.session.scene ?? null,
    milliseconds: Math.round((parts.elapsed() - begun) * 10) / 10,
    cold: parts.cold(),
    fault,
  });
}
