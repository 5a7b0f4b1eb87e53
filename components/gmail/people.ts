import { nameOf } from '../ui/plain.ts';

/** Letters of a name, title and all, that a sentence can bear. */
const LONGEST = 40;

/** What to call someone in a sentence: the first name where that is plain, else all there is. */
export function shortName(person: { name: string; email: string }): string {
  const whole = nameOf(person);
  const given = whole.split(' ')[0] ?? whole;
  // "Kapoor, Priya", "Dr. Kapoor" and "sales@…" have no first name to be sure of.
  return /[,.@(<]/.test(whole) || given.length < 2 ? cutName(whole) : cutName(given);
}

/** As much of a name as a sentence has room for; the whole stands in the panel's head. */
export function cutName(name: string): string {
  const letters = Array.from(name);
  return letters.length > LONGEST
    ? `${letters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
    : name;
}
