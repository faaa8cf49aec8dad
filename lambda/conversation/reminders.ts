/**
 * Reminders: offered after a routine, or asked for; every one needs a yes of its own and is repeated once made.
 * How one is made is in `make-reminder.ts`, what is said to a proposal in `answer-proposal.ts`, what is done with those
 * that are there in `kept-reminders.ts`.
 */
import type { Sentence } from '../speech/sentence';
import { nextWeekly, thisAfternoon, tomorrowMorning } from '../training/reminder-times';
import type { Heard } from '../triage/listening/listen';
import { answerProposal, proposing } from './answer-proposal';
import { type Context, nowSeconds } from './context';
import { answerKept, toldKeptFault } from './kept-reminders';
import { isServed, make, propose } from './make-reminder';
import { ReminderFault } from './ports';
import { allowed, notAllowed } from './reminder-faults';
import { momentHere } from './reminder-moment';
import { afterwards, entered, settled } from './reminder-place';
import { askedFor } from './reminder-proposal';
import { readToken } from './reminder-token';
import type { Act, ReminderKind, Said } from './said';
import type { Session } from './session';
import { askAgain, question, saidFirst, type Turn, turn } from './turn';

/** Whether this is for the reminders from whatever scene. */
export function concernsReminders(act: Act): boolean {
  return [
    'remind-me',
    'list-reminders',
    'move-reminder',
    'cancel-reminder',
    'cancel-all-reminders',
    'consent',
  ].includes(act.kind);
}

/**
 * Proposes the usual reminder of this kind, after the afternoon's the morning's; null when these are there already, and
 * when the user has lately refused the permission.
 */
export async function offerReminder(
  kind: ReminderKind,
  before: Session,
  context: Context,
  first: readonly Sentence[],
): Promise<Turn | null> {
  // The routine's last question has had its answer.
  const session: Session = { ...before, scene: 'welcome', asked: null };
  if (!allowed(session, context)) return null;
  const here = await momentHere(session, context);
  const { now, zone } = here;
  const usual = { afternoon: thisAfternoon, morning: tomorrowMorning, weekly: nextWeekly }[kind](now, zone);
  const offers = kind === 'afternoon' ? [usual, tomorrowMorning(now, zone)] : [usual];
  for (const offer of offers) {
    if (!(await isServed(offer, session, context)))
      return saidFirst(first, propose(offer, session, here, context));
  }
  return null;
}

/** Answers what concerns reminders, and what is said to a question about one; null for words that mean nothing here. */
export async function answerReminders(
  said: Said,
  heard: Heard | null,
  session: Session,
  context: Context,
): Promise<Turn | null> {
  try {
    return await answer(said, heard, session, context);
  } catch (fault) {
    if (!(fault instanceof ReminderFault)) throw fault;
    return toldKeptFault(fault, session, context);
  }
}

async function answer(
  said: Said,
  heard: Heard | null,
  session: Session,
  context: Context,
): Promise<Turn | null> {
  const { act } = said;
  if (act.kind === 'consent') return afterConsent(act, session, context);
  if (session.scene === 'reminders') {
    const answered = await answerProposal(said, heard, session, context);
    if (answered !== null) return answered;
  }
  const making = act.kind === 'remind-me' || act.kind === 'move-reminder';
  const where = settled(session);
  if (making && where.scene === 'screening') {
    return turn(where, { say: context.words.welcome.onlyAfterChecks, ask: askAgain(where) });
  }
  if (act.kind === 'remind-me') return request(act, session, context);
  return answerKept(act, session, context, proposing(session, context));
}

/** A new one was asked for; without a word on when, that is asked. */
async function request(act: Act, session: Session, context: Context): Promise<Turn> {
  const here = await momentHere(session, context);
  const schedule = askedFor(act, here);
  if (schedule !== null) return propose(schedule, session, here, context);
  const { when } = context.words.reminders;
  const asking: Session = { ...entered(session), proposal: null };
  return turn(asking, { facts: here.facts, ask: question('remind-time', when.ask, when.short) });
}

/** The answer to the question for permission: the reminder that travelled with it had its yes already. */
async function afterConsent(
  act: Extract<Act, { kind: 'consent' }>,
  session: Session,
  context: Context,
): Promise<Turn> {
  const words = context.words.reminders;
  const proposal = readToken(act.token) ?? session.proposal;
  switch (act.answer) {
    case 'accepted':
      return proposal === null
        ? request({ ...NOTHING_NAMED }, session, context)
        : make(proposal, session, context, false);
    case 'denied':
      return afterwards(settled(session), context, words.denied, [
        { kind: 'consent-refused', at: nowSeconds(context) },
      ]);
    case 'not-answered':
      return afterwards(settled(session), context, words.notAnswered, []);
    case 'failed':
      return notAllowed(afterwards(settled(session), context, [], []), context);
  }
}

const NOTHING_NAMED: Act = {
  kind: 'remind-me',
  after: null,
  time: null,
  date: null,
  weekdays: [],
  which: null,
};
