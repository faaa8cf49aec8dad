/** The week: what is done, what is left, and a session of it. */

import type { Sentence } from '../speech/sentence';
import { GROUP_NAMES } from '../speech/stretch-words';
import { MUSCLE_GROUPS, type MuscleGroup } from '../stretching/library';
import { tightSpots } from '../training/tight-spots';
import { weekCoverage, weekStreak, whatToStretchToday } from '../training/week';
import { activityOf } from './activity';
import type { Context } from './context';
import { personOf } from './person-of';
import type { Session } from './session';
import { today } from './time-zone';
import { question, type Turn, turn } from './turn';

/** More than these are not worth hearing. */
const SAID_GROUPS = 4;
/** A week with this many groups counts towards "in a row". */
const GOOD_WEEK_GROUPS = 6;

export function tellWeek(session: Session, context: Context): Turn {
  const { week } = context.words;
  const person = personOf(session);
  const activity = activityOf(person);
  const day = today(session, context);
  const { done, left, onceOnly } = weekCoverage(activity, day);
  const order = whatToStretchToday(activity, day, tightSpots(person.tightness)).filter((group) =>
    left.includes(group),
  );
  const streak = weekStreak(activity, day, GOOD_WEEK_GROUPS);
  const say: readonly Sentence[] = [
    summary(done.length, order, context),
    ...(left.length === 0 && onceOnly.length > 0 ? [week.onceOnly(namesOf(onceOnly))] : []),
    ...(streak > 1 ? [week.streak(streak)] : []),
  ];
  const ask = left.length === 0 ? week.askAnyway : week.ask;
  return turn(
    { ...session, scene: 'week', confirming: 'session' },
    { say, ask: question('ready', ask.ask, ask.short) },
  );
}

function summary(done: number, left: readonly MuscleGroup[], context: Context): Sentence {
  const { week } = context.words;
  if (left.length === 0) return week.allDone;
  if (done === 0) return week.noneDone;
  const names = namesOf(left);
  const more = MUSCLE_GROUPS.length - done - SAID_GROUPS;
  return more > 0 ? week.manyLeft(done, names, more) : week.some(done, names);
}

function namesOf(groups: readonly MuscleGroup[]): string {
  return listed(groups.slice(0, SAID_GROUPS).map((group) => GROUP_NAMES[group].name));
}

/** The first ones by name, the others by their number. */
export function listedShortly(groups: readonly MuscleGroup[], context: Context): string {
  const more = groups.length - SAID_GROUPS;
  const names = groups.slice(0, SAID_GROUPS).map((group) => GROUP_NAMES[group].name);
  return listed(more > 0 ? [...names, context.words.week.others(more)] : names);
}

/** "calves, chest and neck". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
