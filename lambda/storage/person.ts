/**
 * What is remembered of a person: stretching activity, preferences, weight steps, reminder tokens. No answer of the
 * safety screen, no level, no symptom; the soreness diary only after the person agreed to it.
 * How facts change it is in `facts.ts`, how it is read back in `parse-person.ts`.
 */
import type { ReminderKind, Tightness, WeightUnit } from '../conversation/said';
import type { MuscleGroup, Position, Side, StretchId } from '../stretching/library';
import type { Step } from '../stretching/routine';

/** Raised whenever an older skill could not read what a newer one writes. */
export const PERSON_VERSION = 1;

/** As many meetings with a stretch as make a difference to what is said: full words, short ones, "as last time". */
export const MEETINGS = 3;

/** A local calendar day of the user, `YYYY-MM-DD`. */
export type Day = string;
/** Whole seconds since 1970 in UTC. */
export type EpochSeconds = number;
/** Null for a stretch that works both sides at once. */
export type WorkedSide = Side | null;

export interface GroupActivity {
  /** Local days on which the group was stretched, ascending, of the last eight weeks. */
  readonly days: readonly Day[];
  /** When each side, or both at once, was last stretched. */
  readonly lastAt: { readonly [side in Side | 'both']?: EpochSeconds | undefined };
}

export interface TightnessNote {
  readonly group: MuscleGroup;
  readonly side: WorkedSide;
  readonly tightness: Tightness;
  readonly day: Day;
}

/** `loosen`: after a complaint and its screen. `session`: some groups, nothing hurts. `single`: one by name. */
export type RoutinePurpose = 'loosen' | 'session' | 'single';

/** A routine under way, saved before each answer, since no offset comes back when the user cuts in. */
export interface SavedRoutine {
  readonly steps: readonly Step[];
  /** The step that is playing or comes next. */
  readonly index: number;
  /** Null for a single stretch by name. */
  readonly position: Position | null;
  /** What it is for; left out by an older skill. */
  readonly purpose?: RoutinePurpose | undefined;
  /** When the step at `index` began. */
  readonly startedAt: EpochSeconds;
}

export type Pace = 'normal' | 'slower';
export type HoldLength = 'shorter' | 'normal' | 'longer';

export interface Preferences {
  readonly position: Position | null;
  readonly pace: Pace;
  readonly hold: HoldLength;
}

export interface SavedWeightPlan {
  readonly unit: WeightUnit;
  /** The weight that was squatted before it hurt. */
  readonly working: number;
  /** The way back up, from the first weight to the last. */
  readonly steps: readonly number[];
  readonly stepIndex: number;
  /** Tells one plan from the next. */
  readonly setAt: EpochSeconds;
}

export interface SavedTimeZone {
  /** An IANA name, or null where the device would not tell. */
  readonly zone: string | null;
  readonly askedAt: EpochSeconds;
}

export interface SavedReminder {
  readonly token: string;
  readonly kind: ReminderKind;
}

export interface DiaryEntry {
  readonly day: Day;
  /** 0 (none) to 10. */
  readonly score: number;
}

export interface Diary {
  readonly agreedAt: EpochSeconds;
  /** One a day, ascending. */
  readonly entries: readonly DiaryEntry[];
}

export interface Person {
  readonly version: typeof PERSON_VERSION;
  /** The version of the disclaimer that was heard; 0 before the first. */
  readonly disclaimer: number;
  /** When each stretch was met, by its id; see `timesMet`. An id may be one that the library no longer has. */
  readonly met: { readonly [stretch: string]: readonly EpochSeconds[] };
  readonly activity: { readonly [group in MuscleGroup]?: GroupActivity | undefined };
  /** The latest ones of each spot, oldest first. */
  readonly tightness: readonly TightnessNote[];
  readonly routine: SavedRoutine | null;
  /** When a routine was last gone through to its end. */
  readonly finishedAt: EpochSeconds | null;
  readonly prefers: Preferences;
  /** Ids of stretches to leave out. */
  readonly leftOut: readonly string[];
  readonly weightPlan: SavedWeightPlan | null;
  readonly timeZone: SavedTimeZone | null;
  readonly reminders: readonly SavedReminder[];
  /** When the person last refused the permission for reminders. */
  readonly consentRefusedAt: EpochSeconds | null;
  /** The only health data. Null until agreed to by voice, and again once stopped. */
  readonly diary: Diary | null;
  /** APLA audio failed on a device of this person: render holds as SSML. */
  readonly aplaFailed: boolean;
}

/**
 * Something that happened and is to be remembered. Each one can be applied to a person whom somebody else has changed
 * in the meantime without losing what the other one wrote, and applied twice without counting twice: when an answer of
 * the store gets lost, nobody knows whether the write was carried out.
 */
export type Fact =
  | { readonly kind: 'disclaimer-heard'; readonly version: number }
  | { readonly kind: 'stretch-met'; readonly stretch: StretchId; readonly at: EpochSeconds }
  | {
      readonly kind: 'stretched';
      readonly group: MuscleGroup;
      readonly side: WorkedSide;
      readonly day: Day;
      readonly at: EpochSeconds;
    }
  | {
      readonly kind: 'tightness-told';
      readonly group: MuscleGroup;
      readonly side: WorkedSide;
      readonly tightness: Tightness;
      readonly day: Day;
    }
  | { readonly kind: 'routine-saved'; readonly routine: SavedRoutine }
  /** Given up or started over; a routine that began after `at`, on another device, stays. */
  | { readonly kind: 'routine-cleared'; readonly at: EpochSeconds }
  | { readonly kind: 'routine-finished'; readonly at: EpochSeconds }
  /** Nothing is to be built on the stretching up to `at` any more: the next checks are the full ones. */
  | { readonly kind: 'trace-dropped'; readonly at: EpochSeconds }
  /** Only what is named changes. */
  | {
      readonly kind: 'prefers';
      readonly position?: Position;
      readonly pace?: Pace;
      readonly hold?: HoldLength;
    }
  | { readonly kind: 'stretch-left-out'; readonly stretch: StretchId }
  | { readonly kind: 'stretch-brought-back'; readonly stretch: StretchId }
  | { readonly kind: 'weight-plan-set'; readonly plan: SavedWeightPlan }
  /** Up or back; `setAt` names the plan that is meant, so that a plan made anew meanwhile is left alone. */
  | { readonly kind: 'weight-step-moved'; readonly setAt: EpochSeconds; readonly stepIndex: number }
  | { readonly kind: 'weight-plan-dropped'; readonly setAt: EpochSeconds }
  | { readonly kind: 'time-zone-told'; readonly zone: string | null; readonly askedAt: EpochSeconds }
  | { readonly kind: 'reminder-made'; readonly token: string; readonly reminder: ReminderKind }
  | { readonly kind: 'reminder-gone'; readonly token: string }
  | { readonly kind: 'consent-refused'; readonly at: EpochSeconds }
  | { readonly kind: 'diary-agreed'; readonly at: EpochSeconds }
  /** Deletes all entries. */
  | { readonly kind: 'diary-stopped' }
  /** Dropped where there is no diary (any more). */
  | { readonly kind: 'sore'; readonly day: Day; readonly score: number }
  | { readonly kind: 'apla-failed' };

/** How often the person has met a stretch; does not count beyond `MEETINGS`. */
export function timesMet(person: Person, stretch: StretchId): number {
  return person.met[stretch]?.length ?? 0;
}

/** Nobody known yet. */
export function newPerson(): Person {
  return {
    version: PERSON_VERSION,
    disclaimer: 0,
    met: {},
    activity: {},
    tightness: [],
    routine: null,
    finishedAt: null,
    prefers: { position: null, pace: 'normal', hold: 'normal' },
    leftOut: [],
    weightPlan: null,
    timeZone: null,
    reminders: [],
    consentRefusedAt: null,
    diary: null,
    aplaFailed: false,
  };
}
