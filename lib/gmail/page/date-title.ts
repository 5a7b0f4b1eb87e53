import { readFigures } from './date-figures.ts';
import type { MonthFound } from './date-figures.ts';
import { bare, dayPeriods, isWeekday, monthNames, plain, week, words } from './date-words.ts';

/**
 * Reads the date in a message's title as Gmail writes it in any interface language ("Sat, Nov 21,
 * 2026, 9:27 PM", "2026年11月21日(土) 21:27"). The names come from Intl, so there is no table to
 * keep. Gives the start of that minute in the machine's zone, as Gmail does; undefined when there
 * is any doubt about the day: no date is better than a wrong one.
 */
export function readDateTitle(title: string, language: string): number | undefined {
  const said = readMoment(title, language);
  return said?.year === undefined ? undefined : instantOf(said, said.year, language);
}

/**
 * The same of a moment to come, as Gmail offers it for a mail to be scheduled. The year may be left
 * out ("Nov 30, 8:00 AM"): it is then the next such day after `now`, ms UTC. A date may be of figures
 * alone: what is shown there is in the interface's own order, which a title need not be.
 */
export function readComingDate(title: string, language: string, now: number): number | undefined {
  const said = readMoment(title, language, (rest) => readFigures(rest, language));
  if (!said) return undefined;
  if (said.year !== undefined) return instantOf(said, said.year, language);
  const { month, day, hour, minute } = said;
  const thisYear = new Date(now).getFullYear();
  const isPast = new Date(thisYear, month, day, hour, minute).getTime() < now;
  return instantOf(said, isPast ? thisYear + 1 : thisYear, language);
}

/** Whether a text tells a time of day. */
export function hasTime(said: string, language: string): boolean {
  return readTime(plain(said), language) !== undefined;
}

interface Said {
  year?: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  /** All but the time, in which a weekday may stand. */
  rest: string;
}

function readMoment(
  title: string,
  language: string,
  figures: (rest: string) => MonthFound | undefined = () => undefined,
): Said | undefined {
  const said = plain(title);
  const time = readTime(said, language);
  if (!time) return undefined;
  const rest = withoutNumberedWeekday(
    said.slice(0, time.from) + ' ' + said.slice(time.to),
    language,
  );
  const year = /(?<!\d)(\d{4})(?!\d)/.exec(rest)?.[1];
  const month = figures(rest) ?? readMonth(rest, language);
  if (!month) return undefined;
  const numbers = month.rest.replace(year ?? '', ' ').match(/\d+/g) ?? [];
  if (numbers.length !== 1) return undefined;
  const { hour, minute } = time;
  return {
    ...(year && { year: Number(year) }),
    month: month.index,
    day: Number(numbers[0]),
    hour,
    minute,
    rest,
  };
}

function instantOf(
  { month, day, hour, minute, rest }: Said,
  year: number,
  language: string,
): number | undefined {
  const read = new Date(year, month, day, hour, minute);
  const real = read.getMonth() === month && read.getDate() === day;
  return real && weekdayFits(read, rest, language) ? read.getTime() : undefined;
}

function readTime(said: string, language: string) {
  const clock =
    /(?<!\d)(\d{1,2})(?::| ?h ?)(\d{2})(?!\d)/.exec(said) ??
    /(\d{1,2})\.(\d{2})(?![\d.])\D*$/.exec(said);
  if (!clock) return undefined;
  const [shown, minute] = [Number(clock[1]), Number(clock[2])];
  const [from, to] = [clock.index, clock.index + clock[0].length];
  const near = bare(said.slice(Math.max(0, from - 12), to + 12));
  const hours = dayPeriods(language).flatMap((period, hour) =>
    shown <= 12 && hour % 12 === shown % 12 && period && near.includes(period) ? [hour] : [],
  );
  const hour = hours.length === 0 ? shown : hours.length === 1 ? hours[0] : undefined;
  return hour === undefined || hour > 23 || minute > 59 ? undefined : { hour, minute, from, to };
}

function readMonth(said: string, language: string): MonthFound | undefined {
  // With dots the day comes first wherever dates are written so.
  const dotted = /(?<!\d)\d{1,2}\. ?(\d{1,2})\. ?\d{4}/.exec(said);
  if (dotted) return { index: Number(dotted[1]) - 1, rest: dropSecond(said, dotted[0]) };
  const figure = /(?<!\d)(\d{1,2})\s*(?:月|월)/.exec(said);
  if (figure) return { index: Number(figure[1]) - 1, rest: said.replace(figure[0], ' ') };
  const months = monthNames(language);
  const spoken = words(said);
  // "mar, 3 nov": in some languages a weekday and a month are shortened alike; it stands first.
  const later = isWeekday(spoken[0] ?? '', language) ? spoken.slice(1) : spoken;
  const hitBy = (some: string[]) =>
    months.flatMap((forms, index) => (some.some((word) => forms.has(word)) ? [index] : []));
  const hits = hitBy(later).length > 0 ? hitBy(later) : hitBy(spoken);
  if (hits.length > 0) return hits.length === 1 ? { index: hits[0] ?? 0, rest: said } : undefined;
  // "21 thg 11, 2026": a month named by a word and its number.
  const numbered = /\p{L}+ ?(\d{1,2})(?!\d)/u.exec(said);
  const index = numbered ? months.findIndex((forms) => forms.has(bare(numbered[0]))) : -1;
  if (numbered && index >= 0) return { index, rest: said.replace(numbered[0], ' ') };
  // "1 ม.ค. 2026": names with dots within, or written together with other words.
  const whole = bare(said);
  const inside = months.flatMap((forms, at) =>
    [...forms].some((f) => whole.includes(f)) ? [at] : [],
  );
  return inside.length === 1 ? { index: inside[0] ?? 0, rest: said } : undefined;
}

/** In Vietnamese weekdays are numbered: "Thứ 5". */
function withoutNumberedWeekday(said: string, language: string): string {
  const days = week(language);
  return said.replace(/\p{L}+ ?\d(?!\d)/gu, (found) =>
    days.some((forms) => forms.has(bare(found))) ? ' ' : found,
  );
}

function dropSecond(said: string, date: string): string {
  return said.replace(date, date.replace(/(\d{1,2}\. ?)\d{1,2}/, '$1 '));
}

function weekdayFits(date: Date, said: string, language: string): boolean {
  const forms = week(language)[(date.getDay() + 6) % 7];
  const named = words(said.replace(/\d+ ?[年月日년월일]/gu, ' ')).filter((word) =>
    isWeekday(word, language),
  );
  return named.length === 0 || named.some((word) => forms?.has(word));
}
