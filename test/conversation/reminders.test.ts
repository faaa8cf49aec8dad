import type { Act } from '../../lambda/conversation/said';
import { startTalk, type Talk, type TalkOptions } from './reminder-talk';

const TUESDAY_SEVEN = '2026-11-24T07:00:00Z';
const yes: Act = { kind: 'yes' };
const no: Act = { kind: 'no' };
const list: Act = { kind: 'list-reminders' };
const time = (at: string, rest: Partial<Extract<Act, { kind: 'time' }>> = {}): Act => ({
  kind: 'time',
  time: at,
  date: null,
  weekdays: [],
  ...rest,
});
const remindMe = (rest: Partial<Extract<Act, { kind: 'remind-me' }>> = {}): Act => ({
  kind: 'remind-me',
  after: null,
  time: null,
  date: null,
  weekdays: [],
  which: null,
  ...rest,
});
const everySundayAtTen = remindMe({ weekdays: ['sunday'], time: '10:00' });

let talk: Talk;
async function start(options: Partial<TalkOptions> = {}): Promise<Talk> {
  talk = await startTalk({ now: TUESDAY_SEVEN, ...options });
  return talk;
}
afterEach(() => talk.services.close());

const justStretched = () => talk.remember({ kind: 'routine-finished', at: Date.parse(TUESDAY_SEVEN) / 1000 });
const pending = () => talk.services.pending().map(({ at }) => at);
/** What is heard; "anything else" in one form only. */
const heard = async (act: Act) =>
  (await talk.say(act))?.replace('Is there anything else?', 'Anything else?') ?? null;
const question = () => talk.turn().ask?.question ?? null;

describe('after a routine', () => {
  test('this afternoon, then tomorrow morning, each with a yes of its own', async () => {
    await start();
    await justStretched();
    expect(await talk.offer('afternoon')).toBe('Shall I remind you to stretch this afternoon at four?');
    expect(question()).toBe('remind-afternoon');
    expect(pending()).toEqual([]);
    expect(await heard(yes)).toBe(
      "Okay, I'll remind you to stretch this afternoon at four. To move or cancel it, just ask me. And a reminder tomorrow morning at seven?",
    );
    expect(question()).toBe('remind-morning');
    expect(await heard(yes)).toBe(
      "Okay, I'll remind you to stretch tomorrow morning at seven. Anything else?",
    );
    expect(pending()).toEqual(['2026-11-24T16:00', '2026-11-25T07:00']);
    expect(talk.session().known?.person.reminders.map(({ kind }) => kind)).toEqual(['afternoon', 'morning']);
    expect(talk.session()).toMatchObject({ scene: 'welcome', proposal: null });
  });

  test('only the second, at another time', async () => {
    await start();
    await justStretched();
    await talk.offer('afternoon');
    expect(await heard(no)).toBe('Okay. Shall I remind you to stretch tomorrow morning at seven?');
    expect(await heard(time('06:30'))).toBe(
      'Shall I remind you to stretch tomorrow morning at half past six?',
    );
    expect(pending()).toEqual([]);
    await talk.say(yes);
    expect(pending()).toEqual(['2026-11-25T06:30']);
  });

  test.each([
    ['make it five', time('05:00'), 'this afternoon at five'],
    ['five', { kind: 'number', value: 5, unit: null }, 'this afternoon at five'],
    [
      'move it to half past five',
      { kind: 'move-reminder', which: null, weekdays: [], time: '17:30' },
      'this afternoon at half past five',
    ],
    ['only tomorrow', remindMe({ date: '2026-11-25' }), 'tomorrow morning at seven'],
    ['Friday at eight', time('08:00', { date: '2026-11-27' }), 'on Friday at eight in the morning'],
    [
      'Mondays and Thursdays at eight',
      time('08:00', { weekdays: ['monday', 'thursday'] }),
      'on Mondays and Thursdays at eight in the morning',
    ],
    ['every Monday', remindMe({ weekdays: ['monday'] }), 'every Monday at four in the afternoon'],
    ['in the morning', remindMe({ which: 'morning' }), 'tomorrow morning at seven'],
  ] as const)('"%s" changes the proposal and asks again', async (_, act, when) => {
    await start();
    await talk.offer('afternoon');
    expect(await heard(act)).toBe(`Shall I remind you to stretch ${when}?`);
    expect(pending()).toEqual([]);
  });

  test('an afternoon that has passed becomes tomorrow', async () => {
    await start({ now: '2026-11-24T17:00:00Z' });
    expect(await talk.offer('afternoon')).toBe('Shall I remind you to stretch tomorrow afternoon at four?');
  });

  test.each([
    ['the user does not want', no],
    ['is not sure', { kind: 'not-sure' }],
    ['says "don\'t remind me"', { kind: 'cancel-reminder', which: null, weekdays: [] }],
  ] as const)('%s: no reminder, and no second offer later on', async (_, act) => {
    await start();
    await talk.offer('afternoon');
    expect(await heard(act)).toBe('Okay, no reminder. Anything else?');
    expect(pending()).toEqual([]);
  });

  test('a word that means nothing here is left to others', async () => {
    await start();
    await talk.offer('afternoon');
    expect(await heard({ kind: 'ready' })).toBeNull();
    expect(await heard({ kind: 'number', value: 70, unit: null })).toBeNull();
  });
});

describe('on request', () => {
  test('every Sunday at ten', async () => {
    await start();
    expect(await heard(everySundayAtTen)).toBe(
      'Shall I remind you to stretch every Sunday at ten in the morning?',
    );
    expect(question()).toBe('remind-weekly');
    await talk.say(yes);
    expect(talk.services.pending()).toEqual([
      {
        at: '2026-11-29T10:00',
        rule: 'FREQ=WEEKLY;BYDAY=SU;BYHOUR=10;BYMINUTE=0;BYSECOND=0;INTERVAL=1;',
        text: 'Time for your stretching session. Just say: Alexa, open limber lifter.',
      },
    ]);
    expect(await heard(list)).toBe(
      'You have one reminder: every Sunday at ten in the morning. Anything else?',
    );
  });

  test('without a word on when, that is asked', async () => {
    await start();
    expect(await heard(remindMe())).toContain('When shall I remind you');
    expect(question()).toBe('remind-time');
    expect(await heard(time('18:00'))).toBe('Shall I remind you to stretch this evening at six?');
    await talk.say(remindMe());
    expect(await heard({ kind: 'ready' })).toBeNull();
    expect(await heard(yes)).toBe('Shall I remind you to stretch this afternoon at four?');
    await talk.say(remindMe());
    expect(await heard(no)).toBe('Okay, no reminder. Anything else?');
  });

  test('in the middle of a routine the routine goes on afterwards', async () => {
    await start();
    const step = { stretch: 'calf-chair', side: 'left', round: 1 } as const;
    const routine = {
      steps: [step],
      index: 0,
      position: 'floor',
      startedAt: 0,
      purpose: 'loosen',
      interruptTold: true,
      holding: true,
      holdSeconds: 30,
      leadSeconds: 0,
      held: false,
    } as const;
    talk.setSession({ scene: 'stretching', routine: { ...routine, steps: [...routine.steps] } });
    await talk.say(everySundayAtTen);
    expect(await heard(yes)).toContain('Shall we go on?');
    expect(talk.session()).toMatchObject({ scene: 'stretching', routine: { index: 0, holding: false } });
  });

  test('not before the safety questions are through, and back to them', async () => {
    await start();
    const asked = {
      question: 'screen-1',
      findings: ['saddle'],
      text: 'Numb?',
      short: 'Numb: yes or no?',
    } as const;
    talk.setSession({ scene: 'screening', asked: { ...asked, findings: [...asked.findings] } });
    expect(await heard(everySundayAtTen)).toBe('After the checks. Numb: yes or no?');
    expect(await heard(list)).toMatch(/^You have no reminders from me\. Numb/);
    expect(talk.session().scene).toBe('screening');
  });
});

test('which one to cancel may be asked among the safety questions, a new one is not taken there', async () => {
  await start();
  for (const act of [remindMe({ which: 'afternoon' }), everySundayAtTen]) {
    await talk.say(act);
    await talk.say(yes);
  }
  const text = 'Numb?';
  talk.setSession({
    scene: 'screening',
    asked: { question: 'screen-1', findings: ['saddle'], text, short: 'Numb: yes or no?' },
  });
  expect(await heard({ kind: 'cancel-reminder', which: null, weekdays: [] })).toContain('Which one');
  expect(talk.session().scene).toBe('reminders');
  expect(await heard(remindMe({ which: 'morning' }))).toBe('After the checks. Numb: yes or no?');
  expect(talk.session()).toMatchObject({ scene: 'screening', asked: { question: 'screen-1' } });
  await heard({ kind: 'cancel-reminder', which: null, weekdays: [] });
  expect(await heard({ kind: 'which-reminder', which: 'weekly', time: null, weekdays: [] })).toBe(
    'Cancelled: every Sunday at ten in the morning. Numb?',
  );
  expect(talk.session().scene).toBe('screening');
});

describe('those that are there', () => {
  async function withThree(): Promise<void> {
    await start();
    for (const act of [remindMe({ which: 'afternoon' }), remindMe({ which: 'morning' }), everySundayAtTen]) {
      await talk.say(act);
      await talk.say(yes);
    }
  }

  test('are told', async () => {
    await withThree();
    expect(await heard(list)).toBe(
      'You have 3 reminders: this afternoon at four, tomorrow morning at seven, and every Sunday at ten in the morning. Anything else?',
    );
  });

  test('move the morning one to half past six', async () => {
    await withThree();
    expect(await heard({ kind: 'move-reminder', which: 'morning', weekdays: [], time: '06:30' })).toBe(
      "Moved: I'll remind you tomorrow morning at half past six. Anything else?",
    );
    expect(pending()).toContain('2026-11-25T06:30');
    expect(pending()).toHaveLength(3);
  });

  test('move the weekly one: the time is asked for', async () => {
    await withThree();
    expect(await heard({ kind: 'move-reminder', which: 'weekly', weekdays: [], time: null })).toBe(
      'What time would you like instead?',
    );
    expect(await heard({ kind: 'number', value: 9, unit: null })).toBe(
      "Moved: I'll remind you every Sunday at nine in the morning. Anything else?",
    );
  });

  test('"move my reminder" of three asks which', async () => {
    await withThree();
    expect(await heard({ kind: 'move-reminder', which: null, weekdays: [], time: '09:00' })).toContain(
      'Which one',
    );
    expect(question()).toBe('remind-move');
    expect(await heard({ kind: 'cancel-reminder', which: null, weekdays: [] })).toContain('cancel all');
    expect(await heard({ kind: 'cancel-reminder', which: 'afternoon', weekdays: [] })).toBe(
      'Cancelled: this afternoon at four. Anything else?',
    );
  });

  test('cancel the weekly one, then all', async () => {
    await withThree();
    expect(await heard({ kind: 'cancel-reminder', which: 'weekly', weekdays: [] })).toBe(
      'Cancelled: every Sunday at ten in the morning. Anything else?',
    );
    expect(await heard({ kind: 'cancel-reminder', which: 'weekly', weekdays: [] })).toBe(
      'I find no such reminder. Anything else?',
    );
    expect(await heard({ kind: 'cancel-all-reminders' })).toBe(
      'All your reminders are cancelled. Anything else?',
    );
    expect(pending()).toEqual([]);
    expect(talk.session().known?.person.reminders).toEqual([]);
    expect(await heard({ kind: 'cancel-all-reminders' })).toBe(
      'You have no reminders from me. Anything else?',
    );
  });

  test('one that was deleted in the app is offered anew when it is to be moved', async () => {
    await start();
    await talk.say(remindMe({ which: 'morning' }));
    await talk.say(yes);
    talk.services.failNext(404, 'ALERT_NOT_FOUND', 'update');
    talk.services.deleteInApp('2026-11-25T07:00');
    await talk.say(list);
    expect(talk.session().known?.person.reminders).toEqual([]);
    await talk.say(remindMe({ which: 'morning' }));
    await talk.say(yes);
    expect(await heard({ kind: 'move-reminder', which: 'morning', weekdays: [], time: '06:30' })).toBe(
      'That reminder is no longer there. Shall I remind you to stretch tomorrow morning at half past six?',
    );
  });

  test('in the middle of a proposal they are told, and the proposal stands', async () => {
    await start();
    await talk.offer('afternoon');
    expect(await heard(list)).toBe(
      'You have no reminders from me. A reminder this afternoon at four: yes or no?',
    );
    expect(await heard(yes)).toContain("I'll remind you");
  });

  test('what has rung is forgotten', async () => {
    await start();
    await talk.say(remindMe({ which: 'afternoon' }));
    await talk.say(yes);
    const evening = new Date('2026-11-24T18:00:00Z');
    talk.setNow(evening);
    expect(talk.services.due(evening)).toEqual([
      {
        at: '2026-11-24T16:00',
        text: 'Time for your afternoon stretch. Just say: Alexa, open limber lifter.',
      },
    ]);
    expect(await heard(list)).toBe('You have no reminders from me. Anything else?');
    expect(talk.session().known?.person.reminders).toEqual([]);
  });
});
