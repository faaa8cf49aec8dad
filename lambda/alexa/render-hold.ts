/**
 * A turn with a hold as audio: APL for Audio, which is silent for as long as it needs, or, where that failed before,
 * SSML with breaks of at most ten seconds (the platform's limit). Never both at once.
 */
import type { Directive } from 'ask-sdk-model';
import type { Turn } from '../conversation/turn';
import type { HoldPart } from '../stretching/pacing';
import { renderSentence, renderSentences, speak } from './render-speech';

type Spoken = { readonly ssml: string } | { readonly silenceSeconds: number };

const LONGEST_BREAK_SECONDS = 10;

/** Everything that is heard in the turn, in order. */
function spokenParts(turn: Turn, parts: readonly HoldPart[]): readonly Spoken[] {
  const before: readonly Spoken[] = turn.say.length === 0 ? [] : [{ ssml: renderSentences(turn.say) }];
  const hold = parts.map((part): Spoken => ('say' in part ? { ssml: renderSentence(part.say) } : part));
  const after: readonly Spoken[] = turn.ask === null ? [] : [{ ssml: renderSentence(turn.ask.text) }];
  return joined([...before, ...hold, ...after]);
}

/** Neighbouring speech is one component: fewer of them, and the voice does not start anew. */
function joined(parts: readonly Spoken[]): readonly Spoken[] {
  const result: Spoken[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last !== undefined && 'ssml' in last && 'ssml' in part)
      result[result.length - 1] = { ssml: `${last.ssml} ${part.ssml}` };
    else result.push(part);
  }
  return result;
}

export function holdDirective(turn: Turn, parts: readonly HoldPart[]): Directive {
  const items = spokenParts(turn, parts).map((part) =>
    'ssml' in part
      ? { type: 'Speech', contentType: 'SSML', content: speak(part.ssml) }
      : { type: 'Silence', duration: Math.round(part.silenceSeconds * 1000) },
  );
  return {
    type: 'Alexa.Presentation.APLA.RenderDocument',
    token: 'hold',
    document: {
      type: 'APLA',
      version: '0.91',
      mainTemplate: { parameters: [], item: { type: 'Sequencer', items } },
    },
    datasources: {},
  };
}

export function holdSsml(turn: Turn, parts: readonly HoldPart[]): string {
  return speak(
    spokenParts(turn, parts)
      .map((part) => ('ssml' in part ? part.ssml : breaks(part.silenceSeconds)))
      .join(' '),
  );
}

function breaks(seconds: number): string {
  const whole = Math.floor(seconds / LONGEST_BREAK_SECONDS);
  const rest = Math.round((seconds - whole * LONGEST_BREAK_SECONDS) * 1000);
  const tags = Array.from({ length: whole }, () => `<break time="${LONGEST_BREAK_SECONDS}s"/>`);
  return [...tags, ...(rest > 0 ? [`<break time="${rest}ms"/>`] : [])].join('');
}
