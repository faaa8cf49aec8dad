import type { Remembered } from './conversation';
import { ONE_CHECK } from './fragments';

/** One stretch of a group: a session of its own. */
const STRETCH = (group: string): string => `
  U: open limber lifter
  U: stretch my ${group}
  U: ready
  U: that's enough
  U: no
  U: stop
`;

/** Ten minutes of what is left, in so many holds, and no reminder. */
const TEN_MINUTES = (holds: number): string => `
  U: give me a ten minute session
  ${ONE_CHECK}
  [scene stretching]
  ${'U: ready\n[scene stretching]\n'.repeat(holds - 1)}
  U: ready
  [question remind-weekly]
  U: no
  U: no
  [microphone shut]
`;

export const WEEK: readonly Remembered[] = [
  {
    title: 'the week fills up over its days, and begins anew on Monday',
    script: `
      U: open limber lifter
      U: what's left this week
      A: Nothing is stretched yet this week, and all twelve groups are left. Shall we do some of what is left?
      [scene week, question ready]
      U: no
      U: open limber lifter
      U: stretch my chest
      ${ONE_CHECK}
      [step chest-door left]
      U: ready
      U: that's enough
      U: no
      U: stop
      ${STRETCH('calves')}
      U: open limber lifter
      U: how's my week
      A: Two of twelve groups are done this week; next come hamstrings, glutes, hip flexors and quads, and six more. *
      U: no
      U: /wait 1d
      U: open limber lifter
      U: stretch my neck
      ${ONE_CHECK}
      U: ready
      U: that's enough
      U: no
      U: stop
      U: open limber lifter
      U: how's my week
      A: Three of twelve groups are done this week; next come hamstrings*
      U: no
      # Wednesday, so five days later it is Monday.
      U: /wait 5d
      U: open limber lifter
      U: what's left this week
      A: Nothing is stretched yet this week*
    `,
  },
  {
    title: 'what to stretch today is named, and fits the minutes asked for',
    script: `
      U: open limber lifter
      U: what should i stretch today
      ${ONE_CHECK}
      A: *Today, hamstrings, glutes, hip flexors, quads and two more. *
      [scene stretching, step ham-stand left 20s]
      U: ready
      U: stop
      U: open limber lifter
      U: no
      U: give me a five minute session
      A: Today, glutes, hip flexors *
    `,
  },
  {
    title: 'what was done yesterday is not asked for again while other groups are left',
    script: `
      U: open limber lifter
      U: stretch my hamstrings
      ${ONE_CHECK}
      U: ready
      U: that's enough
      U: no
      U: stop
      U: /wait 1d
      U: open limber lifter
      U: give me a five minute session
      ${ONE_CHECK}
      A: *Today, glutes, hip flexors *
    `,
  },
  {
    title: 'weeks in a row are told, without a fuss',
    script: `
      U: open limber lifter
      ${TEN_MINUTES(12)}
      U: open limber lifter
      U: how's my week
      A: Six of twelve groups are done this week; next come lower back, chest, upper back and shoulders, and two more. Shall we do some of what is left?
      U: no
      U: /wait 7d
      U: open limber lifter
      ${TEN_MINUTES(14)}
      U: open limber lifter
      U: how's my week
      A: Eight of twelve groups are done this week; left are glutes, hip flexors, quads and calves. That makes two weeks in a row. *
      U: no
      U: /wait 1d
      U: open limber lifter
      ${TEN_MINUTES(12)}
      U: open limber lifter
      U: how's my week
      A: All twelve groups had their stretch this week. Two or three times is better still, so next would be * Shall we do another round anyway?
    `,
  },
];
