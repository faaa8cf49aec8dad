/**
 * Reminders: offered after a routine, or asked for; every one needs a yes of its own and is repeated once made.
 * How one is made is in `make-reminder.ts`, what is done with those that are there in `kept-reminders.ts`.
 */
import type { Sentence } from '../speech/sentence';
import { nextWeekly, thisAfternoon, tomorrowMorning } from '../training/reminder-times';
import type { Heard } from '../triage/listening/listen';
import { type Context, nowSeconds } from './context';
import { answerKept, toldKeptFault } from './kept-reminders';
import { decline, make, propose } from './make-reminder';
import { moveByToken, type Propose } from './move-reminder';
import { ReminderFault } from './ports';
import { allowed, notAllowed } from './reminder-faults';
import { momentHere } from './reminder-moment';
import { afterwards, entered, settled } from './reminder-place';
import { askedFor, namesNothing, pointerOf, revised, scheduleOf } from './reminder-proposal';
import { readToken } from './reminder-token';
import type { Act, ReminderKind, Said } from './said';
import type { Session } from './session';
import { type Ask, askAgain, question, saidFirst, type Turn, turn } from './turn';

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

/** Proposes the usual reminder of this kind; null when the user has lately refused the permission. */
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
  return saidFirst(first, propose(usual, session, here, context));
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
  if (making && session.scene === 'screening') {
    return turn(session, { say: context.words.welcome.onlyAfterChecks, ask: askAgain(session) });
  }
  if (act.kind === 'remind-me') return request(act, session, context);
  return answerKept(act, session, context, proposing(session, context));
}

function proposing(session: Session, context: Context): Propose {
  return (schedule, here, say) => saidFirst(say, propose(schedule, session, here, context));
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

/** Yes makes it, no leaves it, a time or day changes it. */
async function answerProposal(
  said: Said,
  heard: Heard | null,
  session: Session,
  context: Context,
): Promise<Turn | null> {
  const { act } = said;
  const { proposal } = session;
  if (session.asked?.question === 'remind-time') return answerWhen(act, session, context);
  if (proposal === null) return null;
  if (act.kind === 'yes' || agrees(said, heard)) return make(proposal, session, context);
  const no = ['no', 'not-sure', 'nothing-hurts', 'done', 'next'].includes(act.kind) || heard?.answer === 'no';
  if (no || (act.kind === 'cancel-reminder' && act.which === null)) {
    return decline(proposal, session, context);
  }
  const here = await momentHere(session, context);
  const changed = revised(act, scheduleOf(proposal, here), here);
  if (changed !== null) return propose(changed, session, here, context);
  // "A bit later": how much?
  const otherTime = act.kind === 'move-reminder' && namesNothing(pointerOf(act)) && act.time === null;
  return otherTime ? turn(session, { ask: newTime(context) }) : null;
}

function newTime(context: Context): Ask {
  const { ask, short } = context.words.reminders.newTime;
  return question('remind-time', ask, short);
}

/** A yes in free speech counts where nothing after it takes it back or changes it: "yes, but a bit later". */
function agrees({ words }: Said, heard: Heard | null): boolean {
  return (
    heard?.answer === 'yes' &&
    words !== null &&
    !/\b(?:but|at|make|only|instead|rather|later|earlier)\b/i.test(words)
  );
}

/** The answer to "when?": of a new one, or of one that is to be moved. */
async function answerWhen(act: Act, session: Session, context: Context): Promise<Turn | null> {
  if (act.kind === 'no' || act.kind === 'not-sure') {
    return afterwards(settled(session), context, context.words.reminders.declined, []);
  }
  const { proposal } = session;
  const here = await momentHere(session, context);
  if (proposal !== null) {
    const changed = revised(act, scheduleOf(proposal, here), here);
    if (changed === null) return null;
    return proposal.replaces === null
      ? propose(changed, session, here, context)
      : moveByToken(proposal.replaces, changed, settled(session), context, proposing(session, context));
  }
  const usual = thisAfternoon(here.now, here.zone);
  const schedule = act.kind === 'yes' ? usual : (askedFor(act, here) ?? revised(act, usual, here));
  return schedule === null ? null : propose(schedule, session, here, context);
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
