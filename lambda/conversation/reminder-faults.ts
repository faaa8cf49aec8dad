/** What the user hears when a reminder cannot be handled, and how the permission is asked for. */

import type { Sentence } from '../speech/sentence';
import { type Context, nowSeconds } from './context';
import { personOf } from './person-of';
import type { ReminderFaultReason } from './ports';
import { entered } from './reminder-place';
import { writeToken } from './reminder-token';
import type { Proposal, Session } from './session';
import { saidFirst, type Turn, turn } from './turn';

/** After a no the permission is not asked for again so soon. */
const REFUSAL_SECONDS = 7 * 24 * 60 * 60;

/** Whether the permission may be asked for by voice. */
export function allowed(session: Session, context: Context): boolean {
  const refused = personOf(session).consentRefusedAt;
  return refused === null || nowSeconds(context) - refused >= REFUSAL_SECONDS;
}

/** Alexa takes over and asks in her own words: nothing is said, nothing is asked here. */
export function askPermission(proposal: Proposal, session: Session): Turn {
  return turn({ ...entered(session), proposal }, { consent: { token: writeToken(proposal) } });
}

/** The way by the app: the turn with the card, and that it was sent. */
export function notAllowed(then: Turn, context: Context): Turn {
  return { ...saidFirst(context.words.reminders.notAllowed, then), consentCard: true };
}

/** For a fault after which there is nothing else to offer. */
export function toldFault(reason: ReminderFaultReason, context: Context): readonly Sentence[] {
  const words = context.words.reminders;
  switch (reason) {
    case 'no-permission':
      return words.notAllowed;
    case 'in-the-past':
      return words.passed;
    case 'recurrence-refused':
      return words.onlyOnce;
    case 'not-found':
      return words.gone;
    default:
      return words.faults[reason];
  }
}
