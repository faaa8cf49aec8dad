/** The week over twelve groups: what is done, what is left. Guidance: American College of Sports Medicine. */
export function weekWords() {
  return {
    allDone: 'All twelve groups had their stretch this week.',
    noneDone: 'Nothing is stretched yet this week, and all twelve groups are left.',
    some: (done: number, left: string) => `${doneOf(done)}; left are ${left}.`,
    manyLeft: (done: number, left: string, more: number) =>
      `${doneOf(done)}; next come ${left}, and ${COUNTS[more] ?? more} more.`,
    others: (count: number) => `${COUNTS[count] ?? count} more`,
    streak: (weeks: number) => `That makes ${COUNTS[weeks] ?? weeks} weeks in a row.`,
    onceOnly: (names: string) => `Two or three times is better still, so next would be ${names}.`,
    ask: { ask: 'Shall we do some of what is left?', short: 'A session of what is left: yes or no?' },
    askAnyway: { ask: 'Shall we do another round anyway?', short: 'Another session: yes or no?' },
  };
}

const COUNTS = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ');

function doneOf(done: number): string {
  const count = COUNTS[done] ?? String(done);
  return `${count.charAt(0).toUpperCase()}${count.slice(1)} of twelve groups ${done === 1 ? 'is' : 'are'} done this week`;
}
