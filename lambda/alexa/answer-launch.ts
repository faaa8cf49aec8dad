/** A launch answered: memory read, greeting, response. Loads nothing that a greeting does not need. */
import type { RequestEnvelope } from 'ask-sdk-model';
import { greet } from '../conversation/greet';
import { recallInto, remember } from '../conversation/memory';
import { newSession } from '../conversation/new-session';
import { settleTurn } from '../conversation/settle-turn';
import type { Answered } from './answer';
import { type OpeningParts, openingFor } from './request-opening';
import { enveloped, writeSpoken } from './write-spoken';

/** True for a launch that begins a session: with state of an earlier turn it is not alone to decide. */
export function beginsSession({ request, session }: RequestEnvelope): boolean {
  return request.type === 'LaunchRequest' && Object.keys(session?.attributes ?? {}).length === 0;
}

/** Rejects only on faults of our own. */
export async function answerLaunch(envelope: RequestEnvelope, parts: OpeningParts): Promise<Answered> {
  const opening = openingFor(envelope, parts);
  const recalled = await recallInto(newSession(), opening);
  const greeting = settleTurn(await greet(recalled.value, opening));
  const { value: turn, fault } = await remember(greeting, opening, recalled.fault);
  return {
    envelope: enveloped(writeSpoken(turn), turn),
    session: turn.session,
    fault: fault === null ? null : `store-${fault}`,
  };
}
