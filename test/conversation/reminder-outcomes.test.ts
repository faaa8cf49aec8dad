/** What the user hears of every answer of the reminder service, of the permission, and of the clock. */

import { readToken, writeToken } from '../../lambda/conversation/reminder-token';
import type { Act } from '../../lambda/conversation/said';
import { startTalk, type Talk, type TalkOptions } from './reminder-talk';

const TUESDAY_SEVEN = '2026-11-24T07:00:00Z';
const yes: Act = { kind: 'yes' };
const weekly = {
  kind: 'remind-me',
  after: null,
  time: '10:00',
  date: null,
  weekdays: ['sunday'],
  which: null,
} as const;

let talk: Talk;
async function start(options: Partial<TalkOptions> = {}): Promise<void> {
  talk = await startTalk({ now: TUESDAY_SEVEN, ...options });
}
afterEach(() => talk.services.close());
const pending = () => talk.services.pending().map(({ at }) => at);
const consent = (answer: Extract<Act, { kind: 'consent' }>['answer'], token: string | null): Act => ({
  kind: 'consent',
  answer,
  token,
});

describe('a reminder that cannot be made', () => {
  const UNAVAILABLE = "I can't reach Alexa's reminders right now. Please ask me again later. Anything else?";
  test.each([
    [
      403,
      'DEVICE_NOT_SUPPORTED',
      1,
      "This device can't ring reminders. Ask me again on another Echo. Anything else?",
    ],
    [
      403,
      'MAX_REMINDERS_EXCEEDED',
      1,
      'Alexa has no room for more reminders. Delete some in the Alexa app, then ask me again. Anything else?',
    ],
    [
      403,
      undefined,
      1,
      "Alexa didn't accept that, perhaps because this device has no reminders. Anything else?",
    ],
    [
      400,
      'INVALID_TRIGGER_SCHEDULED_TIME_FORMAT',
      1,
      "Alexa didn't accept that, perhaps because this device has no reminders. Anything else?",
    ],
    [
      400,
      'NOT_IN_SESSION',
      1,
      'I can only set a reminder while we are talking. Open Limber Lifter and ask me again. Anything else?',
    ],
    [
      400,
      'TRIGGER_SCHEDULED_TIME_IN_PAST',
      1,
      'That time has just passed. Shall I remind you to stretch tomorrow afternoon at four?',
    ],
    [404, 'ALERT_NOT_FOUND', 1, 'That reminder is no longer there. Anything else?'],
    [
      429,
      'RATE_EXCEEDED',
      2,
      'Alexa is busy with reminders right now. Please ask me again in a minute. Anything else?',
    ],
    [409, undefined, 2, UNAVAILABLE],
    [500, undefined, 2, UNAVAILABLE],
    [503, undefined, 2, UNAVAILABLE],
    [504, undefined, 2, UNAVAILABLE],
  ])('%i %s', async (status, code, times, heard) => {
    await start();
    await talk.offer('afternoon');
    for (let time = 0; time < times; time += 1) talk.services.failNext(status, code, 'create');
    expect(await talk.say(yes)).toBe(heard);
    expect(pending()).toEqual([]);
    expect(talk.session().known?.person.reminders).toEqual([]);
  });

  test('no answer within the deadline', async () => {
    await start();
    await talk.offer('afternoon');
    talk.setDeadline(50);
    talk.services.hangNext('create');
    expect(await talk.say(yes)).toBe(
      "Alexa's reminders didn't answer in time. To be sure, ask me later what reminders you have. Anything else?",
    );
  });

  test('a refused recurrence: once is offered instead', async () => {
    await start();
    await talk.say(weekly);
    talk.services.failNext(400, 'UNSUPPORTED_TRIGGER_RECURRENCE', 'create');
    expect(await talk.say(yes)).toBe(
      "Alexa didn't accept a repeating reminder. Shall I remind you to stretch on Sunday at ten in the morning?",
    );
    await talk.say(yes);
    expect(talk.services.pending()).toMatchObject([{ at: '2026-11-29T10:00' }]);
  });

  test('several days that are refused together become one reminder a day', async () => {
    await start();
    await talk.say({ ...weekly, weekdays: ['monday', 'thursday'], time: '08:00' });
    talk.services.failNext(400, 'UNSUPPORTED_TRIGGER_RECURRENCE', 'create');
    expect(await talk.say(yes)).toContain('on Mondays and Thursdays at eight in the morning');
    expect(pending()).toEqual(['2026-11-26T08:00', '2026-11-30T08:00']);
    expect(talk.session().known?.person.reminders).toHaveLength(2);
    expect(await talk.say({ kind: 'move-reminder', which: 'weekly', weekdays: [], time: '09:00' })).toContain(
      'Moved',
    );
    expect(pending()).toEqual(['2026-11-26T09:00', '2026-11-30T09:00']);
  });

  test.each([
    ['list', { kind: 'list-reminders' }],
    ['list', { kind: 'cancel-all-reminders' }],
    ['delete', { kind: 'cancel-reminder', which: 'weekly', weekdays: [] }],
    ['update', { kind: 'move-reminder', which: 'weekly', weekdays: [], time: '09:00' }],
  ] as const)('when %s fails for %j', async (operation, act) => {
    await start();
    await talk.say(weekly);
    await talk.say(yes);
    talk.services.failNext(500, undefined, operation);
    talk.services.failNext(500, undefined, operation);
    expect(await talk.say(act)).toContain("I can't reach Alexa's reminders right now.");
    expect(pending()).toEqual(['2026-11-29T10:00']);
    talk.setDeadline(50);
    talk.services.hangNext(operation);
    expect(await talk.say(act)).toContain("didn't answer in time");
  });

  test('said twice because an answer was lost, it is there once', async () => {
    await start();
    await talk.offer('afternoon');
    const before = talk.session();
    await talk.say(yes);
    talk.setSession(before);
    expect(await talk.say(yes)).toContain("I'll remind you to stretch this afternoon at four.");
    expect(pending()).toEqual(['2026-11-24T16:00']);
  });
});

describe('the permission', () => {
  const proposal = {
    kind: 'afternoon',
    date: '2026-11-24',
    time: '16:00',
    weekdays: [],
    replaces: null,
  } as const;

  test('is asked for when a reminder has had its yes, in silence and without a question', async () => {
    await start({ permission: 'unanswered' });
    await talk.offer('afternoon');
    expect(await talk.say(yes)).toBe('');
    const { ask, consent: wish, hold } = talk.turn();
    expect([ask, hold]).toEqual([null, null]);
    expect(readToken(wish?.token ?? null)).toEqual({ ...proposal, weekdays: [] });
  });

  test('accepted: the reminder that travelled is made, and they are back where they were', async () => {
    await start({ permission: 'unanswered' });
    await talk.remember({ kind: 'routine-finished', at: Date.parse(TUESDAY_SEVEN) / 1000 });
    await talk.offer('afternoon');
    await talk.say(yes);
    const token = talk.turn().consent?.token ?? null;
    talk.services.setPermission('granted');
    expect(await talk.say(consent('accepted', token))).toBe(
      "Okay, I'll remind you to stretch this afternoon at four. To move or cancel it, just ask me. And a reminder tomorrow morning at seven?",
    );
    expect(pending()).toEqual(['2026-11-24T16:00']);
  });

  test('denied: no second question within seven days, but the card', async () => {
    await start({ permission: 'denied' });
    await talk.offer('afternoon');
    await talk.say(yes);
    const token = talk.turn().consent?.token ?? null;
    expect(await talk.say(consent('denied', token))).toBe('Okay, no reminders then. Anything else?');
    expect(await talk.offer('morning')).toBeNull();
    await talk.say(weekly);
    expect(await talk.say(yes)).toBe(
      "Reminders aren't allowed yet. I've sent a card to your Alexa app where you can allow them. Anything else?",
    );
    expect(talk.turn()).toMatchObject({ consent: null, consentCard: true });
    talk.setNow(new Date('2026-12-01T07:00:00Z'));
    await talk.say(weekly);
    await talk.say(yes);
    expect(talk.turn().consent).not.toBeNull();
  });

  test('not answered', async () => {
    await start({ permission: 'unanswered' });
    expect(await talk.say(consent('not-answered', writeToken({ ...proposal, weekdays: [] })))).toBe(
      'No problem: you can allow reminders later in your Alexa app. Anything else?',
    );
    expect(talk.turn().consentCard).toBe(false);
  });

  test('asking failed: the card', async () => {
    await start({ permission: 'unanswered' });
    expect(await talk.say(consent('failed', null))).toContain('Alexa app');
    expect(talk.turn().consentCard).toBe(true);
  });

  test('accepted, but the service does not know it yet: the card, and no second question', async () => {
    await start({ permission: 'unanswered' });
    await talk.say(consent('accepted', writeToken({ ...proposal, weekdays: [] })));
    expect(talk.turn()).toMatchObject({ consent: null, consentCard: true });
  });

  test('accepted, and nothing travelled: when is asked', async () => {
    await start();
    expect(await talk.say(consent('accepted', 'nonsense'))).toContain('When shall I remind you');
  });

  test('lists and cancels nothing without it', async () => {
    await start({ permission: 'denied' });
    expect(await talk.say({ kind: 'list-reminders' })).toContain('You have no reminders from me.');
    expect(talk.turn().consentCard).toBe(false);
    await talk.remember({ kind: 'reminder-made', token: 'earlier', reminder: 'morning' });
    expect(await talk.say({ kind: 'cancel-all-reminders' })).toContain("Reminders aren't allowed yet.");
    expect(talk.turn().consentCard).toBe(true);
  });
});

describe('zones and changes of the clock', () => {
  test.each([
    ['Europe/London', '2026-03-28T20:00:00Z', '2026-03-29T07:00', '2026-03-29T06:00:00Z'],
    ['Europe/London', '2026-10-24T19:00:00Z', '2026-10-25T07:00', '2026-10-25T07:00:00Z'],
    ['America/New_York', '2026-03-08T01:00:00Z', '2026-03-08T07:00', '2026-03-08T11:00:00Z'],
    ['America/New_York', '2026-11-01T00:00:00Z', '2026-11-01T07:00', '2026-11-01T12:00:00Z'],
    ['Australia/Sydney', '2026-10-03T10:00:00Z', '2026-10-04T07:00', '2026-10-03T20:00:00Z'],
    ['Australia/Sydney', '2026-04-04T10:00:00Z', '2026-04-05T07:00', '2026-04-04T21:00:00Z'],
    ['Asia/Kolkata', '2026-03-28T15:00:00Z', '2026-03-29T07:00', '2026-03-29T01:30:00Z'],
  ])('tomorrow morning in %s on %s', async (timeZone, now, at, rings) => {
    await start({ timeZone, now });
    expect(await talk.offer('morning')).toBe('Shall I remind you to stretch tomorrow morning at seven?');
    expect(await talk.say(yes)).toContain('tomorrow morning at seven');
    expect(pending()).toEqual([at]);
    expect(talk.services.due(new Date(Date.parse(rings) - 1))).toEqual([]);
    expect(talk.services.due(new Date(rings))).toMatchObject([{ at }]);
  });

  test('a time that the change skips is told as the one that rings', async () => {
    await start({ timeZone: 'America/New_York', now: '2026-03-07T20:00:00Z', locale: 'en-US' });
    const act = {
      kind: 'remind-me',
      after: null,
      time: '02:30',
      date: '2026-03-08',
      weekdays: [],
      which: 'morning',
    } as const;
    expect(await talk.say(act)).toBe('Shall I remind you to stretch tomorrow morning at three thirty?');
    await talk.say(yes);
    expect(pending()).toEqual(['2026-03-08T03:30']);
  });

  test('a device without a zone: the one that is assumed is said', async () => {
    await start({ timeZone: null, locale: 'en-US', now: '2026-11-24T15:00:00Z' });
    expect(await talk.offer('afternoon')).toBe(
      'Your device has no time zone, so I go by New York time. Shall I remind you to stretch this afternoon at four?',
    );
    await talk.say(yes);
    expect(talk.services.due(new Date('2026-11-24T21:00:00Z'))).toMatchObject([{ at: '2026-11-24T16:00' }]);
  });

  test('a zone that was told lately is not asked for again; after a day it is', async () => {
    await start({ timeZone: 'Asia/Kolkata' });
    await talk.offer('afternoon');
    talk.services.setTimeZone('Europe/London');
    await talk.offer('afternoon');
    expect(talk.session().known?.person.timeZone?.zone).toBe('Asia/Kolkata');
    talk.setNow(new Date('2026-11-25T08:00:00Z'));
    await talk.offer('afternoon');
    expect(talk.session().known?.person.timeZone?.zone).toBe('Europe/London');
  });
});

test('what travels with the request for permission', () => {
  const weeklyProposal = {
    kind: 'weekly',
    date: null,
    time: '08:00',
    weekdays: ['monday', 'sunday'],
    replaces: null,
  };
  const token = '{"v":1,"kind":"weekly","date":null,"time":"08:00","days":["monday","sunday"]}';
  expect(readToken(token)).toEqual(weeklyProposal);
  for (const broken of [
    null,
    '',
    '{',
    '[]',
    token.replace('1', '2'),
    token.replace('08:00', '24:00'),
    token.replace('null', '"2026-13-01"'),
    token.replace('monday', 'someday'),
    token.replace('}', ',"more":1}'),
    `${token}${' '.repeat(300)}`,
  ]) {
    expect(readToken(broken)).toBeNull();
  }
});
