const MONTHS = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const WEEKDAYS = [
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'weds', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
];

/** A month by name, and a weekday by name, as parts of a pattern. */
export const MONTH = `(?:${MONTHS.flat().join('|')})\\.?`;
export const WEEKDAY = `(?:${WEEKDAYS.flat().join('|')})\\.?`;

function numberOf(names: readonly string[][], word: string): number | undefined {
  const index = names.findIndex((list) => list.includes(word.replace(/\.$/, '')));
  return index < 0 ? undefined : index + 1;
}

/** 1 January to 12 December. */
export function monthOf(word: string): number | undefined {
  return numberOf(MONTHS, word);
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(word: string): number | undefined {
  return numberOf(WEEKDAYS, word);
}
