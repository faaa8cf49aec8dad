/**
 * An Echo on this machine: holds a conversation with the real Lambda handler over the interaction model, with an
 * embedded store, a reminder service and a virtual clock.
 */
import { readFileSync } from 'node:fs';
import { inspect } from '../../lambda/conversation/inspect';
import { createClock } from './clock';
import { Engine } from './engine';
import type { Skill } from './exchange';
import type { Heard } from './heard';
import { type EchoOptions, readOptions } from './options';
import type { Part } from './player/parts';
import { startReminderService } from './reminders/service';
import type { AlexaServices } from './reminders/services';
import { loadSkill } from './skill';
import { startEmbeddedStore } from './store/embedded-store';
import { parseInteractionModel } from './understanding/interaction-model';
import { loadUnderstanding } from './understanding/understanding';

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
 * in use. A `skill` other than the real one may be given, by tests and by the benchmark of the bundle.
 */
export async function createEcho(options: EchoOptions = {}, skill?: Skill): Promise<Echo> {
  const settings = readOptions(options);
  const model: unknown = JSON.parse(readFileSync(settings.modelFile, 'utf8'));
  const { invocationName } = parseInteractionModel(model);
  const understanding = await loadUnderstanding(model, { locale: settings.locale });
  const store = await startEmbeddedStore({ folder: settings.data });
  const services = await startReminderService({ now: settings.start, timeZone: settings.timeZone });
  const clock = createClock(settings.start, settings.timeZone ?? 'UTC');
  const { SKILL_ID: applicationId = APPLICATION_ID } = process.env;
  const engine = new Engine(
    { ...settings, invocationName, applicationId },
    { skill: skill ?? (await loadSkill(store.environment)), inspect, services, clock, understanding },
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
      await store.close();
    },
  };
}
