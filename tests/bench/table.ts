/** One thing measured: ours over what it is compared with. */
export interface Line {
  what: string;
  /** The two measures with their units, for the reader. */
  ours: string;
  other: string;
  ratio: number;
  /** The most the ratio may be; absent where the others are shown for the reader's own judgement. */
  target?: number;
}

export function printTable(lines: Line[]): void {
  const head = ['', 'ours', 'compared with', 'ratio', 'target', ''];
  const rows = lines.map(({ what, ours, other, ratio, target }) => [
    what,
    ours,
    other,
    ratio.toFixed(2),
    target?.toFixed(2) ?? '',
    target === undefined ? '' : ratio <= target ? 'ok' : 'over',
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  for (const row of [head, ...rows]) {
    const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    console.log(cells.join('  ').trimEnd());
  }
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** The value that this share of the numbers does not exceed. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** Two figures that count: a reply takes a fraction of a millisecond, a page some hundreds. */
export const ms = (value: number) =>
  `${value.toFixed(value < 0.1 ? 3 : value < 1 ? 2 : value < 10 ? 1 : 0)} ms`;
export const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
export const MB = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
