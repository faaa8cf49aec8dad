/** Holds written conversations (see `script.ts`) with the real handler. */
import { type Backend, startBackend } from '../../simulator/echo/backend';
import { createEcho, type Echo } from '../../simulator/echo/echo';
import type { Heard } from '../../simulator/echo/heard';
import type { EchoOptions } from '../../simulator/echo/options';
import type { AlexaServices } from '../../simulator/echo/reminders/services';
import { strangeInOutput } from '../alexa/log-lines';
import { differences, readScript } from './script';

/** Where and when the conversations take place unless they say otherwise: a Tuesday morning in London. */
export const SETTING: EchoOptions = {
  data: 'memory',
  locale: 'en-GB',
  timeZone: 'Europe/London',
  now: '2026-11-24T07:00',
};

/**
 * Says a script's lines one by one. Rejects with what differs and how the conversation went so far; any violation is
 * a difference. Resolves to what was heard.
 */
export async function holdConversation(
  say: (line: string) => Promise<Heard>,
  script: string,
): Promise<readonly Heard[]> {
  const story: Heard[] = [];
  for (const turn of readScript(script)) {
    const heard = await say(turn.user);
    story.push(heard);
    const wrong = differences(turn, heard);
    if (wrong.length > 0) {
      throw new Error(
        `Turn ${story.length} differs:\n${wrong.join('\n')}\n\nThe conversation so far:\n${told(story)}`,
      );
    }
  }
  return story;
}

/** A conversation in the form in which scripts are written. */
export function told(story: readonly Heard[]): string {
  return story
    .map(({ said, speech, scene, question, asks, level }) => {
      const facts = [
        `scene ${scene ?? 'none'}`,
        `question ${question ?? 'none'}`,
        `level ${level ?? 'none'}`,
      ];
      if (asks.length > 0) facts.push(`asks ${asks.join(' ')}`);
      return `U: ${said}\nA: ${speech}\n   [${facts.join(', ')}]`;
    })
    .join('\n');
}

/** How long starting may take on a busy machine. */
const STARTING_MS = 120_000;

/** An Echo in the middle of a test. */
export interface EchoUnderTest {
  /** Holds the conversation of a script, going on where the last one ended. */
  hold(script: string): Promise<readonly Heard[]>;
  /** So that the test can make them fail. */
  readonly services: AlexaServices;
}

/**
 * To be called once at the top of a test file: starts the skill with an empty memory for all its tests. The function
 * that comes back starts one Echo, each of a user of its own unless `user` is given; it ends with its test.
 */
export function echoes(
  skill: { readonly diary?: 'on' | 'off' } = {},
): (options?: EchoOptions) => Promise<EchoUnderTest> {
  let backend: Backend | null = null;
  let users = 0;
  let running: Echo[] = [];
  beforeAll(async () => {
    Object.assign(process.env, { DIARY: skill.diary ?? 'on' });
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    backend = await startBackend({ data: 'memory' });
    // Loading the understanding takes seconds: here rather than in the first test.
    const echo = await createEcho(SETTING, backend);
    await echo.close();
  }, STARTING_MS);
  afterEach(async () => {
    await Promise.all(running.map((echo) => echo.close()));
    running = [];
  });
  afterAll(async () => {
    await backend?.close();
    const strange = strangeInOutput(jest.mocked(process.stdout.write).mock.calls.map(([text]) => text));
    jest.restoreAllMocks();
    expect(strange).toEqual([]);
  });
  return async (options = {}) => {
    if (backend === null) throw new Error('Conversations are held in tests');
    users += 1;
    const echo = await createEcho({ ...SETTING, user: `user-${users}`, ...options }, backend);
    running.push(echo);
    return { hold: (script) => holdConversation((line) => echo.say(line), script), services: echo.services };
  };
}

/** The same for tests that hold one conversation on each Echo. */
export function conversations(
  skill: { readonly diary?: 'on' | 'off' } = {},
): (script: string, options?: EchoOptions) => Promise<readonly Heard[]> {
  const start = echoes(skill);
  return async (script, options) => (await start(options)).hold(script);
}
