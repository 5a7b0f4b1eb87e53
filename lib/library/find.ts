import type { LibraryItem } from './item.ts';

/** Whether an item holds every word that was typed, in its title, its tags or its text. */
export function holds(
  { title, tags, text }: Pick<LibraryItem, 'title' | 'tags' | 'text'>,
  typed: string,
): boolean {
  const all = [title, ...tags, text].join('\n').toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
