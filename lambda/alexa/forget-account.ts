/** Removes everything that is kept of an account: the memory and the reminders that this skill made. */

import type { Context } from '../conversation/context';
import { ReminderFault } from '../conversation/ports';
import { StoreFault } from '../storage/store';
import type { Fault } from './log';

/** Tries both, whatever becomes of either; the fault of the one that failed, for the log. */
export async function forgetAccount({ ports, owner }: Context): Promise<Fault | null> {
  const reminders = await attempt(async () => {
    for (const { token } of await ports.reminders.list()) await ports.reminders.cancel(token);
  });
  const store = await attempt(() => ports.store.forget(owner));
  return store ?? reminders;
}

async function attempt(task: () => Promise<void>): Promise<Fault | null> {
  try {
    await task();
    return null;
  } catch (error) {
    if (error instanceof StoreFault) return `store-${error.reason}`;
    if (error instanceof ReminderFault) return `reminders-${error.reason}`;
    throw error;
  }
}
