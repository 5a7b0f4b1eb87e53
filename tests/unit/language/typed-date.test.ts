import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readTypedDate } from '../../../lib/language/typed-date.ts';
import { addDays, dayAt } from '../../../lib/time/local-day.ts';
import { runs } from '../runs.ts';
import { repeated, slowWith } from '../growth.ts';

const workingDays = [1, 2, 3, 4, 5];
/** Saturday 21 November 2026, 11:00 in Berlin. */
const now = Date.parse('2026-11-21T10:00:00Z');
const read = (text: string, zone = 'Europe/Berlin', at = now) =>
  readTypedDate(text, { now: at, zone, workingDays });

/** `2026-12-07 15:00 ..2026-12-12 <2026-12-05`: day, time or part, until, moved from. */
function brief(text: string, zone?: string, at?: number): string {
  const result = read(text, zone, at);
  if ('problem' in result) return result.problem;
  const { day, time, part, until, movedFrom } = result.due;
  const more = [time, part, until && `..${until}`, movedFrom && `<${movedFrom}`];
  return [day, ...more.filter(Boolean)].join(' ');
}

describe('what people type', () => {
  it.each([
    // Days
    ['today', '2026-11-21'],
    ['Tomorrow', '2026-11-22'],
    ['the day after tomorrow', '2026-11-23'],
    ['2027-05-20', '2027-05-20'],
    ['3 March', '2027-03-03'],
    ['1st of March', '2027-03-01'],
    ['May 20th, 2027', '2027-05-20'],
    ['on Monday, 7 December', '2026-12-07'],
    ['Thursday the 3rd of December', '2026-12-03'],
    ['21 November', '2026-11-21'],
    ['Nov 20', '2027-11-20'],
    ['29 February', '2028-02-29'],
    ['3.12.', '2026-12-03'],
    ['3.12.2026', '2026-12-03'],
    ['5/20/2027', '2027-05-20'],
    ['20/5/2027', '2027-05-20'],
    ['the 15th', '2026-12-15'],
    ['the 21st', '2026-11-21'],
    ['the 31st', '2026-12-31'],
    ['15th of next month', '2026-12-15'],
    ['after the 15th', '2026-12-16'],
    ['after 3 March', '2027-03-04'],
    // Weekdays
    ['Thursday', '2026-11-26'],
    ['Saturday', '2026-11-28'],
    ['this Saturday', '2026-11-21'],
    ['next Thursday', '2026-11-26'],
    ['Thursday next week', '2026-11-26'],
    ['monday week', '2026-11-30'],
    ['a week from Monday', '2026-11-30'],
    // Spans: a free day moves and says so
    ['in ten days', '2026-12-01'],
    ['2 weeks', '2026-12-07 <2026-12-05'],
    ['two weeks from now', '2026-12-07 <2026-12-05'],
    ["in two weeks' time", '2026-12-07 <2026-12-05'],
    ['in a couple of weeks', '2026-12-07 <2026-12-05'],
    ['a fortnight', '2026-12-07 <2026-12-05'],
    ['two to three weeks', '2026-12-07 ..2026-12-12 <2026-12-05'],
    ['in 6 months', '2027-05-21'],
    ['half a year', '2027-05-21'],
    ['a year', '2027-11-22 <2027-11-21'],
    ['5 working days', '2026-11-27'],
    // Periods
    ['next week', '2026-11-23 ..2026-11-27'],
    ['early next week', '2026-11-23 ..2026-11-24'],
    ['end of next week', '2026-11-27'],
    ['next month', '2026-12-01 ..2026-12-31'],
    ['March', '2027-03-01 ..2027-03-31'],
    ['in May', '2027-05-03 ..2027-05-31 <2027-05-01'],
    ['early December', '2026-12-01 ..2026-12-10'],
    ['mid-January', '2027-01-15 ..2027-01-20'],
    ['late January', '2027-01-21 ..2027-01-31'],
    ['end of March', '2027-03-31'],
    ['end of the month', '2026-11-30'],
    ['end of year', '2026-12-31'],
    ['Q1', '2027-01-01 ..2027-03-31'],
    ['end of Q1 2027', '2027-03-31'],
    ['spring', '2027-03-01 ..2027-05-31'],
    ['after the summer', '2027-09-01'],
    // Told freely
    ['tmrw', '2026-11-22'],
    ['nxt week', '2026-11-23 ..2026-11-27'],
    ['Tues', '2026-11-24'],
    ['Tuesday or Wednesday', '2026-11-24 ..2026-11-25'],
    ['Wed of next week', '2026-11-25'],
    ['a week on Friday', '2026-12-04'],
    ['3-5 December', '2026-12-03 ..2026-12-05'],
    ['Dec 28 through January 4', '2026-12-28 ..2027-01-04'],
    ['a month and a half', '2027-01-05'],
    ['6ish months', '2027-05-21'],
    ['after the holidays', '2027-01-04'],
    ['in the new year', '2027-01-04 ..2027-01-31 <2027-01-02'],
    ['Christmas', '2026-12-25'],
    ['after Easter', '2027-03-30'],
    ['the week after Thanksgiving', '2026-11-30 ..2026-12-04'],
    ['week of the 14th', '2026-12-14 ..2026-12-18'],
    ['second week of January', '2027-01-11 ..2027-01-15'],
    ['first Monday of March', '2027-03-01'],
    ['EOM', '2026-11-30'],
    ['through next Friday', '2026-11-30'],
    ['two weeks after Christmas', '2027-01-11 <2027-01-09'],
    ['sometime in H2 2027', '2027-07-01 ..2027-12-31'],
    ['no earlier than 10 December', '2026-12-10'],
    // Hours
    ['next Thursday 3pm', '2026-11-26 15:00'],
    ['tomorrow at 9', '2026-11-22 09:00'],
    ['Friday at 3', '2026-11-27 15:00'],
    ['at 15:00 tomorrow', '2026-11-22 15:00'],
    ['Dec 4 at 3:30 p.m.', '2026-12-04 15:30'],
    ['12 am Monday', '2026-11-23 00:00'],
    ['2027-05-20T14:00', '2027-05-20 14:00'],
    ['2027-05-20T14:00:00Z', '2027-05-20 14:00'],
    ['2027/20/May', '2027-05-20'],
    ['two Fridays from now', '2026-12-04'],
    ['next week, ideally Tuesday', '2026-11-24'],
    ['tomorrow am', '2026-11-22 morning'],
    ['wedensday', '2026-11-25'],
    ['Friday morning', '2026-11-27 morning'],
    ['Tuesday in the afternoon', '2026-11-24 afternoon'],
    ['first thing Monday', '2026-11-23 morning'],
    ['noon', '2026-11-21 12:00'],
    ['9am', '2026-11-22 09:00'],
    ['tonight', '2026-11-21 18:00'],
    ['in an hour', '2026-11-21 12:00'],
    ['in 13 hours', '2026-11-22 00:00'],
  ])('%s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  it.each([
    'yesterday',
    '3 days ago',
    'last Friday',
    '1 March 2020',
    '2026-11-20',
    'today 9am',
    'March 2025',
  ])('is past: %s', (text) => expect(brief(text)).toBe('past'));

  it.each([
    '',
    '   ',
    'soon',
    'ten',
    '2027',
    '31 February',
    '2027-02-30',
    '99/99/9999',
    '0 weeks',
    '999 years',
    'before Friday',
    'Friday or so, whenever Carl is back',
    'call Tom on 3 March about the 5 boxes',
    '3pm 4pm 5pm',
    '\u202E3 March\u0000 x',
    '__proto__',
    'constructor weeks',
    'x'.repeat(201),
  ])('is unreadable: %o', (text) => expect(brief(text)).toBe('unreadable'));

  it('"next Thursday" lies in the next calendar week, "Thursday" is the coming one', () => {
    const monday = Date.parse('2026-11-23T10:00:00Z');
    expect(brief('Thursday', 'Europe/Berlin', monday)).toBe('2026-11-26');
    expect(brief('next Thursday', 'Europe/Berlin', monday)).toBe('2026-12-03');
    expect(brief('next week', 'Europe/Berlin', monday)).toBe('2026-11-30 ..2026-12-04');
  });

  it('never moves a day that was named', () => {
    expect(brief('Saturday 5 December')).toBe('2026-12-05');
    expect(brief('6 December')).toBe('2026-12-06');
    expect(brief('Sunday')).toBe('2026-11-22');
  });

  it('follows the working week of the user', () => {
    const context = { now, zone: 'Asia/Dubai', workingDays: [7, 1, 2, 3, 4] };
    expect(readTypedDate('6 days', context)).toMatchObject({
      due: { day: '2026-11-29', movedFrom: '2026-11-27' },
    });
  });
});

describe('zones', () => {
  const machine = process.env.TZ;
  afterEach(() => {
    process.env.TZ = machine;
  });

  it.each([
    // The same instant is another day in each.
    ['Pacific/Auckland', '2026-11-21T11:30:00Z', '2026-11-23'],
    ['America/Los_Angeles', '2026-11-21T06:30:00Z', '2026-11-21'],
    ['Asia/Kolkata', '2026-11-21T18:45:00Z', '2026-11-23'],
  ])('tomorrow in %s', (zone, at, expected) => {
    expect(brief('tomorrow', zone, Date.parse(at))).toBe(expected);
  });

  it('reads the same, whatever the clock of the machine', () => {
    const texts = [
      'tomorrow',
      '3 March',
      'next Thursday 3pm',
      'in 6 months',
      'in 0 days',
      'the year 2027, March the 3rd',
      'Christmas',
    ];
    const zones = ['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Apia'];
    const all = (tz: string) => {
      process.env.TZ = tz;
      return zones.flatMap((zone) => texts.map((text) => brief(text, zone)));
    };
    const reference = all('UTC');
    for (const tz of zones) expect(all(tz)).toEqual(reference);
  });

  it.each([
    // The nights on which the clocks change.
    ['Europe/Berlin', '2026-10-24T22:30:00Z', 'in 1 day', '2026-10-26'],
    ['Europe/Berlin', '2027-03-27T23:30:00Z', 'tomorrow', '2027-03-29'],
    ['America/Los_Angeles', '2027-03-14T09:59:00Z', 'tomorrow', '2027-03-15'],
    ['Pacific/Auckland', '2027-04-03T14:30:00Z', 'in 2 days', '2027-04-06'],
  ])('%s at %s', (zone, at, text, expected) => {
    expect(brief(text, zone, Date.parse(at))).toBe(expected);
  });
});

describe('any text', () => {
  it('never throws, and never gives a day that is past', () => {
    const word = fc.constantFrom(
      'in',
      'two',
      '3',
      'weeks',
      'March',
      'after',
      'the',
      '31st',
      'next',
      'Friday',
      'end',
      'of',
      'at',
      '3pm',
      '99',
      '2027',
      'May',
      '/',
      '.',
      'morning',
    );
    const text = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.array(word, { maxLength: 7 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('Pacific/Auckland', 'America/Los_Angeles'),
        (typed, zone) => {
          const result = read(typed, zone);
          const past = 'due' in result && result.due.day < dayAt(now, zone);
          expect(past).toBe(false);
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it('reads every day of ten years by its figures and its name', () => {
    const month = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3650 }), (n) => {
        const day = addDays('2026-11-21', n);
        const name = `${Number(day.slice(8))} ${month.format(Date.parse(day))} ${day.slice(0, 4)}`;
        expect([brief(day), brief(name)]).toEqual([day, day]);
      }),
    );
  });

  it('is done with a hostile text in time that grows with it', () => {
    const parts = ['in ', 'a ', '1 ', '1/', 'mon ', 'next ', ' ', 'at 1:', 'the ', '-', '9', '\n'];
    expect(slowWith(parts, read)).toEqual([]);
    for (const part of parts) read(repeated(part)(200));
  });
});
