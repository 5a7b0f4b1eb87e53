import { useState } from 'react';
import type { SelfNoteReading } from '../../lib/messages/answers.ts';
import { distance, longDue } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import { nameOf } from '../ui/plain.ts';
import { happenedText } from './history-words.ts';
import { today } from './intervals.ts';
import { cutName, shortName } from './people.ts';
import { Quote } from './Quote.tsx';
import type { Time } from './types.ts';

export interface NoteCardProps {
  note: SelfNoteReading;
  time: Time;
  /** For whom, and whose day it is that the note names. */
  onAdd: (person: { email: string; name?: string | undefined }, by: 'them' | 'me') => void;
  onLeave: () => void;
}

/** What a mail to oneself reports, with one click to add it; whom it means is asked where it is open. */
export function NoteCard({ note, time, onAdd, onLeave }: NoteCardProps) {
  const { people, named, due, gone, direction, outcome } = note;
  // After a talk a day is rather theirs, which restrains; it is put right with one press.
  const [by, setBy] = useState<'them' | 'me'>(
    direction === 'in' || outcome === 'spoke' ? 'them' : 'me',
  );
  const day = today(time);
  const [only, ...others] = people;
  const short = only ? shortName({ email: only.email, name: only.name ?? '' }) : cutName(named);
  const what = happenedText(note, short || text('somebody'), day);
  return (
    <section className="card plain" aria-label={text('note_to_self')}>
      <p className="lead">
        {only && others.length === 0 ? text('about_whom', who(only), what) : what}
      </p>
      <Quote words={note.words} by={text('note_to_self')} />
      {due && (
        <p>
          {text(
            by === 'them' ? 'note_day_theirs' : 'note_day_mine',
            text('day_and_distance', longDue(due, day), distance(due.day, day)),
          )}{' '}
          <button
            type="button"
            className="text small"
            onClick={() => setBy(by === 'them' ? 'me' : 'them')}
          >
            {text(by === 'them' ? 'note_day_to_me' : 'note_day_to_them')}
          </button>
        </p>
      )}
      {gone && <p className="quiet">{text('note_day_gone', longDue(gone, day))}</p>}
      {others.length > 0 && <p className="quiet small">{text('note_who')}</p>}
      {others.length > 0 && (
        <div className="chips">
          {people.map((person) => (
            <button
              key={person.email}
              type="button"
              className="chip"
              title={person.email}
              onClick={() => onAdd(person, by)}
            >
              <span className="cut">{who(person)}</span>
            </button>
          ))}
        </div>
      )}
      {!only && <p>{named ? text('note_nobody', cutName(named)) : text('note_no_name')}</p>}
      <div className="actions">
        {only && others.length === 0 && (
          <button type="button" className="pill" onClick={() => onAdd(only, by)}>
            {text('add_it')}
          </button>
        )}
        <button type="button" className="text" onClick={onLeave}>
          {text('nothing_to_note')}
        </button>
      </div>
    </section>
  );
}

function who({ email, name = '' }: { email: string; name?: string | undefined }): string {
  return cutName(nameOf({ email, name }));
}
