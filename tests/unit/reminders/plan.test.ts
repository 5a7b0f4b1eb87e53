import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toRing } from '../../../lib/reminders/plan.ts';

const rows = fc.uniqueArray(
  fc.record({
    entry: fc.string({ minLength: 1, maxLength: 3 }),
    ring: fc.nat(),
    contact: fc.constant('c'),
  }),
  { selector: (row) => row.entry },
);

test('what rang is not rung again, and nothing is missed', () => {
  fc.assert(
    fc.property(rows, (come) => {
      const first = toRing(come, new Map());
      expect(first).toEqual(come);
      const rung = new Map(first.map((row) => [row.entry, row.ring]));
      expect(toRing(come, rung)).toEqual([]);
    }),
  );
});

test('what was put off rings again for its new time', () => {
  const rung = new Map([['a', 100]]);
  expect(toRing([{ entry: 'a', ring: 200, contact: 'c' }], rung)).toHaveLength(1);
});
