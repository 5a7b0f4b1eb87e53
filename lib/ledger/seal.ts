import { bind } from './bind.ts';
import { bodies } from './body.ts';
import type { BodyInput, Kind } from './body.ts';
import { hashOf } from './chain.ts';
import { tick } from './clock.ts';
import { VERSION } from './entry.ts';
import type { Entry } from './entry.ts';
import { entryId } from './id.ts';
import { words as wordsSchema } from './words.ts';
import type { Words, WordsRow } from './words.ts';

/** An entry before this device signs it into its chain. */
export type EntryDraft = {
  [K in Kind]: {
    kind: K;
    contact: string;
    body: BodyInput<K>;
    said?: Words;
    /** Only for observed facts; all others take the next id of their act. */
    id?: string;
    act: string;
    account: string;
    zone: string;
    /** UTC instant, ISO with milliseconds. */
    at: string;
  };
}[Kind];

/** The end of a device's chain. All empty and `seq` 0 where it has written nothing. */
export interface ChainHead {
  device: string;
  seq: number;
  hash: string;
  clock: string;
}

export interface SealContext {
  /** The present, ms UTC. */
  now: number;
  /** A fresh random salt, at most 64 characters. */
  salt: () => string;
}

/**
 * The ids the drafts will have, in their order: their own, or the next of their act. Ask with these
 * whether a command was carried out before. All drafts of one act belong in one call.
 */
export function idsOf(drafts: readonly EntryDraft[]): string[] {
  const counts = new Map<string, number>();
  return drafts.map(({ act, id }) => {
    const n = counts.get(act) ?? 0;
    counts.set(act, n + 1);
    return id ?? entryId(act, n);
  });
}

function hasWords(said: Words | undefined): said is Words {
  return said !== undefined && Object.values(said).some((value) => value !== undefined);
}

/**
 * Appends drafts to a device's chain: gives each its id, stamp, place and link, and parts its words
 * from it. Throws `ZodError` for a body or words that do not fit their schema.
 */
export function seal(
  drafts: readonly EntryDraft[],
  head: ChainHead,
  { now, salt }: SealContext,
): { entries: Entry[]; words: WordsRow[]; chainHead: ChainHead } {
  const ids = idsOf(drafts);
  const entries: Entry[] = [];
  const words: WordsRow[] = [];
  const { device } = head;
  let { seq, hash: prev, clock } = head;
  for (const [i, { kind, contact, body, said, act, account, zone, at }] of drafts.entries()) {
    const id = ids[i] ?? entryId(act, i);
    seq += 1;
    clock = tick(clock, now, device);
    const place = { v: VERSION, id, act, at, clock, zone, account, device, seq, prev, contact };
    // The body was checked against the schema of this very kind.
    const entry = { ...place, kind, body: bodies[kind].parse(body) } as Entry;
    if (hasWords(said)) {
      const row: WordsRow = { entry: id, salt: salt(), words: wordsSchema.parse(said) };
      entry.words = bind(row.words, row.salt);
      words.push(row);
    }
    entries.push(entry);
    prev = hashOf(entry);
  }
  return { entries, words, chainHead: { device, seq, hash: prev, clock } };
}
