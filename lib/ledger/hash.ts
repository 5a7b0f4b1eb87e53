import { sha256 } from '@noble/hashes/sha2.js';
import { base32 } from './base32.ts';

function digest(text: string): Uint8Array {
  return sha256(new TextEncoder().encode(text));
}

/** SHA-256 of the text's UTF-8, as 52 characters of base32. */
export function hash(text: string): string {
  return base32(digest(text));
}

/** The first 128 bits of the same, as an id of 26 characters. */
export function hashId(text: string): string {
  return base32(digest(text).subarray(0, 16));
}
