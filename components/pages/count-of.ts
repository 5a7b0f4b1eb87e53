import { text, textLocale } from '../../lib/text/text.ts';

/** Words with a count in the figures of the language on screen: "12,345 entries". */
export function countOf(key: string, count: number, ...values: string[]): string {
  const form = new Intl.PluralRules(textLocale()).select(count);
  return text(`${key}_${form}`, new Intl.NumberFormat(textLocale()).format(count), ...values);
}
