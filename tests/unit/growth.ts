/** Less than this is told apart by nothing, ms. */
const LEAST_MS = 5;
const PARTS = 10;

/** What an act takes, ms: the least of several, so that a busy machine counts for little. */
function timeOf(act: () => unknown, tries: number): number {
  const times = Array.from({ length: tries }, () => {
    const began = performance.now();
    act();
    return performance.now() - began;
  });
  return Math.max(LEAST_MS, Math.min(...times));
}

/**
 * How many times as long an act takes over one thing as over ten of a tenth: some 1 where it grows in
 * line, some 10 where each part looks at every other.
 *
 * @param make what lies before the act at a size; making it does not count
 */
export function growthOf<T>(
  make: (size: number) => T,
  act: (made: T) => unknown,
  size: number,
): number {
  const whole = make(size);
  const parts = Array.from({ length: PARTS }, () => make(size / PARTS));
  const growth = (tries: number) =>
    timeOf(() => act(whole), tries) / timeOf(() => parts.forEach((part) => act(part)), tries);
  // What looks slow may be the engine that learns, or the machine: it is measured again.
  const once = growth(1);
  return once > IN_LINE ? growth(5) : once;
}

/** Well above what grows in line, and well below what does not. */
export const IN_LINE = 4;

/** Text of a length that is one piece over and over. */
export function repeated(piece: string): (length: number) => string {
  return (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** The pieces of which 20 kB cost an act more than their length. */
export function slowWith(pieces: Iterable<string>, act: (text: string) => unknown): string[] {
  return [...pieces].filter((piece) => growthOf(repeated(piece), act, 20_000) > IN_LINE);
}
