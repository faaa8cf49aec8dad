/** Whatever Alexa's reminder service answers, the user hears what it means. Over HTTP, by the real client. */
import type { Operation } from '../../simulator/echo/reminders/services';
import { expectShort } from './reminder-scripts';
import { type EchoUnderTest, echoes } from './transcript';

const start = echoes();
const UNREACHABLE = "I can't reach Alexa's reminders right now. Please ask me again later.";
const BUSY = 'Alexa is busy with reminders right now. Please ask me again in a minute.';
const SLOW = "Alexa's reminders didn't answer in time. To be sure, ask me later what reminders you have.";
const REFUSED = "Alexa didn't accept that, perhaps because this device has no reminders.";

async function hold(echo: EchoUnderTest, script: string): Promise<void> {
  expectShort(await echo.hold(script));
}

/** The skill tries once more where that may help. */
function fail(echo: EchoUnderTest, status: number, code: string | undefined, operation: Operation): void {
  const isPassing = [409, 429].includes(status) || status >= 500;
  for (let time = 0; time < (isPassing ? 2 : 1); time += 1) echo.services.failNext(status, code, operation);
}

describe('making one', () => {
  test.each([
    [400, 'INVALID_TRIGGER_SCHEDULED_TIME_FORMAT', REFUSED],
    [400, 'UNSUPPORTED_SCHEDULED_TIME_FORMAT', REFUSED],
    [400, undefined, REFUSED],
    [
      400,
      'NOT_IN_SESSION',
      'I can only set a reminder while we are talking. Open Limber Lifter and ask me again.',
    ],
    [403, 'DEVICE_NOT_SUPPORTED', "This device can't ring reminders. Ask me again on another Echo."],
    [
      403,
      'MAX_REMINDERS_EXCEEDED',
      'Alexa has no room for more reminders. Delete some in the Alexa app, then ask me again.',
    ],
    [403, undefined, REFUSED],
    [404, 'ALERT_NOT_FOUND', 'That reminder is no longer there.'],
    [409, undefined, UNREACHABLE],
    [429, undefined, BUSY],
    [500, undefined, UNREACHABLE],
    [503, undefined, UNREACHABLE],
    [504, undefined, UNREACHABLE],
  ] as const)('%i %s', async (status, code, heard) => {
    const echo = await start();
    fail(echo, status, code, 'create');
    await hold(
      echo,
      `
U: open limber lifter
U: remind me tomorrow at seven
U: yes
A: ${heard} *nything else?
   [question more, microphone open, reminders none]
`,
    );
  });

  test.each([
    [401, 'UNAUTHORIZED'],
    [401, 'ACCESS_DENIED'],
    [403, 'ACCESS_DENIED'],
  ] as const)('%i %s, right after the permission was given: the card', async (status, code) => {
    const echo = await start();
    fail(echo, status, code, 'create');
    await hold(
      echo,
      `
U: open limber lifter
U: remind me tomorrow at seven
U: yes
A: Reminders aren't allowed yet. I've sent a card to your Alexa app where you can allow them. *
   [reminders none, question more]
`,
    );
  });

  test('a time that passed while the user thought about it', async () => {
    const echo = await start({ now: '2026-11-24T15:59' });
    await hold(
      echo,
      `
U: open limber lifter
U: remind me this afternoon
A: Shall I remind you to stretch this afternoon at four?
`,
    );
    fail(echo, 400, 'TRIGGER_SCHEDULED_TIME_IN_PAST', 'create');
    await hold(
      echo,
      `
U: yes
A: That time has just passed. Shall I remind you to stretch tomorrow afternoon at four?
   [reminders none]
U: yes
A: Okay, I'll remind you to stretch tomorrow afternoon at four. *
   [reminders 2026-11-25T16:00]
`,
    );
  });

  test.each(['UNSUPPORTED_TRIGGER_RECURRENCE', 'UNSUPPORTED_TRIGGER_RECURRENCE_INTERVAL'])(
    'a recurrence that is refused (%s): once is offered',
    async (code) => {
      const echo = await start();
      fail(echo, 400, code, 'create');
      await hold(
        echo,
        `
U: open limber lifter
U: remind me every Sunday at ten
U: yes
A: Alexa didn't accept a repeating reminder. Shall I remind you to stretch on Sunday at ten in the morning?
   [reminders none]
U: yes
A: Okay, I'll remind you to stretch on Sunday at ten in the morning. *
   [reminders 2026-11-29T10:00]
`,
      );
    },
  );

  test('several days that are refused together become one a day, and stay one to the user', async () => {
    const echo = await start();
    fail(echo, 400, 'UNSUPPORTED_TRIGGER_RECURRENCE', 'create');
    await hold(
      echo,
      `
U: open limber lifter
U: remind me on Mondays and Thursdays at eight
U: yes
A: Okay, I'll remind you to stretch on Mondays and Thursdays at eight in the morning. *
   [reminders 2026-11-26T08:00 2026-11-30T08:00]
U: what reminders do I have
A: You have one reminder: on Mondays and Thursdays at eight in the morning. *
U: move the weekly one to nine
A: Moved: I'll remind you on Mondays and Thursdays at nine in the morning. *
   [reminders 2026-11-26T09:00 2026-11-30T09:00]
U: cancel my reminder
A: Cancelled: on Mondays and Thursdays at nine in the morning. *
   [reminders none]
`,
    );
  });

  test('a device without reminders', async () => {
    const echo = await start();
    echo.services.deviceSupportsReminders = false;
    await hold(
      echo,
      `
U: open limber lifter
U: remind me tomorrow at seven
U: yes
A: This device can't ring reminders. Ask me again on another Echo. *
   [reminders none]
`,
    );
  });

  test('no answer within the deadline; asked again, it is there once', async () => {
    const echo = await start();
    echo.services.hangNext('create');
    await hold(
      echo,
      `
U: open limber lifter
U: remind me tomorrow at seven
U: yes
A: ${SLOW} *
U: remind me tomorrow at seven
U: yes
A: Okay, I'll remind you to stretch tomorrow morning at seven. *
U: what reminders do I have
A: You have one reminder: tomorrow morning at seven. *
`,
    );
  });

  test('trouble that passes is not heard at all', async () => {
    const echo = await start();
    echo.services.failNext(503, undefined, 'create');
    await hold(
      echo,
      `
U: open limber lifter
U: remind me tomorrow at seven
U: yes
A: Okay, I'll remind you to stretch tomorrow morning at seven. *
   [reminders 2026-11-25T07:00]
`,
    );
  });
});

describe('those that are there', () => {
  async function withOne(): Promise<EchoUnderTest> {
    const echo = await start();
    await hold(
      echo,
      `
U: open limber lifter
U: remind me tomorrow at seven
U: yes
   [reminders 2026-11-25T07:00]
`,
    );
    return echo;
  }

  test.each([
    ['what reminders do I have', 'list', 401, 'UNAUTHORIZED', "Reminders aren't allowed yet. *"],
    ['what reminders do I have', 'list', 429, undefined, BUSY],
    ['what reminders do I have', 'list', 500, undefined, UNREACHABLE],
    ['move the morning one to eight', 'update', 400, undefined, REFUSED],
    [
      'move the morning one to eight',
      'update',
      400,
      'TRIGGER_SCHEDULED_TIME_IN_PAST',
      'That time has just passed.',
    ],
    ['move the morning one to eight', 'update', 409, undefined, UNREACHABLE],
    ['move the morning one to eight', 'update', 429, undefined, BUSY],
    ['move the morning one to eight', 'update', 500, undefined, UNREACHABLE],
    ['cancel the morning one', 'delete', 401, 'UNAUTHORIZED', "Reminders aren't allowed yet. *"],
    ['cancel the morning one', 'delete', 429, undefined, BUSY],
    ['cancel the morning one', 'delete', 500, undefined, UNREACHABLE],
    ['cancel all', 'delete', 500, undefined, UNREACHABLE],
  ] as const)('"%s" when %s is answered %i %s', async (words, operation, status, code, heard) => {
    const echo = await withOne();
    fail(echo, status, code, operation);
    await hold(
      echo,
      `
U: ${words}
A: ${heard} *nything else?
   [question more, reminders 2026-11-25T07:00]
`,
    );
  });

  test.each([
    ['what reminders do I have', 'list'],
    ['move the morning one to eight', 'update'],
    ['cancel the morning one', 'delete'],
  ] as const)('"%s" when nothing comes back', async (words, operation) => {
    const echo = await withOne();
    echo.services.hangNext(operation);
    await hold(
      echo,
      `
U: ${words}
A: ${SLOW} *
   [question more]
`,
    );
  });

  test('deleted in the app: told no more', async () => {
    const echo = await withOne();
    expect(echo.services.deleteInApp('2026-11-25T07:00')).toBe(true);
    await hold(
      echo,
      `
U: what reminders do I have
A: You have no reminders from me. *
   [reminders none]
U: cancel the morning one
A: You have no reminders from me. *
`,
    );
  });

  test('deleted in the app in the very moment: moving offers it anew, cancelling is content', async () => {
    const echo = await withOne();
    fail(echo, 404, 'ALERT_NOT_FOUND', 'update');
    await hold(
      echo,
      `
U: move the morning one to half past six
A: That reminder is no longer there. Shall I remind you to stretch tomorrow morning at half past six?
U: no
`,
    );
    fail(echo, 404, 'ALERT_NOT_FOUND', 'delete');
    await hold(
      echo,
      `
U: cancel the morning one
A: Cancelled: tomorrow morning at seven. *
`,
    );
  });
});
