/**
 * Reads the date in a message's title as Gmail writes it in any interface language ("Sat, Nov 21,
 * 2026, 9:27 PM", "2026年11月21日(土) 21:27"). The names come from Intl, so there is no table to
 * keep. Gives the start of that minute in the machine's zone, as Gmail does; undefined when there
 * is any doubt about the day: no date is better than a wrong one.
 */
export function readDateTitle(title: string, language: string): number | undefined {
  const said = plain(title);
  const time = readTime(said, language);
  if (!time) return undefined;
  const rest = said.slice(0, time.from) + ' ' + said.slice(time.to);
  const year = /(?<!\d)(\d{4})(?!\d)/.exec(rest)?.[1];
  const month = readMonth(rest, language);
  if (!year || !month) return undefined;
  const numbers = month.rest.replace(year, ' ').match(/\d+/g) ?? [];
  const day = numbers.length === 1 ? Number(numbers[0]) : 0;
  const read = new Date(Number(year), month.index, day, time.hour, time.minute);
  const real = read.getMonth() === month.index && read.getDate() === day;
  return real && weekdayFits(read, rest, language) ? read.getTime() : undefined;
}

/** Digits of any script as 0 to 9, no marks of direction, plain spaces, lower case. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 48;
  if (code < 58) return code - 48;
  // Every script has its ten digits in a row, so the zero is found by walking back.
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
  return code - zero;
}

const words = (text: string) => text.match(/[\p{L}\p{M}]+/gu) ?? [];
const bare = (text: string) => plain(text).replace(/[.\s]/g, '');

function parts(language: string, options: Intl.DateTimeFormatOptions, date: Date) {
  const format = new Intl.DateTimeFormat([language, 'en'], { ...options, calendar: 'gregory' });
  return format.formatToParts(date);
}

function names(language: string, type: 'month' | 'weekday', dates: Date[]): Set<string>[] {
  const forms: Intl.DateTimeFormatOptions[] = (['long', 'short'] as const).flatMap((width) => [
    { [type]: width },
    { [type]: width, day: 'numeric', month: width, year: 'numeric' },
  ]);
  return dates.map((date) => {
    const found = forms.map(
      (form) => parts(language, form, date).find((p) => p.type === type)?.value,
    );
    return new Set(found.flatMap((name) => (name ? [bare(name)] : [])));
  });
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

function readMonth(said: string, language: string): { index: number; rest: string } | undefined {
  // With dots the day comes first wherever dates are written so.
  const dotted = /(?<!\d)\d{1,2}\. ?(\d{1,2})\. ?\d{4}/.exec(said);
  if (dotted) return { index: Number(dotted[1]) - 1, rest: dropSecond(said, dotted[0]) };
  const figure = /(?<!\d)(\d{1,2})\s*(?:月|월)/.exec(said);
  if (figure) return { index: Number(figure[1]) - 1, rest: said.replace(figure[0], ' ') };
  const months = monthNames(language);
  const spoken = words(said);
  // "mar, 3 nov": in some languages a weekday and a month are shortened alike; it stands first.
  const later = isWeekday(spoken[0] ?? '', language) ? spoken.slice(1) : spoken;
  const hits = months.flatMap((forms, index) => (later.some((w) => forms.has(w)) ? [index] : []));
  if (hits.length > 0) return hits.length === 1 ? { index: hits[0] ?? 0, rest: said } : undefined;
  // "21 thg 11, 2026": a month named by a word and its number.
  const numbered = /\p{L}+ ?(\d{1,2})(?!\d)/u.exec(said);
  const index = numbered ? months.findIndex((forms) => forms.has(bare(numbered[0]))) : -1;
  return numbered && index >= 0 ? { index, rest: said.replace(numbered[0], ' ') } : undefined;
}

function dropSecond(said: string, date: string): string {
  return said.replace(date, date.replace(/(\d{1,2}\. ?)\d{1,2}/, '$1 '));
}

/** Formatters are slow to make, and a tab speaks one language. */
function remembered<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}
const monthNames = remembered((language) =>
  names(
    language,
    'month',
    Array.from({ length: 12 }, (_, m) => new Date(2024, m, 9)),
  ),
);
// 1 January 2024 was a Monday.
const week = remembered((language) =>
  names(
    language,
    'weekday',
    Array.from({ length: 7 }, (_, d) => new Date(2024, 0, 1 + d)),
  ),
);
const dayPeriods = remembered((language) =>
  Array.from({ length: 24 }, (_, hour) => {
    const at = new Date(2024, 0, 1, hour);
    const shown = parts(language, { hour: 'numeric', hour12: true }, at);
    return bare(shown.find((part) => part.type === 'dayPeriod')?.value ?? '');
  }),
);
const isWeekday = (word: string, language: string) =>
  week(language).some((forms) => forms.has(word));

function weekdayFits(date: Date, said: string, language: string): boolean {
  const forms = week(language)[(date.getDay() + 6) % 7];
  const named = words(said).filter((word) => isWeekday(word, language));
  return named.length === 0 || named.some((word) => forms?.has(word));
}
