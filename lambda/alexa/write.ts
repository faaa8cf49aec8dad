/** A turn written as Alexa's response, with holds, cards, pictures and questions of Alexa's own. */
import type { Directive, Response, ResponseEnvelope } from 'ask-sdk-model';
import type { Turn } from '../conversation/turn';
import { display } from '../display/display';
import { consentCard, consentDirective } from './reminders/consent';
import { holdDirective, holdSsml } from './render-hold';
import { enveloped, writeSpoken } from './write-spoken';

export interface Device {
  /** Whether `Alexa.Presentation.APL` is among the supported interfaces. */
  readonly hasScreen: boolean;
}

export function writeResponse(turn: Turn, device: Device): Response {
  const directives = directivesOf(turn, device);
  const { outputSpeech, shouldEndSession, ...spoken } = writeSpoken(turn);
  const speech = turn.hold === null ? outputSpeech : holdSpeech(turn, turn.hold);
  return {
    ...(speech === undefined ? {} : { outputSpeech: speech }),
    ...spoken,
    ...(turn.consentCard ? { card: consentCard() } : {}),
    ...(turn.card === null
      ? {}
      : { card: { type: 'Simple', title: turn.card.title, content: turn.card.text } }),
    ...(directives.length === 0 ? {} : { directives }),
    // While Alexa asks for the permission in her own words, the session is hers.
    ...(turn.consent === null ? { shouldEndSession } : {}),
  };
}

/** Audio brings everything that is heard; only where it failed before is the hold spoken. */
function holdSpeech(turn: Turn, { parts }: NonNullable<Turn['hold']>): Response['outputSpeech'] {
  return turn.session.aplaFailed ? { type: 'SSML', ssml: holdSsml(turn, parts) } : undefined;
}

function directivesOf(turn: Turn, device: Device): Directive[] {
  const hold = turn.hold !== null && !turn.session.aplaFailed ? [holdDirective(turn, turn.hold.parts)] : [];
  const shown = device.hasScreen && turn.show !== null ? [display(turn.show)] : [];
  const consent = turn.consent === null ? [] : [consentDirective(turn.consent.token)];
  return [...hold, ...shown, ...consent];
}

export function writeEnvelope(turn: Turn, device: Device): ResponseEnvelope {
  return enveloped(writeResponse(turn, device), turn);
}
