import type { Kind } from '../body.ts';
import { isKnown } from '../entry.ts';
import type { Fact, FactOf } from '../entry.ts';
import type { Stored } from './order.ts';
import { voidsAmong } from './voids.ts';

/** The facts of a person after it is settled which of them still count. */
export interface Resolved {
  /** All, in order, those of newer versions too. */
  all: readonly Stored[];
  /** Those that count, in order. */
  facts: readonly Fact[];
  /** Ids of entries taken back with their act. */
  takenBack: ReadonlySet<string>;
  /** Ids of entries that a loosening names: no longer in force, though they were true once. */
  ended: ReadonlySet<string>;
  /** The entry a date of mine goes back to through all its moves; any other entry itself. */
  root(id: string): Fact | undefined;
  of<K extends Kind>(kind: K): readonly FactOf<K>[];
}

/** What the user keeps about somebody by an act of its own, beside what restricts. */
const KEEPING: ReadonlySet<Kind> = new Set<Kind>([
  'contact-edited',
  'permission-asked',
  'permission-granted',
  'owed-set',
  'wish-noted',
  'cue-noted',
  'meeting-noted',
  'follow-up-set',
  'note-added',
]);

const RESTRICTING: ReadonlySet<Kind> = new Set<Kind>([
  'contact-barred',
  'bar-confirmed',
  'not-before-set',
  'not-now-noted',
  'their-move-noted',
  'permission-declined',
]);

/** Kinds whose `answers` end restrictions; only some of them may end a bar. */
const LOOSENING: ReadonlySet<Kind> = new Set<Kind>([
  'permission-granted',
  'permission-declined',
  'not-before-set',
  'date-moved',
  'date-cancelled',
  'bar-lifted',
]);
const LIFTING: ReadonlySet<Kind> = new Set<Kind>(['permission-granted', 'bar-lifted']);
const BARS: ReadonlySet<Kind> = new Set<Kind>(['contact-barred', 'bar-confirmed']);

function rootIn(byId: ReadonlyMap<string, Fact>, id: string): Fact | undefined {
  const seen = new Set<string>();
  let fact = byId.get(id);
  while (fact?.kind === 'date-moved' && !restricts(fact)) {
    if (seen.has(fact.id)) return undefined;
    seen.add(fact.id);
    fact = byId.get(fact.body.of);
  }
  return fact;
}

/**
 * Whether the fact restricts, so that it ends only when named. A move that names what it ends is of
 * a date of theirs and takes its place; this has to be seen from the entry alone, because the first
 * date may lie with a contact that was split off since. A confirmed bar must not become unconfirmed
 * unnoticed.
 */
export function restricts(fact: Fact): boolean {
  return fact.kind === 'date-moved' ? fact.body.answers.length > 0 : RESTRICTING.has(fact.kind);
}

/** Settles which facts count. `all` is in order and holds each entry once. */
export function resolve(all: readonly Stored[]): Resolved {
  const known = all.filter(isKnown);
  const byId = new Map(known.map((f) => [f.id, f]));
  const root = (id: string) => rootIn(byId, id);
  const voids = voidsAmong(known);

  const ended = new Set<string>();
  for (const { act, kind, body } of known) {
    if (!LOOSENING.has(kind) || !('answers' in body) || voids.touched.has(act)) continue;
    for (const id of body.answers) {
      const named = byId.get(id)?.kind;
      if (LIFTING.has(kind) || named === undefined || !BARS.has(named)) ended.add(id);
    }
  }

  const takenBack = new Set<string>();
  const bound = new Set<string>();
  const erased = new Set<string>();
  for (const fact of known) {
    if (restricts(fact)) {
      // A restriction goes with its act only where the void names it.
      if (voids.named.get(fact.act)?.has(fact.id) === true) takenBack.add(fact.id);
      else if (!ended.has(fact.id)) bound.add(fact.contact);
    } else if (voids.acts.has(fact.act)) takenBack.add(fact.id);
    else if (KEEPING.has(fact.kind)) bound.add(fact.contact);
    else if (fact.kind === 'contact-erased') erased.add(fact.contact);
  }
  for (const fact of known) {
    // What still holds must know whom it holds for, though the act that named them was undone.
    if (fact.kind === 'contact-added' && bound.has(fact.contact)) takenBack.delete(fact.id);
  }

  const wordless = (fact: Stored): Stored =>
    erased.has(fact.contact) && 'said' in fact ? { ...fact, said: undefined } : fact;
  const shown = erased.size === 0 ? all : all.map(wordless);
  const facts = shown.filter(isKnown).filter((f) => !takenBack.has(f.id));
  const kinds = Map.groupBy(facts, (f) => f.kind);
  return {
    all: shown,
    facts,
    takenBack,
    ended,
    root,
    of: <K extends Kind>(kind: K) => (kinds.get(kind) ?? []) as FactOf<K>[],
  };
}
