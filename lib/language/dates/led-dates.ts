import { leadAt } from './leads.ts';
import type { LeadFound } from './leads.ts';
import { TURNS } from './period-words.ts';
import { phraseAt } from './phrase-table.ts';
import { readDates } from './ranges.ts';
import type { Ranged } from './lists.ts';
import { wordAt } from './scan.ts';
import type { Scan } from './scan.ts';

/** Words that stand before dates and also begin them: "past the 15th", "past Monday". */
const BELONGS = new Set([
  'past',
  'following',
  'this',
  'later',
  'last',
  'beginning',
  'starting',
  'ending',
]);

/** A date as it stands at a place, with the words before it. */
interface Led {
  range: Ranged;
  start: LeadFound;
  between: boolean;
}

/** How many words may stand between a lead and its date: "until after our AGM on 12 November". */
const BETWEEN = 5;

/** The date further on that a lead binds, over the name of what is to come then. */
function overWords(scan: Scan, start: LeadFound): Ranged | undefined {
  if (start.lead !== 'until' && start.lead !== 'after') return undefined;
  for (let place = start.to; place < start.to + BETWEEN; place += 1) {
    const word = wordAt(scan, place);
    if (!/^[a-z]/.test(word) || OTHER_CLAUSE.has(word)) return undefined;
    if (place > start.to && (word === 'on' || word === 'in')) {
      const date = readDates(scan, place + 1, undefined);
      return date?.manner === 'named' || date?.manner === 'period' ? date : undefined;
    }
  }
  return undefined;
}

/** Words that begin something else, which the lead does not reach into. */
const OTHER_CLAUSE = new Set(
  'and but or so because if when which who please then i you we'.split(' '),
);

/** "Once the holidays are behind us": what is over by then is come back to after it. */
function once(scan: Scan, led: Led | undefined): Led | undefined {
  if (led === undefined || led.range.ending) return led;
  const { range, start } = led;
  const turn = phraseAt(TURNS, scan, range.to);
  if (turn?.value !== 'ends' || !CONJUNCTION.test(wordAt(scan, start.to - 1))) {
    return led;
  }
  return { ...led, range: { ...range, to: turn.to }, start: { ...start, lead: 'after' } };
}

const CONJUNCTION = /^(?:when|once|until|after|till|before|that|soon|as)$/;

export function ledDates(scan: Scan, index: number): Led | undefined {
  return once(scan, readLed(scan, index));
}

function readLed(scan: Scan, index: number): Led | undefined {
  const between = wordAt(scan, index) === 'between' && wordAt(scan, index + 1) !== 'now';
  const start = between ? { to: index + 1, light: true } : leadAt(scan, index);
  const from = between ? 'between' : start.lead === 'from' ? 'from' : undefined;
  const range = readDates(scan, start.to, from) ?? overWords(scan, start);
  if (start.to === index) return range && { range, start, between };
  // "this", "about", "later" may belong to the date itself.
  const whole = readDates(scan, index, undefined);
  const longer =
    whole !== undefined &&
    (range === undefined ||
      whole.to > range.to ||
      (whole.to === range.to && BELONGS.has(wordAt(scan, index))));
  if (longer) return { range: whole, start: { to: index, light: false }, between };
  return range && { range, start, between };
}
