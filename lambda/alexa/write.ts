/** A turn written as Alexa's response. The microphone opens if and only if a question was asked. */
import type { Directive, Response, ResponseEnvelope } from 'ask-sdk-model';
import type { Turn } from '../conversation/turn';
import { display } from '../display/display';
import { consentCard, consentDirective } from './reminders/consent';
import { holdDirective, holdSsml } from './render-hold';
import { renderSentence, renderSentences, speak } from './render-speech';

export interface Device {
  /** Whether `Alexa.Presentation.APL` is among the supported interfaces. */
  readonly hasScreen: boolean;
}

export function writeResponse(turn: Turn, device: Device): Response {
  const directives = directivesOf(turn, device);
  const ssml = ssmlOf(turn);
  return {
    ...(ssml === null ? {} : { outputSpeech: { type: 'SSML', ssml } }),
    ...(turn.ask === null
      ? {}
      : { reprompt: { outputSpeech: { type: 'SSML', ssml: speak(renderSentence(turn.ask.short)) } } }),
    ...(turn.consentCard ? { card: consentCard() } : {}),
    ...(turn.card === null
      ? {}
      : { card: { type: 'Simple', title: turn.card.title, content: turn.card.text } }),
    ...(directives.length === 0 ? {} : { directives }),
    // While Alexa asks for the permission in her own words, the session is hers.
    ...(turn.consent === null ? { shouldEndSession: turn.ask === null } : {}),
  };
}

function ssmlOf(turn: Turn): string | null {
  if (turn.hold !== null) return turn.session.aplaFailed ? holdSsml(turn, turn.hold.parts) : null;
  const sentences = [...turn.say, ...(turn.ask === null ? [] : [turn.ask.text])];
  return sentences.length === 0 ? null : speak(renderSentences(sentences));
}

function directivesOf(turn: Turn, device: Device): Directive[] {
  const hold = turn.hold !== null && !turn.session.aplaFailed ? [holdDirective(turn, turn.hold.parts)] : [];
  const shown = device.hasScreen && turn.show !== null ? [display(turn.show)] : [];
  const consent = turn.consent === null ? [] : [consentDirective(turn.consent.token)];
  return [...hold, ...shown, ...consent];
}

/** The response with the session's state; closing responses carry it too. */
export function writeEnvelope(turn: Turn, device: Device): ResponseEnvelope {
  return { version: '1.0', response: writeResponse(turn, device), sessionAttributes: { ...turn.session } };
}
