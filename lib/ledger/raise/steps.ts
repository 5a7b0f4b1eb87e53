import { VERSION } from '../entry.ts';

/** An entry of some version, checked for shape and size only. */
export type Raw = Readonly<Record<string, unknown>>;
export type Step = (entry: Raw) => Raw;

/** The numbers from 1 up to, and without, `V`. */
type Below<V, Seen extends unknown[] = [unknown]> = Seen['length'] extends V
  ? never
  : Seen['length'] | Below<V, [...Seen, unknown]>;

/**
 * How an entry of each older version becomes one of the next: step 1 makes version 2 of version 1.
 * Each is a pure function in its own file here. A missing step does not compile.
 */
export const steps = {} satisfies Record<Below<typeof VERSION>, Step>;

/**
 * An entry of version `from` as one of version `to`, step by step; stored entries are never
 * rewritten, so this runs on every read. Throws where a step is missing.
 */
export function raise(
  entry: Raw,
  from: number,
  to: number = VERSION,
  table: Readonly<Record<number, Step>> = steps,
): Raw {
  let raised = entry;
  for (let version = from; version < to; version += 1) {
    const step = table[version];
    if (step === undefined) throw new RangeError(`no step from version ${version}`);
    raised = { ...step(raised), v: version + 1 };
  }
  return raised;
}
