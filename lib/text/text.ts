import { browser } from 'wxt/browser';

/** What was said once. A tab that an update left behind can read no messages any more. */
const said = new Map<string, string>();

/**
 * The words on screen, from `public/_locales`. `$1` to `$9` in a message are filled with `values`.
 * An unknown key gives the key itself, so that a slip shows instead of an empty control; a test
 * holds every key used to exist.
 */
export function text(key: string, ...values: (string | number)[]): string {
  const known = [key, ...values].join('\u0000');
  try {
    const words = browser.i18n.getMessage(key as never, values.map(String) as never);
    if (words) keep(known, words);
    return words || key;
  } catch {
    return said.get(known) ?? key;
  }
}

function keep(known: string, words: string): void {
  // Long sentences bear names and dates; what a view draws again is far less than this.
  if (said.size > 500) said.clear();
  said.set(known, words);
}

/** The Intl locale that belongs to the words on screen, so that dates read in the same language. */
export function textLocale(): string {
  const locale = text('intl_locale');
  return locale === 'intl_locale' ? 'en-GB' : locale;
}

/**
 * Picks `key_one`, `key_other`, … by the plural rule of the language on screen; `$1` is the count in
 * its figures: "12,345 entries".
 */
export function countText(key: string, count: number, ...values: (string | number)[]): string {
  const form = new Intl.PluralRules(textLocale()).select(count);
  return text(`${key}_${form}`, new Intl.NumberFormat(textLocale()).format(count), ...values);
}
