/** What is spoken and asked in a turn, written as Alexa's response. The microphone opens if and only if it asks. */
import type { Response, ResponseEnvelope } from 'ask-sdk-model';
import type { Turn } from '../conversation/turn';
import { renderSentence, renderSentences, speak } from './render-speech';

export function writeSpoken({ say, ask }: Turn): Response {
  const sentences = [...say, ...(ask === null ? [] : [ask.text])];
  return {
    ...(sentences.length === 0
      ? {}
      : { outputSpeech: { type: 'SSML', ssml: speak(renderSentences(sentences)) } }),
    ...(ask === null
      ? {}
      : { reprompt: { outputSpeech: { type: 'SSML', ssml: speak(renderSentence(ask.short)) } } }),
    shouldEndSession: ask === null,
  };
}

/** The response with the session's state; closing responses carry it too. */
export function enveloped(response: Response, { session }: Turn): ResponseEnvelope {
  return { version: '1.0', response, sessionAttributes: { ...session } };
}
