import { getCountries, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { CountryCode } from 'libphonenumber-js/min';

/** Digits as they are dialled where no country is known, whatever stands between them. */
const DIALLED = /^[+\d\s().,#*/-]+$/;
const FEWEST = 3;
/** No number of any country is longer (ITU-T E.164). */
const MOST = 15;

/** The engines differ in how they tell the zones of a country. */
interface Zoned {
  timeZones?: string[];
  getTimeZones?: () => string[] | undefined;
}

const found = new Map<string, CountryCode | undefined>();

/**
 * The country whose clocks an IANA zone is, so that a number without a country's code is read as one
 * of there; undefined where the zone is of none (`UTC`).
 */
export function countryOf(zone: string): CountryCode | undefined {
  if (!found.has(zone)) {
    found.set(
      zone,
      getCountries().find((country) => {
        const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & Zoned;
        return (locale.getTimeZones?.() ?? locale.timeZones ?? []).includes(zone);
      }),
    );
  }
  return found.get(zone);
}

/**
 * The one form all spellings of a telephone number share: E.164, with its extension after `;ext=`.
 * Undefined for text that can be no number. Where neither the text nor `country` tells the country,
 * a number that could be dialled is given as its digits.
 *
 * @param country in which a number without a country's code is dialled, ISO 3166
 */
export function canonicalPhone(text: string, country: CountryCode | undefined): string | undefined {
  const options = { extract: false, ...(country && { defaultCountry: country }) };
  const read = parsePhoneNumberFromString(text, options);
  if (read) {
    if (!read.isPossible()) return undefined;
    return read.ext ? `${read.number};ext=${read.ext}` : read.number;
  }
  if (country !== undefined || text.trim().startsWith('+') || !DIALLED.test(text)) return undefined;
  const digits = text.replace(/\D/g, '');
  return digits.length >= FEWEST && digits.length <= MOST ? digits : undefined;
}
