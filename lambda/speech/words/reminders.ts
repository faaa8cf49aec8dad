/**
 * Reminders: each is offered, and repeated once made, with what, when and how often, as Amazon's guidelines for the
 * Reminders API ask. What Alexa says when one rings has no health word in it and tells how to open the skill.
 */
import type { ReminderFaultReason } from '../../conversation/ports';
import type { ReminderKind } from '../../conversation/said';
import type { Sentence } from '../sentence';

/** Faults that have an answer of their own in the scene: a question, a permission, another proposal. */
export type ToldFault = Exclude<
  ReminderFaultReason,
  'no-permission' | 'in-the-past' | 'recurrence-refused' | 'not-found'
>;

const text: Readonly<Record<ReminderKind, string>> = {
  afternoon: 'Time for your afternoon stretch. Just say: Alexa, open limber lifter.',
  morning: 'Time for your morning stretch. Just say: Alexa, open limber lifter.',
  weekly: 'Time for your stretching session. Just say: Alexa, open limber lifter.',
};

const faults: Readonly<Record<ToldFault, readonly Sentence[]>> = {
  'device-unsupported': ["This device can't ring reminders.", 'Ask me again on another Echo.'],
  'too-many': ['Alexa has no room for more reminders.', 'Delete some in the Alexa app, then ask me again.'],
  throttled: ['Alexa is busy with reminders right now.', 'Please ask me again in a minute.'],
  unavailable: ["I can't reach Alexa's reminders right now.", 'Please ask me again later.'],
  slow: ["Alexa's reminders didn't answer in time.", 'To be sure, ask me later what reminders you have.'],
  'not-in-session': [
    'I can only set a reminder while we are talking.',
    'Open Limber Lifter and ask me again.',
  ],
  refused: ["Alexa didn't accept that, perhaps because this device has no reminders."],
};

export function reminderWords() {
  return {
    text,
    faults,
    offer: (when: string) => ({
      ask: `Shall I remind you to stretch ${when}?`,
      short: `A reminder ${when}: yes or no?`,
    }),
    /** The second of two offers in a row. */
    offerToo: (when: string) => ({
      ask: `And a reminder ${when}?`,
      short: `A reminder ${when} too: yes or no?`,
    }),
    made: (when: string) => `Okay, I'll remind you to stretch ${when}.`,
    howToChange: 'To move or cancel it, just ask me.',
    declined: ['Okay, no reminder.'],
    /** Before the next offer, which is of another time. */
    declinedOne: ['Okay.'],
    assumedZone: (place: string) => `Your device has no time zone, so I go by ${place} time.`,
    when: {
      ask: 'When shall I remind you: this afternoon, tomorrow morning, or every week?',
      short: 'What day and time?',
    },
    newTime: { ask: 'What time would you like instead?', short: 'Move it to what time?' },
    which: {
      of: (action: 'move' | 'cancel', whens: readonly string[]) => ({
        ask: `Which one shall I ${action}: ${listed(whens, 'or')}?`,
        short: `The one ${listed(whens, 'or')}?`,
      }),
      many: (action: 'move' | 'cancel') => ({
        ask: `Which one shall I ${action}: for example, the morning one?`,
        short: 'Which one: its day, or its time?',
      }),
    },
    whichHint: ['You can also say: cancel all.'],
    leftAsIs: ['Okay, they stay as they are.'],
    none: ['You have no reminders from me.'],
    noneOfThat: ['I find no such reminder.'],
    have: (when: readonly string[]) =>
      when.length === 1
        ? `You have one reminder: ${when[0]}.`
        : `You have ${when.length} reminders: ${listed(when)}.`,
    haveMany: (count: number, next: readonly string[]) =>
      `You have ${count} reminders. The next ones are ${listed(next)}.`,
    moved: (when: string) => `Moved: I'll remind you ${when}.`,
    cancelled: (when: string) => `Cancelled: ${when}.`,
    allCancelled: 'All your reminders are cancelled.',
    passed: ['That time has just passed.'],
    onlyOnce: ["Alexa didn't accept a repeating reminder."],
    gone: ['That reminder is no longer there.'],
    /** Refused lately, or asking failed: the app is the other way. */
    notAllowed: [
      "Reminders aren't allowed yet.",
      "I've sent a card to your Alexa app where you can allow them.",
    ],
    denied: ['Okay, no reminders then.'],
    notAnswered: ['No problem: you can allow reminders later in your Alexa app.'],
  };
}

export type ReminderWords = ReturnType<typeof reminderWords>;

/** "a, b, and c". */
function listed(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}, ${word} ${items.at(-1)}`;
}
