import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/language/dates/find-dates.ts';

/** Wednesday 20 May 2026, nine in the morning. */
const context = {
  now: Date.parse('2026-05-20T09:00:00Z'),
  zone: 'UTC',
  workingDays: [1, 2, 3, 4, 5],
  fiscalStart: 1,
  hemisphere: 'north' as const,
};

const starts = (text: string, present: boolean) =>
  findDates(text, context, { present }).map(({ quote, start }) => [quote, start]);

describe('words for the present', () => {
  it.each([
    ['Are you free right now?', 'right now', '2026-05-20'],
    ['Nobody is here at the moment.', 'at the moment', '2026-05-20'],
    ['We are closed at present.', 'at present', '2026-05-20'],
    ['Not at this time, thanks.', 'at this time', '2026-05-20'],
    ['I am blocked for the day.', 'for the day', '2026-05-20'],
    ['We talked the day before.', 'the day before', '2026-05-19'],
    ['It was the same month.', 'the same month', '2026-05-01'],
    ['Nobody was there that weekend.', 'that weekend', '2026-05-23'],
    ['He called the week after.', 'the week after', '2026-05-25'],
  ])('are dates for whoever asks for them: %s', (text, quote, start) => {
    expect(starts(text, true)).toEqual([[quote, start]]);
    expect(starts(text, false)).toEqual([]);
  });

  it('do not overlap a date, and stand in their order', () => {
    expect(starts('Now? No, a week from now, the day before Easter.', true)).toEqual([
      ['Now', '2026-05-20'],
      ['a week from now', '2026-05-27'],
      ['the day before Easter', '2027-03-27'],
    ]);
  });

  it('look at the current year, the others ahead', () => {
    expect(starts('in week 10', true)).toEqual([['in week 10', '2026-03-02']]);
    expect(starts('in week 10', false)).toEqual([['in week 10', '2027-03-08']]);
    expect(starts('this March', true)).toEqual([['this March', '2026-03-01']]);
    expect(starts('this March', false)).toEqual([['this March', '2027-03-01']]);
  });
});
