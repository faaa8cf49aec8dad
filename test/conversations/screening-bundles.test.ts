/** Every bundle of the screen, answered in every way there is. */
import { EXPECTED_BUNDLES } from '../triage/expected';
import { conversations } from './transcript';

/** The Echo learns the interaction model when the first conversation begins. */
jest.setTimeout(60_000);
const converse = conversations();
const NO = '\nU: no'.repeat(9);
/** Up to the bundle's question: everything before it was denied. */
const upTo = (bundle: number) => `
  U: /open
  U: my back is sore after squats
     [question screen-1, asks saddle bladder-bowel]
  ${'U: no\n'.repeat(bundle - 1)}`;

describe.each(EXPECTED_BUNDLES)('bundle $bundle', ({ bundle, level, asks }) => {
  const asked = `question screen-${bundle}, asks ${asks.join(' ')}`;

  test(`yes: ${level}, and the advice is the first sentence`, async () => {
    const advice = {
      emergency: 'Call 999 or your local emergency number now.',
      urgent:
        bundle === 5 ? 'See a doctor today, no stretching.' : 'Call your G P or N H S one one one today*',
      clinician: 'See a doctor or physio in the next days, before you stretch.',
    }[level];
    await converse(`${upTo(bundle)}
      U: yes
      A: ${advice} * Numbness between the legs, bladder or bowel trouble, weak legs, chest pain or dark pee is an emergency.
         [level ${level}, unsure ${asks.join(' ')}, microphone shut, question none, step none]
    `);
  });

  test('no: the next question', async () => {
    const next = bundle === 7 ? 'days' : `screen-${bundle + 1}`;
    await converse(`${upTo(bundle)}
      U: no
         [question ${next}, absent ${asks.join(' ')}, level none, microphone open]
    `);
  });

  test('not sure: once more in other words, then it counts', async () => {
    const decided = level === 'emergency' ? 'emergency' : 'clinician';
    const story = await converse(`${upTo(bundle)}
      U: i'm not sure
      A: That's fine, once more. In other words: *?
         [${asked}, level none]
      U: not sure
      ${bundle === 4 || bundle === 5 ? '' : `[unsure ${asks.join(' ')}]`}
    `);
    if (level !== 'urgent') expect(story.at(-1)?.level).toBe(decided);
  });

  test('not sure, then no: it goes on', async () => {
    await converse(`${upTo(bundle)}
      U: not sure
         [${asked}]
      U: no
         [absent ${asks.join(' ')}, level none, microphone open]
    `);
  });

  test('not understood twice running: says so, the number, no stretch, undecided', async () => {
    await converse(`${upTo(bundle)}
      U: banana helicopter
      A: I just need a yes or a no here. *: yes or no?
         [${asked}, level none]
      U: banana helicopter
      A: I didn't understand, so please don't stretch.
         For numbness between the legs, bladder or bowel trouble, weak legs, chest pain or dark pee,
         call 999 or your local emergency number. Otherwise, ask a doctor first.
         [level none, question none, microphone shut, step none]
    `);
  });

  test('not understood, then yes or no: it goes on as ever', async () => {
    await converse(`${upTo(bundle)}
      U: banana helicopter
      U: no
         [absent ${asks.join(' ')}, level none]
      U: banana helicopter
         [level none, microphone open]
    `);
  });
});

describe('not sure twice where it is urgent', () => {
  test.each([4, 5])('bundle %i: what is more pressing is asked, then a clinician', async (bundle) => {
    const [doubtful = ''] = EXPECTED_BUNDLES.filter((each) => each.bundle === bundle).flatMap(
      ({ asks }) => asks,
    );
    const rest = '\nU: no'.repeat(6 - bundle);
    await converse(`${upTo(bundle)}
      U: not sure
      U: not sure
         [level none, unsure ${doubtful}, question screen-${bundle + 1}]
      ${rest}
         [level clinician, microphone shut]
    `);
  });

  test('bundle 6: nothing is more pressing', async () => {
    await converse(`${upTo(6)}
      U: not sure
      U: not sure
      A: See a doctor or physio in the next days, before you stretch. *is an emergency.
         [level clinician, unsure cancer-weight-loss knock calf-clot]
    `);
  });

  test('the fever bundle: the second sentence says what would be an emergency', async () => {
    await converse(`${upTo(5)}
      U: yes
      A: See a doctor today, no stretching. With side pain and fever together, confusion, pregnancy
         or injected drugs, get emergency care now. *is an emergency.
         [level urgent]
    `);
  });
});

describe('days and trend', () => {
  const days = `${upTo(7)}
    U: no
    A: *How many days has it been sore?
       [question days]`;

  test.each([
    ['two days', 'self-care'],
    ['yesterday', 'self-care'],
    ['three', 'self-care'],
  ])('%s: the trend is not asked', async (said, level) => {
    const story = await converse(`${days}\nU: ${said}`);
    expect(story.at(-1)).toMatchObject({ level, scene: 'cause' });
  });

  test.each([
    ['five days', "it's getting worse", 'clinician'],
    ['five days', 'about the same', 'self-care'],
    ['three weeks', 'about the same', 'clinician'],
    ['three weeks', "it's getting better", 'self-care'],
  ])('%s, %s: %s', async (since, trend, level) => {
    const story = await converse(`${days}
      U: ${since}
      A: *better, staying the same, or getting worse?
         [question trend, level none]
      U: ${trend}`);
    expect(story.at(-1)?.level).toBe(level);
  });

  test('nobody knows since when: the trend decides', async () => {
    await converse(`${days}
      U: not sure
      A: *Roughly since when: today, yesterday, or how many days?
         [question days]
      U: no idea
         [question trend]
      U: the same
         [level clinician]`);
  });

  test('not sure about the trend twice: a clinician', async () => {
    await converse(`${days}
      U: six days
      U: not sure
      A: *Compared with the first days: better, the same, or worse?
         [question trend]
      U: not sure
         [level clinician]`);
  });

  test('yes to it is no answer, and is asked again', async () => {
    await converse(`${days}
      U: yes
         [question days, level none]
      U: four days
         [question trend]
      U: no
         [question trend, level none]
      U: better
         [level self-care]`);
  });

  test.each(['days', 'trend'])('%s not understood twice running ends it', async (question) => {
    await converse(`${days}
      ${question === 'days' ? '' : 'U: eight days'}
      U: banana helicopter
      A: I didn't catch that. *?
         [question ${question}]
      U: banana helicopter
      A: I didn't understand, so please don't stretch. *
         [level none, microphone shut]`);
  });

  test('trouble told instead counts', async () => {
    await converse(`${days}
      U: my left foot drags
      A: Call your G P or N H S one one one today, no stretching. With a fever as well, go to emergency care now. *
         [level urgent, present one-leg-weak]`);
  });
});

test('no to everything leads on to the cause', async () => {
  await converse(`
    U: /open
    U: my back is sore after squats${NO.slice(0, '\nU: no'.length * 7)}
    U: two days
    A: General information, not medical advice. Nothing you told me points to danger. Numbness between the legs, * is an emergency. *?
       [level self-care, scene cause, microphone open]
  `);
});
