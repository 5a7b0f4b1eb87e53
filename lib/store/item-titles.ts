import type { HistoryItem } from '../ledger/state.ts';
import type { PersonView } from '../messages/answers.ts';
import type { Store } from './tables.ts';

/** A view whose history says what was given; of an item that is no longer there nothing is said. */
export async function withTitles(store: Store, view: PersonView): Promise<PersonView> {
  const ids = view.history.flatMap((line) => itemOf(line) ?? []);
  if (ids.length === 0) return view;
  const items = await store.items.bulkGet(ids);
  const titles = new Map(items.flatMap((item) => (item ? [[item.id, item.title] as const] : [])));
  const history = view.history.map((line) => {
    const title = titles.get(itemOf(line) ?? '');
    return title === undefined ? line : { ...line, note: title };
  });
  return { ...view, history };
}

function itemOf({ kind, body }: HistoryItem): string | undefined {
  if (kind !== 'item-given' || typeof body !== 'object' || body === null) return undefined;
  return 'item' in body && typeof body.item === 'string' ? body.item : undefined;
}
