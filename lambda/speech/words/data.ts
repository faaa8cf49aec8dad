/** What is kept, and its removal. */
export function dataWords() {
  return {
    nothing: 'I remember nothing about you but that we have met.',
    noMemory: "I can't reach my memory right now.",
    keep: (things: string) => `I remember ${things}.`,
    stretchingDays: (days: number) => (days === 1 ? 'one day of stretching' : `${days} days of stretching`),
    weightPlan: 'your squat weight plan',
    place: 'where we stopped in a routine',
    timeZone: 'your time zone',
    preferences: 'how you like your stretches',
    reminders: (count: number) => (count === 1 ? 'one reminder' : `${count} reminders`),
    diary: (entries: number) =>
      entries === 1 ? 'a soreness diary with one entry' : `a soreness diary with ${entries} entries`,
    noAnswers: 'Your answers to the safety questions are never kept.',
    askDelete: {
      ask: 'Shall I delete all I remember for this account, reminders included?',
      short: 'Delete everything: yes or no?',
    },
    deleted: ['Done, everything is deleted.'],
    deletedButReminders: ['Your data is deleted, but I could not remove the reminders; the Alexa app can.'],
    notDeleted: ['I could not delete it just now; please try again later.'],
    /** To a voice that is not recognised as the one whose memory it is. */
    otherVoice: ['That belongs to another voice; with yours, open me again.'],
    kept: ['Okay, nothing is deleted.'],
  };
}
