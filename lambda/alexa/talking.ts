/**
 * The work of every handler but the one for a launch: the request is translated, the core called and the answer written.
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
import { wentWrong } from './went-wrong';

/** What was said, or the answer to a permission request. Like all of these, rejects only on faults of our own. */
export async function answer(input: HandlerInput, parts: SkillParts, begun: number): Promise<Response> {
  return talk(readSaid(input.requestEnvelope), input, parts, begun, null);
}

/** APL for Audio failed on this device: the same turn once more, as SSML from now on. */
export async function answerWithoutAudio(
  input: HandlerInput,
  parts: SkillParts,
  begun: number,
): Promise<Response> {
  return talk({ act: { kind: 'audio-failed' }, words: null }, input, parts, begun, 'audio-failed');
}

/** Whatever else Alexa sends: in a session it is something not understood, outside one nothing is said. */
export async function answerOther(input: HandlerInput, parts: SkillParts, begun: number): Promise<Response> {
  if (openSession(input.requestEnvelope) !== null)
    return talk({ act: { kind: 'not-understood' }, words: null }, input, parts, begun, null);
  logTurn(parts, input.requestEnvelope, { begun });
  return {};
}

async function talk(
  said: Said,
  input: HandlerInput,
  parts: SkillParts,
  begun: number,
  otherFault: Fault | null,
): Promise<Response> {
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

export async function endSession(
  { requestEnvelope: envelope }: HandlerInput,
  parts: SkillParts,
  begun: number,
): Promise<Response> {
  const { request } = envelope;
  const failed = request.type === 'SessionEndedRequest' && request.reason === 'ERROR';
  const unsaved = await saveAtEnd(envelope, parts);
  logTurn(parts, envelope, { begun, fault: failed ? 'session-error' : unsaved });
  return {};
}

/** The skill was disabled: everything of the account goes, reminders included. Nobody hears an answer. */
export async function forgetDisabled(
  { requestEnvelope: envelope }: HandlerInput,
  parts: SkillParts,
  begun: number,
): Promise<Response> {
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
export function apologise(envelope: RequestEnvelope, parts: SkillParts, begun: number): Response {
  logTurn(parts, envelope, { begun, intent: intentOf(envelope), fault: 'skill-error' });
  const pending = openSession(envelope)?.session.asked ?? null;
  if (pending === null) return wentWrong();
  const { welcome } = contextFor(envelope, parts).words;
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
