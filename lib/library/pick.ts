import type { PersonState } from '../ledger/state.ts';
import { wordsIn } from './words.ts';
import type { LocalDay } from '../time/due.ts';
import type { ItemKind, LibraryItem } from './item.ts';

/** The items that a person was given, by whatever way. */
function given(person: Pick<PersonState, 'touches'>): Set<string> {
  return new Set(person.touches.flatMap(({ items = [] }) => items));
}

/** How many tags of an item are about what matters to somebody, or about their company. */
function nearness(item: LibraryItem, about: ReadonlySet<string>): number {
  return item.tags.filter((tag) => {
    const words = wordsIn(tag);
    return words.length > 0 && words.every((word) => about.has(word));
  }).length;
}

/**
 * The items that may be given to a person: none they have had, none put away or past its day; nearest
 * to what matters to them first, then the newest. A template is nothing to give by itself and comes
 * only where it is asked for. Empty where there is nothing: then there is nothing useful to send.
 *
 * @param kind only items of this kind
 */
export function itemsFor(
  items: readonly LibraryItem[],
  person: Pick<PersonState, 'touches' | 'matters' | 'company'>,
  today: LocalDay,
  kind?: ItemKind,
): LibraryItem[] {
  const had = given(person);
  const about = new Set([...person.matters, person.company ?? ''].flatMap(wordsIn));
  return items
    .filter(
      (item) =>
        !item.retired &&
        !had.has(item.id) &&
        (item.until === undefined || item.until >= today) &&
        (kind === undefined ? item.kind !== 'template' : item.kind === kind),
    )
    .map((item) => ({ item, near: nearness(item, about) }))
    .toSorted(
      (a, b) =>
        b.near - a.near ||
        (a.item.added < b.item.added ? 1 : -1) * Number(a.item.added !== b.item.added) ||
        (a.item.id < b.item.id ? -1 : 1),
    )
    .map(({ item }) => item);
}
