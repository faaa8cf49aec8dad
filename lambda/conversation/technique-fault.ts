/** One fault of technique and its cue, with the question for the next. */
import type { Sentence } from '../speech/sentence';
import type { Fact } from '../storage/person';
import type { Context } from './context';
import type { Session, TechniqueTalk } from './session';
import { question, type Turn, turn } from './turn';

/** The fault that the talk stands at. */
export function fault(
  session: Session,
  talk: TechniqueTalk,
  context: Context,
  first: readonly Sentence[],
  facts: readonly Fact[] = [],
): Turn {
  const { technique } = context.words;
  const here = technique.faults[talk.fault];
  const last = talk.fault === technique.faults.length - 1;
  const ask = last ? technique.askPlan : technique.askNext;
  return turn(
    { ...session, scene: 'technique', technique: talk },
    {
      say: [...first, ...(here === undefined ? [] : [here.cue])],
      ask: question('ready', ask.ask, ask.short),
      facts,
    },
  );
}
