/**
 * What an Echo can do with the Alexa services on this machine: the reminders and device settings that the skill
 * reaches over HTTP. `service.ts` starts them.
 */

import type { Keeper } from './keeper';

/** What the user has said to the permission for reminders; only `granted` lets the skill in. */
export type ReminderPermission = 'granted' | 'denied' | 'unanswered';

/** What the skill can ask of the service; a fault may wait for one of them. */
export type Operation = 'time-zone' | 'list' | 'get' | 'create' | 'update' | 'delete';

/** A reminder that has yet to ring. */
export interface Pending {
  /** When it rings next, in the reminder's own zone: `YYYY-MM-DDTHH:MM`. */
  readonly at: string;
  /** The recurrence rules as the skill sent them, several joined by a space. */
  readonly rule?: string;
  readonly text: string;
}

/** A reminder that has rung. */
export interface Rang {
  /** In the reminder's own zone: `YYYY-MM-DDTHH:MM`. */
  readonly at: string;
  readonly text: string;
}

export interface AlexaServicesOptions {
  /** Virtual time at the start. */
  readonly now: Date;
  /** The device's IANA zone; null for a device that has none set. */
  readonly timeZone: string | null;
  /** Default: `unanswered`. */
  readonly permission?: ReminderPermission;
  /** Default: true. */
  readonly deviceSupportsReminders?: boolean;
  /** Where the account outlives the process; left out, it does not. */
  readonly keeper?: Keeper;
  /** How many reminders the account may hold. Default: 250. */
  readonly limit?: number;
}

export interface AlexaServices {
  /** For `context.System.apiEndpoint`: `http://127.0.0.1:PORT`. */
  readonly endpoint: string;
  /** For `context.System.apiAccessToken` of requests within a session. */
  readonly accessToken: string;
  /** For `context.System.apiAccessToken` of events: it may read, change and delete, but not create. */
  readonly outOfSessionToken: string;
  readonly permission: ReminderPermission;
  /** Whether the device can ring at all: where it cannot, creating is answered DEVICE_NOT_SUPPORTED. */
  deviceSupportsReminders: boolean;
  setPermission(state: ReminderPermission): void;
  setTimeZone(zone: string | null): void;
  /** Moves virtual time. What has come due by then rings with the next `due`. */
  setNow(date: Date): void;
  /** In the order in which they will ring. */
  pending(): readonly Pending[];
  /** Moves virtual time to `until` and rings, in order, everything that has come due and has not rung yet. */
  due(until: Date): readonly Rang[];
  /** The user deletes one in the app: the skill's token is worth nothing from then on. False when there is none. */
  deleteInApp(at: string): boolean;
  /**
   * The next request, or the next one of that operation, is answered with this status and error code, whatever it
   * asks. Faults queue up.
   */
  failNext(status: number, code?: string, operation?: Operation): void;
  /** The next request, or the next one of that operation, is never answered. Queues up with `failNext`. */
  hangNext(operation?: Operation): void;
  /** A fresh account: no reminders, the permission as at the start, no faults waiting. */
  reset(): void;
  /** Ends every connection, those that hang too. */
  close(): Promise<void>;
}
