/** One reminder from the proposal to the yes, and what the user hears when Alexa will not have it. */
import type { Fact } from '../storage/person';
import { localTime } from '../training/local-time';
import { serves } from '../training/reminder-groups';
import { nextRing, tomorrowMorning } from '../training/reminder-times';
import { type Context, nowSeconds } from './context';
import { personOf } from './person-of';
import { ReminderFault, type Schedule } from './ports';
import { allowed, askPermission, notAllowed, toldFault } from './reminder-faults';
import { type Here, momentHere, spoken } from './reminder-moment';
import { afterwards, entered, settled } from './reminder-place';
import { proposalOf, scheduleOf } from './reminder-proposal';
import type { Proposal, Session } from './session';
import { question, saidFirst, type Turn, turn, withFacts } from './turn';

/** A stretch so lately still counts as "after a routine". */
const JUST_SECONDS = 15 * 60;

/** Names what, when and how often, and waits for a yes. */
export function propose(
  schedule: Schedule,
  session: Session,
  here: Here,
  context: Context,
  second = false,
): Turn {
  const words = context.words.reminders;
  const when = spoken(schedule, here, context);
  const offer = second ? words.offerToo(when) : words.offer(when);
  const proposal = proposalOf(schedule);
  return turn(
    { ...entered(session), proposal },
    {
      say: here.assumed,
      facts: here.facts,
      ask: question(`remind-${proposal.kind}`, offer.ask, offer.short),
    },
  );
}

/** Makes what was agreed to and repeats it. `mayAsk`: whether the permission may be asked for when it is missing. */
export async function make(
  proposal: Proposal,
  session: Session,
  context: Context,
  mayAsk = allowed(session, context),
): Promise<Turn> {
  const words = context.words.reminders;
  const here = await momentHere(session, context);
  const schedule = scheduleOf(proposal, here);
  const { kind } = proposal;
  try {
    const wanted = { kind, schedule, timeZone: here.zone, text: words.text[kind], locale: context.locale };
    const tokens = await context.ports.reminders.create(wanted);
    const facts: readonly Fact[] = tokens.map((token) => ({ kind: 'reminder-made', token, reminder: kind }));
    const hint = personOf(session).reminders.length === 0 ? [words.howToChange] : [];
    const say = [words.made(spoken(schedule, here, context)), ...hint];
    const next = await nextOffer(proposal, session, context, true);
    const all = [...here.facts, ...facts];
    return next === null
      ? afterwards(settled(session), context, say, all)
      : withFacts(all, saidFirst(say, next));
  } catch (fault) {
    if (!(fault instanceof ReminderFault)) throw fault;
    if (fault.reason === 'no-permission' && mayAsk) {
      return withFacts(here.facts, askPermission(proposal, session));
    }
    return notMade(fault, schedule, session, here, context);
  }
}

function notMade(
  fault: ReminderFault,
  schedule: Schedule,
  session: Session,
  here: Here,
  context: Context,
): Turn {
  const words = context.words.reminders;
  switch (fault.reason) {
    case 'no-permission':
      return notAllowed(afterwards(settled(session), context, [], here.facts), context);
    case 'in-the-past': {
      const later = schedule.kind === 'once' ? tomorrowMorning(here.now, here.zone, schedule.time) : schedule;
      return saidFirst(words.passed, propose(later, session, here, context));
    }
    case 'recurrence-refused': {
      const ring = localTime(nextRing(schedule, here.now, here.zone), here.zone);
      return saidFirst(words.onlyOnce, propose({ kind: 'once', ...ring }, session, here, context));
    }
    default:
      return afterwards(settled(session), context, toldFault(fault.reason, context), here.facts);
  }
}

/** It will not be made. */
export async function decline(proposal: Proposal, session: Session, context: Context): Promise<Turn> {
  const { declined, declinedOne } = context.words.reminders;
  const next = await nextOffer(proposal, session, context, false);
  return next === null ? afterwards(settled(session), context, declined, []) : saidFirst(declinedOne, next);
}

/** After the afternoon's, if they have just stretched, comes the next morning's; null when nothing is left to offer. */
async function nextOffer(
  proposal: Proposal,
  session: Session,
  context: Context,
  second: boolean,
): Promise<Turn | null> {
  const leadsOn = proposal.kind === 'afternoon' && proposal.date !== null;
  if (!leadsOn || !hasJustStretched(session, context)) return null;
  const here = await momentHere(session, context);
  const morning = tomorrowMorning(here.now, here.zone);
  if (await isServed(morning, session, context)) return null;
  return propose(morning, settled(session), { ...here, assumed: [] }, context, second);
}

/** Whether one that is there rings then already. */
export async function isServed(wanted: Schedule, session: Session, context: Context): Promise<boolean> {
  if (personOf(session).reminders.length === 0) return false;
  try {
    return (await context.ports.reminders.list()).some(({ schedule }) => serves(schedule, wanted));
  } catch (fault) {
    if (fault instanceof ReminderFault) return false;
    throw fault;
  }
}

function hasJustStretched(session: Session, context: Context): boolean {
  const { activity, finishedAt } = personOf(session);
  const times = Object.values(activity).flatMap((group) => Object.values(group?.lastAt ?? {}));
  const last = Math.max(finishedAt ?? 0, ...times.map((at) => at ?? 0));
  return nowSeconds(context) - last < JUST_SECONDS;
}
