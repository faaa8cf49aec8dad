/** The soreness diary: a number a day, kept only after a yes. Figures and their direction, no diagnosis. */
import type { Terms } from '../terms';

export function diaryWords(terms: Terms) {
  return {
    notHere: ['This skill keeps no soreness diary.'],
    askAgree: {
      ask: 'May I keep one soreness number a day, from zero to ten, until you say stop the diary?',
      short: 'Keep a soreness number a day: yes or no?',
    },
    agreed: ['Okay, the diary is on.'],
    refused: ['Okay, no diary.'],
    askScore: { ask: 'How sore are you now, from zero to ten?', short: 'A number from zero to ten?' },
    noted: (score: number) => `Noted: ${score}.`,
    wrongScore: ['I need a number from zero to ten.'],
    stopped: ['The diary is off, and its entries are deleted.'],
    noDiary: ['There is no diary yet.'],
    tooShort: 'There is too little in the diary for a trend yet.',
    pictureTitle: 'Soreness, last two weeks',
    trend: {
      better: (before: number, now: number) =>
        `It is going down: ${before} on average last week, ${now} this week.`,
      same: (before: number, now: number) => `It is about the same: ${before} last week, ${now} this week.`,
      worse: (before: number, now: number) =>
        `It is going up: ${before} on average last week, ${now} this week.`,
    },
    sinceYesterday: {
      better: (before: number, now: number) => `That is less than last time: ${before}, now ${now}.`,
      same: (_before: number, now: number) => `The same as last time: ${now}.`,
      worse: (before: number, now: number) => `That is more than last time: ${before}, now ${now}.`,
    },
    reason: {
      'third-episode': 'This is the third bout of soreness in six weeks.',
      'no-improvement': 'It has not improved in two weeks.',
    },
    clinician: `Please have a doctor or ${terms.physio} look at it before you go on.`,
    summary: (entries: number, from: string, worst: number, now: number) =>
      `For a clinician: ${entries === 1 ? 'one entry' : `${entries} entries`} since ${from}, worst ${worst} out of ten, latest ${now}.`,
    askCard: {
      ask: 'Shall I also send that as a card to your Alexa app?',
      short: 'Send the card: yes or no?',
    },
    cardTitle: 'Soreness diary',
    cardSent: ['Sent.'],
    noCard: ['Okay, no card.'],
  };
}
