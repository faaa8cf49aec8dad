/**
 * One turn: listen, look for danger, answer. The order of the cases below is the order of what matters:
 * somebody in danger, the user's way out, danger heard in passing, asides, wishes, complaints, and then the scene.
 */
import type { Sentence } from '../speech/sentence';
import { STRETCHES } from '../stretching/library';
import type { Heard } from '../triage/listening/listen';
import { beginRoutine } from './begin-routine';
import { answerBetweenSets, beginBetweenSets } from './between-sets';
import { absorbAccount, answerCause, lookForCause } from './cause';
import { type Context, isOtherVoice, isPressing, nowSeconds, personOf, today } from './context';
import { answerDiary, diaryAct } from './diary';
import { diaryForbids } from './diary-reason';
import { saved } from './hold-turn';
import { answerMyData, askDelete, tellData } from './my-data';
import { answerReminders, concernsReminders, offerReminder } from './reminders';
import { emergencyForSomebodyElse } from './result';
import type { Act, ActKind, Said } from './said';
import {
  answerScreening,
  continueScreen,
  dueScreen,
  raisesConcern,
  reopenScreen,
  startScreen,
} from './screening';
import type { Session, Wish } from './session';
import { answerAside, back } from './side-answers';
import { answerStretching, askDidItHurt } from './stretching';
import { answerTechnique, beginTechnique, OFFERED } from './technique';
import { withTimeZone } from './time-zone';
import { traceDropped } from './trace';
import { askAgain, type Onward, onward, question, saidFirst, type Turn, turn, withFacts } from './turn';
import { tellWeek } from './week';
import { answerPlan } from './weight-plan';
import { answerWelcome, askMore, goodbye, greet } from './welcome';

type Outcome = Turn | Onward;

/** The answer to what was said. Effects on memory are in the turn's facts; the caller writes them. */
export async function converse(said: Said, before: Session, context: Context): Promise<Turn> {
  const heard = said.words === null ? null : await hear(said.words, before, context);
  const told = heard === null ? before : { ...before, account: absorbAccount(before.account, heard) };
  const { session, facts } = COUNTS_DAYS.includes(said.act.kind)
    ? await withTimeZone(told, context)
    : { session: told, facts: [] };
  const outcome = await route(said, heard, session, context);
  const answered = withFacts(facts, await carryOn(outcome, context));
  return settleTurn(said.act.kind === 'stop' ? answered : withoutTrace(answered, context));
}

/** What is answered with the user's own days, whatever scene it comes from. */
const COUNTS_DAYS: readonly ActKind[] = [
  'week',
  'start-diary',
  'diary-entry',
  'diary-trend',
  'clinician-summary',
];

/** Checks that ended otherwise than in self-care: the next ones are the full ones. */
function withoutTrace(answered: Turn, context: Context): Turn {
  const { session, ask } = answered;
  const endedBadly = isPressing(session) || (session.level === null && session.scene === 'screening');
  if (ask !== null || !endedBadly) return answered;
  return withFacts(traceDropped(personOf(session), nowSeconds(context)), answered);
}

/** The vocabulary is loaded with the first words: a launch brings none, and most processes start with a launch. */
async function hear(words: string, session: Session, context: Context): Promise<Heard> {
  const [{ listen }, { mentionsBody }] = await Promise.all([
    import('../triage/listening/listen'),
    import('../triage/listening/body-words'),
  ]);
  const heard = listen(words, listenContext(session, context));
  const openly = session.scene === 'welcome' && heard.complaint === null && heard.answer !== 'no';
  return openly && mentionsBody(words) ? { ...heard, complaint: 'muscle' } : heard;
}

function listenContext(session: Session, context: Context) {
  const step = session.routine?.steps[session.routine.index];
  const stretching = session.scene === 'stretching' || session.scene === 'between-sets';
  return {
    asked: session.asked?.findings ?? [],
    during: stretching ? ('stretching' as const) : ('talking' as const),
    group: session.betweenSets?.group ?? STRETCHES.find((each) => each.id === step?.stretch)?.group ?? null,
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
  if (isPersonal(act, session) && isOtherVoice(session, context))
    return back(session, context, context.words.data.otherVoice);
  const aside = answerAside(said, session, context) ?? elsewhereInTheHouse(act, session, context);
  if (aside !== null) return aside;
  if (concernsReminders(act) || session.scene === 'reminders') {
    const reminding = await answerReminders(said, heard, { ...session, misses: 0 }, context);
    if (reminding !== null) return reminding;
  }
  const wish = wishOf(act);
  if (wish !== null && !meansAnAnswer(act, session)) return want(wish, { ...session, misses: 0 }, context);
  if (isComplaint(said, heard, session)) return complaint(heard, session, context);
  const answer = (await answerMyData(said, session, context)) ?? answerInScene(said, heard, session, context);
  if (answer !== null) return answer;
  return notUnderstood(session, context);
}

/** From now on holds are SSML; what could not be played is said once more. */
function withoutAudio(session: Session, context: Context): Outcome {
  const now: Session = { ...session, aplaFailed: true };
  const again =
    answerInScene({ act: { kind: 'repeat' }, words: null }, null, now, context) ?? askMore(now, context, []);
  return withFacts([{ kind: 'apla-failed' }], 'to' in again ? askMore(now, context, again.first) : again);
}

/** The way out: the place in a routine stays for the next launch. */
function leave(session: Session, context: Context): Turn {
  const { routine } = session;
  const bye = goodbye(session, context);
  return routine === null
    ? bye
    : withFacts(
        [{ kind: 'routine-saved', routine: { ...saved(routine), startedAt: nowSeconds(context) } }],
        bye,
      );
}

function hurts(session: Session, heard: Heard | null, context: Context): Outcome {
  if (session.level !== 'self-care') return complaint(heard, session, context);
  const again: Session =
    session.scene === 'technique' ? { ...session, wish: { kind: 'technique' } } : session;
  return reopenScreen(again, context, heard);
}

/** What is wished for at any moment, from whatever scene. */
function wishOf(act: Act): Wish | null {
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
function isPersonal(act: Act, session: Session): boolean {
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

/** A group named between sets, or in answer to "which muscle?", is the scene's. */
function meansAnAnswer(act: Act, session: Session): boolean {
  if (session.scene === 'between-sets') return act.kind === 'stretch-group' || act.kind === 'between-sets';
  return session.scene === 'technique' && session.asked?.question === 'weight' && act.kind === 'squat-report';
}

/** Checks first: a wish waits for the screen that is due. */
function want(wish: Wish, session: Session, context: Context): Outcome {
  if (session.scene === 'screening') {
    return turn({ ...session, wish }, { say: context.words.welcome.onlyAfterChecks, ask: askAgain(session) });
  }
  const due = dueScreen(session, context, isForComplaint(wish, session));
  return due === null ? onward('wish', { ...session, wish }) : startScreen(session, context, due, wish, null);
}

/** A bad squat day or morning is a complaint, and a loosening routine began with one. */
function isForComplaint(wish: Wish, session: Session): boolean {
  if (wish.kind === 'squat-report' || wish.kind === 'morning-after') return wish.felt === 'bad';
  return wish.kind === 'resume' && (session.routine ?? personOf(session).routine)?.purpose === 'loosen';
}

function isComplaint(said: Said, heard: Heard | null, session: Session): boolean {
  if (session.scene === 'screening' || isCleared(session)) return false;
  return (
    said.act.kind === 'that-hurts' ||
    said.act.kind === 'meant-no' ||
    (heard !== null && heard.complaint !== null)
  );
}

/** Past the full checks, or moving: trouble with a muscle that is being stretched is no new complaint. */
function isCleared(session: Session): boolean {
  const moving = session.scene === 'stretching' || session.scene === 'between-sets';
  return session.level === 'self-care' && (moving || session.screen?.mode !== 'brief');
}

function complaint(heard: Heard | null, session: Session, context: Context): Outcome {
  const { welcome, advice } = context.words;
  if (heard?.complaint === 'elsewhere') {
    return askMore({ ...session, netSpoken: true }, context, [...welcome.elsewhere, advice.safetyNet]);
  }
  const due = dueScreen(session, context, true) ?? 'full';
  return startScreen(session, context, due, session.wish ?? { kind: 'loosen', position: null }, heard);
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
  const due = answer.worse ? 'full' : (dueScreen(session, context, true) ?? 'full');
  return startScreen(session, context, due, { kind: 'loosen', position: null }, heard);
}

/** Once: the question in short. Twice running: another tack. Never a dead end. */
function notUnderstood(session: Session, context: Context): Turn {
  const { welcome } = context.words;
  const now: Session = { ...session, misses: session.misses + 1 };
  const open = session.asked === null || session.asked.question === 'open';
  if (open) {
    const words = session.misses === 0 ? welcome.openHint : welcome.openTack;
    return turn(
      { ...now, scene: session.scene },
      { say: welcome.notUnderstood, ask: question('open', words.ask, words.short) },
    );
  }
  if (session.misses === 0) return turn(now, { say: welcome.notUnderstood, ask: askAgain(session) });
  const help = answerAside({ act: { kind: 'help' }, words: null }, now, context);
  return help ?? turn(now, { say: welcome.notUnderstood, ask: askAgain(session) });
}

/** Follows what a scene hands on until there is something to say. */
async function carryOn(outcome: Outcome, context: Context): Promise<Turn> {
  if (!('to' in outcome)) return outcome;
  const { session, facts } = await withTimeZone(outcome.session, context);
  const next = await carryOn(await step({ ...outcome, session }, context), context);
  return withFacts([...outcome.facts, ...facts], next);
}

function step(outcome: Onward, context: Context): Outcome | Promise<Outcome> {
  const { session, first } = outcome;
  const forbidden = diaryForbids(session, context);
  if (forbidden !== null) return forbidden;
  switch (outcome.to) {
    case 'wish':
      return begin(session.wish ?? { kind: 'loosen', position: null }, session, context, first);
    case 'want':
      return want(session.wish ?? { kind: 'loosen', position: null }, session, context);
    case 'cause':
      return lookForCause(session, context, first);
    case 'hurt':
      return reopenScreen(session, context, null);
    case 'screen': {
      const next = continueScreen(session, context);
      return 'to' in next ? { ...next, first: [...first, ...next.first] } : saidFirst(first, next);
    }
    case 'after-routine':
      return afterRoutine(session, context, first);
  }
}

function begin(wish: Wish, session: Session, context: Context, first: readonly Sentence[]): Outcome {
  switch (wish.kind) {
    case 'loosen':
    case 'stretch':
    case 'group':
    case 'week-session':
    case 'resume':
      return beginRoutine(wish, session, context, first);
    case 'technique':
      return beginTechnique(session, context, first);
    case 'weight-plan':
    case 'squat-report':
    case 'morning-after':
      return answerPlan(wish, session, context, first);
    case 'between-sets':
      return beginBetweenSets({ group: wish.group, restSeconds: wish.restSeconds }, session, context, first);
  }
}

/** A routine is through: technique where that was half of the cause, then the reminders, else whatever comes. */
async function afterRoutine(before: Session, context: Context, first: readonly Sentence[]): Promise<Outcome> {
  const session: Session = { ...before, routine: null };
  if (session.cause === 'both' && session.technique === null) {
    const { thenTechnique } = context.words.stretching;
    const talk = { unit: null, working: null, fault: OFFERED, stretchToday: false };
    const ask = question('ready', thenTechnique.ask, thenTechnique.short);
    return turn({ ...session, scene: 'technique', technique: talk }, { say: first, ask });
  }
  const purpose = session.cause === 'both' ? 'loosen' : before.routine?.purpose;
  const offer = purpose === 'loosen' ? 'afternoon' : purpose === 'session' ? 'weekly' : null;
  const offered = offer === null ? null : await offerReminder(offer, session, context, first);
  return offered ?? askMore(session, context, first);
}

/** What the session keeps of the turn: the pending question and what "repeat" says. */
function settleTurn(answered: Turn): Turn {
  const { ask } = answered;
  const asked =
    ask === null
      ? null
      : { question: ask.question, findings: ask.findings, text: ask.text, short: ask.short };
  // A yes confirms only what was asked just now.
  const confirms = ask?.question === 'ready' || ask?.question === 'delete';
  const confirming = confirms ? answered.session.confirming : null;
  return {
    ...answered,
    session: { ...answered.session, asked, confirming, said: answered.hold === null ? answered.say : [] },
  };
}
