import type { Remembered } from './conversation';
import { FIRST_ROUTINE, ONE_CHECK, SEVEN_NOES, SHORT_CHECKS } from './fragments';

export const COMING_BACK: readonly Remembered[] = [
  {
    title: 'an interrupted routine is resumed where it was, after the short checks',
    script: `
      ${FIRST_ROUTINE}
      U: ready
      [step glute-floor left]
      U: ready
      [step glute-floor right]
      U: no
      [step hipflex-kneel left]
      U: /end
      U: /wait 2h
      U: open limber lifter
      A: Welcome back. We were at the left kneeling hip stretch. Shall we go on there?
      U: yes
      ${SHORT_CHECKS}
      [scene stretching, step hipflex-kneel left]
      U: ready
      [step hipflex-kneel right]
    `,
  },
  {
    title: '"pause" keeps the place, and stop does too',
    script: `
      ${FIRST_ROUTINE}
      U: ready
      [step glute-floor left]
      U: pause
      A: Paused. Open Limber Lifter again and we go on there.
      [microphone shut]
      U: /wait 20m
      U: open limber lifter
      A: *We were at the left lying figure four*
      U: let's go
      ${SHORT_CHECKS}
      [step glute-floor left]
      U: stop
      [microphone shut]
      U: open limber lifter
      A: *We were at the left lying figure four*
    `,
  },
  {
    title: 'a place from the day before yesterday is asked after the full checks',
    script: `
      ${FIRST_ROUTINE}
      U: ready
      U: stop
      U: /wait 2d
      U: open limber lifter
      A: *We were at the left lying figure four*
      U: yes
      A: First, routine checks*
      ${SEVEN_NOES}
      [question days]
      U: three
      [scene stretching, step glute-floor left]
    `,
  },
  {
    title: 'a place that is refused is put away for good',
    script: `
      ${FIRST_ROUTINE}
      U: ready
      U: stop
      U: /wait 1h
      U: open limber lifter
      U: no
      A: Okay, that is put away. What do you feel today?
      U: stop
      U: /wait 1h
      U: open limber lifter
      A: Welcome back. What do you feel today?
    `,
  },
  {
    title: 'nobody wants to go on with a place of last week',
    script: `
      ${FIRST_ROUTINE}
      U: ready
      U: stop
      U: /wait 7d
      U: open limber lifter
      A: Welcome back. What do you feel today?
    `,
  },
  {
    title:
      'the same afternoon and the next morning: how it went, the short checks, straight into the routine',
    script: `
      ${FIRST_ROUTINE}
      U: ready
      U: ready
      U: that's enough
      A: Okay, we finish here. Shall I remind you to stretch this afternoon*
      U: no
      U: no
      U: no
      [microphone shut]
      U: /wait 9h
      U: open limber lifter
      A: Welcome back. How does it feel since we stretched?
      U: still tight
      ${SHORT_CHECKS}
      [scene stretching, step lb-knee-rolls]
      U: ready
      [step glute-floor left]
      U: that's enough
      U: no
      U: no
      U: no
      U: /wait 14h
      U: open limber lifter
      A: Welcome back. How does it feel since we stretched?
      U: better
      ${SHORT_CHECKS}
      A: *Next, the knee rolls*
      [scene stretching, step lb-knee-rolls]
    `,
  },
  {
    title: 'a morning later than a day after the routine: how it went, and the full checks',
    script: `
      ${FIRST_ROUTINE}
      U: ready
      U: that's enough
      U: no
      U: no
      U: no
      U: /wait 25h
      U: open limber lifter
      A: Welcome back. How does it feel since we stretched?
      U: still tight
      A: First, routine checks*
      ${SEVEN_NOES}
      U: two days
      U: no
      U: no
      [scene stretching]
    `,
  },
  {
    title: 'worse than before is no case for the short checks',
    script: `
      ${FIRST_ROUTINE}
      U: ready
      U: that's enough
      U: no
      U: no
      U: no
      U: /wait 3h
      U: open limber lifter
      U: it's worse
      A: First, routine checks*
    `,
  },
  {
    title: 'loose again: a session is offered, and no checks are due so soon',
    script: `
      ${FIRST_ROUTINE}
      U: ready
      U: that's enough
      U: no
      U: no
      U: no
      U: /wait 3h
      U: open limber lifter
      U: it's loose
      A: Good to hear. Shall we do a stretching session anyway?
      U: yes
      A: Today, *
      [scene stretching]
    `,
  },
  {
    title: 'after any other result than self-care nothing is left to build on',
    script: `
      ${FIRST_ROUTINE}
      U: ready
      U: that's enough
      U: no
      U: no
      U: no
      U: /wait 3h
      U: open limber lifter
      U: still tight
      U: no
      U: no
      U: no
      [asks fever]
      U: yes
      [level urgent, microphone shut]
      U: /wait 1h
      U: open limber lifter
      A: Welcome back. What do you feel today?
      U: my back is still sore
      A: First, routine checks*
    `,
  },
  {
    title: 'something hurt, with numbness: that place is not offered again',
    script: `
      ${FIRST_ROUTINE}
      U: ready
      U: that hurts
      [scene screening]
      U: yes
      [level emergency, microphone shut]
      U: /wait 1h
      U: open limber lifter
      A: Welcome back. What do you feel today?
    `,
  },
  {
    title: 'a stretch without a complaint is no ground for the short checks',
    script: `
      U: open limber lifter
      U: stretch my chest
      ${ONE_CHECK}
      [scene stretching]
      U: ready
      U: that's enough
      U: no
      U: no
      U: /wait 1h
      U: open limber lifter
      U: my lower back is sore
      A: First, routine checks*
    `,
  },
  {
    title: 'the side that stays tight is told plainly, and comes with more time',
    script: `
      ${[1, 2, 3]
        .map(
          (day) => `
      U: open limber lifter
      U: my lower back is sore since yesterday after squats
      ${day === 1 ? SEVEN_NOES : 'U: no\nU: no\nU: no\nU: no'}
      ${day === 1 ? 'U: no\nU: no' : ''}
      [scene stretching]
      U: ready
      U: ready
      U: the left one
      A: Then one more round there*
      [step glute-floor left round 2]
      U: that's enough
      U: no
      U: no
      U: no
      U: /wait 22h`,
        )
        .join('\n')}
      U: open limber lifter
      U: still tight
      U: no
      U: no
      U: no
      U: no
      A: *Your left glute is usually the stubborn one, so it gets more time.*
      [scene stretching]
    `,
  },
];
