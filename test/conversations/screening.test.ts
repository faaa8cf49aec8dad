/** The screen as a conversation: what is told freely, asked aside, taken back or misunderstood. */
import { LOCALES } from '../../lambda/speech/terms';
import { conversations } from './transcript';

/** The Echo learns the interaction model when the first conversation begins. */
jest.setTimeout(60_000);
const converse = conversations();
const noTimes = (count: number) => '\n    U: no'.repeat(count);
const SORE = `
    U: /open
    U: my back is sore since yesterday
       [question screen-1]`;

describe('asked aside', () => {
  test('help, repeat, why and silence go back to the question, and none counts as not understood', async () => {
    await converse(`${SORE}
      U: banana helicopter
         [question screen-1]
      U: help
      A: I ask short safety questions first: answer yes, no, or not sure. *?
         [question screen-1, asks saddle bladder-bowel]
      U: repeat
         [question screen-1, asks saddle bladder-bowel]
      U: why
      A: Some rare causes of back pain must not be stretched, so I ask before we begin. *?
         [question screen-1]
      U: /silence
         [question screen-1, microphone open]
      U: no
         [question screen-2]
    `);
  });

  test('silence twice ends the session without a level', async () => {
    await converse(`${SORE}
      U: /silence
      U: /silence
         [level none, microphone shut]
    `);
  });

  test('skip the questions: kindly refused, with how many are left', async () => {
    await converse(`
      U: /open
      U: my back is sore
      U: skip the questions
      A: I can't skip these, they keep you safe. At most eight are left. *?
         [question screen-1]
      ${noTimes(6)}
      U: skip the questions
      A: I can't skip these, they keep you safe. At most two are left. *?
         [question screen-7]
      U: no
      U: skip the questions
      A: I can't skip these, they keep you safe. Just one is left. *?
         [question days]
    `);
  });

  test('a stretch is only after the checks', async () => {
    await converse(`${SORE}
      U: stretch my hamstrings
         [question screen-1, step none, scene screening]
    `);
  });

  test('stop and the week speak no safety net', async () => {
    const story = await converse(`${SORE}
      U: stop
         [microphone shut, level none]
    `);
    expect(story.at(-1)?.speech).not.toMatch(/emergency/);
  });
});

describe('told freely in the middle', () => {
  test('an emergency ends it at once', async () => {
    await converse(`${SORE}
      U: no
      U: i have numbness between my legs
      A: Call 999 or your local emergency number now. I can't call for you. Tell them about the numbness. *
         [level emergency, present saddle, microphone shut]
    `);
  });

  test('it takes back a no', async () => {
    await converse(`${SORE}
      U: no
         [absent saddle bladder-bowel]
      U: actually i can't feel when i pee
         [level emergency, present bladder-bowel]
    `);
  });

  test('something urgent: only the emergency bundles are asked, then the advice', async () => {
    await converse(`
      U: /open
      U: my back is sore and i have a fever
         [question screen-1, present fever]
      U: no
         [question screen-2]
      U: no
         [question screen-3]
      U: no
      A: See a doctor today, no stretching. With side pain and fever together, *
         [level urgent]
    `);
  });

  test('a plain no and a but: both count', async () => {
    await converse(`${SORE}
      U: no but my left foot drags
         [question screen-2, absent saddle bladder-bowel, present one-leg-weak]
      U: no
      U: no
         [level urgent]
    `);
  });

  test('no, but what was asked: it is a yes', async () => {
    await converse(`${SORE}
      U: no but it feels a bit numb when i wipe
         [level emergency, present saddle]
    `);
  });

  test('yes, but something else: asked again in other words, and what was told stays', async () => {
    await converse(`${SORE}
      U: yes my left foot drags
      A: Let me be sure. In other words: *?
         [question screen-1, present one-leg-weak, level none]
      U: no
      U: no
      U: no
         [level urgent]
    `);
  });

  test('yes, but something else, and then yes again', async () => {
    await converse(`${SORE}
      U: yes my left foot drags
      U: yes
         [level emergency, unsure saddle bladder-bowel]
    `);
  });

  test('one thing denied leaves the other to be asked', async () => {
    await converse(`${SORE}
      U: no numbness
         [question screen-1, absent saddle]
      U: no
         [question screen-2, absent saddle bladder-bowel]
    `);
  });

  test('both denied by name is a no', async () => {
    await converse(`${SORE}
      U: no numbness and peeing fine
         [question screen-2, absent saddle bladder-bowel]
    `);
  });

  test('what has passed is asked once more', async () => {
    await converse(`${SORE}
      U: no it was numb yesterday but not now
         [question screen-1, level none]
      U: no
         [question screen-2, absent saddle]
    `);
  });

  test('a maybe is a doubt', async () => {
    await converse(`${SORE}
      U: maybe a bit numb
      A: That's fine, once more. In other words: *
         [question screen-1, level none]
      U: maybe
         [level emergency]
    `);
  });

  test('how bad it is, in a number', async () => {
    const bad = `${SORE}${noTimes(3)}`;
    await converse(`${bad}
      U: nine
         [level urgent, present severe]`);
    await converse(`${bad}
      U: four
         [question screen-4, absent severe, level none]
      U: no
         [question screen-5]`);
  });

  test('an explanation does not lower it', async () => {
    await converse(`
      U: /open
      U: my back is sore and i have chest pain but it is just from benching
      A: Call 999 or your local emergency number now. *
         [level emergency, present chest-breath-faint]
    `);
  });

  test('days that were told are not asked', async () => {
    const story = await converse(`${SORE}${noTimes(7)}`);
    expect(story.map(({ question }) => question)).not.toContain('days');
    expect(story.at(-1)?.level).toBe('self-care');
  });

  test('a chest that may be the muscle is asked about, and then the cause is looked for as ever', async () => {
    await converse(`
      U: /open
      U: my back is sore since yesterday and my chest is tight
         [question screen-chest-breath-faint, asks chest-breath-faint, unsure chest-breath-faint]
      U: no
         [question screen-1, absent chest-breath-faint]
      U: no
         [question screen-2, asks both-legs chest-breath-faint tearing-pain]
      ${noTimes(6)}
         [level self-care, scene cause]
    `);
  });

  test('undecided, but with an urgent finding told: a doctor today', async () => {
    await converse(`
      U: /open
      U: my back is sore and i have a fever
      U: banana helicopter
      U: banana helicopter
      A: I didn't understand, so please don't stretch. * Otherwise, see a doctor today.
         [level none, microphone shut]
    `);
  });
});

describe('somebody', () => {
  test('else in danger: the advice at once, worded for them', async () => {
    await converse(`${SORE}
      U: my dad has chest pain and can't breathe
      A: Call 999 or your local emergency number for them now. I can't call for you; please stay with them. *
         [level emergency, microphone shut]
    `);
  });

  test("else's past is no finding", async () => {
    await converse(`${SORE}
      U: my mum had cancer
         [question screen-1, level none]
    `);
  });

  test('in despair: the crisis line and the number, kindly', async () => {
    await converse(`${SORE}
      U: i want to die
      A: Please call 999 or your local emergency number now if you might act on this.
         To talk at any hour, call the Samaritans: 116 123. I'm sorry it is this hard; I can't call for you.
         [level emergency, present self-harm, microphone shut]
    `);
  });

  test('pregnant: the dangers first, then the screen, then a midwife', async () => {
    await converse(`
      U: /open
      U: i am twelve weeks pregnant and my back aches
         [question screen-pregnancy-danger, asks pregnancy-danger]
      ${noTimes(7)}
      A: See a midwife or doctor in the next days, before you stretch. In pregnancy, pain in waves, bleeding or fluid
         is an emergency. *
         [level clinician]
    `);
    await converse(`
      U: /open
      U: i am twelve weeks pregnant and my back aches
      U: yes
      A: Call 999 or your local emergency number now. I can't call for you. Tell them that you are pregnant. *
         [level emergency, present pregnancy-danger]
    `);
  });

  test('named pregnant in the last bundle: the dangers are asked before the advice', async () => {
    await converse(`${SORE}${noTimes(6)}
      U: yes i am pregnant
         [question screen-pregnancy-danger, present pregnant, level none]
      U: no
         [level clinician]
    `);
  });

  test('with weak bones: the spine is asked after', async () => {
    await converse(`${SORE}${noTimes(6)}
      U: yes i take steroids
         [question screen-sharp-on-spine, present weak-bones-immune, level none]
      U: yes
         [level urgent, present sharp-on-spine]
    `);
  });

  test('who felt a rep hurt sharply: the spine is asked after', async () => {
    await converse(`
      U: /open
      U: i felt a sharp pain in my back on the third rep
      ${noTimes(3)}
         [question screen-sharp-on-spine, level none]
      U: not sure
      A: That's fine, once more. As far as you can tell: *?
         [question screen-sharp-on-spine]
      U: yes
         [level urgent]
    `);
  });

  test('who tells of the sharp rep only later', async () => {
    await converse(`${SORE}${noTimes(7)}
         [question cause-sharp-rep, level self-care]
      U: yes
         [question screen-sharp-on-spine, asks sharp-on-spine]
      U: yes
      A: Call your G P or N H S one one one today, no stretching. *
         [level urgent, microphone shut]
    `);
  });
});

describe('no complaint', () => {
  const CHEST = `
    U: /open
    U: stretch my chest
    A: *Anything new today: bad pain, numbness, chest trouble, fever or dark urine, or are you pregnant or under eighteen?
       [question screen-0, scene screening, step none]`;

  test('no: the stretch', async () => {
    await converse(`${CHEST}
      U: no
      A: * Numbness between the legs, * is an emergency. *
         [level self-care, scene stretching]
    `);
  });

  test.each(['yes', 'not sure', 'yes my back hurts', 'no but my back is sore'])(
    '%s: the full screen, and then the stretch that was wished for',
    async (said) => {
      await converse(`${CHEST}
        U: ${said}
        A: First, routine checks. Most people say no to all of them. *?
           [question screen-1, level none]
        ${noTimes(7)}
           [question days]
        U: two days
           [level self-care, scene stretching]
      `);
    },
  );

  test('an emergency told instead', async () => {
    await converse(`${CHEST}
      U: i can't breathe properly
         [level emergency]
    `);
  });

  test('not understood twice running', async () => {
    await converse(`${CHEST}
      U: banana helicopter
      U: banana helicopter
      A: I didn't understand, so please don't stretch. *
         [level none, microphone shut]
    `);
  });

  test('once in 24 hours is enough', async () => {
    await converse(`${CHEST}
      U: no
      U: next
      U: next
      U: stop
      U: /wait 20h
      U: /open
      U: stretch my chest
         [scene stretching]
    `);
    await converse(`${CHEST}
      U: no
      U: next
      U: next
      U: stop
      U: /wait 25h
      U: /open
      U: stretch my chest
         [question screen-0]
    `);
  });
});

describe('back within a day of a routine', () => {
  const ROUTINE = `${SORE}${noTimes(9)}
         [scene stretching, level self-care]
      U: yes
      U: i'm done
      U: stop`;
  const BACK = `${ROUTINE}
      U: /wait 20h
      U: /open
      U: my back is still sore
      A: First, the short checks, in case anything has changed. *?
         [question screen-1]`;

  test('bundles 1 to 3 and fever, then on', async () => {
    await converse(`${BACK}
      U: no
         [question screen-2]
      U: no
         [question screen-3]
      U: no
         [question screen-fever, asks fever]
      U: no
         [level self-care, scene stretching]
    `);
  });

  test('fever', async () => {
    await converse(`${BACK}${noTimes(3)}
      U: yes
      A: See a doctor today, no stretching. With side pain and fever together, *
         [level urgent, present fever]
    `);
  });

  test('news makes it the full screen', async () => {
    await converse(`${BACK}
      U: no but pain shoots down my left leg to my foot
         [present one-leg-pain, question screen-2]
      U: no
      U: no
         [question screen-4]
      ${noTimes(3)}
         [level clinician]
    `);
  });

  test('a day later it is the full screen again', async () => {
    await converse(`${ROUTINE}
      U: /wait 25h
      U: /open
      U: my back is still sore
         [question screen-1]
      ${noTimes(3)}
         [question screen-4]
    `);
  });

  test('after any other result the full screen runs', async () => {
    await converse(`${SORE}${noTimes(3)}
      U: yes
         [level urgent]
      U: /wait 1h
      U: /open
      U: my back is sore
      ${noTimes(3)}
         [question screen-4]
    `);
  });
});

describe('something hurts in a stretch', () => {
  const STRETCHING = `${SORE}${noTimes(9)}
         [scene stretching, level self-care]
      U: that hurts
      A: Stop there and rest. A few quick checks. *?
         [question screen-1, scene screening]`;

  test('the emergency bundles, then on without that stretch', async () => {
    await converse(`${STRETCHING}${noTimes(2)}
         [question screen-3]
      U: no
      A: *we leave that stretch out. Numbness between the legs, * is an emergency. *
         [scene stretching, level self-care]
    `);
  });

  test('and it is an emergency', async () => {
    await converse(`${STRETCHING}
      U: no
      U: yes
      A: Call 999 or your local emergency number now. *
         [level emergency, microphone shut]
    `);
  });
});

test.each([
  ['en-US', '911', '988'],
  ['en-GB', '999', '116 123'],
  ['en-AU', '000', '13 11 14'],
  ['en-CA', '911', '988'],
  ['en-IN', '112', '14416'],
] as const)('%s hears %s, and %s in despair', async (locale, number, line) => {
  expect(LOCALES).toContain(locale);
  await converse(
    `
    U: /open
    U: my back is sore
    U: yes
    A: Call ${number} or your local emergency number now. I can't call for you. *
       [level emergency]
    U: /open
    U: i want to die
    A: *${number} or your local emergency number*${line}*
       [level emergency]
    U: /open
    U: my back is sore
    U: banana helicopter
    U: banana helicopter
    A: *call ${number} or your local emergency number.*
       [level none]
  `,
    { locale },
  );
});

describe('answers taken back', () => {
  test.each(['wait i meant yes', 'i meant no'])('%s: what was answered last is asked again', async (said) => {
    await converse(`${SORE}
      U: no
      U: ${said}
      A: Let me ask that again. Any numbness *
         [question screen-1, level none]
      U: yes
         [level emergency]
    `);
  });
});

describe('commands are understood', () => {
  test('and none ends the checks', async () => {
    await converse(`${SORE}
      U: no
      U: how many are left
      A: At most six are left. Both legs, *
         [question screen-2]
      U: pause
      A: Take your time. Both legs, *
      U: next
      A: I just need a yes or a no here. Both legs, *
      U: start over
      A: I just need a yes or a no here. Both legs, *
      U: previous
      A: Let me ask that again. Any numbness *
         [question screen-1, microphone open]
      U: no
         [question screen-2]
    `);
  });

  test('after every answer in between the question comes in short', async () => {
    await converse(`${SORE}
      U: is it my kidneys
      U: is it my kidneys
      A: * Numb between the legs, or bladder or bowel trouble: yes or no?
    `);
  });
});

describe('one question clears of no complaint', () => {
  const CLEARED = `
    U: /open
    U: stretch my chest
    U: no
       [level self-care, scene stretching]`;

  test('a sore back in another stretch starts the checks; the level stays until they decide', async () => {
    await converse(`${CLEARED}
      U: my back hurts
      A: First, routine checks. *
         [question screen-1, scene screening, level self-care]
      U: stretch my chest
      A: After the checks. *
         [question screen-1, step none]
      U: yes
         [level emergency]
    `);
  });

  test('the muscle that is stretched is no complaint', async () => {
    await converse(`${CLEARED}
      U: my chest is sore
         [scene stretching]
    `);
  });
});

describe('a sharp rep told in words', () => {
  test('in answer to the question', async () => {
    await converse(`${SORE}${noTimes(7)}
         [question cause-sharp-rep]
      U: there was a sharp pain on one rep
         [question screen-sharp-on-spine]
      U: no
      A: Good. This pattern is often technique, * leave the stretching for today, *
         [question weight, cause technique]
    `);
  });

  test('in the middle of a routine', async () => {
    await converse(`${SORE}${noTimes(9)}
         [scene stretching]
      U: there was a sharp pain on one rep
      A: Stop there and rest. *
         [question screen-1, scene screening]
      ${noTimes(3)}
         [question screen-sharp-on-spine]
      U: no
         [question weight, cause technique, step none]
    `);
  });
});

describe('at the open question', () => {
  test('three times nothing understood: three different answers, and a friendly end', async () => {
    await converse(`
      U: /open
      U: banana helicopter
      A: I didn't get that. You could say: *
      U: banana helicopter
      A: I didn't get that. Let me ask it simply: *
      U: banana helicopter
      A: I'm for sore backs and stretching; open me when you need me. Numbness between the legs, *
         [level none, microphone shut]
    `);
  });

  test('a question in one shot has the disclaimer', async () => {
    await converse(`
      U: ask limber lifter is it my kidneys
      A: General information, not medical advice. *?
         [question open]
    `);
  });

  test('what has passed is asked once, by its bundle', async () => {
    await converse(`
      U: /open
      U: it was numb down there but not now and my back is sore
         [question screen-1, asks saddle bladder-bowel]
      U: no
         [question screen-2]
    `);
  });
});
