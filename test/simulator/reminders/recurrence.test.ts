import { nextRingAfter, readRule, tooNear } from '../../../simulator/echo/reminders/recurrence';

function rules(...texts: string[]) {
  return texts.map(readRule).filter((rule) => rule !== null);
}

function rings(zone: string, start: string, count: number, ...texts: string[]): string[] {
  const [date = '', time = ''] = start.split('T');
  const recurrence = { rules: rules(...texts), start: { date, time }, end: null, zone };
  const found: string[] = [];
  let after = new Date('2026-01-01T00:00:00Z');
  for (let ring = 0; ring < count; ring += 1) {
    const next = nextRingAfter(recurrence, after);
    if (next === null) break;
    found.push(next.toISOString());
    after = next;
  }
  return found;
}

test('rules as skills send them', () => {
  expect(readRule('FREQ=WEEKLY;BYDAY=MO;BYHOUR=8;BYMINUTE=5;BYSECOND=0;INTERVAL=1;')).toEqual({
    frequency: 'WEEKLY',
    weekdays: ['monday'],
    times: ['08:05'],
    interval: 1,
  });
  expect(readRule('FREQ=DAILY;BYHOUR=6,18')).toMatchObject({ weekdays: [], times: ['06:00', '18:00'] });
});

test.each([
  'FREQ=HOURLY;INTERVAL=1;',
  'FREQ=MONTHLY;BYMONTHDAY=5;BYHOUR=10;INTERVAL=1',
  'FREQ=WEEKLY;BYHOUR=8',
  'FREQ=WEEKLY;BYDAY=XX;BYHOUR=8',
  'FREQ=DAILY',
  'FREQ=DAILY;BYHOUR=24',
  'FREQ=DAILY;BYHOUR=8;BYMINUTE=60',
  'FREQ=DAILY;BYHOUR=8;INTERVAL=0',
  'FREQ=DAILY;BYHOUR=8;COUNT=3',
  '',
])('refused: %s', (text) => {
  expect(readRule(text)).toBeNull();
});

test('rings less than four hours apart are too near, over midnight too', () => {
  expect(tooNear(rules('FREQ=DAILY;BYHOUR=8', 'FREQ=DAILY;BYHOUR=11;BYMINUTE=59'))).toBe(true);
  expect(tooNear(rules('FREQ=DAILY;BYHOUR=8', 'FREQ=DAILY;BYHOUR=12'))).toBe(false);
  expect(tooNear(rules('FREQ=DAILY;BYHOUR=23,2'))).toBe(true);
  expect(tooNear(rules('FREQ=WEEKLY;BYDAY=MO;BYHOUR=8', 'FREQ=WEEKLY;BYDAY=TH;BYHOUR=8'))).toBe(false);
});

test.each([
  ['Europe/London', '2026-03-25', '2026-03-28T07:00:00.000Z', '2026-03-29T06:00:00.000Z'],
  ['Europe/London', '2026-10-21', '2026-10-24T06:00:00.000Z', '2026-10-25T07:00:00.000Z'],
  ['America/New_York', '2026-03-04', '2026-03-07T12:00:00.000Z', '2026-03-08T11:00:00.000Z'],
  ['America/New_York', '2026-10-28', '2026-10-31T11:00:00.000Z', '2026-11-01T12:00:00.000Z'],
  ['Australia/Sydney', '2026-09-30', '2026-10-02T21:00:00.000Z', '2026-10-03T20:00:00.000Z'],
  ['Australia/Sydney', '2026-04-01', '2026-04-03T20:00:00.000Z', '2026-04-04T21:00:00.000Z'],
])('every day at seven on the wall of %s over a change of the clock', (zone, start, before, after) => {
  expect(rings(zone, `${start}T08:00`, 4, 'FREQ=DAILY;BYHOUR=7').slice(2)).toEqual([before, after]);
});

test('Kolkata knows no change', () => {
  expect(rings('Asia/Kolkata', '2026-03-28T00:00', 3, 'FREQ=DAILY;BYHOUR=7')).toEqual([
    '2026-03-28T01:30:00.000Z',
    '2026-03-29T01:30:00.000Z',
    '2026-03-30T01:30:00.000Z',
  ]);
});

test('several rules ring in turn; every second week is every second week', () => {
  const mondays = 'FREQ=WEEKLY;BYDAY=MO;BYHOUR=8';
  expect(rings('Europe/London', '2026-11-24T09:00', 3, mondays, 'FREQ=WEEKLY;BYDAY=TH;BYHOUR=8')).toEqual([
    '2026-11-26T08:00:00.000Z',
    '2026-11-30T08:00:00.000Z',
    '2026-12-03T08:00:00.000Z',
  ]);
  expect(rings('Europe/London', '2026-11-24T09:00', 2, `${mondays};INTERVAL=2`)).toEqual([
    '2026-12-07T08:00:00.000Z',
    '2026-12-21T08:00:00.000Z',
  ]);
});

test('no ring after the end', () => {
  const recurrence = {
    rules: rules('FREQ=DAILY;BYHOUR=7'),
    start: { date: '2026-11-24', time: '00:00' },
    end: { date: '2026-11-24', time: '23:59' },
    zone: 'Europe/London',
  };
  expect(nextRingAfter(recurrence, new Date('2026-11-24T06:00:00Z'))?.toISOString()).toBe(
    '2026-11-24T07:00:00.000Z',
  );
  expect(nextRingAfter(recurrence, new Date('2026-11-24T07:00:00Z'))).toBeNull();
});
