/** How a screen ends: the advice, the safety net once, and whether anything may go on. */
import type { Sentence } from '../speech/sentence';
import { type FindingId, RULES } from '../triage/rules';
import { screenLevel } from '../triage/screen';
import type { Context } from './context';
import { firstDisclaimer } from './disclaimer';
import type { Session } from './session';
import { type Onward, onward, type Turn, turn } from './turn';

/** Advice for the level that the session has reached; in self-care what the user wanted goes on. */
export function endOfScreen(session: Session, context: Context): Turn | Onward {
  switch (session.level) {
    case 'emergency':
      return closing(session, emergencyAdvice(session, context));
    case 'urgent':
      return closing(session, urgentAdvice(session, context));
    case 'clinician':
      return closing(session, clinicianAdvice(session, context));
    case 'self-care':
      return cleared(session, context);
    case null:
      return undecided(session, context);
  }
}

/**
 * Not understood twice running: the safety net with the number, no stretch; the level stays undecided. What was
 * told already keeps its weight: whoever should see a doctor today hears so.
 */
export function undecided(session: Session, context: Context): Turn {
  const { advice } = context.words;
  const today = session.screen !== null && screenLevel(session.screen) === 'urgent';
  return closing({ ...session, level: null }, [
    ...advice.undecided,
    today ? advice.undecidedUrgent : advice.undecidedElse,
  ]);
}

/** Somebody else is in danger: for them, at once. */
export function emergencyForSomebodyElse(session: Session, context: Context): Turn {
  const { advice } = context.words;
  return closing({ ...session, level: 'emergency' }, advice.emergencyOther);
}

function closing(session: Session, say: readonly Sentence[]): Turn {
  return turn({ ...session, netSpoken: true, routine: null, wish: null }, { say });
}

function emergencyAdvice(session: Session, context: Context): readonly Sentence[] {
  const { advice } = context.words;
  if (mayBe(session, 'self-harm')) return advice.selfHarm;
  return [...advice.emergency, ...noteFor(session, advice.emergencyNotes), advice.safetyNet];
}

function urgentAdvice(session: Session, context: Context): readonly Sentence[] {
  const { advice } = context.words;
  return mayHaveFever(session)
    ? [advice.urgentShort, advice.feverSecond, advice.safetyNet]
    : [advice.urgent, ...noteFor(session, advice.urgentNotes), advice.safetyNet];
}

function clinicianAdvice(session: Session, context: Context): readonly Sentence[] {
  const { advice } = context.words;
  if (mayHaveFever(session)) return [advice.clinicianShort, advice.feverSecond, advice.safetyNet];
  const { pregnant } = session.screen?.findings ?? {};
  if (pregnant === 'present') return [advice.clinicianPregnant, advice.inPregnancy, advice.safetyNet];
  const second = pregnant === 'unsure' ? [advice.inPregnancy] : noteFor(session, advice.clinicianReasons);
  return [advice.clinician, ...second, advice.safetyNet];
}

/** A yes, or no clear no, to the bundle that asks for fever. */
function mayHaveFever(session: Session): boolean {
  return (['fever', 'urine-burning', 'flank-waves'] as const).some((id) => mayBe(session, id));
}

function cleared(session: Session, context: Context): Onward {
  const { advice, stretching } = context.words;
  const { screen, wish } = session;
  const full = screen?.mode === 'full';
  const hurt = screen?.mode === 'hurt';
  const complaint = wish === null || wish.kind === 'loosen';
  // A sharp rep that was told in the middle of something: no more stretching today.
  const sharp = hurt && screen.sharpRep && session.cause !== 'technique';
  const first = sharp
    ? advice.selfCareBrief
    : hurt
      ? stretching.leaveThatOut
      : full && !session.netSpoken
        ? advice.selfCare
        : advice.selfCareBrief;
  const disclaimer = firstDisclaimer(session, context);
  const said = [...disclaimer.say, first, ...(session.netSpoken ? [] : [advice.safetyNet])];
  return onward(
    sharp || (full && complaint) ? 'cause' : 'wish',
    { ...session, netSpoken: true, routine: sharp ? null : session.routine },
    said,
    disclaimer.facts,
  );
}

function mayBe(session: Session, id: FindingId): boolean {
  const state = session.screen?.findings[id];
  return state === 'present' || state === 'unsure';
}

/** The sentence of the first finding that is present and has one. */
function noteFor(
  session: Session,
  sentences: Readonly<Partial<Record<FindingId, Sentence>>>,
): readonly Sentence[] {
  const notes = RULES.filter(({ id }) => session.screen?.findings[id] === 'present').flatMap(({ id }) => {
    const sentence = sentences[id];
    return sentence === undefined ? [] : [sentence];
  });
  return notes.slice(0, 1);
}
