/**
 * What the user said, freed of the platform. `alexa/` reads every request into this; a scene answers it.
 */
import type { MuscleGroup, Position, Side, StretchId } from '../stretching/library';

export type Trend = 'better' | 'same' | 'worse';
/** Kilograms or pounds. */
export type WeightUnit = 'kg' | 'lb';
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';
/** Which reminder is meant. */
export type ReminderKind = 'afternoon' | 'morning' | 'weekly';
/** How a stretched spot feels now. */
export type Tightness = 'loose' | 'less' | 'tight';
/** What people ask about, answered anywhere. */
export type Topic =
  | 'painkillers'
  | 'kidneys'
  | 'chiropractor'
  | 'heat-or-ice'
  | 'rest'
  | 'bed'
  | 'normal-soreness'
  | 'who-says-so';

/** One thing the user wants, as the interaction model tells it. Missing details are null. */
export type Act =
  | { readonly kind: 'launch' }
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'not-sure' }
  /** Free speech: everything is in `Said.words`. */
  | { readonly kind: 'story' }
  /** AMAZON.FallbackIntent, an intent that this version does not know, or an empty slot. */
  | { readonly kind: 'not-understood' }
  /** Audio of a hold could not be played: the turn is said once more, without it. */
  | { readonly kind: 'audio-failed' }
  | { readonly kind: 'help' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'repeat' }
  | { readonly kind: 'next' }
  | { readonly kind: 'previous' }
  | { readonly kind: 'pause' }
  /** A moment more. */
  | { readonly kind: 'wait' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'start-over' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'number'; readonly value: number; readonly unit: WeightUnit | null }
  /** "Kilos": the unit of a weight that was told. */
  | { readonly kind: 'unit'; readonly unit: WeightUnit }
  | { readonly kind: 'duration'; readonly seconds: number }
  /** A local calendar day, `YYYY-MM-DD`. */
  | { readonly kind: 'date'; readonly date: string }
  /** A local time, `HH:MM`, with the day or weekday where one was named. */
  | {
      readonly kind: 'time';
      readonly time: string;
      readonly date: string | null;
      readonly weekdays: readonly Weekday[];
    }
  | { readonly kind: 'trend'; readonly trend: Trend }
  | { readonly kind: 'tightness'; readonly tightness: Tightness; readonly side: Side | null }
  | { readonly kind: 'side'; readonly side: Side | 'both' }
  | { readonly kind: 'nothing-hurts' }
  | { readonly kind: 'that-hurts' }
  | { readonly kind: 'stretch-now' }
  | { readonly kind: 'stretch-by-name'; readonly stretch: StretchId }
  | { readonly kind: 'stretch-group'; readonly group: MuscleGroup }
  | { readonly kind: 'between-sets'; readonly group: MuscleGroup | null; readonly restSeconds: number | null }
  | { readonly kind: 'position'; readonly position: Position }
  | { readonly kind: 'easier' }
  | { readonly kind: 'longer' }
  | { readonly kind: 'shorter' }
  | { readonly kind: 'slower' }
  | { readonly kind: 'faster' }
  | { readonly kind: 'other-side' }
  | { readonly kind: 'how-long-left' }
  | { readonly kind: 'whats-next' }
  | { readonly kind: 'done' }
  | { readonly kind: 'technique' }
  | {
      readonly kind: 'squat-report';
      readonly weight: number | null;
      readonly unit: WeightUnit | null;
      readonly felt: 'good' | 'bad' | null;
    }
  | { readonly kind: 'weight-plan' }
  | { readonly kind: 'morning-after'; readonly felt: 'good' | 'bad' }
  | { readonly kind: 'week' }
  | { readonly kind: 'week-session'; readonly minutes: number | null }
  | { readonly kind: 'start-diary' }
  | { readonly kind: 'stop-diary' }
  | { readonly kind: 'diary-entry'; readonly score: number | null }
  | { readonly kind: 'diary-trend' }
  | { readonly kind: 'clinician-summary' }
  | { readonly kind: 'my-data' }
  | { readonly kind: 'delete-data' }
  | {
      readonly kind: 'remind-me';
      /** "In two hours": seconds from now. */
      readonly after: number | null;
      readonly time: string | null;
      readonly date: string | null;
      readonly weekdays: readonly Weekday[];
      readonly which: ReminderKind | null;
    }
  /** "The weekly one", "every morning at seven": the answer to a question about reminders. */
  | {
      readonly kind: 'which-reminder';
      readonly time: string | null;
      readonly weekdays: readonly Weekday[];
      readonly which: ReminderKind | null;
    }
  | { readonly kind: 'list-reminders' }
  | {
      readonly kind: 'move-reminder';
      readonly which: ReminderKind | null;
      readonly weekdays: readonly Weekday[];
      /** Where it is to go. */
      readonly time: string | null;
    }
  | {
      readonly kind: 'cancel-reminder';
      readonly which: ReminderKind | null;
      readonly weekdays: readonly Weekday[];
    }
  | { readonly kind: 'cancel-all-reminders' }
  /** The answer to a voice permission request; `token` is what travelled with it. */
  | {
      readonly kind: 'consent';
      readonly answer: 'accepted' | 'denied' | 'not-answered' | 'failed';
      readonly token: string | null;
    }
  | { readonly kind: 'question'; readonly topic: Topic }
  | { readonly kind: 'why' }
  | { readonly kind: 'skip-questions' }
  | { readonly kind: 'call-emergency' }
  | { readonly kind: 'meant-no' };

export type ActKind = Act['kind'];

export interface Said {
  readonly act: Act;
  /**
   * Every word that slots carried, with the carrier word put back ("no numbness", "since yesterday"); null when
   * the request brought none. Never logged, never stored.
   */
  readonly words: string | null;
}
