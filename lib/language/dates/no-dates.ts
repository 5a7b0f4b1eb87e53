import type { Meaning } from './meaning.ts';
import { at, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';

/** Wishes: "happy Easter", "have a great weekend", "enjoy the rest of the week". */
const WISHES =
  /^(?:happy|merry|great|nice|lovely|wonderful|enjoy|enjoying|enjoyed|fantastic|pleasant|blessed|beautiful|relaxing|restful|wonderfull|prosperous|safe)$/;
/** Words after which a span is no date: "two weeks' notice", "3 years old", "30 day trial". */
const SPAN_OF =
  /^(?:notice|old|trial|trials|experience|contract|contracts|plan|plans|guarantee|warranty|money|per|each|worth|warning|behind|younger|older|straight|running|apart|subscription|program|course|sprint|pilot|late|overdue|early|prior|too|earlier|lead|turnaround|sla|delivery)$/;
/** Words before which a span is one that lies behind, or recurs. */
const SPAN_AFTER =
  /^(?:every|each|per|been|past|last|than|age|aged|once|twice|of|these|those|after|whole|since|had|took|spent|worked|lasted|waited|for)$/;

/** Whether a figure is a price or a number: "$12", "#5". */
export function isPrice(scan: Scan, index: number): boolean {
  return /^[$€£#]$/.test(wordAt(scan, index - 1));
}

/** Idioms and habits that look like dates. */
function idiom(scan: Scan, index: number, start: number, to: number): boolean {
  const [before, first, next] = [wordAt(scan, start - 1), wordAt(scan, start), wordAt(scan, to)];
  // "these days", "one day", "day to day", "every Monday", "24 hours a day".
  if (/^(?:every|each|per|most|these|those|some)$/.test(before)) return true;
  if (/^(?:once|twice)$/.test(before) && first === 'a') return true;
  if (first === 'one' && wordAt(scan, start + 1) === 'day') return true;
  if (first === 'day' && next === 'to') return true;
  // "At the end of the day, it is a question of money."
  return (
    wordAt(scan, to - 1) === 'day' &&
    (wordAt(scan, index) === 'at' || wordAt(scan, index - 1) === 'at') &&
    wordAt(scan, to - 3) === 'of'
  );
}

/**
 * Whether what reads like a date is none where it stands: a wish, a price, a habit, a length of time
 * that binds nothing. `start` is the place after its lead.
 */
export function noDate(scan: Scan, index: number, start: number, meaning: Meaning): boolean {
  const before = wordAt(scan, index - 1);
  const { to, manner } = meaning;
  // "On holidays from the 5th" says nothing of Christmas.
  if (/^holidays?$/.test(wordAt(scan, to - 1)) && to === index + 2 && wordAt(scan, index) === 'on')
    return true;
  if (
    WISHES.test(before) ||
    (before === 'good' && manner === 'period') ||
    idiom(scan, index, start, to)
  )
    return true;
  if ((before === 'the' || before === 'a') && WISHES.test(wordAt(scan, index - 2))) return true;
  const after = at(scan, to);
  if (/^[€£%]$/.test(after.word) && after.glued) return true;
  if (manner === 'span' && meaning.last >= scan.today) {
    const led = start > index;
    if (SPAN_OF.test(after.word) || (after.word === "'" && SPAN_OF.test(wordAt(scan, to + 1))))
      return true;
    if (!led && (SPAN_AFTER.test(before) || ofWhat(scan, to))) return true;
    if (led && wordAt(scan, index) === 'for' && /^(?:been|worked|used|had|have|has)$/.test(before))
      return true;
    if (led && wordAt(scan, index) === 'for' && behind(scan, index)) return true;
    // "10 day-old", "a 3-month pilot": the unit in the singular describes a thing.
    if (describes(scan, start, to)) return true;
  }
  return false;
}

/** "5 years of experience", but "two weeks of vacation". */
function ofWhat(scan: Scan, to: number): boolean {
  return (
    wordAt(scan, to) === 'of' &&
    !/^(?:leave|vacation|holidays?|pto|travel|annual|my|our|paternity|maternity|parental|silence|quiet)$/.test(
      wordAt(scan, to + 1),
    )
  );
}

function describes(scan: Scan, start: number, to: number): boolean {
  const unit = wordAt(scan, to - 1);
  if (!/^(?:day|week|month|year)$/.test(unit)) return false;
  return (
    wordAt(scan, to - 2) === '-' &&
    !Number.isNaN(at(scan, start).n) &&
    /^[a-z]/.test(wordAt(scan, to))
  );
}

/** "We have been customers for two years": the verb looks back. */
function behind(scan: Scan, index: number): boolean {
  for (let place = index - 1; place >= index - 6; place -= 1) {
    const word = wordAt(scan, place);
    if (/^[.!?;]$/.test(word)) return false;
    if (/^(?:been|was|were|had|lived|worked|used|known|waited|ran|served|lasted|did)$/.test(word))
      return true;
  }
  return false;
}
