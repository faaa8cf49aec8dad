/**
 * An Echo on this machine: holds a conversation with the real Lambda handler over the interaction model, with an
 * embedded store, a reminder service and a virtual clock.
 */
import { join } from 'node:path';
import { inspect } from '../../lambda/conversation/inspect';
import { type Backend, startBackend } from './backend';
import { createClock } from './clock';
import { Engine } from './engine';
import type { Heard } from './heard';
import { type EchoOptions, readOptions } from './options';
import type { Part } from './player/parts';
import { keeperIn } from './reminders/keeper';
import { startReminderService } from './reminders/service';
import type { AlexaServices } from './reminders/services';

export interface Echo {
  /** Lets one line happen (words or a command). Lines are to be said one after the other. Never rejects. */
  say(line: string): Promise<Heard>;
  /** The wall clock of the user: `YYYY-MM-DD` and `HH:MM`. */
  readonly local: { readonly date: string; readonly time: string };
  /** What the last line played. */
  readonly played: readonly Part[];
  readonly invocationName: string;
  /** Alexa's services on this machine, so that a test can make them fail. */
  readonly services: AlexaServices;
  close(): Promise<void>;
}

const APPLICATION_ID = 'amzn1.ask.skill.limber-lifter';

/**
 * Starts an Echo. Rejects with an OptionError for options that cannot be used, with an Error when the data folder is
 * in use. Without a `backend` it has one of its own; with one, `data` does not count and `close` leaves it running.
 */
export async function createEcho(options: EchoOptions = {}, backend?: Backend): Promise<Echo> {
  const settings = readOptions(options);
  const { skill, languageOf, close } = backend ?? (await startBackend(settings));
  const { understanding, invocationName } = await languageOf(settings.locale, settings.modelFile);
  const isKept = backend === undefined && settings.data !== 'memory';
  const services = await startReminderService({
    now: settings.start,
    timeZone: settings.timeZone,
    ...(isKept ? { keeper: keeperIn(join(settings.data, 'reminders.json'), settings.user) } : {}),
  });
  const clock = createClock(settings.start, settings.timeZone ?? 'UTC');
  const { SKILL_ID: applicationId = APPLICATION_ID } = process.env;
  const engine = new Engine(
    { ...settings, invocationName, applicationId },
    { skill, inspect, services, clock, understanding },
  );
  return {
    say: (line) => engine.say(line),
    get local() {
      return engine.local;
    },
    get played() {
      return engine.played;
    },
    invocationName,
    services,
    close: async () => {
      await services.close();
      if (backend === undefined) await close();
    },
  };
}
