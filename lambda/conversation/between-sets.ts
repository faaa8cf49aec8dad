/** At the gym: ten to twenty light seconds for a muscle group, then a rest count to the next set. */

import { speakingSeconds } from '../speech/duration';
import type { Sentence } from '../speech/sentence';
import { STRETCH_WORDS } from '../speech/stretch-words';
import type { Fact } from '../storage/person';
import { betweenSets } from '../stretching/library';
import { type HoldPart, type HoldPlan, planHold } from '../stretching/pacing';
import type { Heard } from '../triage/listening/listen';
import { askDidItHurt, saysNothing, tellsTightness } from './after-hold';
import { type Context, nowSeconds } from './context';
import type { Said } from './said';
import type { BetweenSetsTalk, Session } from './session';
import { today } from './time-zone';
import { type Onward, onward, question, saidFirst, type Turn, turn } from './turn';

const LONGEST_REST_SECONDS = 180;
const SHORTEST_REST_SECONDS = 10;
/** A halfway cue is worth saying from here on. */
const HALFWAY_FROM_SECONDS = 40;

export function beginBetweenSets(
  talk: BetweenSetsTalk,
  session: Session,
  context: Context,
  first: readonly Sentence[],
): Turn {
  const now: Session = { ...session, scene: 'between-sets', betweenSets: talk, wish: null };
  if (talk.group !== null) return stretchNow(now, { ...talk, group: talk.group }, context, first);
  if (talk.restSeconds !== null) return rest(now, talk, talk.restSeconds, context, first);
  const { which } = context.words.betweenSets;
  return turn(now, { say: first, ask: question('open', which.ask, which.short) });
}

/** Answers within the scene; null when the words mean nothing here. */
export function answerBetweenSets(
  said: Said,
  heard: Heard | null,
  session: Session,
  context: Context,
): Turn | Onward | null {
  const talk = session.betweenSets;
  if (talk === null) return null;
  const { act } = said;
  if (session.asked?.question === 'screen-0') return afterDidItHurt(said, heard, session, talk, context);
  switch (act.kind) {
    case 'stretch-group':
      return beginBetweenSets({ ...talk, group: act.group }, session, context, []);
    case 'between-sets':
      // A rest alone: the muscle stays for the next set.
      if (act.group === null && act.restSeconds !== null)
        return rest(session, talk, act.restSeconds, context, []);
      return beginBetweenSets(
        {
          ...talk,
          group: act.group ?? talk.group,
          restSeconds: act.restSeconds ?? talk.restSeconds,
        },
        session,
        context,
        [],
      );
    case 'duration':
      return rest(session, talk, act.seconds, context, []);
    case 'number':
      return act.unit === null ? rest(session, talk, act.value, context, []) : null;
    case 'repeat':
    case 'start-over':
      if (session.asked?.question === 'again' && talk.restSeconds !== null)
        return rest(session, talk, talk.restSeconds, context, []);
      return beginBetweenSets(talk, session, context, []);
    case 'yes':
    case 'ready':
    case 'resume':
      return yes(session, talk, context);
    case 'next':
      // "Skip" leaves out what was offered.
      return turn(session, { say: [context.words.betweenSets.enjoy] });
    case 'how-long-left':
      return restQuestion(session, talk, context);
    case 'no':
    case 'done':
      return turn(session, { say: [context.words.betweenSets.enjoy] });
    case 'story':
    case 'tightness':
      // The muscle of the set is tight: what the stretch is for. Anything dangerous was heard before.
      return talk.group !== null && (act.kind === 'tightness' || tellsTightness(said.words))
        ? saidFirst([context.words.betweenSets.gently], restQuestion(session, talk, context))
        : null;
    case 'not-understood':
      return session.asked?.question === 'ready' ? askDidItHurt(session, context) : null;
    default:
      return null;
  }
}

/** Yes to "count your rest" counts, yes to "again" stretches again, yes to "did it hurt" is the screen's. */
function yes(session: Session, talk: BetweenSetsTalk, context: Context): Turn {
  if (session.asked?.question === 'again') return beginBetweenSets(talk, session, context, []);
  if (talk.restSeconds !== null) return rest(session, talk, talk.restSeconds, context, []);
  const { howLong } = context.words.betweenSets;
  return turn(session, { ask: question('ready', howLong.ask, howLong.short) });
}

function afterDidItHurt(
  said: Said,
  heard: Heard | null,
  session: Session,
  talk: BetweenSetsTalk,
  context: Context,
): Turn | Onward {
  if (saysNothing(said, heard) && session.doubts === 0) return askDidItHurt(session, context, 1);
  const no = said.act.kind === 'no' || said.act.kind === 'nothing-hurts' || heard?.answer === 'no';
  return no ? restQuestion(session, talk, context) : onward('hurt', { ...session, routine: null });
}

function stretchNow(
  session: Session,
  talk: BetweenSetsTalk & { readonly group: NonNullable<BetweenSetsTalk['group']> },
  context: Context,
  first: readonly Sentence[],
): Turn {
  const { betweenSets: words } = context.words;
  const chosen = betweenSets(talk.group);
  const told = STRETCH_WORDS[chosen.id];
  const sides = chosen.twoSided ? (['left', 'right'] as const) : ([null] as const);
  const plans = sides.map((side, index) =>
    planHold({
      lead: [],
      instructions: index === 0 ? [...told.full(side), words.light] : [words.otherSide],
      getReadySeconds: index === 0 ? 5 : 0,
      startWord: words.startWord,
      holdSeconds: chosen.holdSeconds,
      halfway: '',
      countdown: [],
      paced: told.paced,
      release: index === sides.length - 1 ? words.release : '',
      closing: '',
      pace: 'normal',
    }),
  );
  const hold: HoldPlan = { parts: plans.flatMap((plan) => plan.parts), holdSeconds: chosen.holdSeconds };
  const facts: readonly Fact[] = sides.map((side) => ({
    kind: 'stretched',
    group: talk.group,
    side,
    day: today(session, context),
    at: nowSeconds(context),
  }));
  return { ...restQuestion(session, talk, context), say: first, hold, facts };
}

function restQuestion(session: Session, talk: BetweenSetsTalk, context: Context): Turn {
  const { betweenSets: words } = context.words;
  const ask = talk.restSeconds === null ? words.howLong : words.countRest(secondsName(talk.restSeconds));
  return turn({ ...session, scene: 'between-sets' }, { ask: question('ready', ask.ask, ask.short) });
}

/** A silent count with the time left at half, then three, two, one. */
function rest(
  session: Session,
  talk: BetweenSetsTalk,
  seconds: number,
  context: Context,
  first: readonly Sentence[],
): Turn {
  const { betweenSets: words } = context.words;
  if (seconds > LONGEST_REST_SECONDS) {
    return turn(
      { ...session, betweenSets: { ...talk, restSeconds: null } },
      { say: [...first, words.tooLong], ask: question('ready', words.howLong.ask, words.howLong.short) },
    );
  }
  const again = talk.group === null ? words.restAgain : words.again;
  const length = Math.max(SHORTEST_REST_SECONDS, Math.round(seconds));
  return turn(
    { ...session, scene: 'between-sets', betweenSets: { ...talk, restSeconds: length } },
    {
      say: [...first, words.resting(secondsName(length))],
      hold: restPlan(length, context),
      ask: question('again', again.ask, again.short),
    },
  );
}

function restPlan(seconds: number, context: Context): HoldPlan {
  const { betweenSets: words } = context.words;
  const half = Math.round(seconds / 2);
  const countdown: readonly HoldPart[] = words.countdown.flatMap((count) => [
    { say: count },
    { silenceSeconds: Math.max(0.1, 1 - speakingSeconds(count)) },
  ]);
  const end: readonly HoldPart[] = [
    { say: words.getReady },
    { silenceSeconds: 2 },
    ...countdown,
    { say: words.nextSet },
  ];
  const tail = 3 + 2 + speakingSeconds(words.getReady);
  if (seconds < HALFWAY_FROM_SECONDS)
    return { parts: [{ silenceSeconds: Math.max(1, seconds - tail) }, ...end], holdSeconds: seconds };
  const cue = words.left(secondsName(half));
  const parts = [
    { silenceSeconds: seconds - half },
    { say: cue },
    { silenceSeconds: Math.max(1, half - tail - speakingSeconds(cue)) },
    ...end,
  ];
  return { parts, holdSeconds: seconds };
}

/** "90 seconds", "2 minutes". */
function secondsName(seconds: number): string {
  if (seconds % 60 !== 0) return `${seconds} seconds`;
  return seconds === 60 ? 'one minute' : `${seconds / 60} minutes`;
}
