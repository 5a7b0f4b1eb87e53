import { expect, it } from 'vitest';
import { weekBegins } from '../../../lib/time/week.ts';

it.each([
  ['Monday to Friday', [1, 2, 3, 4, 5], '2026-11-23'],
  ['Sunday to Thursday', [7, 1, 2, 3, 4], '2026-11-22'],
  ['Tuesday to Saturday', [2, 3, 4, 5, 6], '2026-11-24'],
  ['every day', [1, 2, 3, 4, 5, 6, 7], '2026-11-23'],
  ['Wednesday alone', [3], '2026-11-25'],
  ['with a day off between', [1, 2, 4, 5], '2026-11-23'],
])('the week of those who work %s begins on its first day', (_, days, begins) => {
  expect(weekBegins('2026-11-26', days)).toBe(begins);
  expect(weekBegins(begins, days)).toBe(begins);
});

it('a day before the first one belongs to the week before', () => {
  expect(weekBegins('2026-11-22', [1, 2, 3, 4, 5])).toBe('2026-11-16');
  expect(weekBegins('2026-11-21', [7, 1, 2, 3, 4])).toBe('2026-11-15');
});
