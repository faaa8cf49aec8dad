import { STRETCHES } from '../stretching/library';
import type { Heard } from '../triage/listening/listen';
import { countsDays, isPersonal, meansAnAnswer, wishOf } from './acts';
import { askDidItHurt, isAskedWhetherItHurt } from './after-hold';
import { answerBetweenSets } from './between-sets';
import { carryOn, type Outcome, want } from './carry-on';
import { absorbAccount, answerCause } from './cause';
import { complaint, hurts, isComplaint } from './complaint';
import { type Context, isOtherVoice, isPressing, nowSeconds } from './context';
import { answerDiary, diaryAct } from './diary';
import { firstDisclaimer } from './disclaimer';
import { greet } from './greet';
import { saved } from './hold-turn';
import { answerMyData, askDelete, tellData } from './my-data';
import { notUnderstood } from './not-understood';
import { answerReminders, concernsReminders } from './reminders';
import { emergencyForSomebodyElse } from './result';
import type { Act, Said } from './said';
import { dueScreen, raisesConcern, reopenScreen, startScreen } from './screen-start';
import { answerScreening, takenBackAfterResult } from './screening';
import type { Session } from './session';
import { settleTurn } from './settle-turn';
import { answerAside, back } from './side-answers';
import { answerStretching } from './stretching';
import { answerTechnique } from './technique';
import { today, withTimeZone } from './time-zone';
import { traceDroppedOf } from './trace';
import { saidFirst, type Turn, withFacts } from './turn';
import { tellWeek } from './week';
import { answerWelcome, askMore, goodbye } from './welcome';

/** The answer to what was said. Effects on memory are in the turn's facts; the caller writes them. */
export async function converse(said: Said, before: Session, context: Context): Promise<Turn> {
  const heard = said.words === null ? null : await hear(said.words, before, context);
  const told = heard === null ? before : { ...before, account: absorbAccount(before.account, heard) };
  const { session, facts } = countsDays(said.act)
    ? await withTimeZone(told, context)
    : { session: told, facts: [] };
  const outcome = await route(said, heard, session, context);
  const turned = withFacts(facts, await carryOn(outcome, context));
  const answered = isOneShot(said.act, before)
    ? saidFirst(firstDisclaimer(session, context).say, turned)
    : turned;
  return settleTurn(said.act.kind === 'stop' ? answered : withoutTrace(answered, context));
}

/** Asked before there was any greeting, so the disclaimer is still to be said. */
function isOneShot(act: Act, { asked, said }: Session): boolean {
  return asked === null && said.length === 0 && (act.kind === 'question' || act.kind === 'week');
}

/** Checks that ended otherwise than in self-care: the next ones are the full ones. */
function withoutTrace(answered: Turn, context: Context): Turn {
  const { session, ask } = answered;
  const endedBadly = isPressing(session) || (session.level === null && session.scene === 'screening');
  if (ask !== null || !endedBadly) return answered;
  return withFacts(traceDroppedOf(session, context), answered);
}

/** The vocabulary is loaded with the first words: a launch brings none, and most processes start with a launch. */
async function hear(words: string, session: Session, context: Context): Promise<Heard> {
  const [{ listen }, { mentionsBody }] = await Promise.all([
    import('../triage/listening/listen'),
    import('../triage/listening/body-words'),
  ]);
  const heard = listen(words, listenContext(session, context));
  const openly = session.scene === 'welcome' && heard.complaint === null;
  return openly && mentionsBody(words) ? { ...heard, complaint: 'muscle' } : heard;
}

function listenContext(session: Session, context: Context) {
  const step = session.routine?.steps[session.routine.index];
  const group =
    session.betweenSets?.group ?? STRETCHES.find((each) => each.id === step?.stretch)?.group ?? null;
  // In a rest without a muscle nothing is stretched that could explain what is felt.
  const stretching = group !== null && (session.scene === 'stretching' || session.scene === 'between-sets');
  return {
    asked: session.asked?.findings ?? [],
    during: stretching ? ('stretching' as const) : ('talking' as const),
    group,
    today: today(session, context),
  };
}

async function route(said: Said, heard: Heard | null, session: Session, context: Context): Promise<Outcome> {
  const { act } = said;
  if (heard?.someoneElseInDanger === true) return emergencyForSomebodyElse(session, context);
  if (act.kind === 'stop') return leave(session, context);
  if (act.kind === 'audio-failed') return withoutAudio(session, context);
  if (act.kind === 'launch') return greet(session, context);
  if (heard !== null && session.scene !== 'screening' && raisesConcern(session, heard))
    return reopenScreen(session, context, heard);
  if (act.kind === 'that-hurts' && session.scene !== 'screening') return hurts(session, heard, context);
  const takenBack = act.kind === 'meant-no' ? takenBackAfterResult(session, context) : null;
  if (takenBack !== null) return takenBack;
  if (isPersonal(act, session) && isOtherVoice(session, context))
    return back(session, context, context.words.data.otherVoice);
  const hurtIsAsked = isAskedWhetherItHurt(session);
  const aside =
    answerAside(said, session, context) ?? (hurtIsAsked ? null : elsewhereInTheHouse(act, session, context));
  if (aside !== null) return aside;
  if (concernsReminders(act) || session.scene === 'reminders') {
    const reminding = await answerReminders(said, heard, { ...session, misses: 0 }, context);
    if (reminding !== null) return reminding;
  }
  const wish = wishOf(act);
  if (wish !== null && !hurtIsAsked && !meansAnAnswer(act, session))
    return want(wish, { ...session, misses: 0 }, context);
  if (isComplaint(said, heard, session)) return complaint(heard, session, context);
  const answer = (await answerMyData(said, session, context)) ?? answerInScene(said, heard, session, context);
  if (answer !== null) return answer;
  return notUnderstood(said, session, context);
}

/** From now on holds are SSML; what could not be played is said once more, with all that was said before the hold. */
function withoutAudio(session: Session, context: Context): Outcome {
  const now: Session = { ...session, aplaFailed: true };
  const repeated = answerInScene({ act: { kind: 'repeat' }, words: null }, null, now, context);
  const again = repeated === null || 'to' in repeated ? askMore(now, context, []) : repeated;
  return withFacts([{ kind: 'apla-failed' }], saidFirst(session.said, again));
}

/** The way out: the place in a routine stays for the next launch, unless it is open whether to go on at all. */
function leave(session: Session, context: Context): Turn {
  const { routine } = session;
  const bye = goodbye(session, context);
  const isOpen = session.scene === 'screening' || isAskedWhetherItHurt(session);
  return routine === null || isOpen
    ? bye
    : withFacts(
        [{ kind: 'routine-saved', routine: { ...saved(routine), startedAt: nowSeconds(context) } }],
        bye,
      );
}

/** Week, diary and data, from whatever scene; none of them stretches, so no screen is due. */
function elsewhereInTheHouse(act: Act, session: Session, context: Context): Outcome | null {
  if (session.scene === 'screening') return null;
  switch (act.kind) {
    case 'week':
      return tellWeek(session, context);
    case 'start-diary':
    case 'stop-diary':
    case 'diary-entry':
    case 'diary-trend':
    case 'clinician-summary':
      return diaryAct(act, session, context);
    case 'my-data':
      return tellData(session, context);
    case 'delete-data':
      return askDelete(session, context);
    default:
      return null;
  }
}

function answerInScene(said: Said, heard: Heard | null, session: Session, context: Context): Outcome | null {
  const calm: Session = { ...session, misses: 0 };
  switch (session.scene) {
    case 'screening':
      return answerScreening(said, heard, session, context);
    case 'cause':
      return answerCause(said, heard, calm, context);
    case 'technique':
      return answerTechnique(said, calm, context);
    case 'stretching':
      return answerStretching(said, heard, calm, context) ?? askDidItHurt(session, context);
    case 'between-sets':
      return answerBetweenSets(said, heard, calm, context);
    case 'diary':
      return answerDiary(said, calm, context) ?? answerAtRest(said, heard, calm, context);
    case 'reminders':
      // What means something there was answered already; a yes to something else must not begin anything.
      return null;
    case 'welcome':
    case 'week':
    case 'my-data':
      return answerAtRest(said, heard, calm, context);
  }
}

function answerAtRest(said: Said, heard: Heard | null, session: Session, context: Context): Outcome | null {
  const answer = answerWelcome(said, heard, session, context);
  if (answer === null || !('complained' in answer)) return answer;
  const due = answer.worse ? 'full' : (dueScreen(session, context, true) ?? 'changed');
  return startScreen(session, context, due, { kind: 'loosen', position: null }, heard);
}
