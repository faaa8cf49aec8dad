/** Half the weight, five points of technique one at a time, and the way back up. */
import type { Sentence } from '../speech/sentence';
import { planBack } from '../training/weight-plan';
import { minutesOfLoosening } from './begin-routine';
import type { Context } from './context';
import type { Said, WeightUnit } from './said';
import type { Session, TechniqueTalk } from './session';
import { back } from './side-answers';
import { fault } from './technique-fault';
import { answerWeight, halve, inOtherUnit, type ToldWeight, weightName } from './technique-weight';
import { type Onward, onward, question, saidFirst, type Turn, turn } from './turn';

/** The place in the talk while it is only offered. */
export const OFFERED = -2;
/** A way back is said up to this many steps, then "and so on". */
const SAID_STEPS = 3;

export function beginTechnique(session: Session, context: Context, first: readonly Sentence[]): Turn {
  const { technique } = context.words;
  const talk: TechniqueTalk = session.technique ?? {
    unit: null,
    working: null,
    fault: -1,
    stretchToday: true,
  };
  const { askWeight } = technique;
  return turn(
    { ...session, scene: 'technique', wish: null, technique: talk },
    { say: first, ask: question('weight', askWeight.ask, askWeight.short) },
  );
}

/** Answers within the scene; null when the words mean nothing here. */
export function answerTechnique(said: Said, session: Session, context: Context): Turn | Onward | null {
  const talk = session.technique;
  if (talk === null) return null;
  if (session.asked?.question === 'weight') return answerWeight(said, session, talk, context);
  if (talk.fault === OFFERED) return answerOffer(said, session, talk, context);
  switch (said.act.kind) {
    case 'yes':
    case 'ready':
    case 'next':
    case 'resume':
      return goOn(session, talk, context);
    case 'no':
    case 'done':
    case 'not-sure':
      return talk.fault < faults(context).length
        ? planOrEnd(session, talk, context, said.act.kind === 'done')
        : end(session, context, []);
    case 'previous':
      return fault(
        session,
        { ...talk, fault: Math.max(0, Math.min(talk.fault, faults(context).length) - 1) },
        context,
        [],
      );
    case 'repeat':
      if (talk.fault === faults(context).length) return wayBack(session, talk, context);
      return talk.fault >= 0 ? fault(session, talk, context, []) : null;
    case 'start-over':
      return beginTechnique({ ...session, technique: { ...talk, fault: -1 } }, context, []);
    case 'number':
      return answerWeight(said, session, talk, context);
    case 'unit':
      return inOtherUnit(said.act.unit, session, talk, context);
    case 'how-long-left':
    case 'whats-next': {
      const left = faults(context).length - 1 - talk.fault;
      return back(session, context, [
        left < 0
          ? context.words.stretching.takes(minutesOfLoosening(session, context))
          : context.words.technique.pointsLeft(left),
      ]);
    }
    default:
      return null;
  }
}

/** Yes or no to looking at technique at all. */
function answerOffer(
  said: Said,
  session: Session,
  talk: TechniqueTalk,
  context: Context,
): Turn | Onward | null {
  switch (said.act.kind) {
    case 'yes':
    case 'ready':
    case 'number':
      return beginTechnique({ ...session, technique: { ...talk, fault: -1 } }, context, []);
    case 'no':
    case 'not-sure':
    case 'done':
      return end(session, context, []);
    default:
      return null;
  }
}

const faults = (context: Context) => context.words.technique.faults;

/** The talk with a weight that was told before it was asked for. */
export function beginWithWeight(
  told: ToldWeight,
  session: Session,
  context: Context,
  first: readonly Sentence[],
): Turn {
  const asking = beginTechnique(session, context, first);
  const talk = asking.session.technique;
  return talk === null ? asking : saidFirst(first, halve(told, asking.session, talk, context));
}

function goOn(session: Session, talk: TechniqueTalk, context: Context): Turn | Onward {
  const next = { ...talk, fault: talk.fault + 1 };
  const count = faults(context).length;
  if (next.fault < count) return fault(session, next, context, []);
  if (next.fault === count) return wayBack(session, next, context);
  return talk.stretchToday
    ? onward('wish', { ...session, wish: { kind: 'loosen', position: null } })
    : end(session, context, []);
}

function planOrEnd(session: Session, talk: TechniqueTalk, context: Context, done: boolean): Turn | Onward {
  return done || talk.working === null
    ? end(session, context, [])
    : wayBack(session, { ...talk, fault: faults(context).length }, context);
}

/** A small step after each session that is followed by a good morning. */
function wayBack(session: Session, talk: TechniqueTalk, context: Context): Turn | Onward {
  const { technique } = context.words;
  const say =
    talk.working === null || talk.unit === null
      ? [technique.wayBackAny]
      : wayBackSentences(talk.working, talk.unit, context);
  if (!talk.stretchToday || session.cause === 'both')
    return end({ ...session, technique: talk }, context, say);
  const offer = technique.stretchOffer;
  return turn({ ...session, technique: talk }, { say, ask: question('ready', offer.ask, offer.short) });
}

function wayBackSentences(working: number, unit: WeightUnit, context: Context): readonly Sentence[] {
  const { technique } = context.words;
  const [start, ...steps] = planBack(working, unit);
  const [firstStep] = steps;
  if (start === undefined || firstStep === undefined) return [technique.wayBackAny];
  const said = steps.slice(0, SAID_STEPS).join(', ');
  const more =
    steps.length > SAID_STEPS
      ? `, and so on up to ${weightName(working, unit)}`
      : ` ${unit === 'kg' ? 'kilos' : 'pounds'}`;
  return [technique.wayBack(`${said}${more}`, weightName(firstStep - start, unit)), technique.wayBackRule];
}

function end(session: Session, context: Context, first: readonly Sentence[]): Turn | Onward {
  // After a routine, the technique talk stands between it and its reminders.
  if (session.cause === 'both') return onward('after-routine', session, first);
  const { more } = context.words.welcome;
  return turn(
    { ...session, scene: 'welcome', technique: null },
    { say: first, ask: question('more', more.ask, more.short) },
  );
}
