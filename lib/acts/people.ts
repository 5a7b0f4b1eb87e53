import { canonicalAddress, isAddress } from '../ledger/address.ts';
import { cleanText } from '../ledger/clean-text.ts';
import { observedId } from '../ledger/id.ts';
import type { Body } from '../ledger/body.ts';
import type { PersonState } from '../ledger/state.ts';
import type { PersonRef } from '../messages/commands.ts';
import { Refused } from '../messages/refused.ts';
import type { Draft, Ground } from './draft.ts';

/** A contact to write about: one that is kept, or one that these drafts add. */
export interface Subject {
  contact: string;
  person?: PersonState;
  drafts: Draft[];
}

/** The user's own address, or one the user set as their own. */
export function isOwn(email: string, ground: Ground): boolean {
  const canonical = canonicalAddress(email);
  return [ground.account, ...ground.settings.ownAddresses].some(
    (own) => own !== '' && canonicalAddress(own) === canonical,
  );
}

/**
 * The contact for an address, added where there is none yet.
 * Refuses what is no address and the user's own.
 */
export function subjectFor(
  ref: PersonRef,
  origin: Body<'contact-added'>['origin'],
  ground: Ground,
): Subject {
  const email = ref.email.trim();
  if (!isAddress(email)) throw new Refused('bad-address');
  if (isOwn(email, ground)) throw new Refused('own-address');
  const name = cleanText(ref.name ?? '', 200);
  const said = { emails: [email], ...(name ? { name } : {}) };
  const person = ground.personAt(email);
  if (person?.added) return { contact: person.id, person, drafts: [] };
  if (person) {
    // Added once and taken back since: added anew, as a fact of this act.
    const again: Draft = { kind: 'contact-added', contact: person.id, body: { origin }, said };
    return { contact: person.id, person, drafts: [again] };
  }
  // Two tabs that add the same person in the same act arrive at the same contact.
  const id = observedId(ground.account, ground.act, canonicalAddress(email), 'contact-added');
  return {
    contact: id,
    drafts: [{ kind: 'contact-added', contact: id, body: { origin }, said, id }],
  };
}

/** One ref a person: spellings of one address, and addresses of one contact, count once. */
export function distinct(refs: PersonRef[], ground: Ground): PersonRef[] {
  const seen = new Set<string>();
  return refs.filter((ref) => {
    const key = ground.personAt(ref.email)?.id ?? canonicalAddress(ref.email);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whom a mail went to, each person once: everyone but the user, and those of them who are kept. */
export function contactsAmong(refs: PersonRef[], ground: Ground) {
  const all = distinct(refs, ground).filter(
    ({ email }) => isAddress(email.trim()) && !isOwn(email.trim(), ground),
  );
  return { all, contacts: all.filter((ref) => ground.personAt(ref.email)?.added) };
}
