import type { Meaning, Reader } from './meaning.ts';
import type { Scan } from './scan.ts';

/** What was read of a text, by place: the same date is asked for from several sides. */
export function remembering(read: Reader): Reader {
  const memory = new WeakMap<Scan, (Meaning | 'none' | undefined)[]>();
  return (scan, index) => {
    let known = memory.get(scan);
    if (known === undefined) memory.set(scan, (known = []));
    const found = (known[index] ??= read(scan, index) ?? 'none');
    return found === 'none' ? undefined : found;
  };
}
