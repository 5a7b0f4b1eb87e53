import { pressLink } from '../ui/press-link.ts';

/** A whole export, chunk by chunk, as one file in memory, and how many entries it holds. */
export async function gather(
  chunks: AsyncIterable<readonly string[]>,
  onProgress: (entries: number) => void,
): Promise<{ file: Blob; entries: number }> {
  const parts: Blob[] = [];
  // The first line says what the file is.
  let entries = -1;
  for await (const lines of chunks) {
    // A Blob a chunk: the browser may keep those on disk, one long string it cannot.
    parts.push(new Blob([`${lines.join('\n')}\n`]));
    entries += lines.length;
    onProgress(Math.max(0, entries));
  }
  return {
    file: new Blob(parts, { type: 'application/x-ndjson' }),
    entries: Math.max(0, entries),
  };
}

/** Hands a file to the browser's downloads. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  pressLink(url, name);
  // The download reads the address a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
