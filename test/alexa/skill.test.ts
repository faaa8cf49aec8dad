/** The handlers of the skill: events, requests of no known kind, and the one catch at the edge. */

import type { StoreAt } from '../../lambda/storage/account-store';
import { memoryStore } from '../../lambda/storage/memory-store';
import { newPerson } from '../../lambda/storage/person';
import { strangeIn } from './log-lines';
import { startTalking } from './requests';

/** A store with a fault of its own that no StoreFault tells of. */
const broken = (operation: 'recall' | 'remember' | 'forget'): StoreAt => {
  const fine = memoryStore();
  return (clock) => ({
    ...fine(clock),
    [operation]: () => Promise.reject(new TypeError('my back is sore')),
  });
};

describe('something unexpected', () => {
  test('while a question is pending: one short apology, and the question stays', async () => {
    const talking = startTalking({ storeAt: broken('remember') });
    await talking.launch();
    await talking.say('StretchGroupIntent', { group: 'calves' });
    const asked = await talking.send({
      type: 'IntentRequest',
      intent: { name: 'AMAZON.HelpIntent', confirmationStatus: 'NONE' },
    });
    const heard = await talking.say('AMAZON.NoIntent');
    expect(heard.speech).toMatch(/^Sorry, I slipped\. .*\?$/);
    expect(heard.speech.match(/sorry/gi)).toHaveLength(1);
    expect(heard.reprompt).not.toBe('');
    expect(heard.listens).toBe(true);
    expect(heard.attributes).toEqual(asked.attributes);
    expect(talking.log.at(-1)).toMatchObject({ fault: 'skill-error', scene: null });
    expect(talking.log.flatMap(strangeIn)).toEqual([]);
  });

  test('the question can be answered again', async () => {
    let fails = false;
    const fine = memoryStore();
    const storeAt: StoreAt = (clock) => ({
      ...fine(clock),
      remember: (...what) => (fails ? Promise.reject(new Error('once')) : fine(clock).remember(...what)),
    });
    const talking = startTalking({ storeAt });
    await talking.launch();
    await talking.say('StartDiaryIntent');
    fails = true;
    expect((await talking.say('AMAZON.YesIntent')).speech).toMatch(
      /^Sorry, I slipped\. Keep a soreness number/,
    );
    fails = false;
    expect((await talking.say('AMAZON.YesIntent')).speech).toMatch(/^Okay, the diary is on\./);
  });

  test('before anything was asked: an apology, and the end', async () => {
    const talking = startTalking({ storeAt: broken('recall') });
    const heard = await talking.launch();
    expect(heard.speech).toBe('Sorry, something went wrong here; please open me again.');
    expect(heard.listens).toBe(false);
    expect(talking.log).toHaveLength(1);
  });

  test('services that fail in ways of their own are heard of once, and the skill goes on', async () => {
    const talking = startTalking({ apiClient: { invoke: () => Promise.reject(new TypeError('boom')) } });
    await talking.launch();
    const heard = await talking.say('ListRemindersIntent');
    expect(heard.speech).not.toBe('');
    expect(heard.listens).toBe(true);
    expect((await talking.say('WeekIntent')).speech).toMatch(/^Nothing is stretched yet this week/);
  });
});

describe('the skill is disabled', () => {
  const DISABLED = { type: 'AlexaSkillEvent.SkillDisabled', eventCreationTime: '2026-11-24T07:00:00Z' };

  test('the whole item goes, and nobody hears an answer', async () => {
    const kept = new Map();
    const talking = startTalking({ storeAt: memoryStore(kept) });
    await talking.launch();
    await talking.say('StartDiaryIntent');
    await talking.say('AMAZON.YesIntent');
    expect(kept.size).toBe(1);
    const heard = await talking.send(DISABLED, null);
    expect(heard).toMatchObject({ speech: '', attributes: {} });
    expect(kept.size).toBe(0);
  });

  test('reminders that cannot be reached are no reason to keep the rest', async () => {
    const kept = new Map([
      ['amzn1.ask.account.test', { schema: 1, version: 1, 'person:shared': JSON.stringify(newPerson()) }],
    ]);
    const talking = startTalking({ storeAt: memoryStore(kept) });
    await talking.send(DISABLED, null);
    expect(kept.size).toBe(0);
    expect(talking.log.at(-1)?.fault).toMatch(/^reminders-/);
  });
});

describe('other requests', () => {
  test('of no known kind: nothing is said outside a session, and within one the question stays', async () => {
    const talking = startTalking();
    expect((await talking.send({ type: 'System.ExceptionEncountered' }, null)).speech).toBe('');
    await talking.launch();
    const heard = await talking.send({ type: 'GameEngine.InputHandlerEvent' });
    expect(heard.speech).toMatch(/^I didn't get that\./);
    expect(talking.log.map(({ request }) => request)).toEqual(['other', 'LaunchRequest', 'other']);
  });

  test('an intent that this version does not know is something not understood', async () => {
    const talking = startTalking();
    await talking.launch();
    expect((await talking.say('MakeCoffeeIntent')).speech).toMatch(/^I didn't get that\./);
    expect(talking.log.at(-1)?.intent).toBe('other');
  });

  test('the end of a session is not answered', async () => {
    const talking = startTalking();
    await talking.launch();
    const heard = await talking.send({ type: 'SessionEndedRequest', reason: 'ERROR' });
    expect(heard.speech).toBe('');
    expect(talking.log.at(-1)?.fault).toBe('session-error');
  });

  test('another skill is refused', async () => {
    const talking = startTalking({ skillId: 'amzn1.ask.skill.mine', applicationId: 'amzn1.ask.skill.other' });
    await expect(talking.launch()).rejects.toThrow();
    const mine = startTalking({ skillId: 'amzn1.ask.skill.mine', applicationId: 'amzn1.ask.skill.mine' });
    expect((await mine.launch()).listens).toBe(true);
  });
});
