/** The Echo itself: takes a line, lets it happen in virtual time, and tells what was heard. */
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { followedBy, type Heard } from './heard';
import { COMMANDS, type Line, readLine } from './line/line';
import { readOpening, withoutWakeWord } from './line/opening';
import type { Part } from './player/parts';
import type { Rang } from './reminders/services';
import { intentRequest } from './requests/requests';
import { readRequestFile } from './requests/saved';
import type { SenderSettings } from './requests/sender';
import { type SessionPorts, SkillSession } from './skill-session';
import type { Understanding } from './understanding/understood';

export interface EngineSettings extends SenderSettings {
  readonly user: string;
  /** The IANA zone of the user; null for a device that has none set. */
  readonly timeZone: string | null;
  /** What people call the skill. */
  readonly invocationName: string;
}

export interface EnginePorts extends Omit<SessionPorts, 'onPlay'> {
  readonly understanding: Understanding;
}

/** How long an open microphone waits for words, in seconds. */
const LISTENING_SECONDS = 8;

export class Engine {
  private readonly session: SkillSession;
  private parts: Part[] = [];

  constructor(
    private readonly settings: EngineSettings,
    private readonly ports: EnginePorts,
  ) {
    this.session = new SkillSession(
      settings,
      { ...ports, onPlay: ({ parts }) => this.parts.push(...parts) },
      settings.user,
    );
  }

  /** The local date and time of the virtual clock, for people to see. */
  get local(): { readonly date: string; readonly time: string } {
    return this.ports.clock.local();
  }

  /** What the last line played. */
  get played(): readonly Part[] {
    return this.parts;
  }

  /** Lets one line happen. Never rejects: what goes wrong is told in `violations`. */
  async say(said: string): Promise<Heard> {
    const line = readLine(said);
    this.parts = [];
    const rang: Rang[] = [];
    const heard = await this.happen(line, (more) => rang.push(...more));
    const reminders = this.ports.services.pending();
    return { ...heard, said, reminders: [...reminders], rang: [...rang] };
  }

  private async happen(line: Line, ring: (rang: readonly Rang[]) => void): Promise<Heard> {
    const { clock, services } = this.ports;
    const ringDue = () => ring(services.due(clock.now()));
    const hear = () => {
      clock.hear();
      ringDue();
    };
    switch (line.kind) {
      case 'words':
        hear();
        return this.hearWords(line.words);
      case 'open':
        hear();
        return this.session.launch();
      case 'after':
        return this.cutIn(line.seconds, line.words, ringDue);
      case 'silence': {
        const heard = await this.silence();
        ringDue();
        return heard;
      }
      case 'wait': {
        const heard = await this.wait(line.seconds);
        ringDue();
        return heard;
      }
      case 'end':
        hear();
        return this.session.isOpen
          ? this.session.end('USER_INITIATED')
          : this.warned('No session is running.');
      case 'new':
        return this.beSomebodyElse();
      case 'permission':
        return this.setConsent(line.answer);
      case 'voice':
        this.session.recognise(line.name);
        return this.session.idle();
      case 'reminders':
        return this.session.idle();
      case 'request':
        hear();
        return this.sendFile(line.file);
      case 'help':
        return this.warned(...Object.values(COMMANDS).map(({ usage, does }) => `${usage}: ${does}`));
      case 'mistake':
        return { ...this.session.idle(), violations: [line.text] };
    }
  }

  private warned(...warnings: readonly string[]): Heard {
    return { ...this.session.idle(), warnings };
  }

  /** Words with the microphone open reach the skill; others only where they open it. */
  private async hearWords(words: string): Promise<Heard> {
    const { invocationName } = this.settings;
    const opening = readOpening(words, invocationName);
    if (opening?.kind === 'launch') return this.session.launch();
    if (opening !== null) {
      this.session.leave();
      return this.understood(opening.words);
    }
    if (!this.session.isOpen) {
      return this.warned(
        `The skill is not open and does not hear this. Say: open ${invocationName}, or: ask ${invocationName} to ...`,
      );
    }
    return this.understood(withoutWakeWord(words));
  }

  private async understood(words: string): Promise<Heard> {
    const { clock, understanding } = this.ports;
    const { timeZone } = this.settings;
    const { intent, slots } = await understanding.understand(words, {
      ...clock.local(),
      ...(timeZone === null ? {} : { timeZone }),
    });
    return this.session.send(intentRequest(intent, Object.values(slots)));
  }

  private async cutIn(seconds: number, words: string, ringDue: () => void): Promise<Heard> {
    const { clock } = this.ports;
    const isPlaying = clock.isPlayingAfter(seconds);
    clock.cutIn(seconds);
    ringDue();
    const heard = await this.hearWords(words);
    if (isPlaying) return heard;
    return { ...heard, warnings: [`Nothing was being played after ${seconds} s.`, ...heard.warnings] };
  }

  /** First the reprompt, then the end. */
  private async silence(): Promise<Heard> {
    if (!this.session.isOpen) return this.warned('No microphone is open: nothing happens.');
    this.ports.clock.pass(LISTENING_SECONDS);
    const reprompt = this.session.sayReprompt();
    if (reprompt === null) return this.session.end('EXCEEDED_MAX_REPROMPTS');
    const { text, seconds, silence } = reprompt;
    return { ...this.session.idle(), speech: text, seconds, silence };
  }

  /** Time passes; an open microphone hears nothing, which says the reprompt and then ends the session. */
  private async wait(seconds: number): Promise<Heard> {
    const { clock } = this.ports;
    const until = clock.now().getTime() + seconds * 1000;
    let heard = this.session.idle();
    while (this.session.isOpen && clock.now().getTime() + LISTENING_SECONDS * 1000 <= until) {
      heard = followedBy(heard, await this.silence());
    }
    clock.pass(Math.max(0, (until - clock.now().getTime()) / 1000));
    return heard;
  }

  private async beSomebodyElse(): Promise<Heard> {
    const ended = this.session.isOpen ? await this.session.end('USER_INITIATED') : this.session.idle();
    this.session.changeUser(randomUUID());
    this.ports.services.reset();
    return ended;
  }

  /** A user who will not grant it any more has also taken back what was granted. */
  private setConsent(answer: 'grant' | 'deny' | 'ignore'): Heard {
    const { services } = this.ports;
    this.session.consent = answer;
    if (answer !== 'grant' && services.permission === 'granted') services.setPermission('unanswered');
    return this.session.idle();
  }

  private async sendFile(file: string): Promise<Heard> {
    try {
      return await this.session.sendSaved(readRequestFile(resolve(file)));
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      return { ...this.session.idle(), violations: [text] };
    }
  }
}
