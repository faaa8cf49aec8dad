/** Listening: what a user volunteers in free speech, in the terms of the rule table. */
import { hearAnswer } from './answer';
import { hearComplaint } from './complaint';
import { hearDays } from './days';
import { hearFindings } from './hear-findings';
import type { Heard, ListenContext } from './heard';
import { hearBothSides, hearLift, hearMorning } from './lift-and-morning';
import { normalise } from './normalise';
import { hearTrend } from './trend';

export type {
  Answer,
  Complaint,
  Heard,
  HeardFindings,
  HeardLift,
  HeardMorning,
  HeardState,
  HeardTrend,
  ListenContext,
} from './heard';

/**
 * What the words say. Pure; empty words give a `Heard` in which nothing was said.
 * @param words as Alexa's slots carry them, or typed
 */
export function listen(words: string, context: ListenContext): Heard {
  const text = normalise(words);
  const { findings, unclear, someoneElseInDanger } = hearFindings(text, context);
  return {
    findings,
    unclear,
    someoneElseInDanger,
    complaint: hearComplaint(text),
    days: hearDays(text, context.today ?? null),
    trend: hearTrend(text),
    lift: hearLift(text),
    morning: hearMorning(text),
    bothSides: hearBothSides(text),
    answer: hearAnswer(text),
  };
}
