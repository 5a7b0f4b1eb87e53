import type { Desk } from '../../walk/left-out.ts';
import { canonicalAddress } from '../../ledger/address.ts';
import { companyBars } from '../../store/company-bars.ts';
import type { Present } from '../../store/projections.ts';
import { contactsAt } from '../../store/persons.ts';
import { personAt } from '../../store/reads.ts';
import type { Store } from '../../store/tables.ts';

/** What the ledger knows of those whom rows name: who is kept or not to be contacted, and which mails. */
export async function deskFor(
  store: Store,
  account: string,
  emails: Iterable<string>,
  { settings }: Present,
): Promise<Desk> {
  const known = new Set<string>();
  const noted = new Set<string>();
  const addresses = new Map([...emails].map((email) => [canonicalAddress(email), email]));
  const someone = (await contactsAt(store, addresses.values())).length > 0;
  const barred = (await companyBars(store, addresses.values())).length > 0;
  for (const [address, email] of someone || barred ? addresses : []) {
    const person = await personAt(store, email);
    if (!person?.added && !(await companyBars(store, [email])).length) continue;
    known.add(address);
    for (const { message } of [...(person?.replies ?? []), ...(person?.touches ?? [])])
      if (message) noted.add(message);
  }
  return {
    account,
    settings,
    isKnown: (email) => known.has(canonicalAddress(email)),
    isNoted: (message) => noted.has(message),
  };
}
