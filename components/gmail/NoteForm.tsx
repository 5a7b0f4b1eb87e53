import { useRef, useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import { text } from '../../lib/text/text.ts';
import { kept } from './kept.ts';
import type { Kept } from './types.ts';

interface Props {
  onNote: (note: string) => Kept;
}

/** A note of the user's own. What was typed stays until it is saved. */
export function NoteForm({ onNote }: Props) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const note = typed.trim();

  async function save(event?: FormEvent) {
    event?.preventDefault();
    if (!note || !(await kept(onNote(note)))) return;
    field.current?.focus();
    // What was typed meanwhile stays.
    setTyped((now) => (now === typed ? '' : now));
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  }
  return (
    <form className="note" onSubmit={(event) => void save(event)}>
      <textarea
        ref={field}
        rows={note ? 3 : 1}
        maxLength={20_000}
        aria-label={text('add_note')}
        placeholder={text('add_note')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {note && (
        <button type="submit" className="pill">
          {text('keep_note')}
        </button>
      )}
    </form>
  );
}
