import { linesOf } from './trim/lines.ts';
import { classify } from './trim/classify.ts';

/*
 * A line that names a place by its post code, as each country writes it (UPU S42): code before the
 * place on most of the continent, behind it in Britain, Ireland, North America and Australia.
 */
const PLACES: readonly RegExp[] = [
  // 10115 Berlin · D-10115 Berlin · 1010 Wien · 114 55 Stockholm · 00-001 Warszawa · 1000-001 Lisboa · 1012 AB Amsterdam
  /^(?:[A-Z]{1,2}[- ])?(?:\d{4,5}|\d{3} \d{2}|\d{2}-\d{3}|\d{4}-\d{3})(?: [A-Z]{2})? \p{Lu}[\p{L}'’. -]{1,40}(?:, ?\p{Lu}[\p{L} ]{1,30}| \([A-Z]{2}\)| [A-Z]{2})?$/u,
  // Bristol BS1 4DJ · Dublin 2, D02 X285
  /^(?:\p{Lu}[\p{L}'’. ,-]{1,50}[ ,]{1,2})?(?:\d{1,2}, )?(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[\dW] ?[A-Z\d]{4})$/u,
  // Portland, OR 97205 · Toronto, ON M5V 2T6 · Carlton VIC 3053
  /^\p{Lu}[\p{L}'’. -]{1,40},? [A-Z]{2,3}\.? {1,2}(?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4})$/u,
];
/** A street and a number, either first; or a post box. */
const STREET =
  /^\d{1,5}[a-z]?(?:[-/]\d{1,5}[a-z]?)?,? \p{Lu}[\p{L}\d'’. ,#/-]{2,70}$|^\p{Lu}[\p{L}'’. -]{2,50},? \d{1,5} ?[a-zA-Z]?(?:[ ,/-]{1,2}(?:\d|\p{L}{1,4}[.°ºª])[\p{L}\d°ºª. ]{0,20})?$|^(?:P\.? ?O\.? ?Box|Postfach|Boîte postale|BP|Apartado) \S.{0,40}$/iu;
/** A floor, a suite or a building, which may stand between. */
const WITHIN =
  /^(?:suite|floor|unit|flat|apt|apartment|room|building|level|bldg|ste)\b.{0,40}$|^\d{1,3}(?:st|nd|rd|th) floor$/iu;
const COUNTRY = /^\p{Lu}[\p{L} .]{2,30}$/u;
/** What sets off the parts of an address that stands in one line. */
const JOINTS = /\s*(?:[|•·]|,(?=\s)| [-–—] )\s*/u;
const LONGEST = 120;
/** Lines of the newest words that are looked through, from the end. */
const LOOKED = 40;

/**
 * The postal address in the signature of a plain-text mail, one of its lines a line; undefined where
 * none is certain: a street or post box, and right below or behind it a place with its code. History
 * and quotes are not looked at, for they hold the addresses of others. Reads the first 20,000
 * characters.
 */
export function postalAddress(text: string): string | undefined {
  const lines = linesOf(text);
  classify(lines);
  const history = lines.findIndex(({ kind }) => kind === 'history' || kind === 'quote');
  const own = lines
    .slice(0, history < 0 ? undefined : history)
    .map(({ plain }) => plain.replace(/^[*_>]{1,2}|[*_]{1,2}$/g, '').trim())
    .filter((line) => line !== '' && line.length <= LONGEST)
    .slice(-LOOKED);
  for (let at = own.length - 1; at >= 0; at -= 1) {
    const found = inLines(own, at) ?? inOneLine(own[at] ?? '');
    if (found) return found.join('\n');
  }
  return undefined;
}

const isPlace = (line: string) => PLACES.some((place) => place.test(line));
const isStreet = (line: string) => STREET.test(line) && !isPlace(line);

/** The place in a line of its own, the street above it. */
function inLines(lines: readonly string[], at: number): string[] | undefined {
  const place = lines[at] ?? '';
  if (!isPlace(place)) return undefined;
  const above = lines[at - 1] ?? '';
  const street = WITHIN.test(above) ? [lines[at - 2] ?? '', above] : [above];
  if (!isStreet(street[0] ?? '')) return undefined;
  const below = lines[at + 1] ?? '';
  return [...street, place, ...(isCountry(below) ? [below] : [])];
}

/** "Maplefield Ltd, 12 Harbour Street, Bristol BS1 4DJ". */
function inOneLine(line: string): string[] | undefined {
  const parts = line.split(JOINTS).filter(Boolean);
  const street = parts.findIndex(isStreet);
  if (street < 0) return undefined;
  // "Portland, OR 97205" is one place though a comma stands in it.
  for (let end = street + 1; end < Math.min(parts.length, street + 4); end += 1) {
    const one = parts[end] ?? '';
    const two = `${one}, ${parts[end + 1] ?? ''}`;
    const place = isPlace(one) ? one : isPlace(two) ? two : undefined;
    if (!place) continue;
    const rest = parts[end + (place === one ? 1 : 2)] ?? '';
    return [...parts.slice(street, end), place, ...(isCountry(rest) ? [rest] : [])];
  }
  return undefined;
}

const known = new Set<string>();

/** The name of a country, in English or as it is called there. */
function isCountry(line: string): boolean {
  if (!COUNTRY.test(line)) return false;
  if (known.size === 0) for (const name of countryNames()) known.add(name.toLowerCase());
  return known.has(line.toLowerCase());
}

function* countryNames(): Generator<string> {
  yield* ['UK', 'England', 'Scotland', 'Wales', 'USA', 'Deutschland', 'Österreich', 'Schweiz'];
  yield* ['España', 'Italia', 'Nederland', 'The Netherlands', 'Belgique', 'Suisse', 'Sverige'];
  const names = new Intl.DisplayNames('en', { type: 'region' });
  for (let first = 65; first <= 90; first += 1) {
    for (let second = 65; second <= 90; second += 1) {
      const code = String.fromCodePoint(first, second);
      const name = names.of(code);
      if (name && name !== code) yield name;
    }
  }
}
