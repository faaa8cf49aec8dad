import { datesAt } from '../../../simulator/echo/understanding/slots/date';
import { durationsAt } from '../../../simulator/echo/understanding/slots/duration';
import { numbersAt } from '../../../simulator/echo/understanding/slots/number';
import { type DeepReader, loadDeepReader } from '../../../simulator/echo/understanding/slots/recognizers';
import { timesAt } from '../../../simulator/echo/understanding/slots/time';
import { tokensOf } from '../../../simulator/echo/understanding/words';
import { NOW } from './small-model';

jest.setTimeout(60_000);

interface Reading {
  readonly end: number;
  readonly value: string | number;
}

/** The value of a whole text, or null. */
function whole(read: (text: string) => readonly Reading[], text: string): string | number | null {
  return read(text).find(({ end }) => end === tokensOf(text).length)?.value ?? null;
}
const number = (text: string) => whole((t) => numbersAt(tokensOf(t), 0), text);
const duration = (text: string) => whole((t) => durationsAt(tokensOf(t), 0), text);
const time = (text: string) => whole((t) => timesAt(tokensOf(t), 0), text);
const date = (text: string) => whole((t) => datesAt(tokensOf(t), 0, NOW.date), text);

describe('numbers', () => {
  it.each([
    ['seven', 7],
    ['zero', 0],
    ['twelve', 12],
    ['twenty five', 25],
    ['twenty-five', 25],
    ['ninety nine', 99],
    ['a hundred', 100],
    ['one hundred and five', 105],
    ['two hundred twenty five', 225],
    ['62.5', 62.5],
    ['sixty two point five', 62.5],
    ['two and a half', 2.5],
    ['one thousand', 1000],
    ['two dozen', 24],
    ['minus five', -5],
    ['one thirty five', 135],
    ['one oh five', 105],
    ['1,000', 1000],
    ['38.9', 38.9],
  ])('%s', (text, value) => expect(number(text)).toBe(value));

  it('reads every number from 0 to 1000 in words', () => {
    const small = [
      'zero',
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
      'thirteen',
      'fourteen',
      'fifteen',
      'sixteen',
      'seventeen',
      'eighteen',
      'nineteen',
    ];
    const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
    const inWords = (n: number): string => {
      if (n < 20) return small[n] ?? '';
      if (n < 100) return `${tens[Math.floor(n / 10)]}${n % 10 === 0 ? '' : ` ${small[n % 10]}`}`;
      if (n === 1000) return 'one thousand';
      return `${small[Math.floor(n / 100)]} hundred${n % 100 === 0 ? '' : ` and ${inWords(n % 100)}`}`;
    };
    const wrong = Array.from({ length: 1001 }, (_, n) => n).filter((n) => number(inWords(n)) !== n);
    expect(wrong).toEqual([]);
  });

  it('reads nothing else', () =>
    expect(['back', 'and', 'seven back', ''].map(number)).toEqual([null, null, null, null]));

  it('doubts what may be a time', () => {
    expect(numbersAt(tokensOf('seven thirty'), 0)[0]).toEqual({ end: 2, value: 730, doubtful: true });
  });
});

describe('lengths of time', () => {
  it.each([
    ['ten minutes', 'PT10M'],
    ['ninety seconds', 'PT90S'],
    ['two days', 'P2D'],
    ['two weeks', 'P2W'],
    ['a week', 'P1W'],
    ['half an hour', 'PT30M'],
    ['half a minute', 'PT30S'],
    ['a minute and a half', 'PT1M30S'],
    ['one and a half minutes', 'PT1M30S'],
    ['1.5 minutes', 'PT1M30S'],
    ['an hour and fifteen minutes', 'PT1H15M'],
    ['a couple of days', 'P2D'],
    ['a few days', 'P3D'],
    ['three months', 'P3M'],
    ['a year', 'P1Y'],
    ['a fortnight', 'P2W'],
    ['an hour and a half', 'PT1H30M'],
    ['three quarters of an hour', 'PT45M'],
    ['two hours thirty minutes', 'PT2H30M'],
    ['30 secs', 'PT30S'],
    ['another day', 'P1D'],
  ])('%s', (text, value) => expect(duration(text)).toBe(value));

  it('reads nothing else', () =>
    expect(['ten', 'minutes', 'ten kilos'].map(duration)).toEqual([null, null, null]));
});

describe('times', () => {
  it.each([
    ['seven thirty', '07:30'],
    ['7:30', '07:30'],
    ['19:05', '19:05'],
    ['eight', '08:00'],
    ["eight o'clock", '08:00'],
    ['half past six', '06:30'],
    ['half six', '06:30'],
    ['quarter to eight', '07:45'],
    ['a quarter past nine', '09:15'],
    ['quarter to eight in the morning', '07:45'],
    ['ten to one', '12:50'],
    ['twenty five past six', '06:25'],
    ['seven oh five', '07:05'],
    ['seven pm', '19:00'],
    ['7 p.m.', '19:00'],
    ['7pm', '19:00'],
    ['twelve am', '00:00'],
    ['eight in the evening', '20:00'],
    ['four this afternoon', '16:00'],
    ['this afternoon at four', '16:00'],
    ['noon', '12:00'],
    ['midnight', '00:00'],
    ['morning', 'MO'],
    ['this afternoon', 'AF'],
    ['in the evening', 'EV'],
    ['tonight', 'NI'],
  ])('%s', (text, value) => expect(time(text)).toBe(value));

  it('reads nothing else', () =>
    expect(['twenty five', 'seven seventy', '25:00'].map(time)).toEqual([null, null, null]));
});

describe('dates on Tuesday 2026-11-24', () => {
  it.each([
    ['today', '2026-11-24'],
    ['tomorrow', '2026-11-25'],
    ['yesterday', '2026-11-23'],
    ['the day after tomorrow', '2026-11-26'],
    ['friday', '2026-11-27'],
    ['tuesday', '2026-12-01'],
    ['next monday', '2026-11-30'],
    ['last friday', '2026-11-20'],
    ['two days ago', '2026-11-22'],
    ['in three weeks', '2026-12-15'],
    ['a week ago', '2026-11-17'],
    ['a couple of days ago', '2026-11-22'],
    ['this week', '2026-W48'],
    ['next week', '2026-W49'],
    ['this weekend', '2026-W48-WE'],
    ['november', '2026-11'],
    ['january', '2027-01'],
    ['november twenty fifth', '2026-11-25'],
    ['the third of december', '2026-12-03'],
    ['the twenty fifth', '2026-11-25'],
    ['the first', '2026-12-01'],
    ['december 24', '2026-12-24'],
    ['march second', '2027-03-02'],
    ['next month', '2026-12'],
    ['last year', '2025'],
  ])('%s', (text, value) => expect(date(text)).toBe(value));

  it('counts weeks by ISO 8601 over the new year', () => {
    expect(datesAt(tokensOf('this week'), 0, '2027-01-01')[0]?.value).toBe('2026-W53');
    expect(datesAt(tokensOf('next week'), 0, '2026-12-30')[0]?.value).toBe('2027-W01');
  });
});

describe('the recognisers, for what the small grammars do not know', () => {
  let read: DeepReader = () => null;
  beforeAll(async () => {
    read = await loadDeepReader();
  });

  it.each([
    ['AMAZON.DATE', 'first monday of december', '2026-12-07'],
    ['AMAZON.DATE', 'christmas day', '2026-12-25'],
    ['AMAZON.NUMBER', 'three quarters', '0.75'],
    ['AMAZON.DATE', 'the last day of november', null],
    ['AMAZON.TIME', 'eight in the early morning', '08:00'],
    ['AMAZON.TIME', 'thirty past nine', '09:30'],
    ['AMAZON.DURATION', 'an hour and fifteen minutes', 'PT1H15M'],
    ['AMAZON.DURATION', 'one and a half minutes', 'PT1M30S'],
    ['AMAZON.DURATION', 'three weeks', 'P3W'],
    ['AMAZON.NUMBER', 'two dozen', '24'],
    ['AMAZON.NUMBER', 'ninety seconds', null],
    ['AMAZON.DATE', 'purple', null],
  ] as const)('%s: %s', (type, text, value) => expect(read(type, text, NOW)).toBe(value));
});
