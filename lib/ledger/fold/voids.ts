import type { Fact, FactOf } from '../entry.ts';

/** Which acts are taken back, and what those voids name. */
export interface Voids {
  /** Acts taken back by a void that counts. */
  acts: ReadonlySet<string>;
  /** Acts that any void was ever written against, counting or not: they loosen nothing any more. */
  touched: ReadonlySet<string>;
  /** By act: the entries that the voids against it name. */
  named: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Reads the voids among facts in order. Of two voids that take each other back the later counts.
 * A void that was itself taken back names nothing: what it had ended holds again, and so does what
 * a taken-back grant had ended, even if that void was taken back later. To end it again, it has to
 * be named anew.
 */
export function voidsAmong(facts: readonly Fact[]): Voids {
  const voids = facts.filter((f): f is FactOf<'act-voided'> => f.kind === 'act-voided');
  const acts = new Set<string>();
  const named = new Map<string, Set<string>>();
  const touched = new Set(voids.map((v) => v.body.of));
  for (const entry of voids.toReversed()) {
    if (acts.has(entry.act)) continue;
    acts.add(entry.body.of);
    if (touched.has(entry.act)) continue;
    const names = named.get(entry.body.of) ?? new Set();
    for (const id of entry.body.answers) names.add(id);
    named.set(entry.body.of, names);
  }
  return { acts, touched, named };
}
