import { instantOf, isTimeZone, localTime } from '../../../simulator/echo/zone';

describe('the wall clock', () => {
  test.each([
    ['2026-11-24T00:00:00Z', 'America/New_York', '2026-11-23', '19:00'],
    ['2026-11-24T18:45:00Z', 'Asia/Kolkata', '2026-11-25', '00:15'],
    ['2026-11-24T12:00:00Z', 'Australia/Lord_Howe', '2026-11-24', '23:00'],
    ['2026-07-01T00:00:00Z', 'Europe/London', '2026-07-01', '01:00'],
    ['2026-07-01T00:00:00Z', 'UTC', '2026-07-01', '00:00'],
  ])('%s in %s', (instant, zone, date, time) => {
    expect(localTime(new Date(instant), zone)).toEqual({ date, time });
    expect(instantOf({ date, time }, zone)).toEqual(new Date(instant));
  });

  test.each([
    ['skipped in London', '2026-03-29', '01:30', 'Europe/London', '2026-03-29T01:30:00Z', '02:30'],
    ['skipped in New York', '2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30:00Z', '03:30'],
    ['twice in London', '2026-10-25', '01:30', 'Europe/London', '2026-10-25T00:30:00Z', '01:30'],
    ['twice in Sydney', '2026-04-05', '02:30', 'Australia/Sydney', '2026-04-04T15:30:00Z', '02:30'],
  ])('%s', (_, date, time, zone, instant, shown) => {
    expect(instantOf({ date, time }, zone)).toEqual(new Date(instant));
    expect(localTime(new Date(instant), zone).time).toBe(shown);
  });

  test('knows which zones there are', () => {
    expect(isTimeZone('Europe/London')).toBe(true);
    expect(isTimeZone('Mars/Base')).toBe(false);
    expect(isTimeZone('')).toBe(false);
  });
});
