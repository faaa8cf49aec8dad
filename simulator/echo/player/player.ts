/** Plays a response as a device does: the output speech first, then APL for Audio. */
import { speakingSeconds } from '../../../lambda/speech/duration';
import type { Directive, OutputSpeech, SkillResponse } from '../response';
import { aplaParts } from './apla';
import { parseApla } from './apla-schema';
import { joinTexts, type Part, type Playback, playbackOf } from './parts';
import { ssmlParts } from './ssml';

export const APLA_DIRECTIVE = 'Alexa.Presentation.APLA.RenderDocument';

function speechParts(speech: OutputSpeech | null | undefined): readonly Part[] {
  if (speech === null || speech === undefined) return [];
  if (speech.type === 'SSML') return ssmlParts(speech.ssml);
  const text = joinTexts([speech.text]);
  return text === '' ? [] : [{ kind: 'speech', text, seconds: speakingSeconds(text) }];
}

/** A document that is not valid plays nothing. */
function directiveParts(directives: readonly Directive[]): readonly Part[] {
  return directives
    .filter((directive) => directive.type === APLA_DIRECTIVE)
    .flatMap((directive) => parseApla(directive).components.flatMap(aplaParts));
}

/** What the user hears of a response. */
export function playResponse({ response }: SkillResponse): Playback {
  return playbackOf([...speechParts(response.outputSpeech), ...directiveParts(response.directives)]);
}

/** What the user hears when silent; null when there is no reprompt. */
export function playReprompt({ response: { reprompt } }: SkillResponse): Playback | null {
  if (reprompt === null || reprompt === undefined) return null;
  const playback = playbackOf([
    ...speechParts(reprompt.outputSpeech),
    ...directiveParts(reprompt.directives),
  ]);
  return playback.parts.length === 0 ? null : playback;
}
