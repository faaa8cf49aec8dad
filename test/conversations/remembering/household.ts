import type { Remembered } from './conversation';
import { FIRST_ROUTINE, ONE_CHECK, SHORT_CHECKS } from './fragments';

export const HOUSEHOLD: readonly Remembered[] = [
  {
    title: 'every recognised voice has a memory of its own, and so has everybody else together',
    script: `
      U: /voice ann
      ${FIRST_ROUTINE}
      U: ready
      U: stop
      U: /voice bob
      U: open limber lifter
      A: This is Limber Lifter*
      U: what do you know about me
      A: I remember nothing about you but that we have met. *
      U: no
      U: /voice none
      U: open limber lifter
      A: This is Limber Lifter*
      U: what's left this week
      A: Nothing is stretched yet this week*
      U: no
      U: /voice ann
      U: open limber lifter
      A: Welcome back. We were at the left lying figure four*
    `,
  },
  {
    title:
      'a session belongs to the voice that opened it: nothing of it is told to another, or to nobody known',
    script: `
      U: /voice ann
      U: open limber lifter
      U: start a soreness diary
      U: yes
      U: 4
      U: /voice none
      U: how is my soreness
      A: That belongs to another voice; with yours, open me again. Anything else?
      U: /voice bob
      U: my week
      A: That belongs to another voice*
      U: what do you know about me
      A: That belongs to another voice*
      U: my soreness is 9
      A: That belongs to another voice*
      U: stop the diary
      A: That belongs to another voice*
      U: /voice ann
      U: give me a summary for my doctor
      A: *one entry since 24 November, worst 4*
      U: /voice none
      U: yes
      A: That belongs to another voice*
      [card none]
    `,
  },
  {
    title: 'steps of a routine stay with whoever began it, also when a word of theirs is not recognised',
    script: `
      U: /voice ann
      ${FIRST_ROUTINE}
      U: /voice none
      U: ready
      [step glute-floor left]
      U: /voice bob
      U: ready
      [step glute-floor right]
      U: stop
      U: open limber lifter
      A: This is Limber Lifter*
      U: no
      U: /voice ann
      U: open limber lifter
      A: Welcome back. We were at the right lying figure four. *
      U: yes
      ${SHORT_CHECKS}
      [step glute-floor right]
    `,
  },
  {
    title: 'deleting removes the memory of the whole household',
    script: `
      U: /voice ann
      U: open limber lifter
      U: check my technique
      ${ONE_CHECK}
      U: eighty kilos
      U: stop
      U: /voice bob
      U: open limber lifter
      U: delete my data
      A: Shall I delete all I remember for this account, reminders included?
      U: yes
      U: /voice ann
      U: open limber lifter
      A: This is Limber Lifter*
    `,
  },
];
