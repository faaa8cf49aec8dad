/**
 * A conversation about reminders in memory, over HTTP to the simulator's reminder service. Only what concerns
 * reminders is answered here; the whole skill's conversations are elsewhere.
 */
import { createApiClient } from '../../lambda/alexa/api-client';
import { createDeviceSettings } from '../../lambda/alexa/device-settings';
import { createReminders } from '../../lambda/alexa/reminders/reminders';
import type { Context } from '../../lambda/conversation/context';
import { recallInto, remember } from '../../lambda/conversation/memory';
import { newSession } from '../../lambda/conversation/new-session';
import { answerReminders, offerReminder } from '../../lambda/conversation/reminders';
import type { Act, ReminderKind } from '../../lambda/conversation/said';
import type { Session } from '../../lambda/conversation/session';
import type { Turn } from '../../lambda/conversation/turn';
import { earText, earTexts } from '../../lambda/speech/sentence';
import type { Locale } from '../../lambda/speech/terms';
import { wordsFor } from '../../lambda/speech/words';
import { memoryStore } from '../../lambda/storage/memory-store';
import type { Fact } from '../../lambda/storage/person';
import { startReminderService } from '../../simulator/echo/reminders/service';
import type { AlexaServices } from '../../simulator/echo/reminders/services';

export interface Talk {
  readonly services: AlexaServices;
  /** The last turn and the session after it. */
  turn(): Turn;
  session(): Session;
  setSession(changed: Partial<Session>): void;
  setNow(now: Date): void;
  /** How long the skill waits for an answer of the services, in milliseconds. */
  setDeadline(milliseconds: number): void;
  /** What is remembered meanwhile. */
  remember(...facts: readonly Fact[]): Promise<void>;
  /** Everything that is heard, question included; null when the words mean nothing to reminders. */
  say(act: Act): Promise<string | null>;
  offer(kind: ReminderKind): Promise<string | null>;
}

export interface TalkOptions {
  readonly now: string;
  readonly timeZone?: string | null;
  readonly locale?: Locale;
  readonly permission?: 'granted' | 'denied' | 'unanswered';
}

/** Long enough for a busy machine. */
const PATIENT = 10_000;

export async function startTalk(options: TalkOptions): Promise<Talk> {
  const { timeZone = 'Europe/London', locale = 'en-GB', permission = 'granted' } = options;
  let now = new Date(options.now);
  const services = await startReminderService({ now, timeZone, permission });
  const store = memoryStore();
  let apiClient = createApiClient(PATIENT);
  const owner = { userId: 'user', personId: null };
  let last: Turn | null = null;

  function context(): Context {
    const { endpoint: apiEndpoint, accessToken: apiAccessToken } = services;
    const clock = { now: () => now };
    const connection = { apiEndpoint, apiAccessToken, apiClient };
    return {
      ports: {
        store: store(clock),
        reminders: createReminders({ ...connection, now, pause: 0, budget: PATIENT }),
        settings: createDeviceSettings({ ...connection, deviceId: 'device' }),
        clock,
        random: { below: () => 0 },
      },
      words: wordsFor(locale),
      locale,
      owner,
      diaryOn: false,
    };
  }

  let session = (await recallInto(newSession(), context())).value;

  async function settle(answered: Turn | null): Promise<string | null> {
    if (answered === null) return null;
    const { value } = await remember(answered, context());
    last = value;
    const { ask } = value;
    const copy = (text: string | readonly (string | { readonly dial: string })[]) =>
      typeof text === 'string' ? text : [...text];
    const asked =
      ask === null
        ? null
        : {
            question: ask.question,
            findings: [...ask.findings],
            text: copy(ask.text),
            short: copy(ask.short),
          };
    session = { ...value.session, asked };
    return [earTexts(value.say), ...(ask === null ? [] : [earText(ask.text)])]
      .filter((each) => each !== '')
      .join(' ');
  }

  return {
    services,
    turn: () => {
      if (last === null) throw new Error('Nothing was said yet');
      return last;
    },
    session: () => session,
    setSession: (changed) => {
      session = { ...session, ...changed };
    },
    setNow: (date) => {
      now = date;
      services.setNow(date);
    },
    setDeadline: (milliseconds) => {
      apiClient = createApiClient(milliseconds);
    },
    remember: async (...facts) => {
      const known = session.known;
      if (known === null) throw new Error('No memory');
      session = { ...session, known: await context().ports.store.remember(owner, known, facts) };
    },
    say: async (act) => settle(await answerReminders({ act, words: null }, null, session, context())),
    offer: async (kind) => settle(await offerReminder(kind, session, context(), [])),
  };
}
