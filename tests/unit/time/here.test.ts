import { expect, test } from 'vitest';
import { dueHere } from '../../../lib/time/here.ts';

test.each([
  [
    { day: '2026-12-04', time: '10:00', zone: 'Asia/Tokyo' },
    { day: '2026-12-04', time: '02:00' },
  ],
  [
    { day: '2026-12-04', time: '01:00', zone: 'Asia/Tokyo' },
    { day: '2026-12-03', time: '17:00' },
  ],
  [
    { day: '2026-12-04', part: 'morning', zone: 'America/New_York' } as const,
    { day: '2026-12-04', time: '15:00' },
  ],
])('%o is shown as %o in Berlin', (due, here) => {
  expect(dueHere(due, 'Europe/Berlin')).toEqual({ ...here, zone: 'Europe/Berlin' });
});

test('a whole day is the same day everywhere', () => {
  const due = { day: '2026-12-04', zone: 'Asia/Tokyo' };
  expect(dueHere(due, 'America/New_York')).toEqual({ ...due, zone: 'America/New_York' });
});
