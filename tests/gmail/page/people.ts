import type { Person } from '../mailbox/types.ts';
import { config } from './config.ts';
import { h } from './dom.ts';
import { words } from './words.ts';

const HUES = [212, 265, 160, 24, 340, 190, 45, 300];

/** A round picture with the person's initial. */
export function avatar(person: Person, size: number): HTMLElement {
  const sum = Array.from(person.email).reduce((total, letter) => total + letter.charCodeAt(0), 0);
  const hue = HUES[sum % HUES.length];
  return h(
    'span',
    {
      class: 'avatar',
      'aria-hidden': 'true',
      style: `--hue: ${hue}; width: ${size}px; height: ${size}px; font-size: ${Math.round(size * 0.48)}px`,
    },
    (person.name || person.email).charAt(0).toUpperCase(),
  );
}

export const isMe = (person: Person): boolean => person.email === config.email;

export const nameOf = (person: Person): string => person.name || person.email;

/** First name, or "me" in the page's language, as lists and headers say it. */
export const shortName = (person: Person): string =>
  isMe(person) ? words.me : (nameOf(person).split(' ')[0] ?? '');

/** Written as in a header: `Ana Ruiz <ana@fern.example>`. */
export const written = (person: Person): string =>
  person.name ? `${person.name} <${person.email}>` : person.email;
