import { nameOf } from '../ui/plain.ts';

/** What to call someone in a sentence: the first name where that is plain, else all there is. */
export function shortName(person: { name: string; email: string }): string {
  const whole = nameOf(person);
  const given = whole.split(' ')[0] ?? whole;
  // "Kapoor, Priya", "Dr. Kapoor" and "sales@…" have no first name to be sure of.
  return /[,.@(<]/.test(whole) || given.length < 2 ? whole : given;
}
