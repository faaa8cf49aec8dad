import { createClock, readLocal } from '../../../simulator/echo/clock';

const seven = new Date('2026-11-24T07:00:00Z');

describe('the virtual clock', () => {
  test('the first line is heard at the start, later ones two seconds after the playback', () => {
    const clock = createClock(seven, 'UTC');
    clock.hear();
    expect(clock.now()).toEqual(seven);
    clock.play(10);
    clock.hear();
    expect(clock.now()).toEqual(new Date('2026-11-24T07:00:12Z'));
  });

  test('cutting in counts from the beginning of the playback', () => {
    const clock = createClock(seven, 'UTC');
    clock.hear();
    clock.play(60);
    expect(clock.isPlayingAfter(12)).toBe(true);
    expect(clock.isPlayingAfter(60)).toBe(false);
    clock.cutIn(12);
    expect(clock.now()).toEqual(new Date('2026-11-24T07:00:12Z'));
  });

  test('never goes back behind what was heard already', () => {
    const clock = createClock(seven, 'UTC');
    clock.hear();
    clock.play(60);
    clock.hear();
    clock.cutIn(5);
    expect(clock.now()).toEqual(new Date('2026-11-24T07:01:07Z'));
    clock.cutIn(5);
    expect(clock.now()).toEqual(new Date('2026-11-24T07:01:12Z'));
  });

  test('shows the time of the zone, over a change of the clock', () => {
    const clock = createClock(new Date('2026-10-24T22:00:00Z'), 'Europe/London');
    expect(clock.local()).toEqual({ date: '2026-10-24', time: '23:00' });
    clock.pass(86_400);
    expect(clock.local()).toEqual({ date: '2026-10-25', time: '22:00' });
  });
});

describe('a local time', () => {
  test.each([
    ['2026-11-24T07:00', 'Europe/London', '2026-11-24T07:00:00Z'],
    ['2026-07-24T07:00', 'Europe/London', '2026-07-24T06:00:00Z'],
    ['2026-11-24T07:00', 'America/New_York', '2026-11-24T12:00:00Z'],
    ['2026-11-24T07:00:00', 'Asia/Kolkata', '2026-11-24T01:30:00Z'],
  ])('%s in %s', (text, zone, instant) => {
    expect(readLocal(text, zone)).toEqual(new Date(instant));
  });

  test.each([
    'tomorrow',
    '2026-11-24',
    '2026-13-01T07:00',
    '2026-02-30T07:00',
    '2026-11-24T25:00',
    '2026-11-24T07:00Z',
  ])('%s is none', (text) => {
    expect(readLocal(text, 'UTC')).toBeNull();
  });
});
