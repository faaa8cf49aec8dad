/** The permission for reminders: asked for by voice, by Alexa, once a reminder has had its yes. */
import type { EchoOptions } from '../../simulator/echo/options';
import { CHECKED, expectShort, ROUTINE } from './reminder-scripts';
import { echoes } from './transcript';

const start = echoes();
async function hold(script: string, options: EchoOptions = {}) {
  const story = await (await start(options)).hold(script);
  expectShort(story);
  return story;
}

test('accepted: the reminder that had its yes is made, and the next one needs no permission', async () => {
  await hold(`${ROUTINE}
U: /permission grant
U: yes
A: Okay, I'll remind you to stretch this afternoon at four. *tomorrow morning at seven?
   [directives Connections.SendRequest, reminders 2026-11-24T16:00]
U: yes
   [directives none, reminders 2026-11-24T16:00 2026-11-25T07:00]
`);
});

test('denied: no card, no second question within seven days, and a new one after them', async () => {
  const story = await hold(`
U: /permission deny
${ROUTINE}
U: yes
A: Okay, no reminders then. *nything else?
   [directives Connections.SendRequest, reminders none, card none, question more]
U: no
U: /wait 2d
U: open limber lifter
U: remind me tomorrow at seven
U: yes
A: Reminders aren't allowed yet. I've sent a card to your Alexa app where you can allow them. *
   [directives none, reminders none]
U: no
U: /wait 6d
U: open limber lifter
U: remind me tomorrow at seven
U: yes
   [directives Connections.SendRequest, reminders none]
`);
  const carded = story.filter(({ card }) => card !== null);
  expect(carded.map(({ speech }) => speech.includes("I've sent a card"))).toEqual([true]);
});

test('denied: after the next routine nothing is offered', async () => {
  await hold(`
U: /permission deny
${ROUTINE}
U: yes
U: no
U: /wait 20h
U: open limber lifter
U: nothing hurts
U: yes
U: no
   [scene stretching]
U: all done
   [question more, scene welcome]
`);
});

test('allowed in the app after the card: the next one is made', async () => {
  const echo = await start();
  await echo.hold(`
U: open limber lifter
U: /permission deny
U: remind me tomorrow at seven
U: yes
A: Okay, no reminders then. *
U: remind me tomorrow at seven
U: yes
A: Reminders aren't allowed yet. *
`);
  echo.services.setPermission('granted');
  await echo.hold(`
U: remind me tomorrow at seven
U: yes
A: Okay, I'll remind you to stretch tomorrow morning at seven. *
   [directives none, reminders 2026-11-25T07:00]
`);
});

test('not answered: Alexa sends her own card, and it may be asked again', async () => {
  await hold(`${ROUTINE}
U: /permission ignore
U: yes
A: No problem: you can allow reminders later in your Alexa app. *
   [directives Connections.SendRequest, reminders none, question more]
U: /permission grant
U: remind me tomorrow at seven
U: yes
A: Okay, I'll remind you to stretch tomorrow morning at seven. *
   [directives Connections.SendRequest, reminders 2026-11-25T07:00]
`);
});

test.each(['grant', 'deny', 'ignore'])(
  '%s in the middle of a routine: back to its question',
  async (answer) => {
    await hold(`${CHECKED}
U: /permission ${answer}
U: remind me tomorrow at seven
U: yes
   [directives Connections.SendRequest, scene stretching, question ready, microphone open]
U: ready
   [scene stretching]
`);
  },
);

test('asking itself fails: the card', async () => {
  const story = await hold(`
U: open limber lifter
U: /request test/requests/permission-failed.json
A: Reminders aren't allowed yet. I've sent a card to your Alexa app where you can allow them. *
   [request Connections.Response, microphone open]
`);
  expect(story.at(-1)?.card).not.toBeNull();
});
