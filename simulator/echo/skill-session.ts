/**
 * The session between a user and the skill: what is open, what is carried from turn to turn, and what a device does
 * by itself when the skill asks for a permission or answers with something that cannot be played.
 */
import type { VirtualClock } from './clock';
import { type Exchange, exchange, type Skill } from './exchange';
import { followedBy, type Heard, heardNothing, type Inspected, NOTHING_INSPECTED } from './heard';
import { type JsonObject, objectAt } from './json';
import type { PermissionAnswer } from './line/line';
import type { Playback } from './player/parts';
import type { AlexaServices } from './reminders/services';
import {
  consentResponse,
  isEvent,
  launchRequest,
  type Request,
  sessionEndedRequest,
} from './requests/requests';
import { completed, requestTypeOf } from './requests/saved';
import { Sender, type SenderSettings } from './requests/sender';
import { cardOf, opensMicrophone, permissionRequest, type SkillResponse } from './response';

/** What a session needs of the world. */
export interface SessionPorts {
  readonly skill: Skill;
  readonly inspect: (attributes: unknown) => Inspected;
  readonly services: AlexaServices;
  readonly clock: VirtualClock;
  /** Told of everything that is played. */
  readonly onPlay: (playback: Playback) => void;
}

/** How each answer of the user is told to the skill, and what it makes of the permission. */
const CONSENT = {
  grant: { status: 'ACCEPTED', permission: 'granted' },
  deny: { status: 'DENIED', permission: 'denied' },
  ignore: { status: 'NOT_ANSWERED', permission: 'unanswered' },
} as const;

/** Requests after which a session that is not kept open is over; others, of the device itself, leave it as it is. */
const isAnswered = (type: string | null): boolean =>
  ['LaunchRequest', 'IntentRequest', 'Connections.Response'].includes(type ?? '');

interface Open {
  readonly sessionId: string;
  readonly attributes: JsonObject;
  /** What is said at the first silence; null when there is nothing. */
  readonly reprompt: Playback | null;
  readonly isReprompted: boolean;
}

export class SkillSession {
  private open: Open | null = null;
  private readonly sender: Sender;
  /** Whether the user allows reminders when asked. */
  consent: PermissionAnswer = 'grant';

  constructor(
    private readonly settings: SenderSettings,
    private readonly ports: SessionPorts,
    user: string,
  ) {
    this.sender = new Sender(settings, ports.services, ports.clock, user);
  }

  get isOpen(): boolean {
    return this.open !== null;
  }

  /** What can be told of the session while nothing is sent. */
  idle(): Heard {
    return {
      ...heardNothing(''),
      ...(this.open === null ? NOTHING_INSPECTED : this.ports.inspect(this.open.attributes)),
      listening: this.open !== null,
      reprompt: this.open?.reprompt?.text ?? null,
    };
  }

  /** Says the reprompt; null when there is none or it was said already. */
  sayReprompt(): Playback | null {
    if (this.open === null || this.open.isReprompted || this.open.reprompt === null) return null;
    const { reprompt } = this.open;
    this.open = { ...this.open, isReprompted: true };
    this.play(reprompt);
    return reprompt;
  }

  /** Another user, who has granted and said nothing yet. */
  changeUser(user: string): void {
    this.leave();
    this.sender.become(user);
    this.consent = 'grant';
  }

  /** Whose voice is recognised from now on; null for nobody's. */
  recognise(voice: string | null): void {
    this.sender.voice = voice;
  }

  /** Opening the skill anew drops the session that was running; Alexa sends no word of it. */
  leave(): void {
    this.open = null;
  }

  /** Opens the skill. */
  launch(): Promise<Heard> {
    this.leave();
    return this.send(launchRequest);
  }

  /** Sends a request in the running session or, when there is none, in a new one. */
  send(request: Request): Promise<Heard> {
    return this.deliver(this.sender.envelope(request, this.open));
  }

  /** Sends a saved request; what it leaves out is filled in. */
  sendSaved(saved: JsonObject): Promise<Heard> {
    const type = requestTypeOf(saved) ?? '';
    if (type === 'LaunchRequest') this.leave();
    return this.deliver(completed(saved, this.sender.envelope({ type }, this.open)));
  }

  /** Ends the running session. */
  end(reason: 'USER_INITIATED' | 'EXCEEDED_MAX_REPROMPTS'): Promise<Heard> {
    return this.send(sessionEndedRequest(reason));
  }

  private play(playback: Playback): void {
    this.ports.clock.play(playback.seconds);
    this.ports.onPlay(playback);
  }

  private async deliver(message: JsonObject): Promise<Heard> {
    const { skill, services, clock } = this.ports;
    services.setNow(clock.now());
    const result = await exchange(skill, message, this.settings);
    this.play(result.played);
    this.carryOn(message, result);
    const heard = this.heard(result);
    if (result.response === null) return this.afterFailure(heard, result);
    return this.afterConsent(heard, result.response, result.request);
  }

  /** Keeps the session open or closes it, as the response says. */
  private carryOn(message: JsonObject, { request, response, reprompt }: Exchange): void {
    if (isEvent(request ?? '')) return;
    const session = objectAt(message, 'session');
    const { sessionId } = session;
    const carried = { sessionId: String(sessionId), isReprompted: false };
    if (request === 'SessionEndedRequest') {
      this.open = null;
    } else if (response === null) {
      // Until the device has told the skill that this was no answer.
      this.open = { ...carried, attributes: objectAt(session, 'attributes'), reprompt: null };
    } else if (opensMicrophone(response) || permissionRequest(response) !== null) {
      this.open = { ...carried, attributes: response.sessionAttributes, reprompt };
    } else if (isAnswered(request) || response.response.shouldEndSession === true) {
      this.open = null;
    }
  }

  private heard({ response, played, reprompt, ...told }: Exchange): Heard {
    // An event is no part of the conversation, which goes on as it was.
    if (isEvent(told.request ?? '')) return { ...this.idle(), ...told };
    const speech = response?.response.outputSpeech;
    return {
      ...heardNothing(''),
      ...told,
      speech: played.text,
      ssml: speech?.type === 'SSML' ? speech.ssml : null,
      reprompt: reprompt?.text ?? null,
      listening: this.open !== null && response !== null && opensMicrophone(response),
      seconds: played.seconds,
      silence: played.silence,
      ...(response === null ? NOTHING_INSPECTED : this.ports.inspect(response.sessionAttributes)),
      directives: response?.response.directives.map(({ type }) => type) ?? [],
      card: response === null ? null : cardOf(response),
    };
  }

  /** A device tells the skill that its response was no good; that is the end of the session. */
  private async afterFailure(heard: Heard, { request, violations }: Exchange): Promise<Heard> {
    if (request === 'SessionEndedRequest' || isEvent(request ?? '')) return heard;
    const ended = await this.send(sessionEndedRequest('ERROR', violations[0]));
    return followedBy(heard, ended);
  }

  /** Alexa asks for the permission herself; the user answers, and the skill hears of it. */
  private async afterConsent(heard: Heard, response: SkillResponse, request: string | null): Promise<Heard> {
    const asked = permissionRequest(response);
    if (asked === null) return heard;
    if (request === 'Connections.Response') {
      return {
        ...heard,
        violations: [...heard.violations, 'Asks for the permission again right after the answer'],
      };
    }
    const { status, permission } = CONSENT[this.consent];
    this.ports.services.setPermission(permission);
    return followedBy(heard, await this.send(consentResponse(status, asked.token)));
  }
}
