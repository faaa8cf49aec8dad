/** Closing, help, what was not understood: short, because they are heard every day. */
import type { Terms } from '../terms';

export function welcomeWords(terms: Terms) {
  return {
    resumeRefused: ['Okay, that is put away.'],
    slipped: ['Sorry, I slipped.'],
    freshStart: ['Sorry, I lost our place.'],
    nothingHurts: ['Good to hear.'],
    offer: {
      ask: 'Shall we do a stretching session anyway?',
      short: 'A stretching session: yes or no?',
    },
    more: { ask: 'Anything else?', short: 'Is there anything else?' },
    notUnderstood: ["I didn't get that."],
    /** Instead of asking for ever. */
    madeFor: "I'm for sore backs and stretching; open me when you need me.",
    openHint: {
      ask: "You could say: my lower back is sore since yesterday's squats. What do you feel?",
      short: 'What hurts, and since when?',
    },
    /** A second time: another tack. */
    openTack: {
      ask: 'Let me ask it simply: is your back, side or leg sore today?',
      short: 'Sore back, side or leg: yes or no?',
    },
    help: {
      open: [
        'Tell me what hurts and since when, or ask for a stretch, a rest between sets, your week, or your squat weight.',
      ],
      screening: ['I ask short safety questions first: answer yes, no, or not sure.'],
      cause: ['I am finding out whether technique or stiffness is likelier: a yes or no is enough.'],
      technique: ['I lower the weight with you and go through five points: say next, repeat, or stop.'],
      stretching: ['Say next, repeat, skip, easier, slower, chair, other side, pause or stop.'],
      betweenSets: ['Name a muscle and a rest, like: chest, rest ninety seconds.'],
      week: ["Ask what's left this week, or for a ten minute session."],
      diary: ['Tell me a number from zero to ten, ask how it is going, or say stop the diary.'],
      reminders: ['Say a day and time, or ask what reminders you have.'],
      data: ['Ask what I know about you, or say delete my data.'],
    },
    why: {
      cause: ['Technique and stiffness want different things: less weight, or gentle stretching.'],
      technique: ['A lighter weight lets the right muscles learn the lift again.'],
      stretching: [
        'Hamstrings and glutes are often stiff after squats; easing them can make moving more comfortable.',
      ],
      other: ['It helps me find what suits you.'],
    },
    elsewhere: [
      'I am made for a back, hip or leg that is sore after lifting.',
      `A doctor or ${terms.physio} can look at that.`,
    ],
    goodbye: ['Take care.', 'Bye for now.', 'Move gently, bye.'],
    paused: ['Paused. Open Limber Lifter again and we go on there.'],
    meantNo: ['Okay, let us do the checks again.'],
    onlyAfterChecks: ['After the checks.'],
    elseHelp: ['Sure.'],
  };
}
