/** The Reminders port over Alexa's Reminders API (`/v1/alerts/reminders`), as the skill's own token may use it. */
import { services } from 'ask-sdk-model';
import * as v from 'valibot';
import { ReminderFault, type Reminders, type Schedule, type WantedReminder } from '../../conversation/ports';
import type { Weekday } from '../../conversation/said';
import { WEEKDAYS } from '../../training/local-time';
import { withinBudget } from '../api-client';
import { faultOf, isPassing } from './faults';
import { type KeptReminder, readKept, requestFor } from './trigger';

export interface ReminderOptions {
  /** `context.System.apiEndpoint` */
  readonly apiEndpoint: string;
  /** `context.System.apiAccessToken`: only one of a session can create. */
  readonly apiAccessToken: string;
  readonly apiClient: services.ApiClient;
  /** The request's own time. */
  readonly now: Date;
  /** How long one method may take in all, in milliseconds: Alexa waits 8 s, and the store needs some of them. */
  readonly budget?: number;
  /** The wait before the only second try, in milliseconds. */
  readonly pause?: number;
}

type Client = services.reminderManagement.ReminderManagementServiceClient;

const USUAL_BUDGET = 4000;
const USUAL_PAUSE = 200;

const created = v.object({ alertToken: v.string() });
const listed = v.object({ alerts: v.fallback(v.array(v.unknown()), []) });

export function createReminders(options: ReminderOptions): Reminders {
  const { apiEndpoint, apiAccessToken, now, budget = USUAL_BUDGET, pause = USUAL_PAUSE } = options;

  /** Runs one task within its budget, once more when the first try met something passing. */
  async function run<Result>(task: (client: Client) => Promise<Result>): Promise<Result> {
    const client = new services.reminderManagement.ReminderManagementServiceClient({
      apiClient: withinBudget(options.apiClient, budget),
      apiEndpoint,
      authorizationValue: apiAccessToken,
    });
    try {
      return await task(client);
    } catch (cause) {
      const fault = faultOf(cause);
      if (!isPassing(fault)) throw fault;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      return await task(client);
    } catch (cause) {
      throw faultOf(cause);
    }
  }

  return {
    list: () =>
      run(async (client) =>
        (await list(client)).map(({ token, schedule, text }) => ({ token, schedule, text })),
      ),
    // A second try looks again: the first may have made it before its answer was lost.
    create: (wanted) => run((client) => createMissing(client, wanted, now)),
    move: (token, wanted) => run((client) => move(client, token, wanted, now)),
    cancel: (token) =>
      run(async (client) => {
        try {
          await client.deleteReminder(token);
        } catch (cause) {
          const fault = faultOf(cause);
          if (fault.reason !== 'not-found') throw fault;
        }
      }),
  };
}

// The service answers in pages when there are many more reminders than one skill makes; the client has no next page.
async function list(client: Client): Promise<readonly KeptReminder[]> {
  const answer = v.safeParse(listed, await client.getReminders());
  if (!answer.success) throw new ReminderFault('unavailable');
  return readKept(answer.output.alerts);
}

/** Makes what is not there yet, and tells the tokens of what is there then. */
async function createMissing(client: Client, wanted: WantedReminder, now: Date): Promise<readonly string[]> {
  const alike = (await list(client)).filter(
    ({ text, timeZone, schedule }) =>
      text === wanted.text && timeZone === wanted.timeZone && schedule.time === wanted.schedule.time,
  );
  const serving = alike.filter(({ schedule }) => overlap(schedule, wanted.schedule));
  const tokens = serving.map(({ token }) => token);
  const missing = without(
    wanted.schedule,
    serving.map(({ schedule }) => schedule),
  );
  if (missing === null) return tokens;
  return [...tokens, ...(await create(client, { ...wanted, schedule: missing }, now))];
}

async function create(client: Client, wanted: WantedReminder, now: Date): Promise<readonly string[]> {
  const days = oneADay(wanted);
  try {
    return [await createOne(client, wanted, now)];
  } catch (cause) {
    const fault = faultOf(cause);
    if (fault.reason !== 'recurrence-refused' || days.length < 2) throw fault;
  }
  const made = await Promise.allSettled(days.map((day) => createOne(client, day, now)));
  const failed = made.find((each) => each.status === 'rejected');
  const tokens = made.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  if (failed === undefined) return tokens;
  // Half of what was asked for would be a lie; what cannot be taken back is found by the next try.
  await Promise.allSettled(tokens.map((token) => client.deleteReminder(token)));
  throw failed.reason;
}

async function createOne(client: Client, wanted: WantedReminder, now: Date): Promise<string> {
  const answer = v.safeParse(created, await client.createReminder(requestFor(wanted, now)));
  if (!answer.success) throw new ReminderFault('unavailable');
  return answer.output.alertToken;
}

async function move(client: Client, token: string, wanted: WantedReminder, now: Date): Promise<void> {
  const [first, ...others] = oneADay(wanted);
  try {
    await client.updateReminder(token, requestFor(wanted, now));
  } catch (cause) {
    const fault = faultOf(cause);
    if (fault.reason !== 'recurrence-refused' || first === undefined || others.length === 0) throw fault;
    await client.updateReminder(token, requestFor(first, now));
    for (const other of others) await createMissing(client, other, now);
  }
}

/** A reminder for several weekdays as one for each. */
function oneADay(wanted: WantedReminder): readonly WantedReminder[] {
  const { schedule } = wanted;
  if (schedule.kind !== 'weekly') return [wanted];
  return schedule.weekdays.map((day) => ({ ...wanted, schedule: { ...schedule, weekdays: [day] } }));
}

function overlap(one: Schedule, other: Schedule): boolean {
  if (one.kind === 'once' || other.kind === 'once') {
    return one.kind === 'once' && other.kind === 'once' && one.date === other.date;
  }
  return daysOf(one).some((day) => daysOf(other).includes(day));
}

/** What of a schedule others of the same time do not serve already; null when nothing is left. */
function without(schedule: Schedule, serving: readonly Schedule[]): Schedule | null {
  if (serving.length === 0) return schedule;
  const served = serving.flatMap(daysOf);
  const weekdays = daysOf(schedule).filter((day) => !served.includes(day));
  return weekdays.length === 0 ? null : { kind: 'weekly', weekdays, time: schedule.time };
}

/** The days on which it rings every week: none for a single ring. */
function daysOf(schedule: Schedule): readonly Weekday[] {
  if (schedule.kind === 'once') return [];
  return schedule.kind === 'daily' ? WEEKDAYS : schedule.weekdays;
}
