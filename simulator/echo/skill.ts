/** The real Lambda handler, started the way Lambda starts it: by its environment. */
import type { Skill } from './exchange';

/**
 * Sets the environment of this process and loads the handler, which reads it once: a process has one skill. `DIARY`
 * stays as it is; where it is not set the diary is on, as in a skill of one's own. A real session token must never
 * reach the embedded engine.
 */
export async function loadSkill(environment: Readonly<Record<string, string>>): Promise<Skill> {
  const { DIARY = 'on' } = process.env;
  Object.assign(process.env, { DIARY, AWS_SESSION_TOKEN: '', SHOW_ERRORS: 'on' }, environment);
  const { handler }: { readonly handler: unknown } = await import('../../lambda/handler');
  if (typeof handler !== 'function') throw new Error('lambda/handler.ts exports no handler');
  return async (event, context) => handler(event, context);
}
