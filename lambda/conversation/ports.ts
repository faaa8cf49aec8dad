/** What the conversation may ask of the world. Implementations live in `alexa/`, `storage/` and the tests. */
import type { Store } from '../storage/store';
import type { ReminderKind, Weekday } from './said';

/** The request's own time: the simulator's virtual clock and a replayed request need no way into the skill. */
export interface Clock {
  now(): Date;
}

/** Seeded from the request id, so that a retried request says the same. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
}

/** The account's or device's settings, asked of Alexa. */
export interface DeviceSettings {
  /** The IANA time zone of the device, or null when it has none, refuses, or does not answer in time. */
  timeZone(): Promise<string | null>;
}

/** When a reminder rings, in the user's own local time. */
export type Schedule =
  | { readonly kind: 'once' /** `YYYY-MM-DD` */; readonly date: string /** `HH:MM` */; readonly time: string }
  | { readonly kind: 'weekly'; readonly weekdays: readonly Weekday[]; readonly time: string }
  | { readonly kind: 'daily'; readonly time: string };

export interface WantedReminder {
  readonly kind: ReminderKind;
  readonly schedule: Schedule;
  readonly timeZone: string;
  /** What Alexa says when it rings: holds the words that open the skill and no health word. */
  readonly text: string;
  readonly locale: string;
}

export interface PendingReminder {
  readonly token: string;
  readonly schedule: Schedule;
  readonly text: string;
}

/** Alexa's reminders of this account, as far as this skill made them. Every method rejects with `ReminderFault`. */
export interface Reminders {
  list(): Promise<readonly PendingReminder[]>;
  /**
   * Makes it unless the same one (text and schedule) is there already: a retried request makes no second one.
   * Several weekdays may come back as several tokens.
   */
  create(wanted: WantedReminder): Promise<readonly string[]>;
  /** Moves it in place. */
  move(token: string, wanted: WantedReminder): Promise<void>;
  /** Deleting one that is gone already is no fault. */
  cancel(token: string): Promise<void>;
}

export type ReminderFaultReason =
  | 'no-permission'
  | 'device-unsupported'
  | 'too-many'
  | 'in-the-past'
  | 'recurrence-refused'
  | 'not-found'
  | 'throttled'
  | 'unavailable'
  | 'slow'
  | 'not-in-session'
  | 'refused';

export class ReminderFault extends Error {
  override readonly name = 'ReminderFault';
  constructor(
    readonly reason: ReminderFaultReason,
    options?: ErrorOptions,
  ) {
    super(`The reminder could not be handled: ${reason}`, options);
  }
}

export interface Ports {
  readonly store: Store;
  readonly reminders: Reminders;
  readonly settings: DeviceSettings;
  readonly clock: Clock;
  readonly random: Random;
}
