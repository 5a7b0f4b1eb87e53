import { browser } from 'wxt/browser';

/**
 * The words on screen, from `public/_locales`. `$1` to `$9` in a message are filled with `values`.
 * An unknown key gives the key itself, so that a slip shows instead of an empty control; a test
 * holds every key used to exist.
 */
export function text(key: string, ...values: (string | number)[]): string {
  const said = browser.i18n.getMessage(key as never, values.map(String) as never);
  return said || key;
}

/** The Intl locale that belongs to the words on screen, so that dates read in the same language. */
export function textLocale(): string {
  return text('intl_locale');
}

/** Picks `key_one`, `key_other`, … by the plural rule of the language on screen; `$1` is the count. */
export function countText(key: string, count: number, ...values: (string | number)[]): string {
  const form = new Intl.PluralRules(textLocale()).select(count);
  return text(`${key}_${form}`, count, ...values);
}
