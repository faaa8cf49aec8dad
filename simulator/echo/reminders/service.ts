/**
 * Alexa's reminder and device settings services on this machine: the real paths, statuses and error codes over
 * HTTP, so that the skill's real client speaks to them. Time is virtual.
 */
import { Account } from './account';
import { type Answer, type Call, listenFor, refusal } from './http';
import { judge } from './reminder-request';
import type { AlexaServices, AlexaServicesOptions, Operation, ReminderPermission } from './services';

const ACCESS_TOKEN = 'in-session';
const OUT_OF_SESSION_TOKEN = 'out-of-session';
const USUAL_LIMIT = 250;
/** After these something else is to be kept. */
const CHANGING: readonly Operation[] = ['create', 'update', 'delete'];

/** A fault waiting to happen; without a status the request is never answered. */
interface Fault {
  readonly status: number | null;
  readonly code: string | null;
  readonly operation: Operation | null;
}

/** Starts the service on a free local port. Rejects when none can be had. */
export async function startReminderService(options: AlexaServicesOptions): Promise<AlexaServices> {
  const account = new Account();
  const limit = options.limit ?? USUAL_LIMIT;
  let now = options.now;
  let timeZone = options.timeZone;
  let permission: ReminderPermission = options.permission ?? 'unanswered';
  let faults: Fault[] = [];
  let keeper = options.keeper ?? null;
  const kept = keeper?.read() ?? null;
  if (kept !== null) {
    permission = kept.permission;
    account.restore(kept.reminders, now);
  }
  const keep = () => keeper?.write({ permission, reminders: [...account.toKeep()] });

  function create(call: Call): Answer {
    if (!services.deviceSupportsReminders) return refusal(403, 'DEVICE_NOT_SUPPORTED');
    if (call.authorization === `Bearer ${OUT_OF_SESSION_TOKEN}`) return refusal(400, 'NOT_IN_SESSION');
    const judged = judge(call.body, now, timeZone);
    if ('code' in judged) return refusal(400, judged.code);
    if (account.size >= limit) return refusal(403, 'MAX_REMINDERS_EXCEEDED');
    return { status: 200, body: account.create(judged, now) };
  }

  function update(call: Call): Answer {
    const judged = judge(call.body, now, timeZone);
    if (account.read(call.token) === null) return refusal(404, 'ALERT_NOT_FOUND');
    if ('code' in judged) return refusal(400, judged.code);
    return { status: 200, body: account.change(call.token, judged, now) };
  }

  const operations: Record<Operation, (call: Call) => Answer> = {
    create,
    update,
    list: () => {
      const alerts = account.list(now);
      return { status: 200, body: { totalCount: String(alerts.length), alerts, links: '' } };
    },
    get: ({ token }) => {
      const alert = account.read(token);
      return alert === null ? refusal(404, 'ALERT_NOT_FOUND') : { status: 200, body: alert };
    },
    delete: ({ token }) => (account.delete(token) ? { status: 200 } : refusal(404, 'ALERT_NOT_FOUND')),
    'time-zone': () => (timeZone === null ? { status: 204 } : { status: 200, body: timeZone }),
  };

  function takeFault(operation: Operation): Fault | undefined {
    const fault = faults.find((each) => each.operation === null || each.operation === operation);
    faults = faults.filter((each) => each !== fault);
    return fault;
  }

  function answer(call: Call): Answer | null {
    const fault = takeFault(call.operation);
    if (fault !== undefined) {
      if (fault.status === null) return null;
      return fault.code === null ? { status: fault.status } : refusal(fault.status, fault.code);
    }
    const known = [`Bearer ${ACCESS_TOKEN}`, `Bearer ${OUT_OF_SESSION_TOKEN}`].includes(call.authorization);
    const needsConsent = call.operation !== 'time-zone';
    if (!known || (needsConsent && permission !== 'granted')) return refusal(401, 'UNAUTHORIZED');
    const answered = operations[call.operation](call);
    if (CHANGING.includes(call.operation)) keep();
    return answered;
  }

  const listening = await listenFor(answer);

  const services: AlexaServices = {
    endpoint: listening.endpoint,
    accessToken: ACCESS_TOKEN,
    outOfSessionToken: OUT_OF_SESSION_TOKEN,
    get permission() {
      return permission;
    },
    deviceSupportsReminders: options.deviceSupportsReminders ?? true,
    setPermission: (state) => {
      permission = state;
      keep();
    },
    setTimeZone: (zone) => {
      timeZone = zone;
    },
    setNow: (date) => {
      now = date;
    },
    pending: () => account.pending(),
    due: (until) => {
      now = until;
      const rang = account.ring(until);
      if (rang.length > 0) keep();
      return rang;
    },
    deleteInApp: (at) => {
      const isDeleted = account.deleteAt(at);
      if (isDeleted) keep();
      return isDeleted;
    },
    failNext: (status, code, operation) => {
      faults.push({ status, code: code ?? null, operation: operation ?? null });
    },
    hangNext: (operation) => {
      faults.push({ status: null, code: null, operation: operation ?? null });
    },
    reset: () => {
      // What is kept belongs to the account that is left behind.
      keeper = null;
      account.clear();
      permission = options.permission ?? 'unanswered';
      faults = [];
    },
    close: listening.close,
  };
  return services;
}
