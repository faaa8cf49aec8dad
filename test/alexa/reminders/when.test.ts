import { readMeant, readWhen } from '../../../lambda/alexa/reminders/when';
import { readSlots } from '../../../lambda/alexa/slots';

/** Slots as Alexa writes them; an id stands for what entity resolution found. */
const slots = (values: Readonly<Record<string, string>>) =>
  readSlots(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { name, value }])));
const ALL = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

test.each([
  [
    { often: 'every-day', time: '07:00' },
    { time: '07:00', weekdays: ALL, which: null },
  ],
  [{ often: 'every-morning' }, { time: null, weekdays: ALL, which: 'morning' }],
  [
    { often: 'every-morning', time: '05:30' },
    { time: '05:30', weekdays: ALL, which: 'morning' },
  ],
  [{ often: 'every-afternoon' }, { time: '16:00', weekdays: ALL, which: null }],
  [
    { often: 'every-afternoon', time: '03:00' },
    { time: '15:00', weekdays: ALL, which: null },
  ],
  [{ often: 'every-evening' }, { time: '19:00', weekdays: ALL, which: null }],
  [
    { often: 'every-evening', time: '08:00' },
    { time: '20:00', weekdays: ALL, which: null },
  ],
  [
    { often: 'every-evening', time: '20:00' },
    { time: '20:00', weekdays: ALL, which: null },
  ],
  [
    { often: 'weekdays', time: '12:00' },
    { time: '12:00', weekdays: ALL.slice(0, 5), which: null },
  ],
  [{ often: 'weekends' }, { time: null, weekdays: ['saturday', 'sunday'], which: null }],
  [
    { weekday: 'sundays', time: '10:00' },
    { time: '10:00', weekdays: ['sunday'], which: null },
  ],
  [{ which: 'weekly' }, { time: null, weekdays: [], which: 'weekly' }],
  [{}, { time: null, weekdays: [], which: null }],
  [
    { often: 'once in a blue moon', time: '10:00' },
    { time: '10:00', weekdays: [], which: null },
  ],
])('when: %j', (values, when) => {
  expect(readWhen(slots(values))).toEqual(when);
});

test.each([
  [{ which: 'morning' }, { weekdays: [], which: 'morning' }],
  [{ weekday: 'Sunday' }, { weekdays: ['sunday'], which: null }],
  [{ often: 'every-day' }, { weekdays: ALL, which: null }],
  [{}, { weekdays: [], which: null }],
])('which one: %j', (values, meant) => {
  expect(readMeant(slots(values))).toEqual(meant);
});
