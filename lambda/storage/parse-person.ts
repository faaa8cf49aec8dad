/** Reading back what was remembered: it may be old, newer than this skill, or broken. */
import * as v from 'valibot';
import { MUSCLE_GROUPS } from '../stretching/library/entry';
import { STRETCH_IDS, type StretchId } from '../stretching/library/ids';
import { PERSON_VERSION, type Person, type SavedRoutine } from './person';
import { StoreFault } from './store';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const DaySchema = v.pipe(v.string(), v.isoDate());
const Group = v.picklist(MUSCLE_GROUPS);
const PositionSchema = v.picklist(['floor', 'chair', 'standing']);
const WorkedSideSchema = v.nullable(v.picklist(['left', 'right']));

/**
 * All objects are loose, so that fields of a newer skill survive a turn of this one, as when a deployment is rolled
 * back.
 */
const RoutineSchema = v.looseObject({
  steps: v.array(v.looseObject({ stretch: v.string(), side: WorkedSideSchema, round: v.picklist([1, 2]) })),
  index: Count,
  position: v.nullable(PositionSchema),
  purpose: v.optional(v.picklist(['loosen', 'session', 'single'])),
  startedAt: Count,
});

const PersonSchema = v.looseObject({
  version: v.literal(PERSON_VERSION),
  disclaimer: Count,
  met: v.record(v.string(), v.array(Count)),
  activity: v.record(
    v.string(),
    v.looseObject({
      days: v.array(DaySchema),
      lastAt: v.looseObject({
        left: v.optional(Count),
        right: v.optional(Count),
        both: v.optional(Count),
      }),
    }),
  ),
  tightness: v.array(
    v.looseObject({
      group: Group,
      side: WorkedSideSchema,
      tightness: v.picklist(['loose', 'less', 'tight']),
      day: DaySchema,
    }),
  ),
  routine: v.nullable(v.pipe(RoutineSchema, v.transform(knownRoutine))),
  finishedAt: v.nullable(Count),
  prefers: v.looseObject({
    position: v.nullable(PositionSchema),
    pace: v.picklist(['normal', 'slower']),
    hold: v.picklist(['shorter', 'normal', 'longer']),
  }),
  leftOut: v.array(v.string()),
  weightPlan: v.nullable(
    v.looseObject({
      unit: v.picklist(['kg', 'lb']),
      working: v.number(),
      steps: v.array(v.number()),
      stepIndex: Count,
      setAt: Count,
    }),
  ),
  timeZone: v.nullable(v.looseObject({ zone: v.nullable(v.string()), askedAt: Count })),
  reminders: v.array(
    v.looseObject({ token: v.string(), kind: v.picklist(['afternoon', 'morning', 'weekly']) }),
  ),
  consentRefusedAt: v.nullable(Count),
  diary: v.nullable(
    v.looseObject({
      agreedAt: Count,
      entries: v.array(
        v.looseObject({ day: DaySchema, score: v.pipe(v.number(), v.minValue(0), v.maxValue(10)) }),
      ),
    }),
  ),
  aplaFailed: v.boolean(),
});

const VersionSchema = v.looseObject({ version: Count });

/** Throws `StoreFault`: `newer-item` where a newer skill wrote it, `broken-item` where it is no person at all. */
export function parsePerson(value: unknown): Person {
  const version = v.safeParse(VersionSchema, value);
  if (version.success && version.output.version > PERSON_VERSION) throw new StoreFault('newer-item');
  const person = v.safeParse(PersonSchema, value);
  if (!person.success) throw new StoreFault('broken-item');
  return person.output;
}

const BY_TEXT: ReadonlyMap<string, StretchId> = new Map(STRETCH_IDS.map((id) => [id, id]));

/** Pure: those ids that the library still has. */
export function knownStretches(ids: readonly string[]): readonly StretchId[] {
  return ids.flatMap((id) => BY_TEXT.get(id) ?? []);
}

/** A routine with a stretch that the library no longer has cannot be resumed. */
function knownRoutine(routine: v.InferOutput<typeof RoutineSchema>): SavedRoutine | null {
  const steps = routine.steps.flatMap((step) => {
    const stretch = BY_TEXT.get(step.stretch);
    return stretch === undefined ? [] : [{ ...step, stretch }];
  });
  return steps.length === routine.steps.length && routine.index < steps.length ? { ...routine, steps } : null;
}
