import { receive } from '../ledger/clock.ts';
import { hashOf } from '../ledger/chain.ts';
import { verifyWords } from '../ledger/bind.ts';
import { readEntry, readWords } from '../ledger/read.ts';
import type { WordsRow } from '../ledger/words.ts';
import type { ImportResult } from '../messages/protocol.ts';
import { readHead } from './device.ts';
import { refusalOf } from './health.ts';
import { closure, personsOf } from './persons.ts';
import { writeProjections } from './projections.ts';
import type { Present } from './projections.ts';
import type { HeadRow, Store, StoredEntry } from './tables.ts';
import { mirrorBars, writeWatermark } from './watermark.ts';

interface Line {
  entry: StoredEntry;
  words?: WordsRow;
}

/**
 * Puts lines of a backup into the ledger, put-if-absent, in one transaction: what is there already
 * stays as it is, and what cannot be read is counted with its line and why. Works while the ledger
 * is read-only for having lost entries: this is how they come back.
 */
export async function importLines(
  store: Store,
  { lines, firstLine }: { lines: string[]; firstLine: number },
  present: Present,
): Promise<{ result: ImportResult; revision: number }> {
  const read: Line[] = [];
  const refused: ImportResult['refused'] = [];
  for (const [index, text] of lines.entries()) {
    const line = readLine(text, firstLine + index === 1);
    if (line === undefined) continue;
    if (typeof line === 'string') refused.push({ line: firstLine + index, why: line });
    else read.push(line);
  }
  try {
    const { added, head } = await store.transaction('rw', store.tables, async () =>
      put(store, read, present),
    );
    await Promise.all([writeWatermark(head), mirrorBars(store)]);
    return { result: { added, present: read.length - added, refused }, revision: head.revision };
  } catch (error) {
    throw refusalOf(error);
  }
}

/** A line as entry and words, a reason why it is refused, or nothing for a header or empty line. */
function readLine(text: string, first: boolean): Line | string | undefined {
  if (text.trim() === '') return undefined;
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return 'not JSON';
  }
  if (!raw || typeof raw !== 'object') return 'no entry';
  if (first && 'mayI' in raw) return undefined;
  const reading = readEntry('entry' in raw ? raw.entry : undefined);
  if (reading.is === 'refused') return reading.why;
  const words = 'words' in raw ? readWords(raw.words) : undefined;
  if ('words' in raw && (!words || !verifyWords(reading.entry, words)))
    return 'words do not belong';
  return { entry: reading.entry, words };
}

async function put(
  store: Store,
  lines: Line[],
  present: Present,
): Promise<{ added: number; head: HeadRow }> {
  const head = await readHead(store);
  const unique = new Map(lines.map((line) => [line.entry.id, line]));
  const there = await store.entries.bulkGet([...unique.keys()]);
  const known = new Set(there.map((entry) => entry?.id));
  const fresh = [...unique.values()].filter((line) => !known.has(line.entry.id));
  await store.entries.bulkAdd(fresh.map((line) => line.entry));
  // Words may come back for an entry whose words were not there; they are bound to it by its hash.
  await store.words.bulkPut([...unique.values()].flatMap((line) => line.words ?? []));

  const contacts = await closure(
    store,
    [...unique.values()].map((line) => line.entry.contact),
    {
      contacts: fresh.flatMap(({ entry }) =>
        entry.kind === 'contact-merged' ? [(entry.body as { with: string }).with] : [],
      ),
      emails: fresh.flatMap((line) => line.words?.words.emails ?? []),
    },
  );
  await writeProjections(store, contacts, await personsOf(store, contacts), present);
  const next = advance(head, fresh, present.now);
  await store.meta.put(next);
  return { added: fresh.length, head: next };
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
