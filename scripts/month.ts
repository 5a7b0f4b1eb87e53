import { readFileSync, writeFileSync } from 'node:fs';
import { figureText, SEEDS, together, withFigure } from '../tests/month/figure.ts';
import { simulate } from '../tests/month/mine.ts';

/* Months of ordinary mail past the guard. Those of the page go into it; others are only printed. */

const PAGE = 'docs/guard.md';
const given = process.argv.slice(2).map(Number);
if (!given.every(Number.isSafeInteger)) throw new RangeError('seeds are whole numbers');
const months = (given.length > 0 ? given : SEEDS).map(simulate);
const figure = together(months);
console.log(figureText(figure));
for (const { situation, because, mail } of figure.dialogs)
  console.log(`${situation}: ${because}, to ${mail.to.join(', ')}`);
if (given.length === 0)
  writeFileSync(PAGE, withFigure(readFileSync(PAGE, 'utf8'), figureText(figure)));
