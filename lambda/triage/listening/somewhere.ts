/** "It tingles", "a bit numb": which finding is meant when the sentence does not name a place. */
import type { FindingId } from '../rules';
import type { SignMention } from './mentions';
import { compile, findAll, type Pattern } from './pattern';
import type { Sign } from './signs';

interface Place {
  readonly pattern: Pattern;
  readonly findings: Readonly<Partial<Record<Sign, FindingId>>>;
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

const NONE: Place['findings'] = {};

/** What the place named last gives, or nothing. */
function lastPlace(text: string): Place['findings'] {
  const named = PLACES.flatMap((place) =>
    findAll(place.pattern, text).map(({ index }) => ({ index, findings: place.findings })),
  );
  return named.reduce((last, next) => (next.index > last.index ? next : last), { index: -1, findings: NONE })
    .findings;
}

/** The finding that the place named nearest gives, or null when none was named. */
export function findingByPlace(mention: SignMention, text: string): FindingId | null {
  const before = text.slice(Math.max(0, mention.start - BACK), mention.start);
  const ahead = `${text.slice(mention.end, mention.end + AHEAD).replace(/ (?:but|[.?]|and) .*/, '')} `;
  const place = lastPlace(before);
  return (place === NONE ? lastPlace(ahead) : place)[mention.sign] ?? null;
}
