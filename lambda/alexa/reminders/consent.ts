/**
 * The permission for reminders, asked for by voice. Alexa speaks the question in words of her own and answers with
 * a new request; what the skill wants to know then travels in `token`.
 */
import type { Directive, ui } from 'ask-sdk-model';
import * as v from 'valibot';
import type { Act } from '../../conversation/said';

type Consent = Extract<Act, { readonly kind: 'consent' }>;

/** What `skill.json` must declare. */
export const REMINDER_SCOPE = 'alexa::alerts:reminders:skill:readwrite';

/** A response that carries it has no question and leaves `shouldEndSession` unset. */
export function consentDirective(token: string): Directive {
  return {
    type: 'Connections.SendRequest',
    name: 'AskFor',
    payload: {
      '@type': 'AskForPermissionsConsentRequest',
      '@version': '2',
      permissionScopes: [{ permissionScope: REMINDER_SCOPE, consentLevel: 'ACCOUNT' }],
    },
    token,
  };
}

/** The fallback: a card in the Alexa app with a button that grants the permission. */
export function consentCard(): ui.AskForPermissionsConsentCard {
  return { type: 'AskForPermissionsConsent', permissions: [REMINDER_SCOPE] };
}

const ANSWERS: Readonly<Record<string, Consent['answer']>> = {
  ACCEPTED: 'accepted',
  DENIED: 'denied',
  NOT_ANSWERED: 'not-answered',
};

const answerShape = v.object({
  type: v.literal('Connections.Response'),
  name: v.literal('AskFor'),
  status: v.fallback(v.object({ code: v.string() }), { code: '' }),
  payload: v.fallback(v.object({ status: v.string() }), { status: '' }),
  token: v.fallback(v.pipe(v.string(), v.nonEmpty()), ''),
});

/**
 * Reads the answer: null for every request that is none to a question of ours. A status other than 200, and an answer
 * that this version does not know, mean that asking failed.
 */
export function readConsent(request: unknown): Consent | null {
  const parsed = v.safeParse(answerShape, request);
  if (!parsed.success) return null;
  const { status, payload, token } = parsed.output;
  const answer = status.code === '200' ? (ANSWERS[payload.status] ?? 'failed') : 'failed';
  return { kind: 'consent', answer, token: token === '' ? null : token };
}
