import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Caller, envelope } from '../../../../simulator/echo/requests/envelope';
import { intentOf } from '../../../../simulator/echo/requests/intent';
import {
  intentRequest,
  launchRequest,
  sessionEndedRequest,
} from '../../../../simulator/echo/requests/requests';
import { requestTypeOf, savedRequest } from '../../../../simulator/echo/requests/saved';
import { at } from '../../engine-with';

const caller: Caller = {
  applicationId: 'amzn1.ask.skill.test',
  userId: 'amzn1.ask.account.test',
  personId: null,
  deviceId: 'amzn1.ask.device.dot',
  device: 'dot',
  locale: 'en-GB',
  apiEndpoint: 'http://127.0.0.1:1',
  apiAccessToken: 'token',
  permission: 'unanswered',
};
const stamp = { requestId: 'amzn1.echo-api.request.1', at: new Date('2026-11-24T07:00:00.123Z') };
const session = { sessionId: 'amzn1.echo-api.session.1', isNew: true, attributes: {} };
const launch = envelope(caller, session, stamp, launchRequest);

test('a LaunchRequest as Alexa sends it', () => {
  expect(launch).toEqual({
    version: '1.0',
    session: {
      new: true,
      sessionId: 'amzn1.echo-api.session.1',
      application: { applicationId: 'amzn1.ask.skill.test' },
      attributes: {},
      user: { userId: 'amzn1.ask.account.test' },
    },
    context: {
      System: {
        application: { applicationId: 'amzn1.ask.skill.test' },
        user: { userId: 'amzn1.ask.account.test' },
        device: { deviceId: 'amzn1.ask.device.dot', supportedInterfaces: {} },
        apiEndpoint: 'http://127.0.0.1:1',
        apiAccessToken: 'token',
      },
    },
    request: {
      type: 'LaunchRequest',
      requestId: 'amzn1.echo-api.request.1',
      timestamp: '2026-11-24T07:00:00Z',
      locale: 'en-GB',
      shouldLinkResultBeReturned: false,
    },
  });
});

test('slots as Alexa sends them, and read back', () => {
  const matched = (id: string) => ({
    resolutionsPerAuthority: [
      {
        authority: 'er',
        status: { code: 'ER_SUCCESS_MATCH' as const },
        values: [{ value: { name: id, id } }],
      },
    ],
  });
  const request = intentRequest('SideIntent', [
    { name: 'side', value: 'the left one', resolutions: matched('left') },
    { name: 'symptom', values: ['numb', 'tingling'], resolutionsOfValues: [matched('a'), matched('b')] },
    { name: 'number' },
  ]);
  expect(at(request, 'intent', 'slots', 'side')).toEqual({
    name: 'side',
    value: 'the left one',
    confirmationStatus: 'NONE',
    source: 'USER',
    resolutions: matched('left'),
    slotValue: { type: 'Simple', value: 'the left one', resolutions: matched('left') },
  });
  expect(at(request, 'intent', 'slots', 'symptom')).toEqual({
    name: 'symptom',
    confirmationStatus: 'NONE',
    source: 'USER',
    slotValue: {
      type: 'List',
      values: [
        { type: 'Simple', value: 'numb', resolutions: matched('a') },
        { type: 'Simple', value: 'tingling', resolutions: matched('b') },
      ],
    },
  });
  expect(at(request, 'intent', 'slots', 'number')).toEqual({ name: 'number', confirmationStatus: 'NONE' });
  expect(intentOf({ request })).toEqual({
    intent: 'SideIntent',
    slots: {
      side: { value: 'the left one', id: 'left' },
      symptom: { value: 'numb, tingling', values: ['numb', 'tingling'] },
    },
  });
  expect(intentOf({ request: launchRequest })).toEqual({ intent: null, slots: {} });
});

test('the end of a session says why', () => {
  expect(sessionEndedRequest('USER_INITIATED')).toEqual({
    type: 'SessionEndedRequest',
    reason: 'USER_INITIATED',
  });
  expect(sessionEndedRequest('ERROR', 'broken')).toMatchObject({
    error: { type: 'INVALID_RESPONSE', message: 'broken' },
  });
});

describe('saved requests', () => {
  const names = readdirSync(join(__dirname, '../../../requests')).map((name) => name.replace('.json', ''));

  test('are all of these', () => {
    expect(names.sort()).toEqual(
      'apla-error launch no permission-failed session-ended skill-disabled stop story unknown-intent unknown-request yes'.split(
        ' ',
      ),
    );
  });

  test.each(names)('%s is completed', (name) => {
    const message = savedRequest(name, launch);
    expect(requestTypeOf(message)).toEqual(expect.any(String));
    expect(at(message, 'context', 'System', 'user', 'userId')).toBe(caller.userId);
    expect(at(message, 'request', 'timestamp')).toBe('2026-11-24T07:00:00Z');
    expect(at(message, 'session', 'sessionId')).toBe(
      name === 'skill-disabled' ? undefined : session.sessionId,
    );
  });
});
