import { describe, expect, it } from 'vitest';
import { isPublicHoliday } from '../../../lib/time/public-holidays.ts';

describe('a public holiday', () => {
  it.each([
    ['2026-04-03', 'Europe/Berlin', 'Good Friday'],
    ['2027-03-29', 'Europe/London', 'Easter Monday'],
    ['2026-05-25', 'Europe/Paris', 'Whit Monday'],
    ['2026-11-26', 'America/New_York', 'Thanksgiving'],
    ['2027-01-18', 'America/Chicago', 'Martin Luther King Day'],
    ['2026-05-25', 'America/Denver', 'Memorial Day'],
    ['2026-05-18', 'America/Toronto', 'Victoria Day'],
    ['2026-10-26', 'Pacific/Auckland', 'Labour Day'],
    ['2026-06-04', 'Europe/Warsaw', 'Corpus Christi'],
    ['2028-12-25', 'Europe/Rome', 'Christmas Day'],
  ])('%s in %s: %s', (day, zone) => {
    expect(isPublicHoliday(day, zone)).toBe(true);
  });

  it.each([
    ['2026-11-26', 'Europe/Berlin'],
    ['2026-10-03', 'Europe/Vienna'],
    ['2026-12-25', 'Asia/Tokyo'],
    ['2026-12-25', 'No/Where'],
  ])('%s in %s is none that is known', (day, zone) => {
    expect(isPublicHoliday(day, zone)).toBe(false);
  });
});
