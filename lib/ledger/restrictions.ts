import type { Kind } from './body.ts';
import type { Bar, Evidence, PersonState } from './state.ts';

/** A restriction in force, by the entry a loosening has to name. */
export interface Restriction {
  entry: string;
  act: string;
  kind: Kind;
  /** False for a bar that was only read and that the user has not agreed to. */
  confirmed: boolean;
}

function of(kind: Kind, items: readonly Evidence[]): Restriction[] {
  return items.map(({ entry, act }) => ({ entry, act, kind, confirmed: true }));
}

/** What binds the user towards this person today or some day, whatever day it is. */
export function restrictionsOf(person: PersonState): Restriction[] {
  return [
    ...person.bars.map(({ entry, act, confirmed }): Restriction => ({
      entry,
      act,
      kind: 'contact-barred',
      confirmed,
    })),
    ...of('not-before-set', person.notBefores),
    ...of('not-now-noted', person.notNows),
    ...of('their-move-noted', person.theirMoves),
    ...of('permission-declined', person.declines),
  ];
}

const NAMED_BY_VOIDS: ReadonlySet<string> = new Set<Kind>([
  'contact-barred',
  'bar-confirmed',
  'not-before-set',
  'date-moved',
  'not-now-noted',
  'their-move-noted',
  'permission-declined',
]);

/**
 * What takes a whole act back, as far as this person goes: an `act-voided` for each of their
 * contacts it wrote about (taking back a merge parts them, and each must know of it), naming its
 * restrictions, ended or not, and its confirmations of bars.
 */
export function voidsOf(
  person: PersonState,
  act: string,
): { contact: string; body: { of: string; answers: string[] } }[] {
  const items = person.history.filter((item) => item.act === act);
  const answers = items.filter((i) => NAMED_BY_VOIDS.has(i.kind)).map((i) => i.entry);
  return [...new Set(items.map((item) => item.contact))].map((contact) => ({
    contact,
    body: { of: act, answers },
  }));
}

function narrower(before: string[] | undefined, after: string[] | undefined): boolean {
  if (after === undefined) return false;
  return before === undefined || before.some((channel) => !after.includes(channel));
}

/** Whether the bar binds less than it did. */
function weaker(before: Bar, after: Bar): boolean {
  return (
    !after.confirmed ||
    (before.how === 'never' && after.how !== 'never') ||
    (before.scope === 'domain' && (after.scope !== 'domain' || after.domain !== before.domain)) ||
    narrower(before.channels, after.channels)
  );
}

function holds(bar: Bar, person: PersonState | undefined): boolean {
  return person?.bars.some((other) => other.entry === bar.entry && !weaker(bar, other)) === true;
}

const forms = (texts: readonly string[]) => texts.map((text) => text.trim().toLowerCase());

/**
 * Ids of the confirmed bars that hold before a change and not, or not in full, after it: gone,
 * unconfirmed, narrowed, or no longer binding an address or phone they bound (a split, an erasure,
 * an edit that removes one). `after` are all persons that the contacts of `before` are then part of.
 */
export function loosened(before: PersonState, ...after: readonly PersonState[]): string[] {
  const reaches = [...forms(before.emails), ...forms(before.phones)];
  const heirs = before.contacts.map((id) => after.find((person) => person.contacts.includes(id)));
  const binds = (bar: Bar, reach: string): boolean =>
    after.some(
      (person) =>
        holds(bar, person) && [...forms(person.emails), ...forms(person.phones)].includes(reach),
    );
  return before.bars
    .filter((bar) => bar.confirmed)
    .filter(
      (bar) =>
        !heirs.every((heir) => holds(bar, heir)) || !reaches.every((reach) => binds(bar, reach)),
    )
    .map((bar) => bar.entry);
}

/** The same for all persons that a change touches: `before` and `after` it. */
export function loosenedAmong(
  before: Iterable<PersonState>,
  after: Iterable<PersonState>,
): string[] {
  const now = [...after];
  return [...new Set([...before].flatMap((person) => loosened(person, ...now)))];
}
