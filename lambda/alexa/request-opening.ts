/** What a greeting needs, out of the request. */
import type { RequestEnvelope } from 'ask-sdk-model';
import type { Opening } from '../conversation/context';
import { greetingWords } from '../speech/words/greeting';
import type { StoreAt } from '../storage/account-store';

export interface OpeningParts {
  readonly storeAt: StoreAt;
}

/** The time of a request is its own: a replayed one answers as it did. */
export function openingFor({ request, context }: RequestEnvelope, { storeAt }: OpeningParts): Opening {
  const { user, person } = context.System;
  const now = new Date(request.timestamp);
  const clock = { now: () => now };
  return {
    words: { greeting: greetingWords() },
    owner: { userId: user.userId, personId: person?.personId ?? null },
    ports: { clock, store: storeAt(clock) },
  };
}
