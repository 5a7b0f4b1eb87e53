import { useId } from 'react';
import type { PersonView } from '../../lib/messages/answers.ts';
import { text } from '../../lib/text/text.ts';
import { nameOf } from '../ui/plain.ts';
import { timeOf } from './contact-panel.ts';
import type { ContactPanelProps } from './contact-panel.ts';
import { NoteCard } from './NoteCard.tsx';
import { PanelHeader, PersonTabs } from './PanelHeader.tsx';
import { PersonPanel } from './PersonPanel.tsx';
import { Trouble } from './Trouble.tsx';
import type { Person } from './types.ts';

function nobody({ email, name }: Person): PersonView {
  const none = { phones: [], dues: [], wishes: [], history: [], more: 0 };
  return { email, name, standing: { standing: 'new' }, ...none };
}

/** Beside a thread: who this is, where things stand and why, what is due, and what to record. */
export function ContactPanel(props: ContactPanelProps) {
  const { views, people, left, selected, onSelect } = props;
  const panel = useId();
  const person = people.find(({ email }) => email === selected) ?? people[0];
  if (!person)
    return (
      <div className="panel" aria-busy={!views}>
        <Trouble {...props} />
        {props.ownNote && <NoteCard {...props.ownNote} time={timeOf(props)} />}
        {views && !props.ownNote && (
          <p className="quiet">{text(left ? 'panel_left_out' : 'panel_empty')}</p>
        )}
      </div>
    );
  const of = person.email.toLowerCase();
  const found = views?.find(({ email }) => email.toLowerCase() === of);
  return (
    <div className="panel" aria-busy={!views || props.busy}>
      {people.length > 1 && (
        <PersonTabs people={people} selected={person.email} panel={panel} onSelect={onSelect} />
      )}
      <div
        id={panel}
        role={people.length > 1 ? 'tabpanel' : undefined}
        aria-label={people.length > 1 ? nameOf(person) : undefined}
      >
        {props.ownNote && <NoteCard {...props.ownNote} time={timeOf(props)} />}
        {/* Another person's half-typed words must not carry over. */}
        {views ? (
          <PersonPanel key={of} {...props} view={found ?? nobody(person)} found={Boolean(found)} />
        ) : (
          <Loading person={person} />
        )}
      </div>
    </div>
  );
}

/** The place things will stand in; it fades in only when the answer takes its time. */
function Loading({ person }: { person: Person }) {
  return (
    <>
      <PanelHeader person={person} muted={false} />
      <output className="loading" aria-label={text('loading')}>
        <span />
        <span />
        <span />
      </output>
    </>
  );
}
