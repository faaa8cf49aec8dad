/** Who speaks to the skill from which device, and the envelopes of what they say: one number after the other. */
import type { VirtualClock } from '../clock';
import type { DeviceKind } from '../device';
import { uuidFrom } from '../identifiers';
import type { JsonObject } from '../json';
import type { AlexaServices } from '../reminders/services';
import { type Envelope, envelope } from './envelope';
import { isEvent, type Request } from './requests';

export interface SenderSettings {
  readonly locale: string;
  readonly device: DeviceKind;
  readonly seed: number;
  readonly applicationId: string;
}

export class Sender {
  private requests = 0;
  /** The recognised voice. */
  voice: string | null = null;

  constructor(
    private readonly settings: SenderSettings,
    private readonly services: AlexaServices,
    private readonly clock: VirtualClock,
    private user: string,
  ) {}

  /** Another account. */
  become(user: string): void {
    this.user = user;
    this.voice = null;
  }

  /** Puts a request into its envelope, in the running session or, where that is null, in a new one. */
  envelope(
    request: Request,
    running: { readonly sessionId: string; readonly attributes: JsonObject } | null,
  ): Envelope {
    const { seed, locale, device, applicationId } = this.settings;
    const { services, clock } = this;
    this.requests += 1;
    const session = running ?? {
      sessionId: `amzn1.echo-api.session.${this.uuid('session')}`,
      attributes: {},
    };
    const isOutside = isEvent(request.type);
    return envelope(
      {
        applicationId,
        userId: `amzn1.ask.account.${this.user}`,
        personId: this.voice === null ? null : `amzn1.ask.person.${this.voice}`,
        deviceId: `amzn1.ask.device.${uuidFrom(seed, device)}`,
        device,
        locale,
        apiEndpoint: services.endpoint,
        apiAccessToken: isOutside ? services.outOfSessionToken : services.accessToken,
        permission: services.permission,
      },
      isOutside ? null : { ...session, isNew: running === null },
      { requestId: `amzn1.echo-api.request.${this.uuid('request')}`, at: clock.now() },
      request,
    );
  }

  private uuid(what: string): string {
    return uuidFrom(this.settings.seed, what, this.requests);
  }
}
