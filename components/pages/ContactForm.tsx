import { useId, useState } from 'react';
import type { PersonView, Problem } from '../../lib/messages/answers.ts';
import { text } from '../../lib/text/text.ts';
import { focus } from '../gmail/focus.ts';
import { Button } from '../ui/Button.tsx';
import { onEscape } from '../ui/on-escape.ts';
import { plain } from '../ui/plain.ts';
import { notSaved } from '../ui/problem.ts';
import type { ContactActs } from './contact-acts.ts';

interface Props {
  person: PersonView;
  edit: ContactActs['edit'];
  onClose: () => void;
}

/** Their name, company, numbers and time zone being changed; a number that is emptied goes. */
export function ContactForm({ person, edit, onClose }: Props) {
  const [name, setName] = useState(plain(person.name));
  const [company, setCompany] = useState(plain(person.company ?? ''));
  const [phones, setPhones] = useState([...person.phones.map(plain), '']);
  const [zone, setZone] = useState(person.zone ?? '');
  const zones = useId();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    if (busy) return;
    setBusy(true);
    const typed = zone.trim();
    const answer = await edit(person, {
      name,
      company,
      phones: phones.map((phone) => phone.trim()),
      zone: typed,
    });
    setBusy(false);
    if (answer.ok) onClose();
    else setProblem(wordsOf(answer.problem, phones, typed));
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="contact-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={onEscape(onClose)}
    >
      <label>
        <span className="caption">{text('contact_name')}</span>
        <input
          className="field"
          ref={focus}
          value={name}
          maxLength={200}
          dir="auto"
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <label>
        <span className="caption">{text('contact_company')}</span>
        <input
          className="field"
          value={company}
          maxLength={200}
          dir="auto"
          onChange={(event) => setCompany(event.target.value)}
        />
      </label>
      {phones.map((phone, at) => (
        // The place in the list is all that a number being typed is known by.
        // oxlint-disable-next-line react/no-array-index-key
        <label key={at}>
          <span className="caption">
            {text(at < person.phones.length ? 'contact_phone' : 'contact_phone_new')}
          </span>
          <input
            className="field"
            type="tel"
            value={phone}
            maxLength={40}
            onChange={(event) => setPhones(phones.with(at, event.target.value))}
          />
        </label>
      ))}
      <label>
        <span className="caption">{text('contact_zone')}</span>
        <input
          className="field"
          list={zones}
          value={zone}
          maxLength={64}
          onChange={(event) => setZone(event.target.value)}
        />
      </label>
      <datalist id={zones}>
        {Intl.supportedValuesOf('timeZone').map((one) => (
          <option key={one}>{one}</option>
        ))}
      </datalist>
      {problem ? (
        <p className="late-words" role="alert">
          {problem}
        </p>
      ) : null}
      <p className="reopen-foot">
        <Button look="primary" type="submit" aria-disabled={busy}>
          {text('keep')}
        </Button>
        <Button onClick={onClose}>{text('cancel')}</Button>
      </p>
    </form>
  );
}

/** What was not saved and why; of several numbers the one that is none, which comes back as a place. */
function wordsOf(problem: Problem, phones: string[], zone: string): string {
  if (problem.code === 'unreadable' && problem.detail === 'zone')
    return text('zone_unreadable', plain(zone));
  const at = problem.code === 'unreadable' && /^phone (\d+)$/.exec(problem.detail ?? '')?.[1];
  const typed = at ? phones[Number(at) - 1] : undefined;
  return typed ? text('phone_unreadable', plain(typed)) : notSaved(problem);
}
