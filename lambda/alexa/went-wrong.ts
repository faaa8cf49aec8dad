/** What is said when nothing else can be: the session cannot go on. */
import type { Response } from 'ask-sdk-model';
import { greetingWords } from '../speech/words/greeting';
import { renderSentences, speak } from './render-speech';

export function wentWrong(): Response {
  return {
    outputSpeech: { type: 'SSML', ssml: speak(renderSentences(greetingWords().wentWrong)) },
    shouldEndSession: true,
  };
}
