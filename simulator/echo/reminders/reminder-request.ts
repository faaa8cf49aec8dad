/** What the service accepts in a request to create or change a reminder, and the code with which it refuses the rest. */
import * as v from 'valibot';
import { instantOf, isTimeZone, type LocalTime, localTime } from '../zone';
import { type Recurrence, readRule, tooNear } from './recurrence';

/** A reminder as it was asked for, with everything that ringing it takes. */
export interface Accepted {
  readonly text: string;
  readonly zone: string;
  /** The only ring, or none when it recurs. */
  readonly once: Date | null;
  readonly recurrence: Recurrence | null;
  /** `recurrenceRules` as they were sent. */
  readonly rules: readonly string[];
  /** What a reading request gets back, as it was sent. */
  readonly sent: SentReminder;
}

export interface Refused {
  readonly code: string;
}

const sentReminder = v.looseObject({
  requestTime: v.optional(v.string()),
  trigger: v.looseObject({
    type: v.string(),
    scheduledTime: v.optional(v.string()),
    timeZoneId: v.optional(v.string()),
    recurrence: v.optional(
      v.looseObject({
        startDateTime: v.optional(v.string()),
        endDateTime: v.optional(v.string()),
        recurrenceRules: v.optional(v.array(v.string())),
      }),
    ),
  }),
  alertInfo: v.looseObject({
    spokenInfo: v.looseObject({
      content: v.pipe(v.array(v.looseObject({ locale: v.string(), text: v.string() })), v.minLength(1)),
    }),
  }),
  pushNotification: v.optional(v.looseObject({})),
});

export type SentReminder = v.InferOutput<typeof sentReminder>;

/** Judges the body of a POST or PUT at this moment. A trigger without a zone takes the device's. */
export function judge(body: unknown, now: Date, deviceZone: string | null): Accepted | Refused {
  const parsed = v.safeParse(sentReminder, body);
  if (!parsed.success) return { code: 'INVALID_REQUEST_FORMAT' };
  const sent = parsed.output;
  const { trigger } = sent;
  const text = sent.alertInfo.spokenInfo.content[0]?.text.trim() ?? '';
  const zone = trigger.timeZoneId ?? deviceZone ?? '';
  if (text === '') return { code: 'INVALID_ALERT_INFO' };
  if (trigger.type !== 'SCHEDULED_ABSOLUTE') return { code: 'UNSUPPORTED_TRIGGER_TYPE' };
  if (!isTimeZone(zone)) return { code: 'INVALID_TRIGGER_TIME_ZONE' };
  const scheduled = readLocal(trigger.scheduledTime);
  if (trigger.scheduledTime !== undefined && scheduled === null) {
    return { code: 'INVALID_TRIGGER_SCHEDULED_TIME_FORMAT' };
  }
  if (trigger.recurrence !== undefined) {
    const rules = trigger.recurrence.recurrenceRules ?? [];
    const recurrence = readRecurrence(trigger.recurrence, rules, scheduled ?? localTime(now, zone), zone);
    return 'code' in recurrence ? recurrence : { text, zone, once: null, recurrence, rules, sent };
  }
  if (scheduled === null) return { code: 'INVALID_TRIGGER_SCHEDULED_TIME_FORMAT' };
  const once = instantOf(scheduled, zone);
  if (once <= now) return { code: 'TRIGGER_SCHEDULED_TIME_IN_PAST' };
  return { text, zone, once, recurrence: null, rules: [], sent };
}

type SentRecurrence = NonNullable<SentReminder['trigger']['recurrence']>;

function readRecurrence(
  { startDateTime, endDateTime }: SentRecurrence,
  sentRules: readonly string[],
  otherwise: LocalTime,
  zone: string,
): Recurrence | Refused {
  const read = sentRules.map(readRule);
  const rules = read.filter((rule) => rule !== null);
  if (rules.length === 0 || rules.length < read.length) return { code: 'UNSUPPORTED_TRIGGER_RECURRENCE' };
  if (tooNear(rules)) return { code: 'UNSUPPORTED_TRIGGER_RECURRENCE_INTERVAL' };
  const start = startDateTime === undefined ? otherwise : readLocal(startDateTime);
  const end = readLocal(endDateTime);
  if (start === null || (endDateTime !== undefined && end === null)) {
    return { code: 'INVALID_TRIGGER_RECURRENCE_DATE_TIME_FORMAT' };
  }
  return { rules, start, end, zone };
}

/** A local time without `Z` or offset, as the service wants it; null for every other form and for 31 February. */
function readLocal(text: string | undefined): LocalTime | null {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):\d{2}(\.\d{1,3})?$/.exec(text ?? '');
  const [, date, time] = match ?? [];
  if (date === undefined || time === undefined) return null;
  const instant = Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== date) return null;
  return { date, time };
}
