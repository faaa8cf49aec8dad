import type { Remembered } from './conversation';
import { FIRST_ROUTINE, ONE_CHECK } from './fragments';

export const MY_DATA: readonly Remembered[] = [
  {
    title: 'what is known is told by its kinds, never the answers to the checks',
    script: `
      U: open limber lifter
      U: what do you know about me
      A: I remember nothing about you but that we have met. Your answers to the safety questions are never kept. Anything else?
      U: no
      ${FIRST_ROUTINE}
      U: ready
      U: slower
      U: ready
      U: stop
      U: open limber lifter
      U: what do you know about me
      A: I remember one day of stretching, where we stopped in a routine, how you like your stretches and your time zone. Your answers to the safety questions are never kept. Anything else?
    `,
  },
  {
    title: 'a deletion asks first, and a no keeps everything',
    script: `
      ${FIRST_ROUTINE}
      U: stop
      U: open limber lifter
      U: delete my data
      A: Shall I delete all I remember for this account, reminders included?
      [question delete]
      U: no
      A: Okay, nothing is deleted. Anything else?
      U: no
      U: open limber lifter
      A: Welcome back. We were at *
    `,
  },
  {
    title: 'after a yes nobody is known any more, and no reminder rings',
    script: `
      ${FIRST_ROUTINE}
      U: ready
      U: that's enough
      U: yes
      U: no
      U: delete my data
      U: yes
      A: Done, everything is deleted.
      [microphone shut, reminders none]
      U: /wait 1d
      [rang none]
      U: open limber lifter
      A: This is Limber Lifter*
      U: how's my week
      A: Nothing is stretched yet this week*
    `,
  },
  {
    title: 'a yes to another question after all deletes nothing',
    script: `
      U: open limber lifter
      U: check my technique
      ${ONE_CHECK}
      U: eighty kilos
      U: delete my data
      [question delete]
      U: what's left this week
      [question ready]
      U: yes
      [scene stretching]
      U: stop
      U: open limber lifter
      U: no
      U: what do you know about me
      A: *your squat weight plan*
    `,
  },
  {
    title: 'disabling the skill forgets everything, reminders included',
    script: `
      ${FIRST_ROUTINE}
      U: ready
      U: that's enough
      U: yes
      U: no
      U: no
      U: /request test/requests/skill-disabled.json
      A:
      [request AlexaSkillEvent.SkillDisabled]
      U: open limber lifter
      A: This is Limber Lifter*
      [reminders none]
    `,
  },
];
