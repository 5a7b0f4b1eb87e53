import { BREAK, at, wordAt } from '../scan.ts';
import type { Page } from './page.ts';
import type { Bound } from './readers.ts';

/** Words on both sides that may tell of an absence. */
const FAR = 10;

function endsSentence(page: Page, index: number): boolean {
  const word = wordAt(page, index);
  if (word === BREAK || word === '!' || word === '?' || word === ';') return true;
  // "3. März" goes on.
  return word === '.' && !(at(page, index - 1).n >= 0);
}

/** Whether one of the words before a place, up to three back, negates it. */
function negated(page: Page, index: number): boolean {
  for (let place = index - 1; place >= index - 3; place -= 1) {
    if (page.words.not.has(wordAt(page, place))) return true;
  }
  return false;
}

function isAbsence(page: Page, place: number): boolean {
  const word = wordAt(page, place);
  return page.words.away.has(word) || (page.words.there.has(word) && negated(page, place));
}

/** "Not this year", "today is no good": the days that have begun are ruled out, what follows is not. */
export function ruledOut(page: Page, index: number, { meaning, to }: Bound): boolean {
  if (meaning.first > page.today || meaning.last < page.today) return false;
  if (negated(page, index)) return true;
  for (let place = to; place < to + 4; place += 1) {
    if (endsSentence(page, place) || wordAt(page, place) === ',') return false;
    if (page.words.not.has(wordAt(page, place))) return true;
  }
  return false;
}

/**
 * Whether the days of a date are those of an absence: "diese Woche im Urlaub", not "am Montag wieder
 * da". The clause around it tells, up to the next sign.
 */
export function isAway(page: Page, from: number, to: number): boolean {
  const { back } = page.words;
  let said = false;
  for (
    let place = from - 1;
    place >= from - FAR && place >= 0 && !endsSentence(page, place);
    place -= 1
  ) {
    if (back.has(wordAt(page, place))) return false;
    said ||= isAbsence(page, place);
    if (wordAt(page, place) === ',' && said) return true;
  }
  for (let place = to; place < to + FAR && !endsSentence(page, place); place += 1) {
    if (wordAt(page, place) === '' || (wordAt(page, place) === ',' && said)) break;
    if (back.has(wordAt(page, place))) return false;
    if (wordAt(page, place) === ',') break;
    said ||= isAbsence(page, place);
  }
  return said;
}
