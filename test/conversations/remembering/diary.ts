import type { Remembered } from './conversation';
import { SEVEN_NOES } from './fragments';

const AGREED = `
  U: open limber lifter
  U: start a soreness diary
  A: May I keep one soreness number a day, from zero to ten, until you say stop the diary?
  U: yes
  A: Okay, the diary is on. How sore are you now, from zero to ten?
`;

/** The next entry, so many days later. */
const ENTRY = (days: number, score: number): string => `
  U: /wait ${days}d
  U: open limber lifter
  U: my soreness is ${score}
  [scene welcome]
  U: no
`;

export const DIARY: readonly Remembered[] = [
  {
    title: 'nothing is kept without a yes',
    script: `
      U: open limber lifter
      U: my soreness is 5
      A: May I keep one soreness number a day*
      U: no
      A: Okay, no diary. Anything else?
      U: how is my soreness
      A: There is no diary yet. Anything else?
      U: give me a summary for my doctor
      A: There is no diary yet. Anything else?
    `,
  },
  {
    title: 'a number a day, what it says of the days, and of the weeks',
    script: `
      ${AGREED}
      U: 6
      A: Noted: 6. Anything else?
      U: no
      U: /wait 1d
      U: open limber lifter
      A: Welcome back. *
      U: my soreness is 5
      A: Noted: 5. That is less than last time: 6, now 5. Anything else?
      U: how is my soreness
      A: That is less than last time: 6, now 5. Anything else?
      U: no
      ${ENTRY(3, 5)}
      ${ENTRY(3, 4)}
      ${ENTRY(3, 3)}
      U: open limber lifter
      U: how is my soreness
      A: It is going down: * Anything else?
    `,
  },
  {
    title: 'a summary for a clinician is read aloud, and sent as a card only after a yes',
    script: `
      ${AGREED}
      U: 6
      U: no
      ${ENTRY(4, 5)}
      ${ENTRY(4, 4)}
      U: open limber lifter
      U: give me a summary for my doctor
      A: For a clinician: 3 entries since 24 November, worst 6 out of ten, latest 4. It is going down: *Shall I also send that as a card to your Alexa app?
      [card none]
      U: no
      A: Okay, no card. Anything else?
      [card none]
      U: read me the summary
      [card none]
      U: yes
      A: Sent. Anything else?
      [card Soreness diary]
    `,
  },
  {
    title: 'no better in two weeks leads to a clinician, with the reason',
    script: `
      ${AGREED}
      U: 5
      U: no
      ${ENTRY(3, 5)}
      ${ENTRY(3, 6)}
      ${ENTRY(3, 5)}
      ${ENTRY(3, 5)}
      U: /wait 3d
      U: open limber lifter
      U: my soreness is 5
      A: Please have a doctor or physio look at it before you go on. It has not improved in two weeks. *
      [level clinician, microphone shut]
      # The same reason holds when no number is told.
      U: /wait 1d
      U: open limber lifter
      U: my lower back is sore since yesterday
      ${SEVEN_NOES}
      A: Please have a doctor or physio look at it before you go on. It has not improved in two weeks. *
      [level clinician, microphone shut]
    `,
  },
  {
    title: 'the third bout in six weeks leads to a clinician, with the reason',
    script: `
      ${AGREED}
      U: 4
      U: no
      ${ENTRY(12, 4)}
      U: /wait 12d
      U: open limber lifter
      U: my soreness is 4
      A: Please have a doctor or physio look at it before you go on. This is the third bout of soreness in six weeks. *
      [level clinician, microphone shut]
    `,
  },
  {
    title: 'a third bout is one without its number too',
    script: `
      ${AGREED}
      U: 4
      U: no
      ${ENTRY(12, 4)}
      U: /wait 12d
      U: open limber lifter
      U: my lower back is sore since yesterday
      ${SEVEN_NOES}
      A: Please have a doctor or physio look at it before you go on. This is the third bout*
      [level clinician, microphone shut]
    `,
  },
  {
    title: 'a severe number is no number to note and go on',
    script: `
      ${AGREED}
      U: 9
      A: Noted: 9. First, routine checks. *
      [asks saddle bladder-bowel]
      U: no
      U: no
      U: no
            [level urgent, microphone shut]
    `,
  },
  {
    title: 'what is no number from zero to ten is asked for again',
    script: `
      ${AGREED}
      U: 14
      A: I need a number from zero to ten. How sore are you now, from zero to ten?
      U: zero
      A: Noted: 0. Anything else?
    `,
  },
  {
    title: '"stop the diary" deletes it',
    script: `
      ${AGREED}
      U: 5
      U: what do you know about me
      A: *a soreness diary with one entry*
      U: stop the diary
      A: The diary is off, and its entries are deleted. Anything else?
      U: no
      U: open limber lifter
      U: how is my soreness
      A: There is no diary yet. Anything else?
      U: what do you know about me
      A: I remember your time zone. *
    `,
  },
];

export const DIARY_OFF: readonly Remembered[] = [
  {
    title: 'a skill without a diary keeps none, and offers none',
    script: `
      U: open limber lifter
      U: start a soreness diary
      A: This skill keeps no soreness diary. Anything else?
      U: my soreness is 5
      A: This skill keeps no soreness diary. Anything else?
      U: give me a summary for my doctor
      A: This skill keeps no soreness diary. Anything else?
      U: help
      A: * Anything else?
    `,
  },
  {
    title: 'days and trend are asked afresh each time',
    script: `
      U: open limber lifter
      U: my lower back is sore
      ${SEVEN_NOES}
      A: *How many days has it been sore?
      U: sixteen days
      [question trend]
      U: the same
      [level clinician, microphone shut]
      U: /wait 2d
      U: open limber lifter
      U: my lower back is sore
      ${SEVEN_NOES}
      A: *How many days has it been sore?
      U: sixteen days
      [question trend]
    `,
  },
];
