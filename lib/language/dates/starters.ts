import { ABOUT, VAGUE } from './amount-words.ts';
import { FISCAL } from './fiscal.ts';
import { HOLIDAYS } from './holiday-names.ts';
import { LEADS } from './leads.ts';
import { PARTS, SHORT_ENDS } from './period-words.ts';
import { RELATIVE } from './relative-days.ts';
import type { Token } from './scan.ts';
import { WEEK_OF } from './weeks-by-day.ts';
import { WHICH_PERIOD } from './whole-periods.ts';
import { COUNT, MONTH, NTH, SEASON, UNIT, WEEKDAY } from './words.ts';

/** How many words before the one that makes a date a date it may begin: "not before the end of". */
const REACH = 7;

/** Words of holidays that say nothing alone. */
const COMMON = new Set(
  'the of day and new good all may st . - & / time early late eve next break day may long international week summer spring winter rush season period'.split(
    ' ',
  ),
);

/** Every date holds at least one of these or a figure. */
const FIRM: ReadonlySet<string> = new Set([
  ...MONTH.keys(),
  ...WEEKDAY.keys(),
  ...UNIT.keys(),
  ...SEASON.keys(),
  ...NTH.keys(),
  ...[...HOLIDAYS.values()]
    .flat()
    .flatMap(({ words }) => words.filter((word) => !COMMON.has(word))),
  ...[...WEEKDAY.keys()].map((name) => `${name}s`),
  ...'today tomorrow yesterday tonight weekend weekends fiscal financial budget budgeting accounting fy cy half nineties eighties seventies decade century eod eow eom eoq eoy cob eob cop noon midday midnight morning mornings afternoon afternoons evening evenings night lunch lunchtime noontime hours days h w overmorrow workweek next thirtieth twenty thirty thousand thirteen fourteen fifteen sixteen seventeen eighteen nineteen business play break'.split(
    ' ',
  ),
]);

function isFirm(token: Token): boolean {
  return !Number.isNaN(token.n) || FIRM.has(token.word);
}

/** For each place, whether a date may begin there: a word that makes one lies within reach. */
export function possibleStarts(tokens: readonly Token[]): boolean[] {
  const possible: boolean[] = [];
  let firm = Number.POSITIVE_INFINITY;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token !== undefined && isFirm(token)) firm = index;
    possible[index] = firm - index <= REACH;
  }
  return possible;
}

/** First words of dates that are not firm themselves: "the", "end of", "first thing". */
const BEGINS: ReadonlySet<string> = new Set([
  ...PARTS.keys(),
  ...SHORT_ENDS.keys(),
  ...WHICH_PERIOD.keys(),
  ...WEEK_OF.keys(),
  ...VAGUE.keys(),
  ...ABOUT.keys(),
  ...RELATIVE.keys(),
  ...FISCAL.keys(),
  ...HOLIDAYS.keys(),
  ...COUNT.keys(),
  ..."the a an half this next last past our your my q h fq cq cy final these anytime '".split(' '),
]);

/** Whether a date, without the words before it, may begin with a word. Cheap; asked for every word. */
export function mayBeginDate(token: Token): boolean {
  return isFirm(token) || BEGINS.has(token.word);
}

/** First words of times of day, and of the words before them. */
const CLOCK = new Set(
  'at @ around about by from after before between until noon midday midnight half quarter later close end first early late mid bright sometime in during the on'.split(
    ' ',
  ),
);

/** Whether a time of day may begin with a word. */
export function mayBeginTime(token: Token): boolean {
  return isFirm(token) || CLOCK.has(token.word) || COUNT.has(token.word);
}

/** Whether a date with its lead may begin with a word. */
export function mayBegin(token: Token): boolean {
  return (
    mayBeginDate(token) ||
    LEADS.has(token.word) ||
    token.word === 'between' ||
    CLOCK.has(token.word)
  );
}
