/** Echos around a skill with a store of the test's own, and what the skill logged. */
import type { services } from 'ask-sdk-model';
import { createApiClient } from '../../lambda/alexa/api-client';
import type { TurnLog } from '../../lambda/alexa/log';
import { createSkill } from '../../lambda/alexa/skill';
import type { StoreAt } from '../../lambda/storage/account-store';
import { type Backend, startBackend } from '../../simulator/echo/backend';
import { createEcho, type Echo } from '../../simulator/echo/echo';
import type { Skill } from '../../simulator/echo/exchange';
import type { Heard } from '../../simulator/echo/heard';
import type { EchoOptions } from '../../simulator/echo/options';
import { holdConversation, SETTING } from './transcript';

interface SkillOptions {
  readonly diaryOn?: boolean;
  readonly apiClient?: services.ApiClient;
  readonly skillId?: string;
}

/** The skill, and its log as it grows. */
export function skillOn(
  storeAt: StoreAt,
  { diaryOn = true, apiClient = createApiClient(), skillId }: SkillOptions = {},
): { readonly skill: Skill; readonly log: readonly TurnLog[] } {
  const log: TurnLog[] = [];
  const made = createSkill({
    storeAt,
    apiClient,
    diaryOn,
    skillId: skillId ?? null,
    log: (line) => log.push(line),
    report: () => undefined,
    elapsed: () => performance.now(),
    cold: () => false,
  });
  return {
    log,
    // A request as Alexa sends it: the SDK's own types are what it is parsed into.
    skill: async (event, context) => made.invoke(JSON.parse(JSON.stringify(event)), context),
  };
}

export interface Echoes {
  readonly backend: Backend;
  /** One conversation, by default in the setting of all conversations. */
  hold(skill: Skill, script: string, options?: EchoOptions): Promise<readonly Heard[]>;
  open(skill: Skill, options?: EchoOptions): Promise<Echo>;
  close(): Promise<void>;
}

/** Loads the understanding once for the skills of a file. */
export async function startEchoes(): Promise<Echoes> {
  const backend = await startBackend({ data: 'memory' });
  let users = 0;
  const open = (skill: Skill, options: EchoOptions = {}) => {
    users += 1;
    return createEcho({ ...SETTING, user: `user-${users}`, ...options }, { ...backend, skill });
  };
  return {
    backend,
    open,
    hold: async (skill, script, options) => {
      const echo = await open(skill, options);
      try {
        return await holdConversation((line) => echo.say(line), script);
      } finally {
        await echo.close();
      }
    },
    close: () => backend.close(),
  };
}
