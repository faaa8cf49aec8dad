/** The ports and the words for one request, out of the request itself. */
import type { RequestEnvelope, services } from 'ask-sdk-model';
import type { Context } from '../conversation/context';
import { localeOf } from '../speech/terms';
import { type Words, wordsFor } from '../speech/words';
import type { StoreAt } from '../storage/account-store';
import { createDeviceSettings } from './device-settings';
import { createReminders } from './reminders/reminders';
import { seededRandom } from './seeded-random';
import type { Device } from './write';

/** What outlives a request. */
export interface Parts {
  readonly storeAt: StoreAt;
  readonly apiClient: services.ApiClient;
  readonly diaryOn: boolean;
}

export function contextFor(envelope: RequestEnvelope, parts: Parts): Context {
  const { System } = envelope.context;
  const now = new Date(envelope.request.timestamp);
  const clock = { now: () => now };
  const locale = localeOf('locale' in envelope.request ? envelope.request.locale : undefined);
  const words: Words = wordsFor(locale);
  const api = {
    apiEndpoint: System.apiEndpoint,
    apiAccessToken: System.apiAccessToken ?? '',
    apiClient: parts.apiClient,
  };
  return {
    locale,
    words,
    diaryOn: parts.diaryOn,
    owner: { userId: System.user.userId, personId: System.person?.personId ?? null },
    ports: {
      clock,
      random: seededRandom(envelope.request.requestId),
      store: parts.storeAt(clock),
      reminders: createReminders({ ...api, now }),
      settings: createDeviceSettings({ ...api, deviceId: System.device?.deviceId ?? '' }),
    },
  };
}

export function deviceOf(envelope: RequestEnvelope): Device {
  const interfaces = envelope.context.System.device?.supportedInterfaces ?? {};
  return { hasScreen: 'Alexa.Presentation.APL' in interfaces };
}
