import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/language/dates/find-dates.ts';
import { findInSentence } from '../../../lib/language/dates/in-sentence.ts';
import type { DateSpan, LanguageContext } from '../../../lib/language/types.ts';
import { isDay } from '../../../lib/time/local-day.ts';
import { runs } from '../runs.ts';
import { slowWith } from '../growth.ts';

/** Tuesday 29 September 2026, nine in the morning. */
const TODAY = '2026-09-29';

function contextOf(today: string, more: Partial<LanguageContext> = {}): LanguageContext {
  return {
    now: Date.parse(`${today}T09:00:00Z`),
    zone: 'UTC',
    workingDays: [1, 2, 3, 4, 5],
    fiscalStart: 1,
    hemisphere: 'north',
    ...more,
  };
}

const find = (text: string, more: Partial<LanguageContext> = {}) =>
  findDates(text, contextOf(TODAY, more));
const day = (text: string, more: Partial<LanguageContext> = {}) => find(text, more)[0]?.day;

interface Told {
  quote: string;
  day: string;
  start?: string;
  end?: string;
  lead?: string;
  time?: string;
  part?: string;
  past?: true;
}

interface Line {
  text: string;
  today: string;
  fiscalStart?: number;
  dates: Told[];
}

/** One date of a text with the fields a line of the corpus tells. */
function told(date: DateSpan): Told {
  const one = date.start === date.end && date.start === date.day;
  return {
    quote: date.quote,
    day: date.day,
    ...(one ? {} : { start: date.start, end: date.end }),
    ...(date.lead === undefined ? {} : { lead: date.lead }),
    ...(date.time === undefined ? {} : { time: date.time }),
    ...(date.part === undefined ? {} : { part: date.part }),
    ...(date.past ? { past: true as const } : {}),
  };
}

const corpus = new URL('../../corpus/dates/english.jsonl', import.meta.url);
const lines = readFileSync(corpus, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);

describe('the texts of the corpus', () => {
  it('is wide', () => {
    expect(lines.length).toBeGreaterThan(740);
    expect(lines.filter(({ dates }) => dates.length === 0).length).toBeGreaterThan(60);
  });

  it('reads every date as it is told there, and no other', () => {
    const wrong = lines
      .map(({ text, today, fiscalStart = 1, dates }) => ({
        text,
        expected: dates,
        read: findDates(text, contextOf(today, { fiscalStart })).map(told),
      }))
      .filter(({ expected, read }) => JSON.stringify(expected) !== JSON.stringify(read));
    expect(wrong).toEqual([]);
  });
});

describe('where a date stands', () => {
  it('gives the words as they are, with their line break, case and quotes', () => {
    const text = 'Let’s talk in two weeks’\ntime, or ON\nFRIDAY.';
    const dates = find(text);
    expect(dates.map(({ quote }) => quote)).toEqual(['in two weeks’\ntime', 'ON\nFRIDAY']);
    for (const { from, to, quote } of dates) expect(text.slice(from, to)).toBe(quote);
  });

  it('does not reach across a paragraph', () => {
    expect(find('the first week\n\nof March').map(({ quote }) => quote)).toEqual(['of March']);
  });

  it('keeps apart the days to choose from, and together those of an absence', () => {
    expect(find('Tuesday or Wednesday').map((one) => one.day)).toEqual([
      '2026-10-06',
      '2026-10-07',
    ]);
    expect(find("I'm out Tuesday and Wednesday")).toMatchObject([
      { start: '2026-10-06', end: '2026-10-07', day: '2026-10-08' },
    ]);
  });
});

describe('settings', () => {
  it('takes the fiscal year from the user', () => {
    const april = { fiscalStart: 4 };
    expect(day('next fiscal year', april)).toBe('2027-04-01');
    expect(day('in fiscal Q4', april)).toBe('2027-01-01');
    expect(day('FY28', april)).toBe('2027-04-01');
    expect(day('Q4', april)).toBe('2026-10-01');
  });

  it('takes the seasons from the half of the world', () => {
    expect(day('in the summer', { hemisphere: 'south' })).toBe('2026-12-01');
    expect(day('next spring', { hemisphere: 'south' })).toBe('2027-09-01');
  });

  it('takes free days from the working week', () => {
    const workingDays = [7, 1, 2, 3, 4];
    expect(day('out through Thursday', { workingDays })).toBe('2026-10-04');
    expect(find('in ten days', { workingDays })).toMatchObject([
      { day: '2026-10-11', movedFrom: '2026-10-09' },
    ]);
  });

  it('takes today from the zone', () => {
    const late = Date.parse('2026-09-29T22:30:00Z');
    expect(day('tomorrow', { now: late, zone: 'Europe/Berlin' })).toBe('2026-10-01');
    expect(day('tomorrow', { now: late, zone: 'America/New_York' })).toBe('2026-09-30');
  });
});

describe('holidays', () => {
  it.each([
    ['Easter', '2027-03-28'],
    ['Good Friday', '2027-03-26'],
    ['Easter Monday 2030', '2030-04-22'],
    ['Thanksgiving 2028', '2028-11-23'],
    ['MLK Day', '2027-01-18'],
    ["Presidents' Day", '2027-02-15'],
    ['Memorial Day', '2027-05-31'],
    ['Labor Day 2027', '2027-09-06'],
    ['Columbus Day', '2026-10-12'],
    ['Veterans Day', '2026-11-11'],
    ["Mother's Day", '2027-05-09'],
    ["Valentine's Day", '2027-02-14'],
    ['Boxing Day', '2026-12-26'],
    ['the August bank holiday', '2027-08-30'],
    ['Diwali', '2026-11-08'],
    ['Eid al-Fitr', '2027-03-09'],
    ['Lunar New Year 2029', '2029-02-13'],
    ['Rosh Hashanah 2027', '2027-10-02'],
    ['Passover', '2027-04-22'],
  ])('%s', (name, first) => expect(find(name)[0]?.start).toBe(first));
});

describe('the date a sentence names', () => {
  const reference = { today: TODAY, workingDays: [1, 2, 3, 4, 5] };

  it.each([
    ['in two weeks, that is on 15 October', '2026-10-15'],
    ['next week, ideally Tuesday', '2026-10-06'],
    ['in March or on Friday', '2026-10-02'],
    ['at the end of January', '2027-01-31'],
  ])('the firmest: %s', (sentence, expected) => {
    expect(findInSentence(sentence, reference)?.reading.day).toBe(expected);
  });

  it('none where only an hour stands', () => {
    expect(findInSentence('call me at 3pm', reference)).toBeUndefined();
  });
});

const words = fc.constantFrom(
  ...'in two 3 weeks March after the 31st next Friday end of at 3pm 99 2027 May / . - , morning until through between and or from to first last week month year fiscal Q3 H2 half a couple few days holidays Easter Christmas this coming the new not before by within mid late early ago 12/31 1.2. 24 7 Monday sat sun second \n\n ( ) \u2019 \u202e \ud800'.split(
    ' ',
  ),
);
const texts = fc.oneof(
  fc.string({ maxLength: 80, unit: 'binary' }),
  fc.array(words, { maxLength: 14 }).map((list) => list.join(' ')),
  fc.array(words, { maxLength: 14 }).map((list) => list.join('')),
);
const zones = fc.constantFrom(
  'UTC',
  'Pacific/Auckland',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'No/Where',
);
const instants = fc.integer({
  min: Date.parse('1995-01-01'),
  max: Date.parse('2090-01-01'),
});

it('of the last half day begins before it ends', () => {
  const [date] = findDates('In the last half day', contextOf(TODAY, {}));
  expect(date).toMatchObject({ past: true });
  expect(date?.start).toBe(date?.end);
});

describe('any text', () => {
  it('gives spans that lie in it, in order, and days that are days', () => {
    fc.assert(
      fc.property(
        texts,
        zones,
        instants,
        fc.integer({ min: 1, max: 12 }),
        (text, zone, now, fiscalStart) => {
          let last = 0;
          for (const date of findDates(text, contextOf(TODAY, { now, zone, fiscalStart }))) {
            expect(date.from).toBeGreaterThanOrEqual(last);
            expect(date.to).toBeGreaterThan(date.from);
            expect(text.slice(date.from, date.to)).toBe(date.quote);
            expect(date.start <= date.end).toBe(true);
            for (const one of [date.start, date.end, date.day]) expect(isDay(one)).toBe(true);
            last = date.to;
          }
        },
      ),
      { numRuns: runs(1500) },
    );
  });

  it('gives no day before today for what is not past', () => {
    fc.assert(
      fc.property(texts, instants, (text, now) => {
        const today = new Date(now).toISOString().slice(0, 10);
        for (const date of findDates(text, contextOf(TODAY, { now }))) {
          if (!date.past && date.lead !== 'since') expect(date.day >= today).toBe(true);
        }
      }),
      { numRuns: runs(1500) },
    );
  });

  it('is done with a hostile text in time that grows with it', () => {
    const parts =
      'in |a |1 |1/|mon |next |at 1:|-|9|\n|monday or |until after |1 month and |2 weeks from |end of |between |12/31-|\u202E|\uD800|next year in '.split(
        '|',
      );
    expect(slowWith([...parts, 'until the 3rd of next ', '\u0000'], find)).toEqual([]);
  });
});
