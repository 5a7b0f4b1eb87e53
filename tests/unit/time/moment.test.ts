import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayAt, dayOfMs } from '../../../lib/time/local-day.ts';
import { endOf, instantOf, startOf } from '../../../lib/time/moment.ts';
import { isZone, wallAt } from '../../../lib/time/zone.ts';
import { runs } from '../runs.ts';

const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const days = fc
  .integer({ min: Date.UTC(1990, 0, 1) / 86_400_000, max: Date.UTC(2060, 11, 31) / 86_400_000 })
  .map((n) => dayOfMs(n * 86_400_000));
const times = fc
  .nat(24 * 60 - 1)
  .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`);

const iso = (ms: number) => new Date(ms).toISOString().slice(0, 16);

describe('an instant', { timeout: 60_000 }, () => {
  it('of a skipped time is the first valid minute, of a doubled one the first', () => {
    expect(iso(instantOf('2026-03-29', '02:30', 'Europe/Berlin'))).toBe('2026-03-29T01:00');
    expect(iso(instantOf('2026-10-25', '02:30', 'Europe/Berlin'))).toBe('2026-10-25T00:30');
    expect(iso(instantOf('2026-03-08', '02:00', 'America/New_York'))).toBe('2026-03-08T07:00');
    // Lord Howe Island moves its clocks by half an hour.
    expect(iso(instantOf('2026-10-04', '02:10', 'Australia/Lord_Howe'))).toBe('2026-10-03T15:30');
  });

  it('of a day begins where its midnight is skipped, or the whole day is', () => {
    expect(iso(instantOf('2018-11-04', undefined, 'America/Sao_Paulo'))).toBe('2018-11-04T03:00');
    expect(iso(instantOf('2011-12-30', undefined, 'Pacific/Apia'))).toBe('2011-12-30T10:00');
  });

  it('shows its day and time on the clocks of the zone, or the first after it', () => {
    fc.assert(
      fc.property(days, times, zones, (day, time, zone) => {
        const instant = instantOf(day, time, zone);
        const wall = Date.parse(`${day}T${time}:00Z`);
        const shown = wallAt(instant, zone);
        if (shown === wall) {
          // Never the second showing.
          expect(wallAt(instant - 3_600_000, zone)).not.toBe(wall);
          return;
        }
        expect(shown).toBeGreaterThan(wall);
        expect(wallAt(instant - 1000, zone)).toBeLessThan(wall);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('in an unknown zone is read as UTC', () => {
    expect(isZone('Europe/Berlin')).toBe(true);
    for (const zone of ['Mars/Olympus', 'constructor', '__proto__', '']) {
      expect(isZone(zone)).toBe(false);
      expect(iso(instantOf('2026-12-04', '09:00', zone))).toBe('2026-12-04T09:00');
    }
  });
});

describe('a due', { timeout: 60_000 }, () => {
  it('never leaves its day, in whatever zone and season', () => {
    fc.assert(
      fc.property(
        days,
        zones,
        fc.constantFrom(undefined, 'morning', 'afternoon'),
        (day, zone, part) => {
          // Days that a zone left out altogether, to change the side of the date line.
          fc.pre(dayAt(instantOf(day, undefined, zone), zone) === day);
          const due = { day, zone, part };
          expect(dayAt(startOf(due), zone)).toBe(day);
          expect(dayAt(endOf(due) - 1, zone)).toBe(day);
          expect(endOf(due)).toBeGreaterThan(startOf(due));
        },
      ),
      { numRuns: runs(2000) },
    );
  });

  it('ends where the next begins', () => {
    fc.assert(
      fc.property(days, zones, (day, zone) => {
        expect(endOf({ day, zone })).toBe(startOf({ day: addDays(day, 1), zone }));
      }),
    );
  });

  it('has the hours of its part, the length of its span, and none with a time', () => {
    const zone = 'Europe/Berlin';
    const day = '2026-12-04';
    expect(iso(startOf({ day, zone, part: 'morning' }))).toBe('2026-12-04T08:00');
    expect(iso(endOf({ day, zone, part: 'morning' }))).toBe('2026-12-04T11:00');
    expect(iso(startOf({ day, zone, part: 'afternoon' }))).toBe('2026-12-04T12:00');
    expect(iso(endOf({ day, zone, part: 'afternoon' }))).toBe('2026-12-04T16:00');
    expect(iso(startOf({ day, zone, time: '14:30' }))).toBe('2026-12-04T13:30');
    expect(iso(endOf({ day, zone, time: '14:30' }))).toBe('2026-12-04T13:30');
    expect(iso(endOf({ day, zone, until: '2026-12-10' }))).toBe('2026-12-10T23:00');
    expect(iso(endOf({ day: '9999-12-31', zone: 'UTC' }))).toBe('+010000-01-01T00');
  });
});
