/** Opening: short, because it is heard every day; apart, because a launch needs no other words. */

export function greetingWords() {
  return {
    first: [
      'This is Limber Lifter: I check a back that is sore after squats, then talk you through stretches.',
      'It is general information, not medical advice.',
    ],
    askFirst: { ask: 'What do you feel?', short: 'Where are you sore, and since when?' },
    again: ['Welcome back.'],
    askAgain: { ask: 'What do you feel today?', short: 'Is anything sore today, and since when?' },
    /** Within a day of a routine. */
    followUp: { ask: 'How does it feel since we stretched?', short: 'Looser, still tight, or worse?' },
    interrupted: (where: string) => [`Welcome back. We were at the ${where}.`],
    askResume: { ask: 'Shall we go on there?', short: 'Go on where we stopped?' },
    wentWrong: ['Sorry, something went wrong here; please open me again.'],
    storeDown: ["I can't reach my memory right now, so today I start fresh."],
    storeLost: ["I couldn't save that, but we can go on."],
  };
}

export type GreetingWords = ReturnType<typeof greetingWords>;
