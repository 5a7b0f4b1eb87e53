import { contactsAfter, rowsAt } from './rows-at.ts';
import type { Store } from './tables.ts';

/** So many contacts at a time. */
const CHUNK = 100;

/** First line of a backup: what it is, so that an import can say what it was given. */
export interface BackupHeader {
  mayI: 'ledger';
  format: 1;
}

/**
 * Everything as NDJSON, a chunk of lines at a time: a header, the items of the library, then each
 * entry of the ledger with its words row beside it. The entries of one contact stand together, so that an import computes each of them
 * once. What this version does not know is passed on as it is stored.
 */
export async function* exportLines(store: Store): AsyncGenerator<string[]> {
  const header: BackupHeader = { mayI: 'ledger', format: 1 };
  yield [JSON.stringify(header)];
  const items = await store.items.toArray();
  if (items.length > 0) yield items.map((item) => JSON.stringify({ item }));
  let upTo = '';
  for (;;) {
    const contacts = await contactsAfter(store, upTo, CHUNK);
    const last = contacts.at(-1);
    if (last === undefined) return;
    const entries = await rowsAt(store.entries, 'contact', contacts);
    const words = await store.words.bulkGet(entries.map((entry) => entry.id));
    yield entries.map((entry, index) => {
      const row = words[index];
      return JSON.stringify(row ? { entry, words: row } : { entry });
    });
    upTo = last;
  }
}
