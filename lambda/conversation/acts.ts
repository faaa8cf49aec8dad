/** What an act concerns, whatever scene it comes from. */
import { type MuscleGroup, STRETCHES } from '../stretching/library';
import { personOf } from './person-of';
import type { Act, ActKind } from './said';
import type { Session, Wish } from './session';

/** What is wished for at any moment, from whatever scene. */
export function wishOf(act: Act): Wish | null {
  switch (act.kind) {
    case 'stretch-now':
      return { kind: 'loosen', position: null };
    case 'technique':
      return { kind: 'technique' };
    case 'weight-plan':
      return { kind: 'weight-plan' };
    case 'squat-report':
      return { kind: 'squat-report', weight: act.weight, unit: act.unit, felt: act.felt };
    case 'morning-after':
      return { kind: 'morning-after', felt: act.felt };
    case 'stretch-by-name':
      return { kind: 'stretch', stretch: act.stretch };
    case 'stretch-group':
      return { kind: 'group', group: act.group };
    case 'between-sets':
      return { kind: 'between-sets', group: act.group, restSeconds: act.restSeconds };
    case 'week-session':
      return { kind: 'week-session', minutes: act.minutes };
    default:
      return null;
  }
}

/** What reads or writes one person's own: not for a voice that was not recognised as theirs. */
export function isPersonal(act: Act, session: Session): boolean {
  return PERSONAL.includes(act.kind) || (session.scene === 'diary' && ['yes', 'number'].includes(act.kind));
}

const PERSONAL: readonly ActKind[] = [
  'week',
  'weight-plan',
  'squat-report',
  'morning-after',
  'start-diary',
  'stop-diary',
  'diary-entry',
  'diary-trend',
  'clinician-summary',
  'my-data',
];

const COUNTS_DAYS: readonly ActKind[] = [
  'week',
  'start-diary',
  'diary-entry',
  'diary-trend',
  'clinician-summary',
];

/** Whether the answer is told in the user's own days. */
export function countsDays(act: Act): boolean {
  return COUNTS_DAYS.includes(act.kind);
}

/** A group named between sets, or in answer to "which muscle?", is the scene's. */
export function meansAnAnswer(act: Act, session: Session): boolean {
  if (session.scene === 'between-sets') return act.kind === 'stretch-group' || act.kind === 'between-sets';
  return session.scene === 'technique' && session.asked?.question === 'weight' && act.kind === 'squat-report';
}

/** A bad squat day or morning is a complaint, and a loosening routine began with one. */
export function isForComplaint(wish: Wish, session: Session): boolean {
  if (wish.kind === 'squat-report' || wish.kind === 'morning-after') return wish.felt === 'bad';
  return wish.kind === 'resume' && (session.routine ?? personOf(session).routine)?.purpose === 'loosen';
}

/** By what name the muscles of a group go. A sore back is a complaint whatever is being stretched. */
const GROUP_NAMES: Readonly<Record<MuscleGroup, RegExp | null>> = {
  hamstrings: /\b(hamstrings?|hammies|hams|back of (?:my|the) (?:legs?|thighs?))\b/i,
  glutes: /\b(glutes?|buttocks?|butt|bum|bottom)\b/i,
  'hip-flexors': /\b(hips?|hip flexors?|front of (?:my|the) (?:legs?|thighs?))\b/i,
  quads: /\b(quads?|thighs?|front of (?:my|the) legs?)\b/i,
  adductors: /\b(adductors?|groin|inner thighs?|inside of (?:my|the) (?:legs?|thighs?))\b/i,
  calves: /\b(calf|calves)\b/i,
  'lower-back': null,
  chest: /\b(chest|pecs?)\b/i,
  'upper-back': null,
  shoulders: /\bshoulders?\b/i,
  arms: /\b(arms?|biceps?|triceps?|forearms?)\b/i,
  neck: /\bneck\b/i,
};
const BACK = /\b(back(?! of)|spine|side|flank)\b/i;

/** Whether the words are about a back or a side. */
export function namesBack(words: string | null): boolean {
  return words !== null && BACK.test(words);
}

/** Whether the words are about that muscle group, and about no back. */
export function namesGroup(words: string, group: MuscleGroup | null): boolean {
  return group !== null && GROUP_NAMES[group]?.test(words) === true && !namesBack(words);
}

/** The group that is being stretched. */
export function groupAtHand(session: Session): MuscleGroup | null {
  if (session.scene === 'between-sets') return session.betweenSets?.group ?? null;
  const step = session.scene === 'stretching' ? session.routine?.steps[session.routine.index] : undefined;
  return STRETCHES.find((each) => each.id === step?.stretch)?.group ?? null;
}
