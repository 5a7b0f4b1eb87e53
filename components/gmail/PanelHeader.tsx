import type { KeyboardEvent } from 'react';
import { text } from '../../lib/text/text.ts';
import { telLink } from '../ui/phone.ts';
import { initials, nameOf, plain } from '../ui/plain.ts';
import type { Person } from './types.ts';

interface HeaderProps {
  person: Person;
  phones?: string[];
  muted: boolean;
  /** Calls a number, once it is known that now is allowed. */
  onCall?: (phone: string) => void;
}

/** Who this is: name and, always, the address; their numbers where they are known. */
export function PanelHeader({ person, phones = [], muted, onCall }: HeaderProps) {
  return (
    <header className={muted ? 'who muted' : 'who'}>
      <span className="avatar" aria-hidden="true">
        {initials(nameOf(person))}
      </span>
      <div>
        <h2 className="cut" title={nameOf(person)}>
          {nameOf(person)}
        </h2>
        <p className="cut quiet small" title={plain(person.email)}>
          {plain(person.email)}
        </p>
        {phones.map((phone) => (
          <p key={phone} className="phone small">
            <span className="cut quiet" title={plain(phone)}>
              {plain(phone)}
            </span>
            {onCall && telLink(phone) && (
              <button
                type="button"
                className="text small"
                aria-label={text('call_number', plain(phone))}
                onClick={() => onCall(phone)}
              >
                {text('act_call')}
              </button>
            )}
          </p>
        ))}
      </div>
    </header>
  );
}

interface TabsProps {
  people: Person[];
  selected: string;
  panel: string;
  onSelect: (email: string) => void;
}

/** Whose panel it is, where several people are in the conversation. */
export function PersonTabs({ people, selected, panel, onSelect }: TabsProps) {
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const at = people.findIndex(({ email }) => email === selected) + step;
    const next = people.at(at % people.length);
    if (!next) return;
    onSelect(next.email);
    event.currentTarget.querySelectorAll('button')[people.indexOf(next)]?.focus();
  }
  return (
    <div
      className="chips tabs"
      role="tablist"
      tabIndex={-1}
      aria-label={text('whose_panel')}
      onKeyDown={onKeyDown}
    >
      {people.map((person) => {
        const { email } = person;
        return (
          <button
            key={email}
            type="button"
            role="tab"
            className="chip"
            aria-selected={email === selected}
            aria-controls={panel}
            tabIndex={email === selected ? 0 : -1}
            title={plain(email)}
            onClick={() => onSelect(email)}
          >
            <span className="cut">{nameOf(person)}</span>
          </button>
        );
      })}
    </div>
  );
}
