import fc from 'fast-check';
import { readDate, readNumber, readSeconds, readTime, readWeekday } from '../../lambda/alexa/slot-values';

describe('AMAZON.NUMBER', () => {
  test.each([
    ['7', 7],
    ['0', 0],
    ['60', 60],
    ['62.5', 62.5],
  ])('reads %s', (value, number) => expect(readNumber(value)).toBe(number));

  test.each(['?', '', 'seven', '-3', '1e9', 'Infinity', '7 kilos'])('takes %p for none', (value) => {
    expect(readNumber(value)).toBeNull();
  });
});

describe('AMAZON.DURATION', () => {
  test.each([
    ['PT30S', 30],
    ['PT1M30S', 90],
    ['PT2H', 7200],
    ['P2D', 172_800],
    ['P2W', 1_209_600],
    ['P1M', 2_592_000],
    ['P1Y', 31_536_000],
    ['P1DT1H', 90_000],
    ['PT1.5S', 1.5],
    ['PT0S', 0],
  ])('reads %s as %d seconds', (value, seconds) => expect(readSeconds(value)).toBe(seconds));

  test.each(['?', '', 'P', 'PT', 'P1DT', '30', 'two days', 'PTS', 'P1W2'])('takes %p for none', (value) => {
    expect(readSeconds(value)).toBeNull();
  });
});

describe('AMAZON.DATE', () => {
  test.each([
    ['2026-11-25', '2026-11-25'],
    ['2028-02-29', '2028-02-29'],
    // Weeks begin on a Monday; the first holds the fourth of January.
    ['2026-W48', '2026-11-23'],
    ['2026-W01', '2025-12-29'],
    ['2027-W1', '2027-01-04'],
    ['2026-W53', '2026-12-28'],
    ['2026-W48-WE', '2026-11-28'],
    ['2026-12', '2026-12-01'],
    ['2026-12-XX', '2026-12-01'],
  ])('reads %s as %s', (value, date) => expect(readDate(value)).toBe(date));

  test.each([
    '?',
    '',
    '2026',
    '202X',
    '2026-WI',
    '2026-02-30',
    '2026-13',
    '2026-W54',
    '2026-W00',
    'PRESENT_REF',
  ])('takes %p for none', (value) => expect(readDate(value)).toBeNull());

  it('gives back any day of the calendar', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          return readDate(day) === day;
        },
      ),
    );
  });
});

describe('AMAZON.TIME', () => {
  test.each([
    ['07:00', '07:00'],
    ['23:59', '23:59'],
    ['18:30:00', '18:30'],
    ['MO', '07:00'],
    ['AF', '16:00'],
    ['EV', '19:00'],
    ['NI', '21:00'],
  ])('reads %s as %s', (value, time) => expect(readTime(value)).toBe(time));

  test.each(['?', '', '24:00', '7:00', '12:60', 'noon', 'PRESENT_REF'])('takes %p for none', (value) => {
    expect(readTime(value)).toBeNull();
  });
});

describe('AMAZON.DayOfWeek', () => {
  test.each([
    ['Monday', 'monday'],
    ['mondays', 'monday'],
    ["sunday's", 'sunday'],
    ['MO', 'monday'],
    ['TH', 'thursday'],
    ['thurs', 'thursday'],
    ['sat', 'saturday'],
  ])('reads %s', (value, weekday) => expect(readWeekday(value)).toBe(weekday));

  test.each(['?', '', 's', 't', 'day', 'everyday', 'mondayish'])('takes %p for none', (value) => {
    expect(readWeekday(value)).toBeNull();
  });
});
