/** Plays APL for Audio: the parts of a document's components. */
import { speakingSeconds } from '../../../lambda/speech/duration';
import { type AplaComponent, childrenOf } from './apla-schema';
import { joinTexts, type Part } from './parts';
import { ASSUMED_AUDIO_SECONDS, ssmlParts } from './ssml';

const seconds = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + part.seconds, 0);

/**
 * What sounds together, laid out in a row for a reader: everything spoken, then what the longest component goes on
 * for beyond it. A pause under a sound is not silent.
 */
function mixed(tracks: readonly (readonly Part[])[]): readonly Part[] {
  const talk = tracks.filter((parts) => parts.some((part) => part.kind === 'speech'));
  const lead = talk.length > 0 ? talk.flat() : (tracks[0] ?? []);
  const rest = Math.max(0, ...tracks.map(seconds)) - seconds(lead);
  const sound = tracks.flat().find((part) => part.kind === 'audio');
  const tail: readonly Part[] =
    rest <= 0
      ? []
      : sound === undefined
        ? [{ kind: 'silence', seconds: rest }]
        : [{ kind: 'audio', source: sound.source, seconds: rest }];
  return [...lead, ...tail];
}

/** The parts that a component plays. Of a Selector's items the first is taken. */
export function aplaParts(component: AplaComponent): readonly Part[] {
  switch (component.type) {
    case 'Speech': {
      if (component.contentType === 'SSML') return ssmlParts(component.content);
      const text = joinTexts([component.content]);
      return [{ kind: 'speech', text, seconds: speakingSeconds(text) }];
    }
    case 'Silence':
      return [{ kind: 'silence', seconds: component.duration / 1000 }];
    case 'Audio':
      return [{ kind: 'audio', source: component.source, seconds: ASSUMED_AUDIO_SECONDS }];
    case 'Sequencer':
      return childrenOf(component).flatMap(aplaParts);
    case 'Mixer':
      return mixed(childrenOf(component).map(aplaParts));
    case 'Selector':
      return childrenOf(component).slice(0, 1).flatMap(aplaParts);
  }
}
