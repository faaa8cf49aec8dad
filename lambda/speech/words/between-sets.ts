/** A light stretch between sets, then a count to the next one. Kay and Blazevich 2012: short holds only. */
export function betweenSetsWords() {
  return {
    which: { ask: 'Which muscle shall we stretch?', short: 'Hamstrings, chest, or which one?' },
    light: 'Lightly, just ten seconds.',
    otherSide: 'Other side.',
    startWord: 'Hold.',
    release: 'Shake it out.',
    countRest: (seconds: string) => ({
      ask: `Shall I count ${seconds} of rest?`,
      short: 'Count your rest: yes or no?',
    }),
    howLong: { ask: 'How long is your rest?', short: 'How many seconds of rest?' },
    resting: (seconds: string) => `Resting ${seconds}.`,
    left: (seconds: string) => `${seconds.charAt(0).toUpperCase()}${seconds.slice(1)} left.`,
    getReady: 'Get ready.',
    countdown: ['Three.', 'Two.', 'One.'],
    nextSet: 'Next set.',
    again: { ask: 'Set done: stretch again?', short: 'The same stretch again?' },
    restAgain: { ask: 'Another rest after the next set?', short: 'Set done: rest again?' },
    gently: 'Then take it gently.',
    tooLong: "I count up to three minutes; for longer, Alexa's own timer is better.",
    enjoy: 'Good lifting.',
  };
}
