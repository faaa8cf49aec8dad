/** The requests that an Echo sends, without their envelope. */
import type { JsonObject } from '../json';
import type { UnderstoodSlot } from '../understanding/understood';
import { REMINDERS_SCOPE } from './envelope';

export type Request = JsonObject & { readonly type: string };

export const launchRequest: Request = { type: 'LaunchRequest', shouldLinkResultBeReturned: false };

const resolved = (resolutions: unknown): JsonObject => (resolutions === undefined ? {} : { resolutions });

/** A slot in Alexa's shape: one with several values has them in `slotValue` only. */
function alexaSlot(slot: UnderstoodSlot): JsonObject {
  const rest = { name: slot.name, confirmationStatus: 'NONE' };
  if (slot.values !== undefined && slot.values.length > 1) {
    const values = slot.values.map((value, index) => ({
      type: 'Simple',
      value,
      ...resolved(slot.resolutionsOfValues?.[index]),
    }));
    return { ...rest, source: 'USER', slotValue: { type: 'List', values } };
  }
  const value = slot.value ?? slot.values?.[0];
  if (value === undefined) return rest;
  return {
    ...rest,
    value,
    ...resolved(slot.resolutions),
    source: 'USER',
    slotValue: { type: 'Simple', value, ...resolved(slot.resolutions) },
  };
}

/** An IntentRequest. */
export function intentRequest(name: string, slots: readonly UnderstoodSlot[]): Request {
  const bySlot = Object.fromEntries(slots.map((slot) => [slot.name, alexaSlot(slot)]));
  return {
    type: 'IntentRequest',
    intent: { name, confirmationStatus: 'NONE', ...(slots.length === 0 ? {} : { slots: bySlot }) },
    dialogState: 'STARTED',
  };
}

/** Why a session ended; an ERROR carries what was wrong with the skill's response. */
export function sessionEndedRequest(
  reason: 'USER_INITIATED' | 'EXCEEDED_MAX_REPROMPTS' | 'ERROR',
  message = '',
): Request {
  const error = reason === 'ERROR' ? { error: { type: 'INVALID_RESPONSE', message } } : {};
  return { type: 'SessionEndedRequest', reason, ...error };
}

/** The user's answer to a voice permission request, `token` being what the skill sent along. */
export function consentResponse(answer: 'ACCEPTED' | 'DENIED' | 'NOT_ANSWERED', token: string): Request {
  return {
    type: 'Connections.Response',
    name: 'AskFor',
    status: { code: '200', message: 'OK' },
    payload: {
      permissionScope: REMINDERS_SCOPE,
      status: answer,
      isCardThrown: answer === 'NOT_ANSWERED',
    },
    token,
  };
}

/** Events of the account reach the skill outside any session and get no spoken answer. */
export function isEvent(type: string): boolean {
  return type.startsWith('AlexaSkillEvent.') || type.startsWith('Reminders.');
}
