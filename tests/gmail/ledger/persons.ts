import { canonicalAddress } from '../../../lib/ledger/address.ts';
import type { Fact } from '../../../lib/ledger/entry.ts';
import { project, projectPerson } from '../../../lib/ledger/project.ts';
import type { PersonState } from '../../../lib/ledger/state.ts';

/** Kinds that say nothing about who is who. */
const WHO = /^contact-(added|edited|merged|split|erased)$|^act-voided$/;

/** The persons of a ledger that grows: only those are folded anew about whom something was added. */
export class Persons {
  private readonly facts = new Map<string, Fact[]>();
  private persons = new Map<string, PersonState>();
  private byContact = new Map<string, PersonState>();
  private byAddress = new Map<string, PersonState>();

  add(added: readonly Fact[]): void {
    for (const fact of added) {
      const before = this.facts.get(fact.contact);
      if (before) before.push(fact);
      else this.facts.set(fact.contact, [fact]);
    }
    const touched = new Set(added.map(({ contact }) => contact));
    if (added.some((fact) => this.changesWho(fact))) this.foldAll();
    else
      for (const contact of touched) this.fold(this.byContact.get(contact)?.contacts ?? [contact]);
  }

  at(email: string): PersonState | undefined {
    return this.byAddress.get(canonicalAddress(email));
  }

  /** All facts of the person behind an address. */
  factsOf(email: string): Fact[] {
    return (this.at(email)?.contacts ?? []).flatMap((contact) => this.facts.get(contact) ?? []);
  }

  all(): PersonState[] {
    return [...this.persons.values()];
  }

  /** Whether a fact may make one person of several, or part one. */
  private changesWho({ kind, contact, said }: Fact): boolean {
    if (!WHO.test(kind)) return false;
    if (kind !== 'contact-added') return true;
    return this.byContact.has(contact) || (said?.emails ?? []).some((email) => this.at(email));
  }

  private foldAll(): void {
    this.persons = new Map();
    this.byContact = new Map();
    this.byAddress = new Map();
    for (const person of project([...this.facts.values()].flat()).values()) this.keep(person);
  }

  private fold(contacts: readonly string[]): void {
    this.keep(projectPerson(contacts.flatMap((contact) => this.facts.get(contact) ?? [])));
  }

  private keep(person: PersonState): void {
    this.persons.set(person.id, person);
    for (const contact of person.contacts) this.byContact.set(contact, person);
    for (const email of person.emails) this.byAddress.set(canonicalAddress(email), person);
  }
}
