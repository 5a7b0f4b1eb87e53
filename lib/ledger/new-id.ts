import { v7 } from 'uuid';
import { base32 } from './base32.ts';

/**
 * A new id: 26 characters of lower-case base32 of a UUIDv7, which sorts by the time it was minted.
 * The one place here that draws on the machine (its random numbers and clock): it is called at the
 * edges, by whoever begins an act.
 */
export function newId(): string {
  return base32(v7(undefined, new Uint8Array(16)));
}
