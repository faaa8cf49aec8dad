/** How a fact changes what is remembered, and how what is remembered stays small over the years. */
import type { MuscleGroup } from '../stretching/library';
import {
  type Day,
  type DiaryEntry,
  type EpochSeconds,
  type Fact,
  type GroupActivity,
  MEETINGS,
  type Person,
  type TightnessNote,
} from './person';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Activity and tightness older than this say nothing about the weeks that are talked of. */
const ACTIVITY_DAYS = 56;
/** Long enough for a trend over weeks and for three episodes in six weeks. */
const DIARY_DAYS = 70;
/** As many as `training/tight-spots` looks at. */
const NOTES_A_SPOT = 5;
const NOTES = 48;
const REMINDERS = 16;
const TIGHTEST_FIRST = ['tight', 'less', 'loose'] as const;

/** Pure: the person with the fact added. Fields that this version does not know are kept. */
export function applyFact(person: Person, fact: Fact): Person {
  switch (fact.kind) {
    case 'disclaimer-heard':
      return { ...person, disclaimer: Math.max(person.disclaimer, fact.version) };
    case 'stretch-met':
      return {
        ...person,
        met: { ...person.met, [fact.stretch]: withMeeting(person.met[fact.stretch], fact.at) },
      };
    case 'stretched':
      return { ...person, activity: withActivity(person.activity, fact) };
    case 'tightness-told':
      return { ...person, tightness: withNote(person.tightness, fact) };
    case 'routine-saved':
      return person.routine !== null && person.routine.startedAt > fact.routine.startedAt
        ? person
        : { ...person, routine: fact.routine };
    case 'routine-cleared':
      return clearRoutine(person, fact.at);
    case 'routine-finished':
      return { ...clearRoutine(person, fact.at), finishedAt: Math.max(person.finishedAt ?? 0, fact.at) };
    case 'trace-dropped':
      return dropTrace(person, fact.at);
    case 'prefers': {
      const { kind: _, ...named } = fact;
      return { ...person, prefers: { ...person.prefers, ...named } };
    }
    case 'stretch-left-out':
      return { ...person, leftOut: [...new Set([...person.leftOut, fact.stretch])] };
    case 'stretch-brought-back':
      return { ...person, leftOut: person.leftOut.filter((stretch) => stretch !== fact.stretch) };
    case 'weight-plan-set':
      return person.weightPlan !== null && person.weightPlan.setAt > fact.plan.setAt
        ? person
        : { ...person, weightPlan: fact.plan };
    case 'weight-step-moved':
      return person.weightPlan?.setAt === fact.setAt
        ? { ...person, weightPlan: { ...person.weightPlan, stepIndex: fact.stepIndex } }
        : person;
    case 'weight-plan-dropped':
      return person.weightPlan?.setAt === fact.setAt ? { ...person, weightPlan: null } : person;
    case 'time-zone-told':
      return person.timeZone !== null && person.timeZone.askedAt > fact.askedAt
        ? person
        : { ...person, timeZone: { zone: fact.zone, askedAt: fact.askedAt } };
    case 'reminder-made':
      return {
        ...person,
        reminders: [
          ...person.reminders.filter((reminder) => reminder.token !== fact.token),
          { token: fact.token, kind: fact.reminder },
        ].slice(-REMINDERS),
      };
    case 'reminder-gone':
      return { ...person, reminders: person.reminders.filter((reminder) => reminder.token !== fact.token) };
    case 'consent-refused':
      return { ...person, consentRefusedAt: Math.max(person.consentRefusedAt ?? 0, fact.at) };
    case 'diary-agreed':
      return person.diary === null ? { ...person, diary: { agreedAt: fact.at, entries: [] } } : person;
    case 'diary-stopped':
      return { ...person, diary: null };
    case 'sore':
      return person.diary === null
        ? person
        : { ...person, diary: { ...person.diary, entries: withEntry(person.diary.entries, fact) } };
    case 'apla-failed':
      return { ...person, aplaFailed: true };
  }
}

/** Pure: all facts, in their order. */
export function applyFacts(person: Person, facts: readonly Fact[]): Person {
  return facts.reduce(applyFact, person);
}

type FactOf<Kind extends Fact['kind']> = Extract<Fact, { readonly kind: Kind }>;

function withMeeting(before: readonly EpochSeconds[] = [], at: EpochSeconds): readonly EpochSeconds[] {
  return [...new Set([...before, at])].sort((one, other) => one - other).slice(0, MEETINGS);
}

function clearRoutine(person: Person, at: number): Person {
  return person.routine !== null && person.routine.startedAt > at ? person : { ...person, routine: null };
}

/** The days stay, for the week; the times, from which one tells how long ago it was, go. */
function dropTrace(person: Person, at: EpochSeconds): Person {
  const activity: { [group in MuscleGroup]?: GroupActivity } = {};
  for (const [group, done] of Object.entries(person.activity)) {
    if (done === undefined) continue;
    const later = Object.entries(done.lastAt).filter(([, time]) => time !== undefined && time > at);
    Object.assign(activity, { [group]: { ...done, lastAt: Object.fromEntries(later) } });
  }
  const finishedAt = person.finishedAt !== null && person.finishedAt > at ? person.finishedAt : null;
  return { ...clearRoutine(person, at), activity, finishedAt };
}

function withActivity(activity: Person['activity'], fact: FactOf<'stretched'>): Person['activity'] {
  const before: GroupActivity = activity[fact.group] ?? { days: [], lastAt: {} };
  const side = fact.side ?? 'both';
  const after: GroupActivity = {
    ...before,
    days: [...new Set([...before.days, fact.day])].sort(),
    lastAt: { ...before.lastAt, [side]: Math.max(before.lastAt[side] ?? 0, fact.at) },
  };
  return forgetOldDays({ ...activity, [fact.group]: after }, daysBefore(fact.day, ACTIVITY_DAYS));
}

/** Days fall out of every group, so that a group that is no longer stretched does not keep its old ones for ever. */
function forgetOldDays(activity: Person['activity'], oldest: Day): Person['activity'] {
  const kept: { [group in MuscleGroup]?: GroupActivity } = {};
  for (const [group, done] of Object.entries(activity)) {
    if (done !== undefined)
      Object.assign(kept, { [group]: { ...done, days: done.days.filter((day) => day > oldest) } });
  }
  return kept;
}

/** One note a day for each spot, the tightest: a spot that loosens in its second round was tight all the same. */
function withNote(
  notes: readonly TightnessNote[],
  { group, side, tightness, day }: FactOf<'tightness-told'>,
): readonly TightnessNote[] {
  const oldest = daysBefore(day, ACTIVITY_DAYS);
  const isSpot = (note: TightnessNote) => note.group === group && note.side === side;
  const isSame = (note: TightnessNote) => isSpot(note) && note.day === day;
  const told = [tightness, ...notes.filter(isSame).map((note) => note.tightness)];
  const tightest = TIGHTEST_FIRST.find((each) => told.includes(each)) ?? tightness;
  const others = notes.filter((note) => note.day > oldest && !isSame(note));
  const tooMany = new Set(others.filter(isSpot).slice(0, 1 - NOTES_A_SPOT));
  const kept = [...others.filter((note) => !tooMany.has(note)), { group, side, tightness: tightest, day }];
  return kept.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0)).slice(-NOTES);
}

function withEntry(entries: readonly DiaryEntry[], { day, score }: FactOf<'sore'>): readonly DiaryEntry[] {
  const oldest = daysBefore(day, DIARY_DAYS);
  const others = entries.filter((entry) => entry.day !== day && entry.day > oldest);
  return [...others, { day, score }].sort((one, other) => (one.day < other.day ? -1 : 1));
}

function daysBefore(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);
}
