import { consentCard, consentDirective, readConsent } from '../../../lambda/alexa/reminders/consent';

const answer = (code: string, status: string | null, token?: string) => ({
  type: 'Connections.Response',
  requestId: 'r',
  timestamp: '2026-11-24T07:00:00Z',
  name: 'AskFor',
  status: { code, message: '' },
  ...(status === null
    ? {}
    : { payload: { permissionScope: 'alexa::alerts:reminders:skill:readwrite', status } }),
  ...(token === undefined ? {} : { token }),
});

test('asks for the reminder permission by voice, and by card', () => {
  expect(consentDirective('{"v":1}')).toEqual({
    type: 'Connections.SendRequest',
    name: 'AskFor',
    payload: {
      '@type': 'AskForPermissionsConsentRequest',
      '@version': '2',
      permissionScopes: [
        { permissionScope: 'alexa::alerts:reminders:skill:readwrite', consentLevel: 'ACCOUNT' },
      ],
    },
    token: '{"v":1}',
  });
  expect(consentCard()).toEqual({
    type: 'AskForPermissionsConsent',
    permissions: ['alexa::alerts:reminders:skill:readwrite'],
  });
});

test.each([
  ['200', 'ACCEPTED', 'accepted'],
  ['200', 'DENIED', 'denied'],
  ['200', 'NOT_ANSWERED', 'not-answered'],
  ['200', 'SOMETHING_NEW', 'failed'],
  ['200', null, 'failed'],
  ['400', 'ACCEPTED', 'failed'],
  ['500', null, 'failed'],
] as const)('%s %s is %s', (code, status, told) => {
  expect(readConsent(answer(code, status, 't'))).toEqual({ kind: 'consent', answer: told, token: 't' });
});

test('without a token, and of other requests', () => {
  expect(readConsent(answer('200', 'ACCEPTED'))).toMatchObject({ answer: 'accepted', token: null });
  expect(readConsent(answer('200', 'ACCEPTED', ''))).toMatchObject({ token: null });
  expect(readConsent({ ...answer('200', 'ACCEPTED'), name: 'Upsell' })).toBeNull();
  expect(readConsent({ type: 'LaunchRequest' })).toBeNull();
  expect(readConsent(undefined)).toBeNull();
});
