import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figureIn, figureText, SEEDS, together } from '../../month/figure.ts';
import { simulate } from '../../month/mine.ts';

const months = SEEDS.map(simulate);
/** In `npm run soak` others are tried too. */
const MORE = Math.floor(Number(process.env['MAYI_RUNS'] ?? 0) / 100);
const others = Array.from({ length: MORE }, (_, at) => simulate(1000 + at));

describe('a month of ordinary mail', () => {
  it('is never asked about without a reason, and nothing with one goes', () => {
    for (const { wrong, missed } of [...months, ...others])
      expect([...wrong, ...missed]).toEqual([]);
  });

  it('is asked about once in two hundred mails at most', () => {
    for (const some of [months, [...months, ...others]]) {
      const { sends, dialogs } = together(some);
      expect(dialogs.length).toBeGreaterThan(0);
      expect(sends / dialogs.length).toBeGreaterThanOrEqual(200);
    }
  });

  it('stands where the guard is told of; `npm run month` writes it anew', () => {
    const page = readFileSync('docs/guard.md', 'utf8');
    expect(figureIn(page)).toBe(figureText(together(months)));
  });
});
