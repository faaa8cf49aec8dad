/**
 * Plays SSML: the spoken, silent and recorded parts in order. Forgiving, for a device would play nothing of broken
 * SSML: whether it is valid is for the certification checks.
 */
import { speakingSeconds } from '../../../lambda/speech/duration';
import { joinTexts, type Part } from './parts';

/** An `<audio>` is not fetched here: it is taken to last as long as a short sound. */
export const ASSUMED_AUDIO_SECONDS = 2;

/** Amazon gives no lengths for the named pauses; these are those of Amazon Polly's documentation, rounded. */
const STRENGTH_SECONDS: Readonly<Record<string, number>> = {
  none: 0,
  'x-weak': 0.1,
  weak: 0.25,
  medium: 0.4,
  strong: 0.8,
  'x-strong': 1.2,
};

const RATE_FACTORS: Readonly<Record<string, number>> = {
  'x-slow': 0.6,
  slow: 0.8,
  medium: 1,
  fast: 1.25,
  'x-fast': 1.5,
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export interface Tag {
  readonly name: string;
  readonly kind: 'opening' | 'closing' | 'empty';
  readonly attributes: Readonly<Record<string, string>>;
}

function unescaped(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, entity: string) => {
    if (entity.startsWith('#x')) return String.fromCodePoint(Number.parseInt(entity.slice(2), 16));
    if (entity.startsWith('#')) return String.fromCodePoint(Number(entity.slice(1)));
    return ENTITIES[entity] ?? whole;
  });
}

function readTag(markup: string): Tag {
  const [, slash, name = '', rest = ''] = /^<\s*(\/?)\s*([\w:-]*)([\s\S]*)>$/.exec(markup) ?? [];
  const attributes: Record<string, string> = {};
  for (const [, key = '', double, single] of rest.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[key] = unescaped(double ?? single ?? '');
  }
  const kind = slash === '/' ? 'closing' : rest.trimEnd().endsWith('/') ? 'empty' : 'opening';
  return { name, kind, attributes };
}

/** The tags and the texts of SSML, in order. */
export function ssmlTokens(ssml: string): readonly (Tag | string)[] {
  const pieces = ssml.replace(/<!--[\s\S]*?-->/g, '').match(/<[^>]*>|[^<]+/g) ?? [];
  return pieces.map((piece) => (piece.startsWith('<') ? readTag(piece) : unescaped(piece)));
}

/** The length of a `<break>`, in seconds. */
export function breakSeconds({ attributes }: Tag): number {
  const { time, strength } = attributes;
  const [, amount, unit] = /^\+?([\d.]+)(ms|s)$/.exec(time ?? '') ?? [];
  if (amount !== undefined) return Number(amount) / (unit === 'ms' ? 1000 : 1);
  return STRENGTH_SECONDS[strength ?? 'medium'] ?? 0;
}

const attribute = (tag: Tag, name: string): string | null => tag.attributes[name] ?? null;

function rateFactor({ attributes }: Tag): number {
  const { rate = 'medium' } = attributes;
  const percent = /^([\d.]+)%$/.exec(rate)?.[1];
  return percent === undefined ? (RATE_FACTORS[rate] ?? 1) : Number(percent) / 100;
}

/** The parts that SSML plays. */
export function ssmlParts(ssml: string): readonly Part[] {
  const parts: Part[] = [];
  const rates: number[] = [];
  let texts: string[] = [];
  let alias: string | null = null;
  const rate = () => rates.at(-1) ?? 1;
  const speak = () => {
    const text = joinTexts(texts);
    if (text !== '') parts.push({ kind: 'speech', text, seconds: speakingSeconds(text) / rate() });
    texts = [];
  };
  for (const token of ssmlTokens(ssml)) {
    if (typeof token === 'string') {
      texts.push(alias ?? token);
      if (alias !== null) alias = '';
    } else if (token.name === 'break') {
      speak();
      parts.push({ kind: 'silence', seconds: breakSeconds(token) });
    } else if (token.name === 'audio' && token.kind !== 'closing') {
      speak();
      parts.push({ kind: 'audio', source: attribute(token, 'src') ?? '', seconds: ASSUMED_AUDIO_SECONDS });
    } else if (token.name === 'sub') {
      alias = token.kind === 'opening' ? attribute(token, 'alias') : null;
    } else if (token.name === 'prosody') {
      speak();
      if (token.kind === 'opening') rates.push(rate() * rateFactor(token));
      else rates.pop();
    }
  }
  speak();
  return parts;
}
