/** What is said around a stretch; the stretches' own words are in `stretch-words`. */
export function stretchingWords() {
  return {
    startFloor: 'If you just got up, walk about first; then down on the floor.',
    startChair: 'If you just got up, walk about first; then take a chair.',
    startStanding: 'If you just got up, walk about first; we stay standing.',
    startSession: 'Here we go.',
    startGroups: (groups: string) => `Today, ${groups}.`,
    /** Once a routine. */
    interrupt: 'A gentle pull, never pain; to break in, say: Alexa, stop.',
    sideFirst: (side: string) => `${capital(side)} side first.`,
    sideNow: (side: string) => `Now the ${side} side.`,
    onceMore: (side: string | null) => (side === null ? 'Once more.' : `Once more on the ${side}.`),
    asLastTime: (name: string) => `Next, the ${name}, as last time.`,
    named: (name: string) => `Next, the ${name}.`,
    stubborn: (spot: string) => `Your ${spot} is usually the stubborn one, so it gets more time.`,
    startWords: ['And hold.', 'Hold there.', 'Now hold.'],
    startMoving: 'And begin.',
    countdown: ['Three.', 'Two.', 'One.'],
    release: ['And release.', 'Let go slowly.', 'Ease out.'],
    ready: {
      side: { ask: 'Ready for the other side?', short: 'Other side: ready?' },
      round: { ask: 'Ready to do that once more?', short: 'Once more: ready?' },
      next: { ask: 'Ready for the next one?', short: 'Next one: ready?' },
      goOn: { ask: 'Shall we go on?', short: 'Ready to go on?' },
    },
    tightness: { ask: 'Is either side still tight?', short: 'Still tight on a side, or loose?' },
    tightnessMiddle: { ask: 'Is it still tight?', short: 'Still tight, or loose?' },
    tightnessEnd: { ask: 'Does it feel looser now?', short: 'Looser, or still tight?' },
    secondRound: 'Then one more round there.',
    enough: 'Two rounds are enough there for today.',
    loose: ['Good.', 'Lovely.', 'Well done.'],
    leaveThatOut: 'Good, then we leave that stretch out.',
    didItHurt: { ask: 'Did something hurt or go numb?', short: 'Did it hurt or go numb: yes or no?' },
    noEasier: 'There is no easier version of this one, so make it smaller.',
    easier: 'Here is an easier one.',
    noSuch: 'There is none of that kind for this muscle.',
    noOtherSide: 'This one works both sides at once.',
    longer: 'Longer holds from now on.',
    shorter: 'Shorter holds from now on.',
    slower: 'I will go slower.',
    faster: 'Back to the usual pace.',
    fastest: 'This is as fast as I go.',
    left: (minutes: number) => `${minutes <= 1 ? 'About a minute is' : `About ${minutes} minutes are`} left.`,
    takes: (minutes: number) => `It takes about ${minutes} minutes.`,
    nextIs: (name: string | null) => (name === null ? 'That was the last one.' : `Next comes the ${name}.`),
    takeTime: ['Take your time.'],
    feelIt: (where: string) =>
      `You should feel a gentle pull ${where}: easing it can make moving more comfortable.`,
    lastOne: 'That was the last one.',
    doneRoutine: [
      'That is the routine, well done.',
      'All done, well done.',
      'That was all of it, nicely done.',
    ],
    /** Every stretch was left out. */
    noneHeld: 'Okay, that was the last one.',
    doneEarly: 'Okay, we finish here.',
    nothingFits: 'I have no stretch that suits this now.',
    noHamstrings: 'With pain or tingling in a leg I leave hamstring stretches out.',
    more: { ask: 'Would you like anything else?', short: 'Anything else?' },
    thenTechnique: {
      ask: 'Shall we look at your weight and technique now?',
      short: 'Weight and technique: yes or no?',
    },
  };
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
