/** Every request read into what was said. */
import type { RequestEnvelope } from 'ask-sdk-model';
import type { Act, Said } from '../conversation/said';
import { INTENTS, type IntentName } from './intents';
import { readConsent } from './reminders/consent';
import { readSlots } from './slots';

/** True for an intent that this version knows. */
export function isIntentName(name: string): name is IntentName {
  return Object.hasOwn(INTENTS, name);
}

/** What was said; an unknown intent or request is "not understood". Never throws. */
export function readSaid({ request }: RequestEnvelope): Said {
  if (request.type === 'LaunchRequest') return { act: { kind: 'launch' }, words: null };
  if (request.type === 'IntentRequest') {
    const slots = readSlots(request.intent.slots);
    const { name } = request.intent;
    const act: Act = isIntentName(name) ? INTENTS[name](slots) : { kind: 'not-understood' };
    const words = slots.words();
    // A story without words is a slot that came back empty.
    return act.kind === 'story' && words === null
      ? { act: { kind: 'not-understood' }, words }
      : { act, words };
  }
  return { act: readConsent(request) ?? { kind: 'not-understood' }, words: null };
}
