/** Removes everything that is kept of an account: the memory and the reminders that this skill made. */
import { StoreFault, type StoreFaultReason } from '../storage/store';
import type { Context } from './context';
import { ReminderFault, type ReminderFaultReason } from './ports';

export interface Forgotten {
  readonly storeFault: StoreFaultReason | null;
  readonly reminderFault: ReminderFaultReason | null;
}

/** Tries both, whatever becomes of either. */
export async function forgetAccount({ ports, owner }: Context): Promise<Forgotten> {
  const reminderFault = await cancelReminders(ports.reminders);
  const storeFault = await forgetStore(() => ports.store.forget(owner));
  return { storeFault, reminderFault };
}

async function cancelReminders(
  reminders: Context['ports']['reminders'],
): Promise<ReminderFaultReason | null> {
  try {
    for (const { token } of await reminders.list()) await reminders.cancel(token);
    return null;
  } catch (error) {
    if (error instanceof ReminderFault) return error.reason;
    throw error;
  }
}

async function forgetStore(forget: () => Promise<void>): Promise<StoreFaultReason | null> {
  try {
    await forget();
    return null;
  } catch (error) {
    if (error instanceof StoreFault) return error.reason;
    throw error;
  }
}
