/** The answers to the questions that close a hold: ready, still tight, did it hurt. */
import type { Fact } from '../storage/person';
import { stretch } from '../stretching/library';
import type { Step } from '../stretching/step';
import type { Heard } from '../triage/listening/listen';
import { type Context, nowSeconds, today, vary } from './context';
import { goOn, held, pauseHere, play, worked } from './play-routine';
import { current, isHeld, mayNeedSecondRound, moved, withSecondRound } from './routine-place';
import type { Said } from './said';
import type { Routine, Session } from './session';
import { type Onward, onward, type Turn, turn } from './turn';

/** The answer to the question that closes a hold. */
export function afterHold(
  said: Said,
  heard: Heard | null,
  session: Session,
  routine: Routine,
  context: Context,
): Turn | Onward {
  const { stretching } = context.words;
  const here = current(routine);
  if (here === null) return play(session, routine, context, { previous: null });
  if (session.asked?.question === 'tightness')
    return afterTightness(said, heard, session, routine, here, context);
  // A second no is a wish to stop here.
  if (said.act.kind === 'no')
    return routine.holding ? goOn(session, context, stretching.takeTime) : pauseHere(session, context);
  // "The left one" while the right comes next: the left once more.
  if (said.act.kind === 'side' && said.act.side === here.side)
    return play(session, routine, context, { previous: here });
  const next = moved(routine, routine.index + (routine.holding ? 1 : 0));
  return play(session, next, context, { previous: here, facts: worked(here, session, context) });
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
  const facts = [...worked(here, session, context), ...tightnessFacts(here, told, session, context)];
  if (told.tight !== null && mayNeedSecondRound(routine)) {
    const again = moved(withSecondRound(routine, told.tight), routine.index + 1);
    return play(session, again, context, { previous: here, facts, first: [stretching.secondRound] });
  }
  const first = told.tight !== null ? [stretching.enough] : [vary(context, stretching.loose, 'Good.')];
  return play(session, moved(routine, routine.index + 1), context, { previous: here, facts, first });
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
      if (heard?.answer == null) return { tight: saysTight(said.words) ? 'both' : null };
      return { tight: (heard.answer === 'yes') === yesMeansTight ? 'both' : null };
    default:
      return { tight: null };
  }
}

/** "My hamstrings are really tight" answers the question how tight it is, in free speech. */
export function tellsTightness(words: string | null): boolean {
  return words !== null && /\b(tight|tighter|stiff|loose|looser|loosened|relaxed)\b/.test(words);
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

/** A fallback during or right after a hold brings no words: never just go on. */
export function askDidItHurt(session: Session, context: Context): Turn {
  const words = context.words.stretching.didItHurt;
  return turn(session, {
    ask: {
      question: 'screen-0',
      findings: ['severe', 'saddle', 'both-legs', 'one-leg-pain'],
      text: words.ask,
      short: words.short,
    },
  });
}

export function afterDidItHurt(
  said: Said,
  heard: Heard | null,
  session: Session,
  routine: Routine,
  context: Context,
): Turn | Onward {
  const no = said.act.kind === 'no' || said.act.kind === 'nothing-hurts' || heard?.answer === 'no';
  const goesOn = ['next', 'ready', 'resume', 'repeat'].includes(said.act.kind);
  if (!no && !goesOn) return onward('hurt', session);
  // What was cut into is held again; what was through counts, and the next one comes.
  const through = said.act.kind !== 'repeat' && isHeld(routine, nowSeconds(context));
  const next = through ? moved(routine, routine.index + 1) : routine;
  return play(session, next, context, { previous: current(routine), facts: held(routine, session, context) });
}
