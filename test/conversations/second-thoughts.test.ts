/** Interrupting, asking in between, correcting oneself, wanting something else first: nothing is lost by it. */
import { PATIENCE_MS } from './remembering/conversation';
import { SEVEN_NOES, TO_THE_FIRST_STRETCH } from './remembering/fragments';
import { conversations } from './transcript';

const hold = conversations();

test(
  'a question that cuts into a hold stops it: the hold is begun again',
  () =>
    hold(`${TO_THE_FIRST_STRETCH}
    U: /after 20s why
    A: You should feel*Shall we go on?
    U: yes
    A: On your back, roll both knees*
  `),
  PATIENCE_MS,
);

test(
  'a question after the hold leaves the question that closed it',
  () =>
    hold(`${TO_THE_FIRST_STRETCH}
    U: help
    A: *Next one: ready?
  `),
  PATIENCE_MS,
);

test(
  'whoever needs a moment gets it, and the second time the place is kept',
  () =>
    hold(`${TO_THE_FIRST_STRETCH}
    U: wait a second
    A: Take your time. Shall we go on?
    U: yes
    [scene stretching, question ready]
    U: /after 10s hold on
    A: Take your time. Shall we go on?
    U: not yet
    A: Paused.*
    U: /open
    A: Welcome back. We were at the*Shall we go on there?
  `),
  PATIENCE_MS,
);

test(
  'a moment is given in the checks too',
  () =>
    hold(`
    U: /open
    U: my lower back is sore since yesterday's squats
    [question screen-1]
    U: hang on
    A: *Take your time*
    [question screen-1]
  `),
  PATIENCE_MS,
);

test(
  'a muscle that is named in the middle of a routine comes next, and the routine goes on',
  () =>
    hold(`${TO_THE_FIRST_STRETCH}
    U: yes
    [step glute-floor left round 1 30s]
    U: /after 10s stretch my calves
    A: Here we go.*
    [step calf-floor left round 1 20s]
    U: yes
    [step calf-floor right round 1 20s, question tightness]
    U: no
    [step glute-floor left round 1 30s]
  `),
  PATIENCE_MS,
);

test(
  'a weight that was meant in the other unit is halved again',
  () =>
    hold(`
    U: /open
    U: help me with my technique
    U: no
    [scene technique, question weight]
    U: one hundred pounds
    A: *50 pounds*
    U: i meant kilos
    A: *50 kilos*First, brace*
  `),
  PATIENCE_MS,
);

test(
  'a hold that could not be played is said once more, with the advice before it',
  () =>
    hold(`${TO_THE_FIRST_STRETCH}
    U: /request test/requests/apla-error.json
    A: This pattern is often*Lie on your back*
    [request Alexa.Presentation.APLA.RuntimeError, scene stretching, directives none]
  `),
  PATIENCE_MS,
);

test(
  'an answer that is taken back after the result opens its question again, and a no goes on as before',
  () =>
    hold(`
    U: /open
    U: my lower back is sore since yesterday's squats
    ${SEVEN_NOES}
    [scene cause, level self-care]
    U: i gave the wrong answer
    A: Let me ask that again. Are you under eighteen*?
    [scene screening, question screen-7]
    U: no
    A: Nothing you told me*sharply?
    [scene cause, level self-care]
    U: i take that back
    [question screen-7]
    U: yes
    [level clinician, microphone shut]
  `),
  PATIENCE_MS,
);

test(
  'slower and back again, longer and back again',
  () =>
    hold(`${TO_THE_FIRST_STRETCH}
    U: yes
    [step glute-floor left round 1 30s]
    U: slower
    A: I will go slower.*
    U: faster
    A: Back to the usual pace.*
    U: faster
    A: This is as fast as I go.*
    U: longer holds please
    [step glute-floor left round 1 45s]
    U: shorter holds please
    [step glute-floor left round 1 30s]
  `),
  PATIENCE_MS,
);

test.each([
  ['it is numb down my leg', '/silence'],
  ['that hurts', 'stop'],
  ['my back is sore now', 'stop'],
])(
  'checks that "%s" opened and nobody answered are not forgotten: the next launch builds on nothing',
  (trouble, leave) =>
    hold(`
    U: /open
    U: stretch my hamstrings
    U: no
    [scene stretching, question ready]
    U: /after 20s ${trouble}
    [scene screening]
    U: ${leave}
    U: /silence
    U: /wait 5m
    U: /open
    A: Welcome back. What do you feel today?
    U: stretch my hamstrings
    [scene screening, question screen-0]
  `),
  PATIENCE_MS,
);

test(
  'an unanswered question whether it hurt is not forgotten either',
  () =>
    hold(`
    U: /open
    U: stretch my hamstrings
    U: no
    U: /after 20s blorp the wuzzle
    A: Did something hurt or go numb?
    U: pause
    [microphone shut]
    U: /open
    A: *What do you feel*
    U: stretch my hamstrings
    [scene screening, question screen-0]
  `),
  PATIENCE_MS,
);

test.each([
  ['help me with my technique', 'scene technique, question weight'],
  ['stretch my chest between sets', 'scene between-sets'],
  ['stretch my hamstrings', 'scene stretching, step ham-stand left round 1 20s'],
])(
  'what "%s" began goes on after an answer that was taken back',
  (wish, begun) =>
    hold(`
    U: /open
    U: ${wish}
    U: no
    [${begun}]
    U: i gave the wrong answer
    [scene screening, question screen-0]
    U: no
    [${begun}]
  `),
  PATIENCE_MS,
);

test(
  'praise is no result: nothing of the screen is taken back in the middle of a routine',
  () =>
    hold(
      `${TO_THE_FIRST_STRETCH}
    U: yes
    U: yes
    U: no
    A: Good. Kneel*
    U: i gave the wrong answer
    [scene stretching]
  `,
      { seed: '2' },
    ),
  PATIENCE_MS,
);

test(
  'who should leave a stretch out is said again where the audio failed',
  () =>
    hold(`${TO_THE_FIRST_STRETCH}
    U: yes
    A: *hip replacement*
    U: /request test/requests/apla-error.json
    A: *hip replacement*
  `),
  PATIENCE_MS,
);

test(
  'a muscle that had its two rounds gets no third, and nobody has to stand up for it',
  () =>
    hold(`${TO_THE_FIRST_STRETCH}
    U: yes
    U: yes
    [step glute-floor right round 1 30s, question tightness]
    U: both
    [step glute-floor left round 2 30s]
    U: stretch my glutes
    A: Two rounds are enough there for today. Shall we go on?
    U: yes
    [scene stretching]
  `),
  PATIENCE_MS,
);

test(
  'reminders in between stop a hold as well',
  () =>
    hold(`${TO_THE_FIRST_STRETCH}
    U: yes
    [step glute-floor left round 1 30s]
    U: /after 20s what reminders do i have
    A: *Shall we go on?
    U: yes
    [step glute-floor left round 1 30s]
  `),
  PATIENCE_MS,
);

test(
  'a number from zero to ten where anything may be told is a complaint',
  () =>
    hold(`
    U: /open
    U: it's a nine
    [scene screening, question screen-1]
  `),
  PATIENCE_MS,
);

test.each([
  ['i think i might be pregnant', 'asks saddle bladder-bowel'],
  ["oh god it's awful i can't even turn over in bed", 'asks saddle bladder-bowel'],
])(
  'what is dangerous and only half said is checked: %s',
  (words, facts) => hold(`U: /open\nU: ${words}\n[scene screening, ${facts}]`),
  PATIENCE_MS,
);

test(
  'somebody else in danger, told with an article',
  () => hold('U: /open\nU: a woman here has collapsed\n[level emergency, microphone shut]'),
  PATIENCE_MS,
);

test(
  'a tight chest in a rest without a muscle is asked about',
  () => hold('U: /open\nU: rest sixty seconds\nU: no\nU: my chest is tight\n[scene screening]'),
  PATIENCE_MS,
);

test(
  'what comes next is the other side, and how long is counted from there',
  () =>
    hold(`
    U: /open
    U: stretch my hamstrings
    U: no
    [step ham-stand left round 1 20s]
    U: what's next
    A: Next comes the other side. Shall we go on?
    U: how long
    A: About a minute is left. Shall we go on?
    U: yes
    [step ham-stand right round 1 20s, question tightness]
    U: my left hamstring is a bit stiff still
    A: Then one more round there. Once more on the left.*
  `),
  PATIENCE_MS,
);

test(
  'a chair is kept in mind, from whatever question',
  () =>
    hold(`
    U: /open
    U: my lower back is sore since yesterday's squats
    U: chair please
    A: Okay.*
    [question screen-1]
    ${SEVEN_NOES}
    [scene cause]
    U: no
    U: no
    A: *take a chair.*
    [scene stretching]
  `),
  PATIENCE_MS,
);

test(
  'a muscle that was not understood is asked for again, not what hurts',
  () =>
    hold(`
    U: /open
    U: between sets
    U: no
    [scene between-sets, question open]
    U: blorp the wuzzle
    A: I didn't get that.*
    [scene between-sets, question open]
  `),
  PATIENCE_MS,
);
