import { Contacts } from '../../components/pages/Contacts.tsx';
import type { Moment } from '../../components/queue/row.ts';
import { contactActs } from '../../lib/pages/contact-acts.ts';
import { links } from '../../lib/pages/links.ts';
import { useContacts } from '../../lib/pages/use-contacts.ts';
import { usePerson } from '../../lib/pages/use-person.ts';

function choose(id: string): void {
  // Not a step of its own in the history: arrows through a list would fill it.
  history.replaceState(null, '', `#contacts/${id}`);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Contacts over the database. */
export function LiveContacts({ moment, selected }: { moment: Moment; selected?: string }) {
  const list = useContacts();
  const { person, problem } = usePerson(selected, moment);
  return (
    <Contacts
      total={list.total}
      rowAt={list.rowAt}
      onRange={list.onRange}
      search={list.search}
      onSearch={list.setSearch}
      selected={selected}
      onSelect={choose}
      person={person}
      moment={moment}
      acts={contactActs}
      gmail={links.gmail}
      problem={list.problem}
      personProblem={problem}
    />
  );
}
