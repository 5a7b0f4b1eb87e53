import { expect, test } from 'vitest';
import { growthOf, IN_LINE, repeated } from './growth.ts';

const length = (text: string) => text.split('').length;
const pairs = (text: string) => {
  let same = 0;
  for (let one = 0; one < text.length; one += 1)
    for (let other = 0; other < text.length; other += 1)
      if (text.charCodeAt(one) === text.charCodeAt(other)) same += 1;
  return same;
};

test('what compares each part with every other is told from what looks at each once', () => {
  expect(growthOf(repeated('ab'), length, 20_000)).toBeLessThan(IN_LINE);
  expect(growthOf(repeated('ab'), pairs, 10_000)).toBeGreaterThan(IN_LINE);
});
