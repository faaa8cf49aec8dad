/** From mentions to findings. */

import { FINDING_IDS, type FindingId, RULES } from '../rules';
import { someoneElseIsInDanger } from './danger';
import { shortWordsFor } from './ellipsis';
import { withoutSayings } from './harmless';
import type { HeardState, ListenContext } from './heard';
import { mentionsIn, type SignMention } from './mentions';
import { findAll } from './pattern';
import { type Bearing, counts, judge } from './scope';
import { findingByPlace } from './somewhere';
import { given, HALF_SAID, type Says, TOGETHER, tightChest } from './together';

/** These count once they have been, however long ago. */
const EVER: ReadonlySet<FindingId> = new Set<FindingId>([
  'cancer-weight-loss',
  'weak-bones-immune',
  'injects-drugs',
]);
/** These count once they have begun the trouble, over or not, but not from years ago. */
const BEGAN_IT: ReadonlySet<FindingId> = new Set<FindingId>(['knock', 'serious-accident', 'pregnant']);
/** Emergencies that no bundle asks about: "I think" does not lower them. */
const HEARD_ONLY: ReadonlySet<string> = new Set(
  RULES.filter((rule) => rule.bundle === 0 && rule.level === 'emergency').map((rule) => rule.id),
);
/** Asked of themselves and now, these are asked back. */
const ASKED_BACK: ReadonlySet<FindingId> = new Set<FindingId>([
  'chest-breath-faint',
  'stroke-head',
  'tearing-pain',
]);
/** "No numbness" with no place named speaks of these. */
const NUMB_ANYWHERE: readonly FindingId[] = ['saddle', 'both-legs', 'one-leg-pain'];
const STRENGTH: Readonly<Record<HeardState, number>> = { present: 3, unsure: 2, resolved: 1, absent: 0 };
const A_NUMBER = /\d/;

const isFinding = (sign: string): sign is FindingId => FINDING_IDS.some((id) => id === sign);

class Hearing {
  readonly states = new Map<FindingId, HeardState>();
  readonly unclear = new Set<FindingId>();

  note(finding: FindingId, state: HeardState): void {
    const before = this.states.get(finding);
    if (before === undefined || STRENGTH[state] > STRENGTH[before]) this.states.set(finding, state);
  }

  bear(finding: FindingId, bearing: Bearing, said: string): void {
    const state = stateOf(finding, bearing, said);
    if (state !== null) this.note(finding, state);
  }
}

/** "I think" lowers no temperature that was read off, and nothing that will not be asked. */
function isSure(finding: FindingId, bearing: 'unsure' | 'believed', said: string): boolean {
  if (finding === 'fever' && A_NUMBER.test(said)) return true;
  return bearing === 'believed' && HEARD_ONLY.has(finding);
}

function stateOf(finding: FindingId, bearing: Bearing, said: string): HeardState | null {
  switch (bearing) {
    case 'asked':
      return null;
    case 'unsure':
    case 'believed':
      return isSure(finding, bearing, said) ? 'present' : 'unsure';
    case 'resolved':
      return EVER.has(finding) || BEGAN_IT.has(finding) ? 'present' : 'resolved';
    case 'long-ago':
      if (EVER.has(finding)) return 'present';
      return BEGAN_IT.has(finding) ? null : 'resolved';
    default:
      return bearing;
  }
}

function overlaps(one: SignMention, other: SignMention): boolean {
  return one.start < other.end && other.start < one.end;
}

function hearPlain(hearing: Hearing, mentions: readonly SignMention[], text: string): void {
  for (const { sign, bearing, hint, askedNow, start, end } of mentions) {
    if (!isFinding(sign)) continue;
    if (hint && counts(bearing)) hearing.unclear.add(sign);
    if (askedNow && bearing === 'asked' && ASKED_BACK.has(sign)) hearing.unclear.add(sign);
    if (!hint) hearing.bear(sign, bearing, text.slice(start, end));
  }
}

/** Sensations whose sentence names no place. */
function hearSomewhere(
  hearing: Hearing,
  mentions: readonly SignMention[],
  text: string,
  context: ListenContext,
): void {
  const located = mentions.filter((mention) => isFinding(mention.sign));
  for (const mention of mentions) {
    if (!mention.sign.endsWith('-somewhere') || located.some((other) => overlaps(mention, other))) continue;
    const finding = findingByPlace(mention, text);
    if (finding !== null) hearing.bear(finding, mention.bearing, '');
    else if (mention.sign === 'numb-somewhere' && context.asked.length === 0)
      hearNumb(hearing, mention.bearing);
  }
}

function hearNumb(hearing: Hearing, bearing: Bearing): void {
  if (bearing === 'absent') for (const finding of NUMB_ANYWHERE) hearing.note(finding, 'absent');
  else if (bearing !== 'asked' && bearing !== 'long-ago')
    for (const finding of NUMB_ANYWHERE) hearing.unclear.add(finding);
}

/** A short answer that names one of the findings asked about. */
function hearAsked(
  hearing: Hearing,
  mentions: readonly SignMention[],
  text: string,
  context: ListenContext,
): void {
  for (const finding of context.asked) {
    if (hearing.states.has(finding)) continue;
    for (const found of findAll(shortWordsFor(finding) ?? /$^/g, text)) {
      const [start, end] = [found.index, found.index + found[0].length];
      const elsewhere = mentions.some(
        (mention) => isFinding(mention.sign) && !mention.hint && mention.start < end && start < mention.end,
      );
      if (elsewhere) continue;
      const { bearing, other } = judge({ text, start, end, denied: false });
      if (!other) hearing.bear(finding, bearing, found[0]);
    }
  }
}

function hearTogether(
  hearing: Hearing,
  mentions: readonly SignMention[],
  text: string,
  context: ListenContext,
): void {
  const said = new Set(mentions.filter((mention) => counts(mention.bearing)).map(({ sign }) => sign));
  const says: Says = (sign) =>
    said.has(sign) || (sign === 'pregnant' && context.asked.includes('pregnancy-danger'));
  for (const finding of given(TOGETHER, says)) hearing.note(finding, 'present');
  for (const finding of given(HALF_SAID, says)) hearing.unclear.add(finding);
  const chest = tightChest(says, text, context);
  if (chest === 'present') hearing.note('chest-breath-faint', 'present');
  if (chest === 'unclear') hearing.unclear.add('chest-breath-faint');
  if (said.has('age-known')) hearing.note('under-18', 'absent');
}

/** What a normalised text says about the findings, and whether somebody else is in danger. */
export function hearFindings(text: string, context: ListenContext) {
  const plain = withoutSayings(text, context.during);
  const all = mentionsIn(plain);
  const own = all.filter((mention) => !mention.other);
  const hearing = new Hearing();
  hearPlain(hearing, own, plain);
  hearSomewhere(hearing, own, plain, context);
  hearAsked(hearing, own, plain, context);
  hearTogether(hearing, own, plain, context);
  const findings: Partial<Record<FindingId, HeardState>> = {};
  for (const [finding, state] of hearing.states) findings[finding] = state;
  return {
    findings,
    unclear: [...hearing.unclear].filter(
      (finding) => !['present', 'unsure'].includes(String(findings[finding])),
    ),
    someoneElseInDanger: someoneElseIsInDanger(plain, all),
  };
}
