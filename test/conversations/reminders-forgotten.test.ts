/** Whoever deletes their data, or disables the skill, is not reminded any more. */
import { echoes } from './transcript';

const start = echoes();
const TWO = `
U: open limber lifter
U: remind me tomorrow at seven
U: yes
U: remind me every Sunday at ten
U: yes
   [reminders 2026-11-25T07:00 2026-11-29T10:00]
`;

test('"delete my data" deletes the reminders too', async () => {
  const echo = await start();
  await echo.hold(`${TWO}
U: delete my data
   [question delete, reminders 2026-11-25T07:00 2026-11-29T10:00]
U: yes
   [reminders none, microphone shut]
U: /wait 6d
   [rang none]
`);
});

test('a reminder in between leaves the question whether to delete where it was', async () => {
  const echo = await start();
  await echo.hold(`${TWO}
U: delete my data
U: remind me tomorrow at eight
   [question remind-morning]
U: yes
   [question delete, reminders 2026-11-25T07:00 2026-11-25T08:00 2026-11-29T10:00]
U: no
   [reminders 2026-11-25T07:00 2026-11-25T08:00 2026-11-29T10:00]
U: yes
   [reminders 2026-11-25T07:00 2026-11-25T08:00 2026-11-29T10:00]
`);
});

test('the event of a disabled skill does, out of any session', async () => {
  const echo = await start();
  await echo.hold(`${TWO}
U: no
U: /request test/requests/skill-disabled.json
   [request AlexaSkillEvent.SkillDisabled, reminders none]
U: /wait 6d
   [rang none]
`);
});

test('when the service is down, the user hears that the reminders are still there', async () => {
  const echo = await start();
  await echo.hold(TWO);
  echo.services.failNext(500, undefined, 'list');
  echo.services.failNext(500, undefined, 'list');
  await echo.hold(`
U: delete my data
U: yes
A: * reminders *
   [reminders 2026-11-25T07:00 2026-11-29T10:00]
`);
});

test('another user of the machine has no reminders', async () => {
  const echo = await start();
  await echo.hold(`${TWO}
U: /new
   [reminders none]
U: open limber lifter
U: what reminders do I have
A: You have no reminders from me. *
`);
});
