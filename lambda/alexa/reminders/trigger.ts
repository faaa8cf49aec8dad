/** A schedule as the trigger of an Alexa reminder, and back. */
import type { services } from 'ask-sdk-model';
import * as v from 'valibot';
import type { PendingReminder, Schedule, WantedReminder } from '../../conversation/ports';
import type { Weekday } from '../../conversation/said';
import { localTime, WEEKDAYS } from '../../training/local-time';
import { nextRing } from '../../training/reminder-times';

type ReminderRequest = services.reminderManagement.ReminderRequest;

const DAY_CODES: Readonly<Record<Weekday, string>> = {
  monday: 'MO',
  tuesday: 'TU',
  wednesday: 'WE',
  thursday: 'TH',
  friday: 'FR',
  saturday: 'SA',
  sunday: 'SU',
};

/** A reminder of the account, as far as it matters here. */
export interface KeptReminder extends PendingReminder {
  readonly timeZone: string;
}

/**
 * The body that asks for this reminder. Times are local, without `Z` or offset (the service refuses both); several
 * weekdays are several rules, since one rule with several days has been seen refused.
 */
export function requestFor(wanted: WantedReminder, now: Date): ReminderRequest {
  const { schedule, timeZone } = wanted;
  const requestTime = localStamp(now, timeZone);
  const rules = rulesFor(schedule);
  return {
    requestTime,
    trigger: {
      type: 'SCHEDULED_ABSOLUTE',
      scheduledTime: localStamp(nextRing(schedule, now, timeZone), timeZone),
      timeZoneId: timeZone,
      ...(rules.length === 0 ? {} : { recurrence: { startDateTime: requestTime, recurrenceRules: rules } }),
    },
    alertInfo: { spokenInfo: { content: [{ locale: wanted.locale, text: wanted.text }] } },
    pushNotification: { status: 'ENABLED' },
  };
}

const NO_RECURRENCE = { recurrenceRules: [], freq: '', byDay: [] };

/** `freq` and `byDay` are the older form, in which the service may still tell what was asked for in rules. */
const recurrence = v.object({
  recurrenceRules: v.fallback(v.array(v.string()), []),
  freq: v.fallback(v.string(), ''),
  byDay: v.fallback(v.array(v.string()), []),
});

const keptReminder = v.object({
  alertToken: v.string(),
  status: v.fallback(v.string(), 'ON'),
  trigger: v.object({
    scheduledTime: v.fallback(v.string(), ''),
    timeZoneId: v.fallback(v.string(), ''),
    recurrence: v.fallback(recurrence, NO_RECURRENCE),
  }),
  alertInfo: v.object({
    spokenInfo: v.object({ content: v.array(v.object({ text: v.fallback(v.string(), '') })) }),
  }),
});

/** What the service lists, without what has rung for the last time and what is in no shape of ours. */
export function readKept(alerts: readonly unknown[]): readonly KeptReminder[] {
  return alerts.flatMap((alert) => {
    const parsed = v.safeParse(keptReminder, alert);
    if (!parsed.success || parsed.output.status === 'COMPLETED') return [];
    const { alertToken, trigger, alertInfo } = parsed.output;
    const schedule = scheduleOf(trigger.scheduledTime, trigger.recurrence);
    if (schedule === null) return [];
    const text = alertInfo.spokenInfo.content[0]?.text ?? '';
    return [{ token: alertToken, schedule, text, timeZone: trigger.timeZoneId }];
  });
}

function rulesFor(schedule: Schedule): string[] {
  if (schedule.kind === 'once') return [];
  const [hour, minute] = schedule.time.split(':').map(Number);
  const at = `BYHOUR=${hour};BYMINUTE=${minute};BYSECOND=0;INTERVAL=1;`;
  if (schedule.kind === 'daily') return [`FREQ=DAILY;${at}`];
  return schedule.weekdays.map((day) => `FREQ=WEEKLY;BYDAY=${DAY_CODES[day]};${at}`);
}

function scheduleOf(scheduledTime: string, told: v.InferOutput<typeof recurrence>): Schedule | null {
  const [, date = '', scheduled = ''] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(scheduledTime) ?? [];
  const rules = told.recurrenceRules;
  const time = timeOfRule(rules[0] ?? '') ?? scheduled;
  const daily = told.freq === 'DAILY' || rules.some((rule) => rule.includes('FREQ=DAILY'));
  const codes = [
    ...told.byDay,
    ...rules.flatMap((rule) => /BYDAY=([A-Z,]+)/.exec(rule)?.[1]?.split(',') ?? []),
  ];
  const weekdays = WEEKDAYS.filter((day) => codes.includes(DAY_CODES[day]));
  if (time === '') return null;
  if (daily) return { kind: 'daily', time };
  if (weekdays.length > 0) return { kind: 'weekly', weekdays, time };
  return rules.length > 0 || date === '' ? null : { kind: 'once', date, time };
}

function timeOfRule(rule: string): string | null {
  const hour = /BYHOUR=(\d+)/.exec(rule)?.[1];
  const minute = /BYMINUTE=(\d+)/.exec(rule)?.[1] ?? '0';
  return hour === undefined ? null : `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
}

/** `YYYY-MM-DDTHH:MM:00.000` on the wall of the zone. */
function localStamp(instant: Date, zone: string): string {
  const { date, time } = localTime(instant, zone);
  return `${date}T${time}:00.000`;
}
