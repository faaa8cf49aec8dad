/** Looking for the likelier cause. "This pattern is often ...": never a diagnosis. */
export function causeWords() {
  return {
    sharpRep: {
      ask: 'In the lift itself, did one rep hurt sharply?',
      short: 'A sharp pain in one rep: yes or no?',
    },
    form: {
      ask: 'Did your back round, did your heels lift, or was it heavier or deeper than usual?',
      short: 'Rounded back, lifted heels, or more weight than usual: yes or no?',
    },
    morning: {
      ask: 'And are you stiff on getting up, and easier once you move about?',
      short: 'Stiff at first, easier on moving: yes or no?',
    },
    stiffness: 'This pattern is often hamstrings and glutes that got stiff overnight.',
    technique: 'This pattern is often technique, or more weight than your back was ready for.',
    both: 'This pattern is often both: technique, and muscles that got stiff overnight.',
    afterSharpRep:
      'After a sharp pain in a rep, leave the stretching for today, and see a clinician if it is not better in a week.',
  };
}
