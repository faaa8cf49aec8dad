/** The weight plan from day to day: what to squat next, up after a good morning, back after a bad one. */

import type { Sentence } from '../speech/sentence';
import type { Fact, SavedWeightPlan } from '../storage/person';
import { advance, currentWeight, stepBack } from '../training/weight-plan';
import type { Context } from './context';
import { personOf } from './person-of';
import type { Session, TechniqueTalk, Wish } from './session';
import { beginTechnique, beginWithWeight } from './technique';
import { weightName } from './technique-weight';
import { question, type Turn, turn } from './turn';

type PlanWish = Extract<Wish, { kind: 'weight-plan' | 'squat-report' | 'morning-after' }>;

/** The answer to a report or a question about the plan; without a plan the technique talk makes one. */
export function answerPlan(
  wish: PlanWish,
  session: Session,
  context: Context,
  first: readonly Sentence[],
): Turn {
  const saved = personOf(session).weightPlan;
  const { technique } = context.words;
  if (saved === null && wish.kind === 'squat-report' && wish.weight !== null)
    return beginWithWeight({ value: wish.weight, unit: wish.unit }, session, context, first);
  if (saved === null) return beginTechnique(session, context, [...first, ...technique.noPlan]);
  const name = (plan: SavedWeightPlan) => weightName(currentWeight(plan), plan.unit);
  const stepsBack = (from: SavedWeightPlan, to: SavedWeightPlan) =>
    from.stepIndex === to.stepIndex ? technique.planLowest(name(to)) : technique.planBack(name(to));
  switch (wish.kind) {
    case 'weight-plan':
      return done(session, context, [...first, technique.planNow(name(saved))], []);
    case 'morning-after': {
      if (wish.felt === 'good') return done(session, context, [...first, technique.planNow(name(saved))], []);
      const back = stepBack(saved);
      return loosen(session, context, [...first, stepsBack(saved, back)], moved(saved, back));
    }
    case 'squat-report': {
      const { plan, outcome } = advance(saved, wish);
      const say = {
        up: technique.planUp(name(plan)),
        same: technique.planStay(name(plan)),
        back: stepsBack(saved, plan),
        done: technique.planDone(name(plan)),
        refused: technique.strangeWeight[0] ?? '',
      }[outcome];
      const next = outcome === 'back' ? loosen : done;
      return next(session, context, [...first, say], moved(saved, plan));
    }
  }
}

function moved(saved: SavedWeightPlan, plan: SavedWeightPlan): readonly Fact[] {
  return plan.stepIndex === saved.stepIndex
    ? []
    : [{ kind: 'weight-step-moved', setAt: saved.setAt, stepIndex: plan.stepIndex }];
}

function done(session: Session, context: Context, say: readonly Sentence[], facts: readonly Fact[]): Turn {
  const { more } = context.words.welcome;
  return turn(
    { ...session, scene: 'welcome', wish: null },
    { say, facts, ask: question('more', more.ask, more.short) },
  );
}

/** After a bad day or morning, stretches are offered as well. */
function loosen(session: Session, context: Context, say: readonly Sentence[], facts: readonly Fact[]): Turn {
  const { faults, stretchOffer } = context.words.technique;
  const talk: TechniqueTalk = { unit: null, working: null, fault: faults.length, stretchToday: true };
  return turn(
    { ...session, scene: 'technique', technique: talk, wish: null },
    { say, facts, ask: question('ready', stretchOffer.ask, stretchOffer.short) },
  );
}
