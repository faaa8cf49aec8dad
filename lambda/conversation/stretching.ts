/** Spoken stretching: a routine, a session of groups, or one stretch. What every word does in it is in this table. */
import type { Sentence } from '../speech/sentence';
import { STRETCH_WORDS } from '../speech/stretch-words';
import { secondsOf } from '../stretching/routine';
import type { Heard } from '../triage/listening/listen';
import { afterDidItHurt, afterHold, isAskedWhetherItHurt, tellsTightness, waiting } from './after-hold';
import { type Context, nowSeconds } from './context';
import { finish, goOn, held, pauseHere, play } from './play-routine';
import { easier, otherLength, otherPace, otherPosition, otherSide } from './routine-changes';
import { afterNext, counted, current, moved, nextIs, pastHold } from './routine-place';
import type { Said } from './said';
import type { Routine, Session } from './session';
import { back } from './side-answers';
import { type Onward, onward, type Turn } from './turn';
import { goodbye } from './welcome';

/** Of ten (NHS, Back pain: severe). */
const SEVERE = 8;

/** Every answer while a routine is under way; null when the words mean nothing here. */
export function answerStretching(
  said: Said,
  heard: Heard | null,
  before: Session,
  context: Context,
): Turn | Onward | null {
  if (before.routine === null) return null;
  const now = nowSeconds(context);
  const routine = counted(before.routine, now);
  const session: Session = { ...before, routine };
  const { act } = said;
  const { stretching } = context.words;
  if (isAskedWhetherItHurt(session)) return whetherItHurt(said, heard, session, routine, context);
  switch (act.kind) {
    case 'yes':
    case 'no':
    case 'not-sure':
    case 'tightness':
    case 'side':
    case 'trend':
    case 'ready':
    case 'nothing-hurts':
      return afterHold(said, null, session, routine, context);
    case 'story': {
      const answers =
        heard?.answer != null || (session.asked?.question === 'tightness' && tellsTightness(said.words));
      return answers ? afterHold(said, heard, session, routine, context) : null;
    }
    case 'number':
      // "This is a nine out of ten now" is no count of anything but pain.
      return act.value >= SEVERE && act.value <= 10 ? onward('hurt', session) : null;
    case 'next':
      return play(session, afterNext(routine, now), context, {
        previous: current(routine),
        facts: held(routine, session, context),
      });
    case 'previous':
      return play(session, moved(routine, routine.index - 1), context, { previous: current(routine) });
    case 'repeat':
      return play(session, routine, context, { previous: current(routine), inFull: true });
    case 'resume':
      return play(session, routine, context, { previous: null });
    case 'start-over':
      return play(session, moved(routine, 0), context, { previous: null });
    case 'pause':
      return pauseHere(session, context);
    case 'wait':
      return waiting(session, context);
    case 'easier':
      return easier(session, routine, context);
    case 'position':
      return otherPosition(act.position, session, routine, context);
    case 'longer':
    case 'shorter':
      return otherLength(act.kind, session, routine, context);
    case 'slower':
    case 'faster':
      return otherPace(act.kind, session, routine, context);
    case 'other-side':
      return otherSide(session, routine, context);
    case 'how-long-left':
      return goOn(session, context, [minutesLeft(routine, context)]);
    case 'whats-next':
      return goOn(session, context, [whatsNext(routine, context)]);
    case 'done':
      return finish(session, routine, context, [stretching.doneEarly], held(routine, session, context));
    default:
      return null;
  }
}

/** What leaves the question open is answered, and then it is asked again. */
function whetherItHurt(
  said: Said,
  heard: Heard | null,
  session: Session,
  routine: Routine,
  context: Context,
): Turn | Onward {
  switch (said.act.kind) {
    case 'pause':
      return goodbye(session, context);
    case 'wait':
      return back(session, context, context.words.stretching.takeTime);
    case 'how-long-left':
      return back(session, context, [minutesLeft(routine, context)]);
    case 'whats-next':
      return back(session, context, [whatsNext(routine, context)]);
    default:
      return afterDidItHurt(said, heard, session, routine, context);
  }
}

function minutesLeft(routine: Routine, context: Context): Sentence {
  const now = nowSeconds(context);
  const { index } = pastHold(routine, now);
  const minutes = Math.ceil(secondsOf(routine.steps.slice(index)) / 60);
  return context.words.stretching.left(minutes);
}

function whatsNext(routine: Routine, context: Context): Sentence {
  const { stretching } = context.words;
  const next = routine.steps[routine.index + 1];
  switch (nextIs(routine)) {
    case 'side':
      return stretching.otherSideNext;
    case 'round':
      return stretching.roundNext;
    default:
      return stretching.nextIs(next === undefined ? null : STRETCH_WORDS[next.stretch].name);
  }
}
