/** The ports and the words for one request, out of the request itself. */
import type { RequestEnvelope, services } from 'ask-sdk-model';
import type { Context } from '../conversation/context';
import { localeOf } from '../speech/terms';
import { wordsFor } from '../speech/words';
import { createDeviceSettings } from './device-settings';
import { createReminders } from './reminders/reminders';
import { type OpeningParts, openingFor } from './request-opening';
import { seededRandom } from './seeded-random';
import type { Device } from './write';

/** What outlives a request. */
export interface Parts extends OpeningParts {
  readonly apiClient: services.ApiClient;
  readonly diaryOn: boolean;
}

export function contextFor(envelope: RequestEnvelope, parts: Parts): Context {
  const { System } = envelope.context;
  const opening = openingFor(envelope, parts);
  const locale = localeOf('locale' in envelope.request ? envelope.request.locale : undefined);
  const api = {
    apiEndpoint: System.apiEndpoint,
    apiAccessToken: System.apiAccessToken ?? '',
    apiClient: parts.apiClient,
  };
  return {
    ...opening,
    locale,
    words: wordsFor(locale),
    diaryOn: parts.diaryOn,
    ports: {
      ...opening.ports,
      random: seededRandom(envelope.request.requestId),
      reminders: createReminders({ ...api, now: opening.ports.clock.now() }),
      settings: createDeviceSettings({ ...api, deviceId: System.device?.deviceId ?? '' }),
    },
  };
}

export function deviceOf(envelope: RequestEnvelope): Device {
  const interfaces = envelope.context.System.device?.supportedInterfaces ?? {};
  return { hasScreen: 'Alexa.Presentation.APL' in interfaces };
}
