import { VERSION } from '../entry.ts';

/** An entry of some version, checked for shape and size only. */
export type Raw = Readonly<Record<string, unknown>>;
export type Step = (entry: Raw) => Raw;

/** As many steps as there are versions below `V`. */
type Steps<V, Some extends Step[] = []> = [Step, ...Some]['length'] extends V
  ? Some
  : Steps<V, [Step, ...Some]>;

/**
 * How an entry of each older version becomes one of the next: the first step makes version 2 of
 * version 1. Each is a pure function in its own file here. With a step missing, this does not
 * compile.
 */
const steps: Steps<typeof VERSION> = [];

/**
 * An entry of version `from` as one of version `to`, step by step; stored entries are never
 * rewritten, so this runs on every read. Throws `RangeError` where a step is missing.
 */
export function raise(
  entry: Raw,
  from: number,
  to: number = VERSION,
  table: readonly Step[] = steps,
): Raw {
  let raised = entry;
  for (let version = from; version < to; version += 1) {
    const step = table[version - 1];
    if (step === undefined) throw new RangeError(`no step from version ${version}`);
    raised = { ...step(raised), v: version + 1 };
  }
  return raised;
}
