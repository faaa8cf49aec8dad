/** The device's own settings, asked of Alexa: no permission is needed for its time zone. */
import { services } from 'ask-sdk-model';
import type { DeviceSettings } from '../conversation/ports';

export interface DeviceSettingsOptions {
  /** `context.System.apiEndpoint` */
  readonly apiEndpoint: string;
  /** `context.System.apiAccessToken` */
  readonly apiAccessToken: string;
  /** `context.System.device.deviceId` */
  readonly deviceId: string;
  readonly apiClient: services.ApiClient;
}

/** Asks at most once for a time zone, whatever the answer: a request has one device. */
export function createDeviceSettings(options: DeviceSettingsOptions): DeviceSettings {
  const { apiClient, apiEndpoint, apiAccessToken, deviceId } = options;
  const client = new services.ups.UpsServiceClient({
    apiClient,
    apiEndpoint,
    authorizationValue: apiAccessToken,
  });
  let asked: Promise<string | null> | null = null;

  async function ask(): Promise<string | null> {
    try {
      // Typed as a string by the SDK; an answer without one (204) is undefined.
      const answer: unknown = await client.getSystemTimeZone(deviceId);
      return typeof answer === 'string' && answer !== '' ? answer : null;
    } catch {
      return null;
    }
  }

  return {
    timeZone: () => {
      asked ??= ask();
      return asked;
    },
  };
}
