/** How a screen ends: the advice, the safety net once, and whether anything may go on. */
import type { Sentence } from '../speech/sentence';
import type { Fact } from '../storage/person';
import { type FindingId, RULES } from '../triage/rules';
import { type Context, personOf } from './context';
import type { Session } from './session';
import { type Onward, onward, type Turn, turn } from './turn';

export const DISCLAIMER_VERSION = 1;

/** Advice for the level that the session has reached; in self-care what the user wanted goes on. */
export function endOfScreen(session: Session, context: Context): Turn | Onward {
  switch (session.level) {
    case 'emergency':
      return closing(session, emergencyAdvice(session, context));
    case 'urgent':
      return closing(session, urgentAdvice(session, context), context);
    case 'clinician':
      return closing(session, clinicianAdvice(session, context), context);
    case 'self-care':
      return cleared(session, context);
    case null:
      return undecided(session, context);
  }
}

/** Not understood twice running: the safety net with the number, no stretch; the level stays undecided. */
export function undecided(session: Session, context: Context): Turn {
  return turn({ ...session, level: null, netSpoken: true }, { say: context.words.advice.undecided });
}

/** Somebody else is in danger: for them, at once. */
export function emergencyForSomebodyElse(session: Session, context: Context): Turn {
  const { advice } = context.words;
  return turn(
    { ...session, level: 'emergency', netSpoken: true },
    { say: [...advice.emergencyOther, advice.safetyNet] },
  );
}

function closing(session: Session, advice: readonly Sentence[], context?: Context): Turn {
  const disclaimer = context === undefined ? NOTHING : firstDisclaimer(session, context);
  return turn(
    { ...session, netSpoken: true, routine: null, wish: null },
    { say: [...advice, ...disclaimer.say], facts: disclaimer.facts },
  );
}

function emergencyAdvice(session: Session, context: Context): readonly Sentence[] {
  const { advice } = context.words;
  const present = presentFindings(session);
  if (present.includes('self-harm')) return [...advice.selfHarm, advice.safetyNet];
  const notes = firstOf(present, advice.emergencyNotes);
  return [...advice.emergency, ...notes, advice.safetyNet];
}

function urgentAdvice(session: Session, context: Context): readonly Sentence[] {
  const { advice } = context.words;
  const { screen } = session;
  const feverBundle = (['fever', 'urine-burning', 'flank-waves'] as const).some((id) => {
    const state = screen?.findings[id];
    return state === 'present' || state === 'unsure';
  });
  return [advice.urgent, ...(feverBundle ? [advice.feverSecond] : []), advice.safetyNet];
}

function clinicianAdvice(session: Session, context: Context): readonly Sentence[] {
  const { advice } = context.words;
  const reason = firstOf(presentFindings(session), advice.clinicianReasons);
  const maybe = session.screen?.findings.pregnant === 'unsure' ? [advice.maybePregnant] : [];
  return [advice.clinician, ...reason, ...maybe, advice.safetyNet];
}

function cleared(session: Session, context: Context): Onward {
  const { advice } = context.words;
  const mode = session.screen?.mode;
  if (mode === 'hurt') return onward('wish', session, [context.words.stretching.leaveThatOut]);
  const disclaimer = firstDisclaimer(session, context);
  const net = session.netSpoken ? [] : [advice.safetyNet];
  const first =
    mode === 'full' && !session.netSpoken
      ? [...disclaimer.say, advice.selfCare, ...net]
      : [...disclaimer.say, advice.selfCareBrief, ...net];
  const complaint = session.wish === null || session.wish.kind === 'loosen';
  return onward(
    mode === 'full' && complaint ? 'cause' : 'wish',
    { ...session, netSpoken: true },
    first,
    disclaimer.facts,
  );
}

interface Disclaimed {
  readonly say: readonly Sentence[];
  readonly facts: readonly Fact[];
}
const NOTHING: Disclaimed = { say: [], facts: [] };

/** Before the first result of a person, once. */
function firstDisclaimer(session: Session, context: Context): Disclaimed {
  if (personOf(session).disclaimer >= DISCLAIMER_VERSION) return NOTHING;
  return {
    say: [context.words.advice.disclaimer],
    facts: [{ kind: 'disclaimer-heard', version: DISCLAIMER_VERSION }],
  };
}

function presentFindings(session: Session): readonly FindingId[] {
  return RULES.map((rule) => rule.id).filter((id) => session.screen?.findings[id] === 'present');
}

/** The sentence of the first finding that has one. */
function firstOf(
  ids: readonly FindingId[],
  sentences: Readonly<Partial<Record<FindingId, Sentence>>>,
): readonly Sentence[] {
  for (const id of ids) {
    const sentence = sentences[id];
    if (sentence !== undefined) return [sentence];
  }
  return [];
}
