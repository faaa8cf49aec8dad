/** One turn of a routine: words, time to get into place, the hold, the closing question. Design section 5. */
import { speakingSeconds } from '../speech/duration';
import { earTexts, type Sentence } from '../speech/sentence';
import { STRETCH_WORDS } from '../speech/stretch-words';
import { type Fact, type Person, type SavedRoutine, timesMet } from '../storage/person';
import { stretch } from '../stretching/library';
import { getReadySeconds, planHold } from '../stretching/pacing';
import type { Step } from '../stretching/step';
import { type Context, nowSeconds, vary } from './context';
import { personOf } from './person-of';
import { current, holdSecondsFor, mayNeedSecondRound, nextIs } from './routine-place';
import type { Routine, Session } from './session';
import { type Ask, question, type Turn, turn } from './turn';

/** In the first meetings a stretch is told in full, then shortly; from this one on "as last time". */
const AS_LAST_TIME_FROM = 3;
/** What is spoken may be through sooner than estimated; nobody is to hold again what was held. */
const QUICK_SPEECH = 0.7;

interface HoldOptions {
  /** The step that was held before this one, in this session. */
  readonly previous: Step | null;
  readonly first: readonly Sentence[];
  readonly facts: readonly Fact[];
  /** Said in full whatever was met before ("repeat", "slower"). */
  readonly inFull?: boolean;
}

/** Plays the current step of the routine. The place is saved before the answer goes out. */
export function holdTurn(session: Session, routine: Routine, context: Context, options: HoldOptions): Turn {
  const step = current(routine);
  if (step === null) throw new RangeError('A routine that is through has no step to hold');
  const { stretching } = context.words;
  const person = personOf(session);
  const holdSeconds = holdSecondsFor(step.stretch, person.prefers.hold);
  const words = STRETCH_WORDS[step.stretch];
  // A moving start comes with the screen's result, which is enough to hear: then it is told with the first still hold.
  const tells = !routine.interruptTold && (words.paced === null || routine.steps.length === 1);
  const interrupt = tells ? [stretching.interrupt] : [];
  const told = instructions(step, options, person, context);
  const before = earTexts([...options.first, ...interrupt, ...told]);
  const started: Routine = {
    ...routine,
    startedAt: nowSeconds(context),
    interruptTold: routine.interruptTold || tells,
    holding: true,
    leadSeconds: Math.floor(speakingSeconds(before) * QUICK_SPEECH),
    holdSeconds,
  };
  const pace = person.prefers.pace === 'slower' ? 'slow' : 'normal';
  const hold = planHold({
    lead: [],
    instructions: told,
    getReadySeconds: getReadySeconds(options.previous, step),
    startWord:
      words.paced === null ? vary(context, stretching.startWords, 'And hold.') : stretching.startMoving,
    holdSeconds,
    halfway: words.halfway,
    countdown: stretching.countdown,
    paced: words.paced,
    release: vary(context, stretching.release, 'And release.'),
    closing: '',
    pace,
  });
  return turn(
    { ...session, scene: 'stretching', routine: started },
    {
      say: [...options.first, ...interrupt],
      hold,
      ask: closingQuestion(started, context),
      facts: [
        ...options.facts,
        ...metNow(step, options, context),
        { kind: 'routine-saved', routine: saved(started) },
      ],
      show: { kind: 'stretch', title: words.name, lines: words.full(step.side), seconds: holdSeconds },
    },
  );
}

/** The place as it is remembered. */
export function saved({ steps, index, position, startedAt, purpose }: Routine): SavedRoutine {
  return { steps, index, position, startedAt, purpose };
}

function metNow(step: Step, options: HoldOptions, context: Context): readonly Fact[] {
  const secondSide = options.previous?.stretch === step.stretch;
  return secondSide ? [] : [{ kind: 'stretch-met', stretch: step.stretch, at: nowSeconds(context) }];
}

function instructions(step: Step, options: HoldOptions, person: Person, context: Context): readonly string[] {
  const { stretching } = context.words;
  const words = STRETCH_WORDS[step.stretch];
  const { side } = step;
  const inFull = [...words.full(side), ...(words.avoid === null ? [] : [words.avoid])];
  if (options.inFull === true) return inFull;
  const { previous } = options;
  if (previous !== null && previous.stretch === step.stretch) {
    if (previous.side === step.side && previous.round === step.round) return [words.short(side)];
    const lead =
      step.round > previous.round ? stretching.onceMore(side) : stretching.sideNow(side ?? 'other');
    return [lead, words.short(side)];
  }
  const met = timesMet(person, step.stretch);
  if (met >= AS_LAST_TIME_FROM)
    return [stretching.asLastTime(words.name), ...(side === null ? [] : [stretching.sideFirst(side)])];
  if (met > 0) return [stretching.named(words.name), words.short(side)];
  return inFull;
}

function closingQuestion(routine: Routine, context: Context): Ask {
  const { stretching } = context.words;
  if (mayNeedSecondRound(routine)) {
    const step = current(routine);
    const sided = step !== null && stretch(step.stretch).twoSided;
    const words = sided ? stretching.tightness : stretching.tightnessMiddle;
    return question('tightness', words.ask, words.short);
  }
  const next = nextIs(routine);
  const words = next === 'end' ? stretching.tightnessEnd : stretching.ready[next];
  return question(next === 'end' ? 'tightness' : 'ready', words.ask, words.short);
}
