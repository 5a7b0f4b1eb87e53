import type { Store } from './tables.ts';

const CHUNK = 2000;

/** First line of a backup: what it is, so that an import can say what it was given. */
export interface BackupHeader {
  mayI: 'ledger';
  format: 1;
}

/**
 * The whole ledger as NDJSON, a chunk of lines at a time: a header, then each entry with its words
 * row beside it. What this version does not know is passed on as it is stored.
 */
export async function* exportLines(store: Store): AsyncGenerator<string[]> {
  const header: BackupHeader = { mayI: 'ledger', format: 1 };
  yield [JSON.stringify(header)];
  let after = '';
  for (;;) {
    const entries = await store.entries.where('id').above(after).limit(CHUNK).toArray();
    const last = entries.at(-1);
    if (!last) return;
    const words = await store.words.bulkGet(entries.map((entry) => entry.id));
    yield entries.map((entry, index) => {
      const row = words[index];
      return JSON.stringify(row ? { entry, words: row } : { entry });
    });
    after = last.id;
  }
}
