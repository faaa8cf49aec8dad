/** Every answer of the reminder service that is not a success, as what it means for the user. */
import * as v from 'valibot';
import { ReminderFault, type ReminderFaultReason } from '../../conversation/ports';
import { ApiSlow } from '../api-client';

/** The codes that say more than the status they come with. */
const BY_CODE: Readonly<Record<string, ReminderFaultReason>> = {
  ACCESS_DENIED: 'no-permission',
  ALERT_NOT_FOUND: 'not-found',
  DEVICE_NOT_SUPPORTED: 'device-unsupported',
  MAX_REMINDERS_EXCEEDED: 'too-many',
  NOT_IN_SESSION: 'not-in-session',
  TRIGGER_SCHEDULED_TIME_IN_PAST: 'in-the-past',
  UNSUPPORTED_TRIGGER_RECURRENCE: 'recurrence-refused',
  UNSUPPORTED_TRIGGER_RECURRENCE_INTERVAL: 'recurrence-refused',
};

/** 400 and a plain 403 are in no list: the request was not to the service's liking, and asking again will not help. */
const BY_STATUS: Readonly<Record<number, ReminderFaultReason>> = {
  401: 'no-permission',
  404: 'not-found',
  409: 'unavailable',
  429: 'throttled',
};

/** Worth a second try: another change at the same time, too many requests, trouble on the other side. */
const PASSING: readonly ReminderFaultReason[] = ['unavailable', 'throttled'];

/** A `ServiceError` as the clients of ask-sdk-model throw it. */
const serviceError = v.object({
  name: v.literal('ServiceError'),
  statusCode: v.number(),
  response: v.fallback(v.object({ code: v.fallback(v.string(), '') }), { code: '' }),
});

/** What a failed call means. Everything that is neither an answer nor a deadline is an unreachable service. */
export function faultOf(cause: unknown): ReminderFault {
  if (cause instanceof ReminderFault) return cause;
  if (cause instanceof ApiSlow) return new ReminderFault('slow', { cause });
  const answer = v.safeParse(serviceError, cause);
  return new ReminderFault(answer.success ? reasonOf(answer.output) : 'unavailable', { cause });
}

/** Whether the same call may succeed in a moment. */
export function isPassing(fault: ReminderFault): boolean {
  return PASSING.includes(fault.reason);
}

function reasonOf({ statusCode, response }: v.InferOutput<typeof serviceError>): ReminderFaultReason {
  return BY_CODE[response.code] ?? BY_STATUS[statusCode] ?? (statusCode >= 500 ? 'unavailable' : 'refused');
}
