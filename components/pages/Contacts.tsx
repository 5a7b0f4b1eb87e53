import type { PersonView, Problem } from '../../lib/messages/answers.ts';
import { text } from '../../lib/text/text.ts';
import { dayAt } from '../../lib/time/local-day.ts';
import type { Moment } from '../queue/row.ts';
import { lookClass } from '../ui/Button.tsx';
import { plain } from '../ui/plain.ts';
import { notDone, whyNot } from '../ui/problem.ts';
import type { ContactActs } from './contact-acts.ts';
import { ContactList } from './ContactList.tsx';
import type { ContactListProps } from './ContactList.tsx';
import { ContactView } from './ContactView.tsx';
import { SearchField } from './SearchField.tsx';

export interface ContactsProps extends Omit<ContactListProps, 'total' | 'today'> {
  /** Absent until it is read. */
  total: number | undefined;
  search: string;
  onSearch: (typed: string) => void;
  /** The selected one; absent until read, null when there is none of that id. */
  person: PersonView | null | undefined;
  moment: Moment;
  acts: ContactActs;
  gmail: string;
  /** Why the list could not be read. */
  problem?: Problem | { code: string };
  /** Why the selected one could not be read. */
  personProblem?: Problem | { code: string };
}

/** Everyone, with a search, and beside the list one person's history. */
export function Contacts(props: ContactsProps) {
  const { total, search, onSearch, person, moment, selected, problem } = props;
  const today = dayAt(moment.now, moment.zone);
  const nobody = total === 0 && !search && !problem;
  return (
    <div className="contacts">
      <div className="contacts-side">
        <h1 className="spoken">{text('nav_contacts')}</h1>
        <div className="contacts-find">
          <SearchField
            value={search}
            label={text('contacts_find')}
            hint={text('contacts_find_hint')}
            onChange={onSearch}
          />
        </div>
        {total === undefined ? <p className="waiting">{text('loading')}</p> : null}
        {problem ? (
          <p className="none-due late-words" role="alert">
            {text('list_unread')} {whyNot(problem)}
          </p>
        ) : null}
        {total === 0 && search && !problem ? (
          <p className="none-due" dir="auto" role="status">
            {text('nothing_found', plain(search).slice(0, 80))}
          </p>
        ) : null}
        {total ? <ContactList {...props} total={total} today={today} /> : null}
      </div>
      {/* It scrolls, so keys must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="contacts-main" role="region" aria-label={text('history')} tabIndex={0}>
        {person ? (
          <ContactView key={person.contact} person={person} moment={moment} acts={props.acts} />
        ) : null}
        {props.personProblem && !problem ? (
          <div className="nothing" role="alert">
            <p className="nothing-title">{text('contact_unread')}</p>
            <p className="nothing-more">{notDone('nothing_changed', props.personProblem)}</p>
          </div>
        ) : null}
        {!person && (person === null || selected === undefined) ? (
          <div className="nothing">
            <p className="nothing-title">
              {text(
                person === null ? 'contact_gone' : nobody ? 'contacts_none_title' : 'contact_pick',
              )}
            </p>
            {nobody ? (
              <>
                <p className="nothing-more">{text('nothing_more')}</p>
                <a
                  className={lookClass('primary')}
                  href={props.gmail}
                  target="_blank"
                  rel="noreferrer"
                >
                  {text('open_gmail')}
                </a>
              </>
            ) : null}
          </div>
        ) : null}
      </div>
    </div>
  );
}
