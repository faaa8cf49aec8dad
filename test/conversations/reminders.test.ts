/** Reminders as they are offered, asked for, moved, cancelled and rung, over the whole Echo. */
import type { EchoOptions } from '../../simulator/echo/options';
import { CHECKED, expectShort, ROUTINE, WHOLE_ROUTINE } from './reminder-scripts';
import { echoes } from './transcript';

const start = echoes();
async function hold(script: string, options: EchoOptions = {}) {
  const story = await (await start(options)).hold(script);
  expectShort(story);
  return story;
}

describe('after a routine', () => {
  test('this afternoon, then tomorrow, each with a yes of its own and repeated once made', async () => {
    await hold(`${ROUTINE}
A: * Shall I remind you to stretch this afternoon at four?
   [question remind-afternoon, reminders none]
U: yes
A: Okay, I'll remind you to stretch this afternoon at four. To move or cancel it, just ask me.
   And a reminder tomorrow morning at seven?
   [question remind-morning, reminders 2026-11-24T16:00]
U: yes please
A: Okay, I'll remind you to stretch tomorrow morning at seven. *nything else?
   [question more, reminders 2026-11-24T16:00 2026-11-25T07:00]
U: no
   [microphone shut]
`);
  });

  test('neither', async () => {
    await hold(`${ROUTINE}
U: no
A: Okay. Shall I remind you to stretch tomorrow morning at seven?
U: no thanks
A: Okay, no reminder. *nything else?
   [reminders none]
`);
  });

  test('not this afternoon, but tomorrow', async () => {
    await hold(`${ROUTINE}
U: only tomorrow
A: Shall I remind you to stretch tomorrow morning at seven?
   [reminders none]
U: yes
   [question more, reminders 2026-11-25T07:00]
`);
  });

  test.each([
    ['make it five', 'this afternoon at five', '2026-11-24T17:00'],
    ['five', 'this afternoon at five', '2026-11-24T17:00'],
    ['half past five', 'this afternoon at half past five', '2026-11-24T17:30'],
    ['yes but make it five', 'this afternoon at five', '2026-11-24T17:00'],
    ['no, six in the evening', 'this evening at six', '2026-11-24T18:00'],
    ['tomorrow', 'tomorrow afternoon at four', '2026-11-25T16:00'],
    ['tomorrow at six', 'tomorrow morning at six', '2026-11-25T06:00'],
    [
      'Mondays and Thursdays at eight',
      'on Mondays and Thursdays at eight in the morning',
      '2026-11-26T08:00',
    ],
    ['every day', 'every day at four in the afternoon', '2026-11-24T16:00'],
    ['make it every morning', 'every day at seven in the morning', '2026-11-25T07:00'],
    ['every weekday at noon', 'every weekday at noon', '2026-11-24T12:00'],
    ['every Sunday', 'every Sunday at four in the afternoon', '2026-11-29T16:00'],
  ])('"%s" changes the offer, which is asked anew', async (words, when, at) => {
    await hold(`
U: open limber lifter
U: remind me this afternoon
A: Shall I remind you to stretch this afternoon at four?
U: ${words}
A: Shall I remind you to stretch ${when}?
   [reminders none]
U: yes
A: Okay, I'll remind you to stretch ${when}. *
   [reminders ${at}]
`);
  });

  test('changed more than once, until it is right', async () => {
    await hold(`
U: open limber lifter
U: remind me this afternoon
U: make it five
A: * this afternoon at five?
U: no, five in the morning
A: * tomorrow morning at five?
U: make it every weekday
A: * every weekday at five in the morning?
U: seven thirty
A: * every weekday at half past seven in the morning?
U: yes
   [question more, reminders 2026-11-24T07:30]
`);
  });

  test('"a bit later" asks how much', async () => {
    await hold(`
U: open limber lifter
U: remind me this afternoon
U: make it a bit later
A: What time would you like instead?
   [question remind-time]
U: half past five
A: Shall I remind you to stretch this afternoon at half past five?
   [question remind-afternoon, reminders none]
`);
  });

  test('an afternoon that has passed becomes tomorrow', async () => {
    await hold(
      `${ROUTINE}
A: * Shall I remind you to stretch tomorrow afternoon at four?
U: yes
   [reminders 2026-11-25T16:00]
`,
      { now: '2026-11-24T18:30' },
    );
  });

  test('what is there already is not offered again', async () => {
    await hold(`
U: open limber lifter
U: remind me every day at seven
U: yes
U: no
${ROUTINE}
A: * Shall I remind you to stretch this afternoon at four?
U: yes
A: Okay, I'll remind you to stretch this afternoon at four. *nything else?
   [question more]
U: no
U: open limber lifter
U: my back is sore after squats
U: no
U: no
U: no
U: no
   [scene stretching]
U: all done
   [question more, reminders 2026-11-24T16:00 2026-11-25T07:00]
`);
  });

  test('a session of the week offers the same day of every week', async () => {
    await hold(`
U: open limber lifter
U: nothing hurts
U: yes
U: no
   [scene stretching]
U: all done
A: * Shall I remind you to stretch every Tuesday at ten in the morning?
U: Tuesdays and Fridays at six in the evening
A: Shall I remind you to stretch on Tuesdays and Fridays at six in the evening?
U: yes
A: Okay, I'll remind you to stretch on Tuesdays and Fridays at six in the evening. *
   [question more]
`);
  });
});

describe('on request', () => {
  test('every Sunday at ten: asked, made, told', async () => {
    await hold(`
U: open limber lifter
U: remind me every Sunday at ten
A: Shall I remind you to stretch every Sunday at ten in the morning?
   [question remind-weekly, reminders none]
U: yes
A: Okay, I'll remind you to stretch every Sunday at ten in the morning. To move or cancel it, just ask me. *
   [reminders 2026-11-29T10:00 FREQ=WEEKLY;BYDAY=SU;BYHOUR=10;BYMINUTE=0;BYSECOND=0;INTERVAL=1;]
U: what reminders do I have
A: You have one reminder: every Sunday at ten in the morning. *
`);
  });

  test.each([
    ['remind me every day at seven', 'every day at seven in the morning'],
    ['remind me every morning', 'every day at seven in the morning'],
    ['remind me every evening at eight', 'every day at eight in the evening'],
    ['set a reminder for weekdays at noon', 'every weekday at noon'],
    ['remind me on Mondays and Thursdays at eight', 'on Mondays and Thursdays at eight in the morning'],
    ['remind me tomorrow at half past six', 'tomorrow morning at half past six'],
    ['remind me at five', 'this afternoon at five'],
    ['remind me in two hours', 'this morning at nine*'],
    ['remind me today', 'this afternoon at four'],
    ['remind me this afternoon', 'this afternoon at four'],
  ])('%s', async (words, when) => {
    await hold(`
U: open limber lifter
U: ${words}
A: Shall I remind you to stretch ${when}?
`);
  });

  test.each([
    ['tomorrow morning', 'tomorrow morning at seven'],
    ['this afternoon', 'this afternoon at four'],
    ['every week', 'every Tuesday at ten in the morning'],
    ['five', 'this afternoon at five'],
    ['every morning at half past six', 'every day at half past six in the morning'],
  ])('without a time, that is asked: %s', async (words, when) => {
    await hold(`
U: open limber lifter
U: remind me to stretch
A: When shall I remind you: *?
   [question remind-time]
U: ${words}
A: Shall I remind you to stretch ${when}?
`);
  });

  test('in the middle of a stretch, and back to its question', async () => {
    await hold(`${CHECKED}
U: remind me tomorrow at eight
A: Shall I remind you to stretch tomorrow morning at eight?
U: yes
A: Okay, I'll remind you to stretch tomorrow morning at eight. *
   [scene stretching, question ready, reminders 2026-11-25T08:00]
U: yes
   [scene stretching]
`);
  });

  test('not during the safety checks, which go on', async () => {
    await hold(`
U: open limber lifter
U: my back is sore after squats
   [question screen-1]
U: remind me tomorrow at eight
A: After the checks. *
   [scene screening, question screen-1]
U: no
   [question screen-2]
U: what reminders do I have
A: You have no reminders from me. *
   [scene screening, question screen-2]
`);
  });

  test('a doubtful answer makes nothing', async () => {
    await hold(`
U: open limber lifter
U: remind me tomorrow at eight
U: I'm not sure
A: Okay, no reminder. *
   [reminders none]
U: remind me tomorrow at eight
U: five hundred
   [question remind-morning, reminders none]
`);
  });

  test('a complaint heard meanwhile comes first', async () => {
    await hold(`
U: open limber lifter
U: remind me tomorrow at eight
U: my back is sore after squats
   [scene screening, question screen-1, reminders none]
`);
  });
});

const THREE = `
U: open limber lifter
U: remind me this afternoon
U: yes
U: remind me tomorrow morning
U: yes
U: remind me every Sunday at ten
U: yes
   [reminders 2026-11-24T16:00 2026-11-25T07:00 2026-11-29T10:00]
`;

describe('those that are there', () => {
  test('are told in the order in which they ring', async () => {
    await hold(`${THREE}
U: what reminders do I have
A: You have 3 reminders: this afternoon at four, tomorrow morning at seven, and every Sunday at ten in the morning. *
U: remind me every weekday at noon
U: yes
U: list my reminders
A: You have 4 reminders. The next ones are every weekday at noon, this afternoon at four, and tomorrow morning at seven. *
`);
  });

  test('move the morning one to half past six', async () => {
    await hold(`${THREE}
U: move the morning one to half past six
A: Moved: I'll remind you tomorrow morning at half past six. *
   [reminders 2026-11-24T16:00 2026-11-25T06:30 2026-11-29T10:00]
`);
  });

  test('which one is asked, answered by its kind or its time, and where to', async () => {
    await hold(`${THREE}
U: move my reminder to nine
A: Which one shall I move: this afternoon at four, tomorrow morning at seven, or every Sunday at ten in the morning?
   [question remind-move]
U: the morning one
A: Moved: I'll remind you tomorrow morning at nine. *
U: move my reminder
U: ten
A: What time would you like instead?
   [question remind-time]
U: eleven
A: Moved: I'll remind you every Sunday at eleven in the morning. *
   [reminders 2026-11-24T16:00 2026-11-25T09:00 2026-11-29T11:00]
`);
  });

  test('cancel the weekly one, one of two, then all', async () => {
    await hold(`${THREE}
U: cancel the weekly one
A: Cancelled: every Sunday at ten in the morning. *
   [reminders 2026-11-24T16:00 2026-11-25T07:00]
U: cancel the weekly one
A: I find no such reminder. *
U: cancel my reminder
A: You can also say: cancel all. Which one shall I cancel: this afternoon at four, or tomorrow morning at seven?
   [question remind-cancel]
U: no
A: Okay, they stay as they are. *
U: cancel my reminder
U: the afternoon one
A: Cancelled: this afternoon at four. *
   [reminders 2026-11-25T07:00]
U: cancel all
A: All your reminders are cancelled. *
   [reminders none]
U: cancel all
A: You have no reminders from me. *
`);
  });

  test('"the Sunday one" is not the daily one', async () => {
    await hold(`
U: open limber lifter
U: remind me every day at seven
U: yes
U: cancel the Sunday one
A: I find no such reminder. *
   [reminders 2026-11-25T07:00]
U: remind me every Sunday at ten
U: yes
U: move the Sunday one to eleven
A: Moved: I'll remind you every Sunday at eleven in the morning. *
   [reminders 2026-11-25T07:00 2026-11-29T11:00]
`);
  });

  test('two of a kind are told apart', async () => {
    await hold(`
U: open limber lifter
U: remind me every day at seven
U: yes
U: remind me every Sunday at ten
U: yes
U: cancel the weekly one
A: * Which one shall I cancel: every day at seven in the morning, or every Sunday at ten in the morning?
U: the daily one
A: Cancelled: every day at seven in the morning. *
   [reminders 2026-11-29T10:00]
`);
  });

  test('asked for twice, it is there once', async () => {
    const story = await hold(`
U: open limber lifter
U: remind me tomorrow at seven
U: yes
U: remind me tomorrow at seven
U: yes
A: Okay, I'll remind you to stretch tomorrow morning at seven. *
`);
    expect(story.at(-1)?.reminders).toHaveLength(1);
  });
});

describe('ringing', () => {
  test('the afternoon rings, the user comes back, and the checks ask what has changed', async () => {
    const story = await hold(`${WHOLE_ROUTINE}
U: yes
U: yes
U: no
   [microphone shut]
U: /wait 8h
   [rang none, reminders 2026-11-24T16:00 2026-11-25T07:00]
U: /wait 2h
   [rang 2026-11-24T16:00, reminders 2026-11-25T07:00]
U: open limber lifter
A: Welcome back. *
   [question open]
U: a bit better
A: *changed* numb*?
   [scene screening]
U: no
U: no
U: no
U: no
   [level self-care]
`);
    expect(story.flatMap(({ rang }) => rang)).toEqual([
      {
        at: '2026-11-24T16:00',
        text: 'Time for your afternoon stretch. Just say: Alexa, open limber lifter.',
      },
    ]);
  });

  test('every Sunday again and again, and what has rung is told no more', async () => {
    await hold(`
U: open limber lifter
U: remind me every Sunday at ten
U: yes
U: remind me this afternoon
U: yes
U: no
U: /wait 5d
   [rang 2026-11-24T16:00, reminders 2026-11-29T10:00]
U: /wait 7d
   [rang 2026-11-29T10:00, reminders 2026-12-06T10:00]
U: open limber lifter
U: what reminders do I have
A: You have one reminder: every Sunday at ten in the morning. *
`);
  });
});
