import { createHash } from 'node:crypto';

/** A 16 digit hexadecimal id as Gmail's older API shows it, always the same for the same seed. */
export function legacyId(...seed: string[]): string {
  const digest = createHash('sha256').update(seed.join('\u0000')).digest('hex');
  // Gmail's ids of these years begin with 1, which also keeps them within 63 bits.
  return `1${digest.slice(0, 15)}`;
}

/** The decimal form that Gmail's sync ids carry. */
export function decimalOf(hex: string): string {
  return BigInt(`0x${hex}`).toString(10);
}

/** The hexadecimal form of a decimal id, or undefined when it is no number. */
export function hexOf(decimal: string): string | undefined {
  return /^\d+$/.test(decimal) ? BigInt(decimal).toString(16) : undefined;
}

export const syncThreadId = (hex: string): string => `thread-f:${decimalOf(hex)}`;
export const syncMessageId = (hex: string): string => `msg-f:${decimalOf(hex)}`;
