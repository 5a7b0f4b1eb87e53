import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayAt,
  dayOfMs,
  daysBetween,
  isDay,
  weekday,
} from '../../../lib/time/local-day.ts';
import { SPANS, dayAfter, dueAfter, spanBetween } from '../../../lib/time/span.ts';
import {
  addWorkingDays,
  isWorkingDay,
  nextWeek,
  nextWorkingDay,
  workingDaysBetween,
} from '../../../lib/time/working-days.ts';

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];

const days = fc
  .integer({ min: Date.UTC(1990, 0, 1) / 86_400_000, max: Date.UTC(2099, 11, 31) / 86_400_000 })
  .map((n) => dayOfMs(n * 86_400_000));
const workWeeks = fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });

describe('a local day', { timeout: 60_000 }, () => {
  it('is a day of the calendar and nothing else', () => {
    expect(['2026-12-04', '2028-02-29', '0001-01-01'].every(isDay)).toBe(true);
    const none = [
      '2026-02-29',
      '2026-13-01',
      '2026-1-1',
      '2026-12-04T00:00',
      '',
      'soon',
      '+02026-01-01',
    ];
    expect(none.some(isDay)).toBe(false);
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });

  it('is counted without loss over clock changes, months and years', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -9000, max: 9000 }), (day, n) => {
        const other = addDays(day, n);
        expect(daysBetween(day, other)).toBe(n);
        expect(addDays(other, -n)).toBe(day);
        expect((((weekday(day) - 1 + n) % 7) + 7) % 7).toBe(weekday(other) - 1);
      }),
    );
    expect(weekday('2026-12-04')).toBe(5);
    expect(weekday('2026-12-06')).toBe(7);
  });

  it('keeps its number when months are added, but for the end of a shorter month', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2026-12-04', 6)).toBe('2027-06-04');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    fc.assert(
      fc.property(days, fc.integer({ min: -100, max: 100 }), (day, n) => {
        const other = addMonths(day, n);
        const months = (d: string) => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7));
        expect(months(other) - months(day)).toBe(n);
        const kept = other.slice(8) === day.slice(8);
        expect(kept || addDays(other, 1).slice(8) === '01').toBe(true);
      }),
    );
  });

  it('is the day the clocks of a zone show', () => {
    const instant = Date.UTC(2026, 11, 31, 23, 30);
    expect(dayAt(instant, 'UTC')).toBe('2026-12-31');
    expect(dayAt(instant, 'Europe/Berlin')).toBe('2027-01-01');
    expect(dayAt(instant, 'America/Los_Angeles')).toBe('2026-12-31');
    expect(dayAt(instant, 'Nowhere/At-All')).toBe('2026-12-31');
  });
});

describe('working days', { timeout: 60_000 }, () => {
  it('are counted as one by one, however far apart', () => {
    const free = fc.uniqueArray(fc.integer({ min: -40, max: 400 }), { maxLength: 8 });
    fc.assert(
      fc.property(days, fc.nat(370), workWeeks, free, (a, n, week, offsets) => {
        const b = addDays(a, n);
        const freeDays = new Set(offsets.map((offset) => addDays(a, offset)));
        let count = 0;
        for (let d = addDays(a, 1); d <= b; d = addDays(d, 1)) {
          if (isWorkingDay(d, week, freeDays)) count += 1;
        }
        expect(workingDaysBetween(a, b, week, freeDays)).toBe(count);
        expect(workingDaysBetween(b, a, week, freeDays) + count).toBe(0);
      }),
    );
  });

  it('are reached by adding as many', () => {
    fc.assert(
      fc.property(days, fc.nat(60), workWeeks, (day, n, week) => {
        const reached = addWorkingDays(day, n, week);
        expect(workingDaysBetween(day, reached, week)).toBe(n);
        expect(n === 0 ? reached === day : isWorkingDay(reached, week)).toBe(true);
      }),
    );
    expect(addWorkingDays('2026-12-04', 1, MONDAY_TO_FRIDAY)).toBe('2026-12-07');
  });

  it('stay where they are, and do not hang, when no day is worked', () => {
    expect(nextWorkingDay('2026-12-04', [])).toBe('2026-12-04');
    expect(nextWorkingDay('2026-12-05', MONDAY_TO_FRIDAY, new Set(['2026-12-07']))).toBe(
      '2026-12-08',
    );
  });
});

describe('a span', { timeout: 60_000 }, () => {
  it('ends on a working day and says which day it moved from', () => {
    const zone = 'Europe/Berlin';
    expect(dueAfter({ n: 2, unit: 'week' }, '2026-11-20', zone, MONDAY_TO_FRIDAY)).toEqual({
      day: '2026-12-04',
      zone,
    });
    expect(dueAfter({ n: 1, unit: 'month' }, '2026-11-05', zone, MONDAY_TO_FRIDAY)).toEqual({
      day: '2026-12-07',
      zone,
      movedFrom: '2026-12-05',
    });
  });

  it('is told again from its two days, where it is one that is said so', () => {
    const spans = fc.oneof(
      fc.record({ n: fc.integer({ min: 1, max: 8 }), unit: fc.constant('week' as const) }),
      fc.record({ n: fc.integer({ min: 1, max: 18 }), unit: fc.constant('month' as const) }),
      fc.record({ n: fc.integer({ min: 1, max: 5 }), unit: fc.constant('year' as const) }),
    );
    fc.assert(
      fc.property(days, spans, (from, span) => {
        const to = dayAfter(span, from);
        const told = spanBetween(from, to);
        expect(told && dayAfter(told, from)).toBe(to);
      }),
    );
    expect(spanBetween('2026-11-20', '2027-11-20')).toEqual({ n: 1, unit: 'year' });
    expect(spanBetween('2027-02-01', '2027-03-01')).toEqual({ n: 4, unit: 'week' });
    expect(spanBetween('2026-11-20', '2026-11-24')).toBeUndefined();
    expect(spanBetween('2026-11-20', '2026-11-06')).toBeUndefined();
  });

  it('moves only a free day, only forward, and by less than a week', () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...SPANS, { n: 1, unit: 'year' } as const),
        workWeeks,
        (day, span, week) => {
          const due = dueAfter(span, day, 'UTC', week);
          const computed = dayAfter(span, day);
          expect(due.movedFrom ?? due.day).toBe(computed);
          expect(due.movedFrom === undefined).toBe(isWorkingDay(computed, week));
          expect(isWorkingDay(due.day, week)).toBe(true);
          expect(daysBetween(computed, due.day)).toBeLessThan(7);
        },
      ),
    );
  });
});

it.each([
  ['2026-11-23', '2026-11-30'],
  ['2026-11-29', '2026-11-30'],
])('next week begins on the first working day after the Sunday of %s', (day, next) => {
  expect(nextWeek(day, MONDAY_TO_FRIDAY)).toBe(next);
  expect(nextWeek(day, [3, 4])).toBe(addDays(next, 2));
});
