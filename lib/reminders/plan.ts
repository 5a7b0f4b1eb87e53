/** A row that can ring: the due's entry, when it rings (ms UTC), and whom it is about. */
export interface Ringing {
  entry: string;
  ring: number;
  contact: string;
}

/** More at once than this make one summary. */
export const MOST_AT_ONCE = 3;

/**
 * What rings now. `rows` are those whose time has come; `rung` holds those that rang before, with
 * the time they rang for: a due that was put off rings again for its new time, and no other twice.
 */
export function toRing<T extends Ringing>(rows: T[], rung: ReadonlyMap<string, number>): T[] {
  return rows.filter((row) => rung.get(row.entry) !== row.ring);
}
