import { Fragment, useRef, useState } from 'react';
import type { PersonView } from '../../lib/messages/answers.ts';
import { text } from '../../lib/text/text.ts';
import { Button } from '../ui/Button.tsx';
import { telLink } from '../ui/phone.ts';
import { nameOf, plain } from '../ui/plain.ts';
import type { ContactActs } from './contact-acts.ts';
import { ContactForm } from './ContactForm.tsx';

interface Props {
  person: PersonView;
  acts: Pick<ContactActs, 'edit' | 'call'>;
}

/** Who it is and how they are reached, and the way to change that. */
export function ContactHeader({ person, acts }: Props) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const name = nameOf(person);
  const known = [person.company ?? '', person.email].filter(Boolean);
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <header>
      <h2 className="contact-name" title={name}>
        <bdi>{name}</bdi>
      </h2>
      {open ? (
        <ContactForm person={person} edit={acts.edit} onClose={close} />
      ) : (
        <p className="contact-lines">
          {known.map(plain).join(text('between_facts'))}
          {person.phones.map((phone) => (
            <Fragment key={phone}>
              {known.length > 0 ? text('between_facts') : null}
              {plain(phone)}{' '}
              {telLink(phone) ? (
                <Button
                  aria-label={text('call_number', plain(phone))}
                  onClick={() => void acts.call(person, phone)}
                >
                  {text('act_call')}
                </Button>
              ) : null}
            </Fragment>
          ))}{' '}
          <Button ref={opener} aria-label={text('contact_edit')} onClick={() => setOpen(true)}>
            {text('edit')}
          </Button>
        </p>
      )}
    </header>
  );
}
