/* Names and quotes come from strangers: nothing in them may move or hide what stands beside them. */

/** Controls, bidi embeddings and isolates, zero-width marks, tags and variation abuse. */
const HIDDEN =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
/** More than four marks on one letter are a tower, not a script. */
const TOWER = /(\p{M}{4})\p{M}+/gu;
const LONGEST = 2000;

/** Text from outside, made safe to stand in a line: NFC, one line, no hidden marks, at most 2,000. */
export function plain(given: string): string {
  return given
    .slice(0, LONGEST)
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(HIDDEN, '')
    .replace(TOWER, '$1')
    .trim();
}

/** Whom a row is about: the name, or the address where there is none. */
export function nameOf(person: { name: string; email: string }): string {
  return plain(person.name) || plain(person.email);
}

/** One or two letters for the avatar: of the first and the last word of the name. */
export function initials(name: string): string {
  const words = plain(name)
    .replace(/@.*$/u, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);
  const first = [...(words[0] ?? '')][0] ?? '';
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : '';
  return (first + last).toUpperCase();
}
