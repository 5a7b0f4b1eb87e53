/** Digits of any script as 0 to 9, no marks of direction, plain spaces, lower case. */
export function plain(text: string): string {
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

export const words = (text: string) => text.match(/[\p{L}\p{M}]+/gu) ?? [];
export const bare = (text: string) => plain(text).replace(/[\p{P}\s]/gu, '');

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

/** Formatters are slow to make, and a tab speaks one language. */
function remembered<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}
export const monthNames = remembered((language) =>
  names(
    language,
    'month',
    Array.from({ length: 12 }, (_, m) => new Date(2024, m, 9)),
  ),
);
// 1 January 2024 was a Monday.
export const week = remembered((language) =>
  names(
    language,
    'weekday',
    Array.from({ length: 7 }, (_, d) => new Date(2024, 0, 1 + d)),
  ),
);
export const dayPeriods = remembered((language) =>
  Array.from({ length: 24 }, (_, hour) => {
    const at = new Date(2024, 0, 1, hour);
    const shown = parts(language, { hour: 'numeric', hour12: true }, at);
    return bare(shown.find((part) => part.type === 'dayPeriod')?.value ?? '');
  }),
);
/** Whether a date in figures begins with its month. */
export const monthFirst = remembered((language) => {
  const order = parts(language, { dateStyle: 'short' }, new Date(2024, 0, 9)).map((p) => p.type);
  return order.indexOf('month') < order.indexOf('day');
});
export const isWeekday = (word: string, language: string) =>
  week(language).some((forms) => forms.has(word));
