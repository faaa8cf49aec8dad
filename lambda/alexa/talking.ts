/**
 * Everything but a launch that begins a session: each request is translated, the core called and the answer written.
 * Loaded when the first such request comes.
 */
import type { HandlerInput } from 'ask-sdk-core';
import type { RequestEnvelope, Response } from 'ask-sdk-model';
import { forgetAccount } from '../conversation/forget-account';
import type { Said } from '../conversation/said';
import { answerRequest, openSession, saveAtEnd } from './answer';
import type { Fault } from './log';
import { logTurn } from './log-turn';
import { isIntentName, readSaid } from './read';
import { renderSentences, speak } from './render-speech';
import { contextFor } from './request-context';
import type { SkillParts } from './skill';

/** The response to any request. Rejects only on faults of our own. */
export async function handleRequest(input: HandlerInput, parts: SkillParts): Promise<Response> {
  const { requestEnvelope: envelope } = input;
  const { request } = envelope;
  switch (request.type) {
    case 'LaunchRequest':
    case 'IntentRequest':
    case 'Connections.Response':
      return talk(readSaid(envelope), input, parts, null);
    case 'Alexa.Presentation.APLA.RuntimeError':
      // The same turn once more, as SSML from now on.
      return talk({ act: { kind: 'audio-failed' }, words: null }, input, parts, 'audio-failed');
    case 'SessionEndedRequest':
      return endSession(envelope, request.reason === 'ERROR', parts);
    case 'AlexaSkillEvent.SkillDisabled':
      return forgetDisabled(envelope, parts);
    default:
      // Whatever else Alexa sends: in a session it is something not understood, outside one nothing is said.
      if (openSession(envelope) !== null)
        return talk({ act: { kind: 'not-understood' }, words: null }, input, parts, null);
      logTurn(parts, envelope, { begun: parts.elapsed() });
      return {};
  }
}

async function talk(
  said: Said,
  input: HandlerInput,
  parts: SkillParts,
  otherFault: Fault | null,
): Promise<Response> {
  const begun = parts.elapsed();
  const { envelope, session, fault } = await answerRequest(said, input.requestEnvelope, parts);
  input.attributesManager.setSessionAttributes(envelope.sessionAttributes ?? {});
  logTurn(parts, input.requestEnvelope, {
    begun,
    intent: intentOf(input.requestEnvelope),
    scene: session.scene,
    fault: fault ?? otherFault,
  });
  return envelope.response;
}

async function endSession(envelope: RequestEnvelope, failed: boolean, parts: SkillParts): Promise<Response> {
  const begun = parts.elapsed();
  const unsaved = await saveAtEnd(envelope, parts);
  logTurn(parts, envelope, { begun, fault: failed ? 'session-error' : unsaved });
  return {};
}

/** The skill was disabled: everything of the account goes, reminders included. Nobody hears an answer. */
async function forgetDisabled(envelope: RequestEnvelope, parts: SkillParts): Promise<Response> {
  const begun = parts.elapsed();
  const { storeFault, reminderFault } = await forgetAccount(contextFor(envelope, parts));
  const fault: Fault | null =
    storeFault !== null
      ? `store-${storeFault}`
      : reminderFault !== null
        ? `reminders-${reminderFault}`
        : null;
  logTurn(parts, envelope, { begun, fault });
  return {};
}

/** A short sentence, and the question that was pending stays pending. */
export function apologise(envelope: RequestEnvelope, parts: SkillParts): Response {
  const { welcome } = contextFor(envelope, parts).words;
  logTurn(parts, envelope, { begun: parts.elapsed(), intent: intentOf(envelope), fault: 'skill-error' });
  const pending = openSession(envelope)?.session.asked ?? null;
  if (pending === null)
    return {
      outputSpeech: { type: 'SSML', ssml: speak(renderSentences(welcome.wentWrong)) },
      shouldEndSession: true,
    };
  return {
    outputSpeech: { type: 'SSML', ssml: speak(renderSentences([...welcome.slipped, pending.short])) },
    reprompt: { outputSpeech: { type: 'SSML', ssml: speak(renderSentences([pending.text])) } },
    shouldEndSession: false,
  };
}

function intentOf({ request }: RequestEnvelope) {
  if (request.type !== 'IntentRequest') return null;
  return isIntentName(request.intent.name) ? request.intent.name : 'other';
}
