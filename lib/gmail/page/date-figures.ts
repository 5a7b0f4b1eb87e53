import { monthFirst } from './date-words.ts';

/** A month that was read, 0 to 11. */
export interface MonthFound {
  index: number;
  /** The text in which its day and year still stand. */
  rest: string;
}

/**
 * A date of figures alone, "12/4/2026", "2026. 12. 4." or, of a day to come, "4.12.": of what is not
 * the year, in the language's order.
 */
export function readFigures(said: string, language: string): MonthFound | undefined {
  const yearFirst = /(?<!\d)(\d{4})[-./] ?(\d{1,2})[-./] ?(\d{1,2})(?!\d)/.exec(said);
  const others = /(?<!\d)(\d{1,2})[/.-] ?(\d{1,2})(?:[/-](\d{4})|\.?)(?!\d)/.exec(said);
  const found = yearFirst ?? others;
  if (!found) return undefined;
  const [a = '', b = '', c = ''] = found.slice(1);
  const [year, first, second] = yearFirst ? [a, b, c] : [c, a, b];
  const inOrder = yearFirst !== null || monthFirst(language);
  const [month, day] = inOrder ? [first, second] : [second, first];
  return { index: Number(month) - 1, rest: said.replace(found[0], ` ${year} ${day} `) };
}
