import type { LocalDay } from './due.ts';
import { easterAfterMarch21 } from './easter.ts';
import { addDays, dayOfMs, weekday } from './local-day.ts';

/**
 * The public holidays of a whole country, by its two letters: a date; a day before or after Easter
 * Sunday (`e-2`); the first Monday, or other weekday, on or after a date (`01-15/1`). Those of a
 * region, and days given in place of one that falls on a Sunday, are not known here: what is only
 * proposed may then fall on one, and nothing worse.
 */
const HOLIDAYS: Record<string, string> = {
  AT: '01-01 01-06 e+1 05-01 e+39 e+50 e+60 08-15 10-26 11-01 12-08 12-25 12-26',
  AU: '01-01 01-26 e-2 e+1 04-25 12-25 12-26',
  BE: '01-01 e+1 05-01 e+39 e+50 07-21 08-15 11-01 11-11 12-25',
  BR: '01-01 e-2 04-21 05-01 09-07 10-12 11-02 11-15 11-20 12-25',
  CA: '01-01 e-2 05-18/1 07-01 09-01/1 10-08/1 12-25',
  CH: '01-01 e+39 08-01 12-25',
  DE: '01-01 e-2 e+1 05-01 e+39 e+50 10-03 12-25 12-26',
  DK: '01-01 e-3 e-2 e+1 e+39 e+50 12-25 12-26',
  ES: '01-01 01-06 e-2 05-01 08-15 10-12 11-01 12-06 12-08 12-25',
  FI: '01-01 01-06 e-2 e+1 05-01 e+39 12-06 12-25 12-26',
  FR: '01-01 e+1 05-01 05-08 e+39 e+50 07-14 08-15 11-01 11-11 12-25',
  GB: '01-01 e-2 e+1 05-01/1 05-25/1 08-25/1 12-25 12-26',
  IE: '01-01 02-01/1 03-17 e+1 05-01/1 06-01/1 08-01/1 10-25/1 12-25 12-26',
  IT: '01-01 01-06 e+1 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26',
  NL: '01-01 e+1 04-27 e+39 e+50 12-25 12-26',
  NO: '01-01 e-3 e-2 e+1 05-01 05-17 e+39 e+50 12-25 12-26',
  NZ: '01-01 01-02 02-06 e-2 e+1 04-25 06-01/1 10-22/1 12-25 12-26',
  PL: '01-01 01-06 e+1 05-01 05-03 e+60 08-15 11-01 11-11 12-25 12-26',
  PT: '01-01 e-2 04-25 05-01 e+60 06-10 08-15 10-05 11-01 12-01 12-08 12-25',
  SE: '01-01 01-06 e-2 e+1 05-01 e+39 06-06 12-25 12-26',
  US: '01-01 01-15/1 02-15/1 05-25/1 06-19 07-04 09-01/1 10-08/1 11-11 11-22/4 12-25',
};

/** The country of a zone, where it lies in one of those above. */
const ZONES: Record<string, string> = Object.fromEntries(
  Object.entries({
    AT: 'Europe/Vienna',
    AU: 'Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Perth Australia/Adelaide',
    BE: 'Europe/Brussels',
    BR: 'America/Sao_Paulo America/Bahia America/Fortaleza America/Recife America/Manaus',
    CA: 'America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax',
    CH: 'Europe/Zurich',
    DE: 'Europe/Berlin Europe/Busingen',
    DK: 'Europe/Copenhagen',
    ES: 'Europe/Madrid Atlantic/Canary',
    FI: 'Europe/Helsinki',
    FR: 'Europe/Paris',
    GB: 'Europe/London',
    IE: 'Europe/Dublin',
    IT: 'Europe/Rome',
    NL: 'Europe/Amsterdam',
    NO: 'Europe/Oslo',
    NZ: 'Pacific/Auckland',
    PL: 'Europe/Warsaw',
    PT: 'Europe/Lisbon Atlantic/Madeira Atlantic/Azores',
    SE: 'Europe/Stockholm',
    US: 'America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Detroit America/Anchorage Pacific/Honolulu',
  }).flatMap(([country, zones]) => zones.split(' ').map((zone) => [zone, country])),
);

function dayOfRule(rule: string, year: number): LocalDay {
  if (rule.startsWith('e')) {
    return dayOfMs(Date.UTC(year, 2, 21 + easterAfterMarch21(year) + Number(rule.slice(1))));
  }
  const [date = '', nth] = rule.split('/');
  const day = `${String(year).padStart(4, '0')}-${date}`;
  return nth === undefined ? day : addDays(day, (Number(nth) - weekday(day) + 7) % 7);
}

const known = new Map<string, ReadonlySet<LocalDay>>();

function holidaysOf(country: string, year: number): ReadonlySet<LocalDay> {
  const key = `${country} ${year}`;
  let days = known.get(key);
  if (days === undefined) {
    const rules = HOLIDAYS[country]?.split(' ') ?? [];
    days = new Set(rules.map((rule) => dayOfRule(rule, year)));
    known.set(key, days);
  }
  return days;
}

/**
 * Whether a day is a public holiday in the country of an IANA zone. False for a zone whose country
 * is not known here.
 */
export function isPublicHoliday(day: LocalDay, zone: string): boolean {
  const country = ZONES[zone];
  return country !== undefined && holidaysOf(country, Number(day.slice(0, 4))).has(day);
}
