import { canonical } from './canonical.ts';
import type { Head } from './entry.ts';
import { hash } from './hash.ts';

/** The hash by which the next entry of the device names this one. Hash entries as stored, unraised. */
export function hashOf(entry: Head): string {
  return hash(canonical(entry));
}

interface ChainBreak {
  /** Where in the list, and which entry. */
  index: number;
  id: string;
  /** A number left out or twice, a predecessor that is not the one it was, or another device. */
  why: 'gap' | 'prev' | 'device';
}

export interface ChainReport {
  broken?: ChainBreak;
  /** The end of what was checked. Compare it with what is known of the chain: its tail shows there. */
  seq: number;
  hash: string;
}

/**
 * Checks the entries of one device, in order of `seq` and as stored, up to the first break. For a
 * chain checked in pieces, `from` is the end of the piece before.
 */
export function verifyChain(
  entries: Iterable<Head>,
  from: { seq: number; hash: string } = { seq: 0, hash: '' },
): ChainReport {
  let { seq, hash: prev } = from;
  let device: string | undefined;
  let index = 0;
  for (const entry of entries) {
    device ??= entry.device;
    const why =
      entry.device !== device
        ? 'device'
        : entry.seq !== seq + 1
          ? 'gap'
          : entry.prev !== prev
            ? 'prev'
            : undefined;
    if (why !== undefined) return { broken: { index, id: entry.id, why }, seq, hash: prev };
    ({ seq } = entry);
    prev = hashOf(entry);
    index += 1;
  }
  return { seq, hash: prev };
}
