import type { Desk } from '../../walk/left-out.ts';
import { canonicalAddress, domainOf } from '../../ledger/address.ts';
import { isUnder } from '../../policy/guard/exempt.ts';
import { companyBars } from '../../store/company-bars.ts';
import type { Present } from '../../store/projections.ts';
import { circleOf, contactsAt } from '../../store/persons.ts';
import type { Store } from '../../store/tables.ts';

/** What the ledger knows of those whom rows name: who is kept or not to be contacted, and which mails. */
export async function deskFor(
  store: Store,
  account: string,
  emails: Iterable<string>,
  { settings }: Present,
): Promise<Desk> {
  const addresses = [...new Set([...emails].map(canonicalAddress))];
  const [circle, bars] = await Promise.all([
    contactsAt(store, addresses).then((contacts) => circleOf(store, contacts)),
    companyBars(store, addresses),
  ]);
  const kept = circle.persons.filter((person) => person.added && !person.erased);
  const known = new Set(kept.flatMap((person) => person.emails.map(canonicalAddress)));
  const noted = new Set(
    kept.flatMap(({ replies, touches }) => [...replies, ...touches].map((one) => one.message)),
  );
  const isBarred = (email: string) => bars.some(({ domain }) => isUnder(domainOf(email), domain));
  return {
    account,
    settings,
    isKnown: (email) => known.has(canonicalAddress(email)) || isBarred(email),
    isNoted: (message) => noted.has(message),
  };
}
