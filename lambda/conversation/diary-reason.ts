/** When the soreness diary is a reason to see a clinician: a third bout in six weeks, two weeks without getting better. */
import type { DiaryEntry, Fact } from '../storage/person';
import { type ClinicianReason, clinicianReason } from '../training/diary-trend';
import type { Context } from './context';
import { personOf } from './person-of';
import type { Session } from './session';
import { today } from './time-zone';
import { type Turn, turn } from './turn';

/** Where no number was told, a day with a complaint counts as a sore one. */
const COMPLAINED = 3;

/** After the checks of a complaint found nothing: the diary's own reason not to stretch on; null when there is none. */
export function diaryForbids(session: Session, context: Context): Turn | null {
  const isAfterChecks = session.scene === 'screening' && session.level === 'self-care';
  const entries = personOf(session).diary?.entries;
  if (!context.diaryOn || !isAfterChecks || entries === undefined) return null;
  if (session.screen?.mode === 'brief') return null;
  const reason = reasonNow(entries, today(session, context));
  return reason === null ? null : sendToClinician(reason, session, context, []);
}

function reasonNow(entries: readonly DiaryEntry[], day: string): ClinicianReason | null {
  const known = clinicianReason(entries, day);
  if (known !== null || entries.length === 0) return known;
  const others = entries.filter((entry) => entry.day !== day);
  const withToday = clinicianReason([...others, { day, score: COMPLAINED }], day);
  return withToday === 'third-episode' ? withToday : null;
}

/** The advice first, then why. */
export function sendToClinician(
  reason: ClinicianReason,
  session: Session,
  context: Context,
  facts: readonly Fact[],
): Turn {
  const { diary, advice } = context.words;
  const say = [diary.clinician, diary.reason[reason], advice.safetyNet];
  return turn({ ...session, level: 'clinician', netSpoken: true, routine: null, wish: null }, { say, facts });
}
