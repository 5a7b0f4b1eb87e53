import { phraseAt } from '../phrase-table.ts';
import { BREAK, wordAt } from '../scan.ts';
import { hoursBehind } from './clock.ts';
import type { TabledLead } from './date-words.ts';
import type { Page, PageMeaning } from './page.ts';
import { pastPhrase } from './page.ts';
import { lasting, rangeAt } from './ranges.ts';
import { readAny } from './readers.ts';
import type { Bound } from './readers.ts';

/** Words looked back at for the "no" of "no ... until". */
const LOOK_BACK = 8;

function saidNo(page: Page, index: number): boolean {
  for (let place = index - 1; place >= 0 && place >= index - LOOK_BACK; place -= 1) {
    const word = wordAt(page, place);
    if (word === '.' || word === '!' || word === '?' || word === BREAK) return false;
    if (page.words.notUntil.has(word)) return true;
  }
  return false;
}

/** Leads that another one beside them may outdo. */
const LOOSE: ReadonlySet<TabledLead | undefined> = new Set<TabledLead>([
  'on',
  'around',
  'during',
  'from',
]);

function firmer(second: TabledLead, first: TabledLead | undefined): boolean {
  return LOOSE.has(first) && second !== 'on' && second !== 'around';
}

/** German "vor" is "before" a day and "ago" behind a span. */
function settled(lead: TabledLead, { manner }: PageMeaning): TabledLead {
  if (lead !== 'before or ago') return lead;
  return manner === 'span' ? 'ago' : 'before';
}

/** A date with the word that leads it; undefined where none begins at a place. */
export function readBound(page: Page, index: number): Bound | undefined {
  const { words } = page;
  // "après-demain" begins with what else would lead a date.
  const relative = phraseAt(words.relativeDay, page, index) !== undefined;
  const lead = relative ? undefined : phraseAt(words.leads, page, index);
  let place = lead?.to ?? index;
  const second = lead === undefined ? undefined : phraseAt(words.leads, page, place);
  // "noch bis", "erst nach", "ab etwa": the one that binds more firmly says how.
  if (second !== undefined && second.value !== 'ago') place = second.to;
  const binds =
    second !== undefined && firmer(second.value, lead?.value) ? second.value : lead?.value;
  const early = phraseAt(words.inclusive, page, place);
  if (early !== undefined) place = early.to;
  const range = rangeAt(page, index, false) ?? (lead && rangeAt(page, place, true));
  if (range !== undefined) {
    const late = pastPhrase(words.inclusive, page, range.to);
    return { ...range, to: late };
  }
  const meaning = readAny(page, place, lead !== undefined, binds);
  if (meaning === undefined) return undefined;
  const long = lasting(page, meaning, lead);
  if (long !== undefined) return long;
  const { to, hours } = hoursBehind(page, meaning.to);
  const behind = phraseAt(words.inclusive, page, to);
  const included = early !== undefined || behind !== undefined;
  const value = included && binds !== 'from' ? 'through' : binds;
  const not = value === 'until' && saidNo(page, index);
  return {
    meaning,
    hours,
    to: behind?.to ?? to,
    ...(value === undefined ? {} : { lead: not ? 'from' : settled(value, meaning) }),
  };
}
