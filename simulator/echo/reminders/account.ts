/** One account's reminders: kept, changed, and rung as virtual time reaches them. */
import { localTime } from '../zone';
import type { KeptReminder } from './keeper';
import { nextRingAfter } from './recurrence';
import { type Accepted, judge } from './reminder-request';
import type { Pending, Rang } from './services';

interface Kept {
  readonly token: string;
  readonly accepted: Accepted;
  readonly created: Date;
  readonly updated: Date;
  readonly version: number;
  /** Null when it has rung for the last time. */
  readonly next: Date | null;
}

/** A completed reminder can still be read for so long after its last ring. */
const KEPT_AFTER_COMPLETION = 3 * 24 * 3_600_000;

/** Tokens are numbered in their last digits. */
const DIGITS = 12;

export class Account {
  readonly #kept = new Map<string, Kept>();
  #made = 0;

  /** How many have yet to ring. */
  get size(): number {
    return this.#pending().length;
  }

  create(accepted: Accepted, now: Date) {
    this.#made += 1;
    const token = `00000000-0000-4000-8000-${String(this.#made).padStart(DIGITS, '0')}`;
    return this.#keep({
      token,
      accepted,
      created: now,
      updated: now,
      version: 1,
      next: firstRing(accepted, now),
    });
  }

  /** Null when there is none of that token. */
  change(token: string, accepted: Accepted, now: Date) {
    const kept = this.#kept.get(token);
    if (kept === undefined) return null;
    return this.#keep({
      ...kept,
      accepted,
      updated: now,
      version: kept.version + 1,
      next: firstRing(accepted, now),
    });
  }

  /** False when there was none. */
  delete(token: string): boolean {
    return this.#kept.delete(token);
  }

  deleteAt(at: string): boolean {
    const kept = this.#pending().find((each) => pendingOf(each).at === at);
    return kept !== undefined && this.delete(kept.token);
  }

  read(token: string) {
    const kept = this.#kept.get(token);
    return kept === undefined ? null : told(kept);
  }

  /** Those that have yet to ring, and those that have lately rung for the last time. */
  list(now: Date) {
    return [...this.#kept.values()]
      .filter(
        ({ next, updated }) => next !== null || now.getTime() - updated.getTime() < KEPT_AFTER_COMPLETION,
      )
      .map(told);
  }

  pending(): readonly Pending[] {
    return this.#pending().map(pendingOf);
  }

  /** Rings, in order, everything that has come due by `until`. */
  ring(until: Date): readonly Rang[] {
    const rang: Rang[] = [];
    for (
      let [first] = this.#pending();
      first !== undefined && first.next <= until;
      [first] = this.#pending()
    ) {
      const { at, text } = pendingOf(first);
      const { recurrence } = first.accepted;
      const next = recurrence === null ? null : nextRingAfter(recurrence, first.next);
      this.#kept.set(first.token, { ...first, next, updated: next === null ? first.next : first.updated });
      rang.push({ at, text });
    }
    return rang;
  }

  clear(): void {
    this.#kept.clear();
  }

  /** Those that have yet to ring, so that they can be restored. */
  toKeep(): readonly KeptReminder[] {
    return this.#pending().map(({ token, accepted, created, updated, version, next }) => ({
      token,
      created: created.getTime(),
      updated: updated.getTime(),
      version,
      next: next.getTime(),
      zone: accepted.zone,
      sent: accepted.sent,
    }));
  }

  /** Takes up again what `toKeep` told; what came due before `now` has rung unheard. */
  restore(reminders: readonly KeptReminder[], now: Date): void {
    for (const { token, created, updated, version, next, zone, sent } of reminders) {
      const accepted = judge(sent, new Date(updated), zone);
      if ('code' in accepted) continue;
      const times = { created: new Date(created), updated: new Date(updated), next: new Date(next) };
      this.#kept.set(token, { token, accepted, version, ...times });
      this.#made = Math.max(this.#made, Number(token.slice(-DIGITS)) || 0);
    }
    this.ring(now);
  }

  #keep(kept: Kept) {
    this.#kept.set(kept.token, kept);
    return summary(kept);
  }

  #pending() {
    return [...this.#kept.values()]
      .flatMap((kept) => (kept.next === null ? [] : [{ ...kept, next: kept.next }]))
      .sort((one, other) => one.next.getTime() - other.next.getTime());
  }
}

function firstRing({ once, recurrence }: Accepted, now: Date): Date | null {
  return recurrence === null ? once : nextRingAfter(recurrence, now);
}

function pendingOf({ accepted, next }: { readonly accepted: Accepted; readonly next: Date }): Pending {
  const { date, time } = localTime(next, accepted.zone);
  const rule = accepted.rules.join(' ');
  return { at: `${date}T${time}`, ...(rule === '' ? {} : { rule }), text: accepted.text };
}

/** What a creating or changing request gets back. */
function summary({ token, created, updated, version, next }: Kept) {
  return {
    alertToken: token,
    createdTime: created.toISOString(),
    updatedTime: updated.toISOString(),
    status: next === null ? 'COMPLETED' : 'ON',
    version: String(version),
    href: `/v1/alerts/reminders/${token}`,
  };
}

/** What a reading request gets back. */
function told(kept: Kept) {
  const { href: _, ...rest } = summary(kept);
  const { trigger, alertInfo, pushNotification } = kept.accepted.sent;
  return { ...rest, trigger, alertInfo, pushNotification };
}
