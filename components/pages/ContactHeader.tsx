import { useRef, useState } from 'react';
import type { PersonView } from '../../lib/messages/answers.ts';
import { text } from '../../lib/text/text.ts';
import { Button } from '../ui/Button.tsx';
import { nameOf, plain } from '../ui/plain.ts';
import type { ContactActs } from './contact-acts.ts';
import { ContactForm } from './ContactForm.tsx';

interface Props {
  person: PersonView;
  edit: ContactActs['edit'];
}

/** Who it is and how they are reached, and the way to change that. */
export function ContactHeader({ person, edit }: Props) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const name = nameOf(person);
  const lines = [person.email, ...person.phones].map(plain).filter(Boolean);
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
        <ContactForm person={person} edit={edit} onClose={close} />
      ) : (
        <p className="contact-lines">
          {lines.join(text('between_facts'))}{' '}
          <Button ref={opener} aria-label={text('contact_edit')} onClick={() => setOpen(true)}>
            {text('edit')}
          </Button>
        </p>
      )}
    </header>
  );
}
