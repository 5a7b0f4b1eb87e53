const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * Lower-case Crockford base32, most significant bit first. The number is padded in front, so that
 * texts of the same length sort as their bytes do: 16 bytes make 26 characters, 32 make 52.
 */
export function base32(bytes: Uint8Array): string {
  const length = Math.ceil((bytes.length * 8) / 5);
  let held = 0;
  let bits = length * 5 - bytes.length * 8;
  let text = '';
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(held >>> bits) & 31];
      held &= (1 << bits) - 1;
    }
  }
  return text;
}
