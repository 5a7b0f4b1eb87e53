/** What to call someone in a sentence: the first name where that is plain, else all there is. */
export function shortName({ name, email }: { name: string; email: string }): string {
  const whole = name.trim();
  if (!whole) return email;
  // "Kapoor, Priya", "Dr. Kapoor" and "sales@…" have no first name to be sure of.
  const given = whole.split(/\s+/)[0] ?? whole;
  return /[,.@(]/.test(whole) || given.length < 2 ? whole : given;
}

/** The first letter as it is seen, whatever it is made of. */
function first(word = ''): string {
  const [letter] = new Intl.Segmenter().segment(word);
  return letter?.segment ?? '';
}

/** "PK" for Priya Kapoor, by what readers see as letters. */
export function initials({ name, email }: { name: string; email: string }): string {
  const words = (name.trim() || email).split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words.slice(0, 1);
  return ends
    .map((word) => first(word))
    .join('')
    .toLocaleUpperCase();
}
