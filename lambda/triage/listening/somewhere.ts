/** "It tingles", "a bit numb": which finding is meant when the sentence does not name a place. */
import type { FindingId } from '../rules';
import type { SignMention } from './mentions';
import { compile, findAll, type Pattern } from './pattern';
import type { Helper } from './signs';

interface Place {
  readonly pattern: Pattern;
  readonly findings: Readonly<Partial<Record<Helper, FindingId>>>;
}

const PLACES: readonly Place[] = [
  { pattern: compile(['{saddle}']), findings: { 'numb-somewhere': 'saddle' } },
  {
    pattern: compile(['{legs}']),
    findings: { 'numb-somewhere': 'both-legs', 'weak-somewhere': 'both-legs' },
  },
  {
    pattern: compile(['{leg}']),
    findings: {
      'numb-somewhere': 'one-leg-pain',
      'weak-somewhere': 'one-leg-weak',
      'shoots-somewhere': 'one-leg-pain',
    },
  },
  {
    pattern: compile(['{arm}']),
    findings: {
      'numb-somewhere': 'arm-nerve',
      'weak-somewhere': 'arm-nerve',
      'shoots-somewhere': 'arm-nerve',
    },
  },
  { pattern: compile(['(face|mouth|cheek|lips?)']), findings: { 'numb-somewhere': 'stroke-head' } },
];

/** How far back a pronoun may point, in characters. */
const BACK = 90;
const AHEAD = 30;

function nearest(text: string, from: number): Place | null {
  let best: { place: Place; at: number } | null = null;
  for (const place of PLACES) {
    for (const found of findAll(place.pattern, text)) {
      if (found.index >= from && (best === null || found.index > best.at)) best = { place, at: found.index };
    }
  }
  return best?.place ?? null;
}

/** The finding that the place named nearest gives, or null when none was named. */
export function findingByPlace(mention: SignMention, text: string): FindingId | null {
  const before = `${text.slice(0, mention.start)}`;
  const place = nearest(before, Math.max(0, mention.start - BACK));
  const ahead = (text.slice(mention.end, mention.end + AHEAD).split(/ (?:but|[.?]|and) /, 1)[0] ?? '').concat(
    ' ',
  );
  const chosen = place ?? nearest(ahead, 0);
  return chosen?.findings[mention.sign as Helper] ?? null;
}
