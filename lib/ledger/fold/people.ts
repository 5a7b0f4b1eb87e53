import type { Closeness } from '../body.ts';
import type { FactOf } from '../entry.ts';
import type { PersonState } from '../state.ts';
import type { Resolved } from './resolve.ts';

type Naming = FactOf<'contact-added' | 'contact-edited'>;
type Who = Pick<
  PersonState,
  'name' | 'emails' | 'phones' | 'lastPhone' | 'company' | 'zone' | 'closeness' | 'matters'
>;

/** From the strictest: a customer or a close friend may be written to more often. */
const CLOSENESS: readonly Closeness[] = ['stranger', 'acquaintance', 'customer', 'close'];

function namings(resolved: Resolved): Naming[] {
  return resolved.facts.filter(
    (fact): fact is Naming => fact.kind === 'contact-added' || fact.kind === 'contact-edited',
  );
}

const key = (text: string) => text.trim().toLowerCase();

/**
 * The addresses one contact has after all that was added and removed, by the form their spellings
 * share: of a number its canonical one where that was kept, else what was typed in lower case.
 */
function reachable(facts: readonly Naming[], what: 'emails' | 'phones'): Map<string, string> {
  const have = new Map<string, string>();
  for (const { said } of facts) {
    for (const gone of said?.removed ?? []) {
      for (const [form, text] of have) if (key(text) === key(gone)) have.delete(form);
    }
    for (const [at, text] of (said?.[what] ?? []).entries()) {
      const form = (what === 'phones' && said?.numbers?.[at]) || key(text);
      if (!have.has(form)) have.set(form, text);
    }
  }
  return have;
}

/** The email addresses of one contact's facts. */
export function emailsOf(resolved: Resolved): string[] {
  return [...reachable(namings(resolved), 'emails').values()];
}

function newest<T>(facts: readonly Naming[], read: (fact: Naming) => T | undefined): T | undefined {
  let last: T | undefined;
  for (const fact of facts) last = read(fact) ?? last;
  return last;
}

/** The number that came last of those that are left, and when it came or another was taken out. */
function lastPhoneIn(facts: readonly Naming[], left: readonly string[]): Who['lastPhone'] {
  const changed = facts.findLast(({ said }) => said?.phones?.length || said?.removed?.length);
  const came = facts.flatMap(({ said }) => said?.phones ?? []);
  const phone = came.findLast((one) => left.includes(one)) ?? left.at(-1);
  return changed && phone ? { phone, at: changed.at } : undefined;
}

/**
 * Who a person is, out of one or several contacts: the newest name, company and zone; every address
 * that some contact has; the strictest closeness that was set for one.
 */
export function who(resolved: Resolved): Who {
  const all = namings(resolved);
  const contacts = [...Map.groupBy(all, (fact) => fact.contact).values()];
  const union = (what: 'emails' | 'phones'): string[] => {
    const have = new Map<string, string>();
    for (const [form, text] of contacts.flatMap((facts) => [...reachable(facts, what)])) {
      if (!have.has(form)) have.set(form, text);
    }
    return [...have.values()];
  };
  const closeness = contacts
    .map((facts) => newest(facts, (fact) => fact.body.closeness))
    .filter((level) => level !== undefined)
    .toSorted((a, b) => CLOSENESS.indexOf(a) - CLOSENESS.indexOf(b));
  const result: Who = {
    name: newest(all, (fact) => fact.said?.name) ?? '',
    emails: union('emails'),
    phones: union('phones'),
    closeness: closeness[0] ?? 'stranger',
    matters: [...new Set(contacts.flatMap((facts) => newest(facts, (f) => f.said?.matters) ?? []))],
  };
  const company = newest(all, (fact) => fact.said?.company);
  const zone = newest(all, (fact) => fact.body.zone);
  const lastPhone = lastPhoneIn(all, result.phones);
  if (lastPhone) result.lastPhone = lastPhone;
  // An empty one was taken out again.
  if (company) result.company = company;
  if (zone) result.zone = zone;
  return result;
}
