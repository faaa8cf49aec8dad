/** The envelope in which Alexa sends every request to a skill. */
import { DEVICES, type DeviceKind } from '../device';
import type { JsonObject } from '../json';

/** Who calls, from what device, with which way back to Alexa's own services. */
export interface Caller {
  readonly applicationId: string;
  readonly userId: string;
  /** Set where Alexa recognised the voice. */
  readonly personId: string | null;
  readonly deviceId: string;
  readonly device: DeviceKind;
  readonly locale: string;
  readonly apiEndpoint: string;
  readonly apiAccessToken: string;
  /** What the user has said to the permission for reminders. */
  readonly permission: 'granted' | 'denied' | 'unanswered';
}

export interface SessionPart {
  readonly sessionId: string;
  readonly isNew: boolean;
  readonly attributes: JsonObject;
}

/** What every request carries besides its type. */
export interface Stamp {
  readonly requestId: string;
  readonly at: Date;
}

export interface Envelope extends JsonObject {
  readonly version: '1.0';
  readonly session?: JsonObject;
  readonly context: JsonObject;
  readonly request: JsonObject;
}

export const REMINDERS_SCOPE = 'alexa::alerts:reminders:skill:readwrite';

/** ISO-8601 in UTC without fractions, as Alexa writes it. */
const timestamp = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;

function userOf(caller: Caller): JsonObject {
  const { permission, apiAccessToken } = caller;
  if (permission === 'unanswered') return { userId: caller.userId };
  const status = permission === 'granted' ? 'GRANTED' : 'DENIED';
  return {
    userId: caller.userId,
    permissions: {
      ...(permission === 'granted' ? { consentToken: apiAccessToken } : {}),
      scopes: { [REMINDERS_SCOPE]: { status } },
    },
  };
}

/** Puts a request into its envelope. `session` is null for events, which arrive outside any. */
export function envelope(
  caller: Caller,
  session: SessionPart | null,
  stamp: Stamp,
  request: JsonObject & { readonly type: string },
): Envelope {
  const application = { applicationId: caller.applicationId };
  const user = userOf(caller);
  const person = caller.personId === null ? {} : { person: { personId: caller.personId } };
  const device = DEVICES[caller.device];
  return {
    version: '1.0',
    ...(session === null
      ? {}
      : {
          session: {
            new: session.isNew,
            sessionId: session.sessionId,
            application,
            attributes: session.attributes,
            user,
          },
        }),
    context: {
      ...device.context,
      System: {
        application,
        user,
        ...person,
        device: { deviceId: caller.deviceId, supportedInterfaces: device.supportedInterfaces },
        apiEndpoint: caller.apiEndpoint,
        apiAccessToken: caller.apiAccessToken,
      },
    },
    request: {
      requestId: stamp.requestId,
      timestamp: timestamp(stamp.at),
      locale: caller.locale,
      ...request,
    },
  };
}
