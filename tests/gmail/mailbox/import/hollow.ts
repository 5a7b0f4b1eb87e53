const NEWLINE = 0x0a;
const SPACE = 0x20;

/**
 * A message without the bulk of its attachments. They are never shown, and taking them apart costs
 * far more than all the words around them. Of each block of equally long lines without a space,
 * which is what encoded files are made of, as much stays as the longest text shown could need.
 */
export function hollow(bytes: Buffer, textLength: number): Buffer {
  const limit = textLength * 2;
  if (bytes.length <= limit) return bytes;
  const kept: Buffer[] = [];
  let keptFrom = 0;
  let blockFrom = 0;
  let width = -1;
  let from = 0;
  while (from < bytes.length) {
    const found = bytes.indexOf(NEWLINE, from);
    const end = found === -1 ? bytes.length : found + 1;
    const line = bytes.subarray(from, end);
    const encoded = line.length >= 60 && line.length <= 1000 && !line.includes(SPACE);
    if (!encoded || line.length !== width) {
      if (from - blockFrom > limit) {
        // A whole number of lines stays, so that what stays can still be decoded.
        kept.push(bytes.subarray(keptFrom, blockFrom + Math.floor(limit / width) * width));
        keptFrom = from;
      }
      blockFrom = from;
      width = encoded ? line.length : -1;
    }
    from = end;
  }
  kept.push(bytes.subarray(keptFrom));
  return Buffer.concat(kept);
}
