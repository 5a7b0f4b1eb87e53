import { describe, expect, it } from 'vitest';
import { longDay, shortDay } from '../../../scripts/tour/days.ts';
import { nextMorning } from '../../../scripts/tour/morning.ts';

const ZONE = 'Europe/Berlin';

describe('the morning of the tour', () => {
  it.each([
    ['a working day before half past nine', '2026-11-23T07:00:00Z', '2026-11-23T08:30:00.000Z'],
    ['the moment itself', '2026-11-23T08:30:00Z', '2026-11-23T08:30:00.000Z'],
    ['later that day', '2026-11-23T08:30:00.001Z', '2026-11-24T08:30:00.000Z'],
    ['a Friday evening', '2026-11-27T20:00:00Z', '2026-11-30T08:30:00.000Z'],
    ['a Sunday over which the clocks change', '2027-03-27T23:30:00Z', '2027-03-29T07:30:00.000Z'],
  ])('%s', (_when, now, morning) => {
    expect(new Date(nextMorning(Date.parse(now), ZONE)).toISOString()).toBe(morning);
  });

  it('says days as the screen does, with the year where it is not this one', () => {
    expect(shortDay('2026-12-07', '2026-11-23')).toBe('Mon 7 Dec');
    expect(longDay('2026-12-07', '2026-11-23')).toBe('Monday 7 December');
    expect(shortDay('2027-05-20', '2026-11-23')).toBe('Thu 20 May 2027');
  });
});
