import { canonicalAddress } from './address.ts';
import { isKnown } from './entry.ts';
import { inOrder } from './fold/order.ts';
import type { Stored } from './fold/order.ts';
import { emailsOf } from './fold/people.ts';
import { resolve } from './fold/resolve.ts';
import { voidsAmong } from './fold/voids.ts';

/** Sets that grow together; the name of a set is its smallest member. */
function unionFind() {
  const parents = new Map<string, string>();
  const find = (x: string): string => {
    let root = x;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    // Shorten the way, so that long chains of merges stay cheap.
    for (let at = x; at !== root;) {
      const up = parents.get(at) ?? root;
      parents.set(at, root);
      at = up;
    }
    return root;
  };
  const join = (a: string, b: string): void => {
    const [one, other] = [find(a), find(b)];
    if (one !== other) parents.set(one < other ? other : one, one < other ? one : other);
  };
  return { find, join };
}

/** Pairs of contacts merged by hand, without those a split names and those taken back. */
function merges(all: readonly Stored[]): [string, string][] {
  const known = all.filter(isKnown);
  const voids = voidsAmong(known);
  const counting = known.filter((fact) => !voids.acts.has(fact.act));
  const split = new Set(
    counting.flatMap((f) => (f.kind === 'contact-split' ? f.body.answers : [])),
  );
  return counting.flatMap((fact): [string, string][] =>
    fact.kind === 'contact-merged' && !split.has(fact.id) ? [[fact.contact, fact.body.with]] : [],
  );
}

/**
 * Who is who: for each contact that has facts, the smallest contact id of its person. Contacts are
 * one person when they share a canonical address or were merged. A split undoes merges by name; it
 * cannot part contacts that share an address.
 */
export function identify(facts: Iterable<Stored>): Map<string, string> {
  const all = inOrder(facts);
  const { find, join } = unionFind();
  const owners = new Map<string, string>();
  const contacts = Map.groupBy(all, (fact) => fact.contact);
  for (const [contact, own] of contacts) {
    for (const address of emailsOf(resolve(own)).map(canonicalAddress)) {
      const owner = owners.get(address);
      if (owner === undefined) owners.set(address, contact);
      else join(owner, contact);
    }
  }
  for (const [one, other] of merges(all)) join(one, other);

  const smallest = new Map<string, string>();
  const ids = [...contacts.keys()].toSorted();
  for (const id of ids) {
    // A merge may name a contact of which nothing is known here: it names no person.
    const set = find(id);
    if (!smallest.has(set)) smallest.set(set, id);
  }
  return new Map(ids.map((id) => [id, smallest.get(find(id)) ?? id]));
}
