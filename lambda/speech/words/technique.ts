/** Half the weight and better technique: one cue for each fault. Sources: NSCA, back squat technique; IJSPT 2023. */
export function techniqueWords() {
  return {
    askWeight: { ask: 'What weight did you squat?', short: 'How many kilos or pounds?' },
    strangeWeight: ["That doesn't sound like a squat weight."],
    half: (weight: string) => `Drop to ${weight} next time, about half, and only if it is free of pain.`,
    bareBar: (weight: string) => `Then the bar alone, ${weight}, and only if it is free of pain.`,
    halfOfWhatever: 'Then take about half of whatever it was, and only if it is free of pain.',
    faults: [
      {
        name: 'brace',
        cue: 'First, brace: breathe into your belly and tighten it before you go down, so your back keeps its natural curve.',
      },
      {
        name: 'heels',
        cue: 'Second, heels: keep them down; if they lift, try a slightly wider stance or a small heel wedge.',
      },
      { name: 'knees', cue: 'Third, knees: let them travel over your toes, never falling inwards.' },
      { name: 'depth', cue: 'Fourth, depth: stop just before the point where your pelvis tucks under.' },
      {
        name: 'bar path',
        cue: 'Fifth, bar path: the bar goes straight up and down over the middle of your foot.',
      },
    ],
    pointsLeft: (left: number) =>
      left === 0
        ? 'That was the last point.'
        : left === 1
          ? 'One point is left.'
          : `${left} points are left.`,
    askNext: { ask: 'Ready for the next point?', short: 'Next point?' },
    /** The last point is followed by the way back up. */
    askPlan: { ask: 'Shall I plan the way back up?', short: 'Plan the way back up: yes or no?' },
    wayBack: (steps: string, step: string) =>
      `After a session and a good next morning, add ${step}: ${steps}.`,
    wayBackAny:
      'After a session and a good next morning, add the smallest plates; after a bad one, take them off again.',
    wayBackRule: 'After a bad morning, go back one step.',
    stretchOffer: { ask: 'Shall we loosen up with some stretches now?', short: 'Stretch now: yes or no?' },
    planNow: (weight: string) => `Your next squat weight is ${weight}.`,
    planUp: (weight: string) => `Well done. Next time, ${weight}.`,
    planBack: (weight: string) => `Then one step back: ${weight} next time.`,
    planLowest: (weight: string) => `Then stay at ${weight}, your lightest step.`,
    planDone: (weight: string) => `You are back at ${weight}, your working weight.`,
    planStay: (weight: string) => `Stay at ${weight} until the morning after is good.`,
    noPlan: ['I have no weight plan for you yet.'],
  };
}
