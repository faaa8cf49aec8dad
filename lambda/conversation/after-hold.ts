/** The answers to the questions that close a hold: ready, still tight, did it hurt. */
import type { Fact } from '../storage/person';
import { stretch } from '../stretching/library';
import type { Step } from '../stretching/step';
import type { Heard } from '../triage/listening/listen';
import { type Context, nowSeconds, vary } from './context';
import { goOn, held, pauseHere, play } from './play-routine';
import { current, isHeld, mayNeedSecondRound, moved, pastHold, withSecondRound } from './routine-place';
import type { Act, Said } from './said';
import type { Routine, Session } from './session';
import { today } from './time-zone';
import { traceDroppedOf } from './trace';
import { type Onward, onward, type Turn, turn } from './turn';

/** The answer to the question that closes a hold. */
export function afterHold(
  said: Said,
  heard: Heard | null,
  session: Session,
  routine: Routine,
  context: Context,
): Turn | Onward {
  const here = current(routine);
  if (here === null) return play(session, routine, context, { previous: null });
  if (isDoubtful(said.act)) return askDidItHurt(session, context);
  const now = nowSeconds(context);
  const cutShort = routine.holding && !isHeld(routine, now);
  if (session.asked?.question === 'tightness' && !cutShort)
    return afterTightness(said, heard, session, routine, here, context);
  if (said.act.kind === 'no') return waiting(session, context);
  // "The left one" while the right comes next: the left once more.
  if (said.act.kind === 'side' && said.act.side === here.side)
    return play(session, routine, context, { previous: here });
  const facts = held(routine, session, context);
  return play(session, pastHold(routine, now), context, { previous: here, facts });
}

/** A moment more: the place stays. A second time running, it is kept for the next launch. */
export function waiting(session: Session, context: Context): Turn {
  return hasWaited(session, context)
    ? pauseHere(session, context)
    : goOn(session, context, context.words.stretching.takeTime);
}

/** Whether time was given in the turn before. */
function hasWaited(session: Session, context: Context): boolean {
  return session.said.some((sentence) => context.words.stretching.takeTime.some((each) => each === sentence));
}

/** "It's worse", "not sure": the next hold waits until it is known whether something hurts. */
function isDoubtful(act: Act): boolean {
  return act.kind === 'not-sure' || (act.kind === 'trend' && act.trend === 'worse');
}

function afterTightness(
  said: Said,
  heard: Heard | null,
  session: Session,
  routine: Routine,
  here: Step,
  context: Context,
): Turn | Onward {
  const { stretching } = context.words;
  const told = tightnessOf(said, heard, mayNeedSecondRound(routine));
  const facts = [...held(routine, session, context), ...tightnessFacts(here, told, session, context)];
  if (told.tight !== null && mayNeedSecondRound(routine)) {
    const again = moved(withSecondRound(routine, told.tight), routine.index + 1);
    return play(session, again, context, { previous: here, facts, first: [stretching.secondRound] });
  }
  const next = moved(routine, routine.index + 1);
  // The closing sentence praises enough.
  const praise = current(next) === null ? [] : [vary(context, stretching.loose, 'Good.')];
  const enough = here.round === 2 ? stretching.enough : stretching.onceIsEnough;
  const first = told.tight !== null ? [enough] : praise;
  return play(session, next, context, { previous: here, facts, first });
}

interface Told {
  /** The side that stays tight, or null. */
  readonly tight: 'left' | 'right' | 'both' | null;
}

/** "Is it still tight?": yes, a side or "tight" mean a second round. At the end the question is turned round. */
function tightnessOf(said: Said, heard: Heard | null, yesMeansTight: boolean): Told {
  const { act } = said;
  switch (act.kind) {
    case 'side':
      return { tight: act.side };
    case 'tightness':
      return { tight: act.tightness === 'tight' ? (act.side ?? 'both') : null };
    case 'trend':
      return { tight: act.trend === 'better' ? null : 'both' };
    case 'yes':
      return { tight: yesMeansTight ? 'both' : null };
    case 'no':
      return { tight: yesMeansTight ? null : 'both' };
    case 'story':
      if (heard?.answer == null) return { tight: saysTight(said.words) ? sideIn(said.words) : null };
      return { tight: (heard.answer === 'yes') === yesMeansTight ? 'both' : null };
    default:
      return { tight: null };
  }
}

/** "My hamstrings are really tight" answers the question how tight it is, in free speech. */
export function tellsTightness(words: string | null): boolean {
  return words !== null && /\b(tight|tighter|stiff|loose|looser|loosened|relaxed)\b/.test(words);
}

/** The side that the words name, or both. */
function sideIn(words: string | null): 'left' | 'right' | 'both' {
  const [left, right] = [/\bleft\b/, /\bright\b/].map((side) => side.test(words ?? ''));
  return left === right ? 'both' : left === true ? 'left' : 'right';
}

function saysTight(words: string | null): boolean {
  return (
    words !== null &&
    /\b(tight|stiff)\b/.test(words) &&
    !/\b(not|isn't|no longer|less|only slightly|hardly)\b/.test(words)
  );
}

function tightnessFacts(step: Step, told: Told, session: Session, context: Context): readonly Fact[] {
  const { group, twoSided } = stretch(step.stretch);
  const day = today(session, context);
  const sides = twoSided ? (['left', 'right'] as const) : ([null] as const);
  return sides.map((side) => {
    const tight = told.tight === 'both' || told.tight === side || (side === null && told.tight !== null);
    return { kind: 'tightness-told', group, side, tightness: tight ? 'tight' : 'loose', day } as const;
  });
}

/**
 * A fallback during or right after a hold brings no words: never just go on. `doubts` is how often it was asked in vain.
 * A hold that was cut into stops counting here, however long the answer takes.
 */
export function askDidItHurt(session: Session, context: Context, doubts = 0): Turn {
  const words = context.words.stretching.didItHurt;
  const { routine } = session;
  const stopped =
    routine === null || isHeld(routine, nowSeconds(context)) ? routine : { ...routine, holding: false };
  return turn(
    { ...session, routine: stopped, doubts },
    {
      // Left unanswered, it leaves nothing to build on.
      facts: traceDroppedOf(session, context),
      ask: {
        question: 'screen-0',
        findings: ['severe', 'saddle', 'both-legs', 'one-leg-pain'],
        text: doubts === 0 ? words.ask : words.short,
        short: doubts === 0 ? words.short : words.ask,
      },
    },
  );
}

/** Whether it is open if something hurt: nothing goes on before that has its answer. */
export function isAskedWhetherItHurt({ scene, asked }: Session): boolean {
  return (scene === 'stretching' || scene === 'between-sets') && asked?.question === 'screen-0';
}

/** Neither a yes nor a no, nor a word of trouble: worth asking once more before the checks begin. */
export function saysNothing({ act }: Said, heard: Heard | null): boolean {
  switch (act.kind) {
    case 'yes':
    case 'no':
    case 'not-sure':
    case 'nothing-hurts':
    case 'that-hurts':
    // "The left one", "a seven": where and how much.
    case 'side':
    case 'number':
      return false;
    case 'trend':
      return act.trend !== 'worse';
    case 'story':
      return heard?.answer == null && heard?.complaint == null;
    default:
      return true;
  }
}

export function afterDidItHurt(
  said: Said,
  heard: Heard | null,
  session: Session,
  routine: Routine,
  context: Context,
): Turn | Onward {
  if (saysNothing(said, heard) && session.doubts === 0) return askDidItHurt(session, context, 1);
  const no = said.act.kind === 'no' || said.act.kind === 'nothing-hurts' || heard?.answer === 'no';
  if (!no) return onward('hurt', { ...session, doubts: 0 });
  const next = pastHold(routine, nowSeconds(context));
  return play(session, next, context, { previous: current(routine), facts: held(routine, session, context) });
}
