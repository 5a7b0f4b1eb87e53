import { dayAt } from '../../../time/local-day.ts';
import { wallAt } from '../../../time/zone.ts';
import type { DateSpan, LanguageContext, Lead } from '../../types.ts';
import type { Day } from '../days.ts';
import { fromLocalDay, toLocalDay, workingFrom } from '../days.ts';
import { oneDay } from '../meaning.ts';
import type { Hours } from '../meaning.ts';
import { phraseAt } from '../phrase-table.ts';
import { BREAK, at, wordAt } from '../scan.ts';
import { hoursBehind } from './clock.ts';
import type { DateWords, TabledLead } from './date-words.ts';
import { lastYear, readFigures } from './figures.ts';
import type { Page, PageMeaning, PageReader } from './page.ts';
import { pastAll, pastPhrase } from './page.ts';
import { readPeriod } from './periods.ts';
import { readSpan } from './spans.ts';
import { tabledTokens } from './tokens.ts';
import { readWeekday } from './weekdays.ts';

/** Words looked back at for the "no" of "no ... until". */
const LOOK_BACK = 8;
/** Words on both sides that may tell of an absence. */
const FAR = 10;

const readRelative: PageReader = (page, index) => {
  const found = phraseAt(page.words.relativeDay, page, index);
  if (found === undefined) return undefined;
  return oneDay(found.to, page.today + found.value, 'relative');
};

/** What tells most comes first. */
const READERS: readonly PageReader[] = [
  readRelative,
  readFigures,
  readWeekday,
  readSpan,
  readPeriod,
];

/** A date as it was read, with how it binds. */
interface Bound {
  meaning: PageMeaning;
  lead?: TabledLead;
  hours: Hours;
  to: number;
}

function readAny(
  page: Page,
  index: number,
  led: boolean,
  lead?: TabledLead,
): PageMeaning | undefined {
  const bound = lead === 'after' || lead === 'until' || lead === 'before' || lead === 'from';
  for (const reader of READERS) {
    const meaning = reader(page, index, { led, bound });
    if (meaning !== undefined && (led || meaning.needsLead !== true)) return meaning;
  }
  return undefined;
}

/** The first day of a range may leave its month to the last: "16. bis 27. März", "du 16 au 27 mars". */
function rangeAt(page: Page, index: number, lead: boolean): Bound | undefined {
  const { words } = page;
  const from = phraseAt(words.rangeFrom, page, index);
  const first = readAny(page, from?.to ?? index, lead || from !== undefined);
  let place = first?.to;
  if (
    place === undefined &&
    from !== undefined &&
    /^\d{1,2}$/.test(wordAt(page, pastAll(page, from.to, words.articles)))
  ) {
    place = pastAll(page, from.to, words.articles) + 1;
    if (wordAt(page, place) === '.') place += 1;
  }
  if (place === undefined || hoursBehind(page, place).to > place) return undefined;
  const hyphen = wordAt(page, place) === '-';
  const between = hyphen ? { to: place + 1 } : phraseAt(words.rangeTo, page, place);
  const and = words.and.has(wordAt(page, place)) ? { to: place + 1 } : undefined;
  const to = between ?? and;
  if (to === undefined) return undefined;
  const last = readAny(page, pastPhrase(words.inclusive, page, to.to), true);
  if (last === undefined || last.manner === 'span') return undefined;
  if (from === undefined && last.open === 'month' && first?.open !== 'month') return undefined;
  if (between === undefined) {
    // "Thursday and Friday" are one absence; "Monday and Thursday" are two days.
    const days = first?.manner === 'weekday' || first?.manner === 'relative';
    const adjacent = days && last.manner === first.manner && last.first - first.first === 1;
    if (!adjacent && from === undefined) return undefined;
  }
  // A day whose month is told behind the last one was read as one of this month or the next.
  const open = first === undefined || first.open === 'month' || first.first > last.last;
  const begin = open ? Math.min(first?.first ?? last.first, last.first) : first.first;
  const meaning = { ...last, first: begin, until: last.last };
  return { meaning, lead: 'through', hours: {}, to: last.to };
}

function saidNo(page: Page, index: number): boolean {
  for (let place = index - 1; place >= 0 && place >= index - LOOK_BACK; place -= 1) {
    const word = wordAt(page, place);
    if (word === '.' || word === '!' || word === '?' || word === BREAK) return false;
    if (page.words.notUntil.has(word)) return true;
  }
  return false;
}

const LOOSE: ReadonlySet<TabledLead | undefined> = new Set<TabledLead>([
  'on',
  'around',
  'during',
  'from',
]);

function firmer(second: TabledLead, first: TabledLead | undefined): boolean {
  return LOOSE.has(first) && second !== 'on' && second !== 'around';
}

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
function ruledOut(page: Page, index: number, { meaning, to }: Bound): boolean {
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
function isAway(page: Page, from: number, to: number): boolean {
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

/** "Ab morgen zwei Wochen", "à partir de lundi pour trois jours": from a day on, so long. */
function lasting(
  page: Page,
  { manner, first, to }: PageMeaning,
  lead: { value: TabledLead } | undefined,
): Bound | undefined {
  if (lead?.value !== 'from' || manner === 'span' || manner === 'period') return undefined;
  const during = phraseAt(page.words.leads, page, to);
  const place =
    during?.value === 'during' || during?.value === 'by' || during?.value === 'around'
      ? during.to
      : to;
  const span = readSpan(page, place, { led: true });
  if (span === undefined) return undefined;
  const last = first + span.last - page.today - 1;
  const meaning = { ...oneDay(span.to, first, manner), last };
  return { meaning, lead: 'through', hours: {}, to: span.to };
}

/** A date with the word that leads it; undefined where none begins at a place. */
function readBound(page: Page, index: number): Bound | undefined {
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
    ...(value === undefined ? {} : { lead: not ? 'from' : value }),
  };
}

interface Aim {
  aim: Day;
  movedFrom?: Day;
}

/** The first working day once the words are over; a span is over on the day it is counted to. */
function pastLast({ workingDays }: Page, { manner, last }: PageMeaning): Aim {
  if (manner !== 'span') return { aim: workingFrom(last + 1, workingDays) };
  const aim = workingFrom(last, workingDays);
  return aim === last ? { aim } : { aim, movedFrom: last };
}

/** The day to come back on, by the word before the date. */
function aimOf(page: Page, { meaning }: Bound, lead: Lead | undefined): Aim {
  const { workingDays } = page;
  const moved = (day: Day): Aim => {
    const aim = workingFrom(day, workingDays);
    return aim === day ? { aim } : { aim, movedFrom: day };
  };
  switch (lead) {
    case 'until':
      if (meaning.vague) return moved(Math.floor((meaning.first + meaning.last) / 2));
      // "Until September" is over when it begins, "until the end of September" when it ends.
      if (meaning.manner === 'period' && !meaning.ending && meaning.first > page.today) break;
      return pastLast(page, meaning);
    case 'through':
    case 'after':
      return pastLast(page, meaning);
    case 'before':
    case 'within':
    case 'by':
    case 'from':
    case 'on':
    case 'since':
    case 'around':
    case undefined:
  }
  const { aim, movedFrom } = meaning;
  return { aim, ...(movedFrom === undefined ? {} : { movedFrom }) };
}

function turnedBack(page: Page, { meaning, lead }: Bound): PageMeaning {
  const { today } = page;
  if (lead === 'ago') {
    const back = today - (meaning.aim - today);
    return { ...meaning, first: back, last: back, aim: back };
  }
  if (lead === 'since' && meaning.first > today && meaning.manner !== 'span') {
    if (meaning.manner === 'weekday')
      return { ...meaning, ...oneDay(meaning.to, meaning.first - 7, 'weekday') };
    const back = lastYear(page, meaning.first);
    return { ...meaning, first: back, last: back, aim: back };
  }
  return meaning;
}

function spanOf(page: Page, text: string, index: number, bound: Bound): DateSpan {
  const { tokens, today } = page;
  const from = tokens[index]?.from ?? 0;
  const to = tokens[bound.to - 1]?.to ?? from;
  const meaning = turnedBack(page, bound);
  const past = bound.lead === 'since' || meaning.last < today;
  const lead = bound.lead === 'ago' || bound.lead === 'during' ? undefined : bound.lead;
  const lasting = lead === undefined || lead === 'on' || lead === 'around';
  const away =
    lasting &&
    meaning.manner !== 'span' &&
    (ruledOut(page, index, bound) || isAway(page, index, bound.to));
  const { aim, movedFrom }: Aim = past
    ? { aim: meaning.aim }
    : away
      ? pastLast(page, meaning)
      : aimOf(page, { ...bound, meaning }, lead);
  const after = lead === 'after' && !past;
  return {
    from,
    to,
    quote: text.slice(from, to),
    ...(lead === undefined ? {} : { lead }),
    start: toLocalDay(after ? meaning.last + 1 : meaning.first),
    end: toLocalDay(after ? Math.max(aim, meaning.last + 1) : meaning.last),
    day: toLocalDay(aim),
    ...(movedFrom === undefined ? {} : { movedFrom: toLocalDay(movedFrom) }),
    ...bound.hours,
    manner: meaning.manner,
    past,
  };
}

/**
 * Finds the dates of a text by the words of its language, in their order, none inside another. The
 * day of the message is that of the context in its zone. Reads the first 20,000 characters, in time
 * that grows in a straight line; never throws.
 */
export function findTabledDates(
  text: string,
  words: DateWords,
  context: LanguageContext,
): DateSpan[] {
  const { now, zone, workingDays, fiscalStart, hemisphere } = context;
  const page: Page = {
    tokens: tabledTokens(text, words),
    today: fromLocalDay(dayAt(now, zone)),
    minute: Math.floor(wallAt(now, zone) / 60_000) % 1440,
    workingDays,
    fiscalStart,
    hemisphere,
    words,
  };
  const found: DateSpan[] = [];
  for (let index = 0; index < page.tokens.length; index += 1) {
    const bound = readBound(page, index);
    if (bound === undefined) continue;
    found.push(spanOf(page, text, index, bound));
    index = bound.to - 1;
  }
  return found;
}
