/** What is said to a reminder that was proposed, and to the question when. */
import { thisAfternoon } from '../training/reminder-times';
import type { Heard } from '../triage/listening/listen';
import type { Context } from './context';
import { decline, make, propose } from './make-reminder';
import { moveByToken, type Propose } from './move-reminder';
import { momentHere } from './reminder-moment';
import { afterwards, settled } from './reminder-place';
import { askedFor, namesNothing, pointerOf, revised, scheduleOf } from './reminder-proposal';
import type { Act, Said } from './said';
import type { Session } from './session';
import { type Ask, question, saidFirst, type Turn, turn } from './turn';

/** Yes makes it, no leaves it, a time or day changes it. */
export async function answerProposal(
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
  if (no || (act.kind === 'cancel-reminder' && namesNothing(pointerOf(act)))) {
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

/** For those that cannot be moved because they are gone. */
export function proposing(session: Session, context: Context): Propose {
  return (schedule, here, say) => saidFirst(say, propose(schedule, session, here, context));
}
