import type { Remembered } from './conversation';
import { ONE_CHECK, SEVEN_NOES } from './fragments';

/** Half of eighty kilos, five points, the way back up. */
const PLAN_MADE = `
  U: open limber lifter
  U: check my technique
  ${ONE_CHECK}
  A: *What weight did you squat?
  U: eighty kilos
  A: Drop to 40 kilos next time, about half, and only if it is free of pain. First, brace: *
  U: next
  U: next
  U: next
  U: next
  A: Fifth, *Shall I plan the way back up?
  U: yes
  A: After a session and a good next morning, add 5 kilos: 45, 50, 55, and so on up to 80 kilos. *
  U: no
  U: no
`;

export const WEIGHT_PLAN: readonly Remembered[] = [
  {
    title: 'a plan goes up after a good squat day and back after a bad morning',
    script: `
      ${PLAN_MADE}
      U: /wait 3d
      U: open limber lifter
      U: what weight should i squat
      ${ONE_CHECK}
      A: *Your next squat weight is 40 kilos. Anything else?
      U: no
      U: /wait 1d
      U: open limber lifter
      U: i squatted forty felt fine
      ${ONE_CHECK}
      A: *Well done. Next time, 45 kilos. Anything else?
      U: no
      U: /wait 2d
      U: open limber lifter
      U: i squatted 45 kilos and it felt good
      ${ONE_CHECK}
      A: *Well done. Next time, 50 kilos. Anything else?
      U: no
      # A bad morning is a complaint, so the full checks come first.
      U: /wait 1d
      U: open limber lifter
      U: this morning was bad
      A: First, routine checks*
      ${SEVEN_NOES}
      U: one day
      A: *Then one step back: 45 kilos next time. Shall we loosen up with some stretches now?
      U: yes
      [scene stretching, step lb-knee-rolls]
      U: stop
      U: /wait 3d
      U: open limber lifter
      U: no
      U: what weight should i squat
      ${ONE_CHECK}
      A: *Your next squat weight is 45 kilos.*
    `,
  },
  {
    title: 'back at the working weight, and never below the first step',
    script: `
      ${PLAN_MADE}
      U: /wait 1d
      U: open limber lifter
      U: i squatted 80 kilos and it felt great
      ${ONE_CHECK}
      A: *You are back at 80 kilos, your working weight.*
      U: no
      U: open limber lifter
      U: check my technique
      ${ONE_CHECK}
      U: one hundred kilos
      A: Drop to 50 kilos*
      U: that's enough
      U: my squats felt bad
      A: First, routine checks*
      ${SEVEN_NOES}
      U: one day
      A: *Then stay at 50 kilos, your lightest step.*
    `,
  },
  {
    title: 'a report without a plan makes one',
    script: `
      U: open limber lifter
      U: i squatted sixty and felt fine
      ${ONE_CHECK}
      A: *Drop to 30 kilos next time*
    `,
  },
];
