import { receive } from '../ledger/clock.ts';
import { hashOf } from '../ledger/chain.ts';
import { verifyWords } from '../ledger/bind.ts';
import { readEntry, readWords } from '../ledger/read.ts';
import type { WordsRow } from '../ledger/words.ts';
import { libraryItem } from '../library/item.ts';
import type { LibraryItem } from '../library/item.ts';
import type { ImportResult } from '../messages/protocol.ts';
import { Refused } from '../messages/refused.ts';
import { newHead, readHead } from './device.ts';
import { fullReason, isLost, refusalOf } from './health.ts';
import { circleOf } from './persons.ts';
import { writeProjections } from './projections.ts';
import type { Present } from './projections.ts';
import type { HeadRow, Store, StoredEntry } from './tables.ts';
import { forgetDamage, mirror } from './watermark.ts';

interface Line {
  entry: StoredEntry;
  words?: WordsRow;
}

/**
 * Puts lines of a backup into the ledger, put-if-absent, in one transaction: what is there already
 * stays as it is, and what cannot be read is counted with its line and why. Of an item of the library
 * that is there already the copy that was changed last is kept. Works while the ledger
 * is read-only for having lost entries: this is how they come back, and from then on this device
 * writes under a new name.
 *
 * Throws `Refused` with `store-full` or `store-closed` when nothing could be written.
 */
export async function importLines(
  store: Store,
  { lines, firstLine }: { lines: string[]; firstLine: number },
  present: Present,
): Promise<{ result: ImportResult; revision: number }> {
  const read: Line[] = [];
  const items: LibraryItem[] = [];
  const refused: ImportResult['refused'] = [];
  for (const [index, text] of lines.entries()) {
    const line = readLine(text, firstLine + index === 1);
    if (line === undefined) continue;
    if (typeof line === 'string') refused.push({ line: firstLine + index, why: line });
    else if ('item' in line) items.push(line.item);
    else read.push(line);
  }
  const full = await fullReason();
  if (full) throw new Refused(full.code, full.detail);
  try {
    const lost = await isLost(store);
    const { added, head, changed, shelved } = await store.transaction(
      'rw',
      store.tables,
      async () => {
        const done = await put(store, read, lost, present);
        const kept = await putItems(store, items);
        if (done.changed || kept === 0) return { ...done, shelved: kept };
        // Pages that show items ask again with a new revision.
        const next = { ...done.head, revision: done.head.revision + 1 };
        await store.meta.put(next);
        return { ...done, head: next, shelved: kept };
      },
    );
    if (changed) await mirror(store);
    if (lost && changed) await forgetDamage();
    const count = { added: added + shelved, all: read.length + items.length };
    return {
      result: { added: count.added, present: count.all - count.added, refused },
      revision: head.revision,
    };
  } catch (error) {
    throw refusalOf(error);
  }
}

/** A line as what it holds, a reason why it is refused, or nothing for a header or empty line. */
function readLine(text: string, first: boolean): Line | { item: LibraryItem } | string | undefined {
  if (text.trim() === '') return undefined;
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return 'not JSON';
  }
  if (!raw || typeof raw !== 'object') return 'no entry';
  if (first && 'mayI' in raw) return undefined;
  if ('item' in raw) {
    const item = libraryItem.safeParse(raw.item).data;
    return item ? { item } : 'no item';
  }
  const reading = readEntry('entry' in raw ? raw.entry : undefined);
  if (reading.is === 'refused') return reading.why;
  const words = 'words' in raw ? readWords(raw.words) : undefined;
  if ('words' in raw && (!words || !verifyWords(reading.entry, words)))
    return 'words do not belong';
  return { entry: reading.entry, words };
}

interface Put {
  added: number;
  head: HeadRow;
  changed: boolean;
}

async function put(store: Store, lines: Line[], lost: boolean, present: Present): Promise<Put> {
  const head = await readHead(store);
  const unique = new Map(lines.map((line) => [line.entry.id, line]));
  const there = new Map<string, StoredEntry>();
  for (const entry of await store.entries.bulkGet([...unique.keys()]))
    if (entry) there.set(entry.id, entry);
  const fresh = [...unique.values()].filter((line) => !there.has(line.entry.id));
  const back = await comeBack(store, [...unique.values()], there);
  const changed = fresh.length > 0 || back.length > 0 || (lost && lines.length > 0);
  if (!changed) return { added: 0, head, changed };

  await store.entries.bulkAdd(fresh.map((line) => line.entry));
  // Words may have outlived an entry that was lost; those beside it here are the ones bound to it.
  await store.words.bulkPut([...fresh.flatMap((line) => line.words ?? []), ...back]);
  const ids = new Set(back.map((row) => row.entry));
  const about = [...fresh.map((line) => line.entry), ...there.values()]
    .filter((entry) => !there.has(entry.id) || ids.has(entry.id))
    .map((entry) => entry.contact);
  await writeProjections(store, await circleOf(store, about), present);
  const from = lost ? newHead({ ...head, entries: await countBefore(store, fresh) }) : head;
  const next = advance(from, fresh, present.now);
  await store.meta.put(next);
  return { added: fresh.length, head: next, changed };
}

/** Keeps the items that are new here or newer than the copy that is; gives how many. */
async function putItems(store: Store, items: LibraryItem[]): Promise<number> {
  const newest = new Map<string, LibraryItem>();
  for (const item of items) {
    const there = newest.get(item.id) ?? (await store.items.get(item.id));
    if (!there || there.changed < item.changed) newest.set(item.id, item);
  }
  await store.items.bulkPut([...newest.values()]);
  return newest.size;
}

/** How many entries there were: after a loss the head does not know. */
async function countBefore(store: Store, fresh: Line[]): Promise<number> {
  return (await store.entries.count()) - fresh.length;
}

/** Words of entries that are here without them, where they are bound to the entry as it is here. */
async function comeBack(
  store: Store,
  lines: Line[],
  there: ReadonlyMap<string, StoredEntry>,
): Promise<WordsRow[]> {
  const rows = lines.flatMap(({ words }) => {
    const entry = words && there.get(words.entry);
    return entry && verifyWords(entry, words) ? [words] : [];
  });
  const kept = await store.words.bulkGet(rows.map((row) => row.entry));
  return rows.filter((_row, index) => !kept[index]);
}

/** The head after entries of other devices, or of this one come back from a backup. */
function advance(head: HeadRow, fresh: Line[], now: number): HeadRow {
  const next = { ...head, revision: head.revision + 1, entries: head.entries + fresh.length };
  for (const { entry } of fresh) {
    next.clock = receive(next.clock, entry.clock, now, next.device).clock;
    if (entry.device === next.device && entry.seq > next.seq) {
      next.seq = entry.seq;
      next.hash = hashOf(entry);
    }
  }
  return next;
}
