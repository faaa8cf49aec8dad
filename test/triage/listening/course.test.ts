import { type Heard, listen } from '../../../lambda/triage/listening/listen';
import { ANSWERS, COMPLAINTS, DAYS, LIFTS, MORNINGS, SIDES, TODAY, TRENDS } from './course';

const hear = (words: string, today?: string): Heard =>
  listen(words, { asked: [], during: 'talking', group: null, ...(today === undefined ? {} : { today }) });

test.each(COMPLAINTS)('complaint: %s', (words, complaint) => {
  expect(hear(words).complaint).toBe(complaint);
});

test.each(DAYS)('days: %s', (words, days) => {
  expect(hear(words, TODAY).days).toBe(days);
});

test('without today a weekday tells nothing', () => {
  expect(hear('since monday').days).toBeNull();
  expect(hear('since the weekend').days).toBeNull();
});

test('the weekend on a Sunday is the day before', () => {
  expect(hear('since the weekend', '2026-11-29').days).toBe(1);
});

test.each(TRENDS)('trend: %s', (words, trend) => {
  expect(hear(words).trend).toBe(trend);
});

test.each(LIFTS)('lift: %s', (words, lift) => {
  expect(hear(words).lift).toMatchObject(lift);
});

test.each(MORNINGS)('morning: %s', (words, morning) => {
  expect(hear(words).morning).toMatchObject(morning);
});

test.each(SIDES)('both sides: %s', (words, bothSides) => {
  expect(hear(words).bothSides).toBe(bothSides);
});

test.each(ANSWERS)('answer: %s', (words, answer) => {
  expect(hear(words).answer).toBe(answer);
});
