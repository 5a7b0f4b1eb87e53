import type { Fact, UnknownEntry } from '../entry.ts';

export type Stored = Fact | UnknownEntry;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Order of the fold: by clock, then by id. */
export function byClock(a: Stored, b: Stored): number {
  return compare(a.clock, b.clock) || compare(a.id, b.id);
}

const said = (fact: Stored) => ('said' in fact ? fact.said : undefined);

/** Which of two entries under one id is kept: the same one whatever order they come in. */
function earlier(a: Stored, b: Stored): Stored {
  const order =
    byClock(a, b) || compare(a.device, b.device) || compare(JSON.stringify(a), JSON.stringify(b));
  return order <= 0 ? a : b;
}

function join(a: Stored, b: Stored): Stored {
  const kept = earlier(a, b);
  // Two devices may see the same fact; the words that one of them still has are words of both.
  const words = said(kept) ?? said(kept === a ? b : a);
  return words === undefined || said(kept) === words ? kept : ({ ...kept, said: words } as Stored);
}

/** Every fact once, in the order of the fold, whatever order and how often they arrived. */
export function inOrder(facts: Iterable<Stored>): Stored[] {
  const byId = new Map<string, Stored>();
  for (const fact of facts) {
    const other = byId.get(fact.id);
    byId.set(fact.id, other === undefined ? fact : join(other, fact));
  }
  return [...byId.values()].toSorted(byClock);
}
