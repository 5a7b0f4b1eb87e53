import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { PersonRow } from '../../lib/store/tables.ts';
import type { LocalDay } from '../../lib/time/due.ts';
import { text } from '../../lib/text/text.ts';
import { ContactRow } from './ContactRow.tsx';
import { useWindow } from './use-window.ts';

export type ListedPerson = Pick<PersonRow, 'id' | 'name' | 'email' | 'standing' | 'nextDay'>;

export interface ContactListProps {
  total: number;
  /** Absent until that part of the list is read. */
  rowAt: (index: number) => ListedPerson | undefined;
  /** The rows from `first` up to but without `last` come into view. Keep it the same function. */
  onRange: (first: number, last: number) => void;
  selected: string | undefined;
  onSelect: (id: string) => void;
  today: LocalDay;
}

/** All contacts by name; ten thousand are no more work to draw than twenty. */
export function ContactList(props: ContactListProps) {
  const { total, rowAt, selected, onSelect, today } = props;
  const id = useId();
  const { box, first, last, reveal } = useWindow(total, props.onRange);
  const indexes = Array.from({ length: last - first }, (_, i) => first + i);
  // Where the keys are, also while that row is out of view or not read yet.
  const [cursor, setCursor] = useState<number>();
  const drawn = indexes.find((index) => rowAt(index)?.id === selected && selected !== undefined);

  const at = drawn ?? (cursor !== undefined && cursor < total ? cursor : undefined);
  const awaited = useRef<number>(undefined);
  useEffect(() => {
    const row = awaited.current === undefined ? undefined : rowAt(awaited.current);
    if (!row) return;
    awaited.current = undefined;
    onSelect(row.id);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / 64) - 1);
    const steps: Record<string, number> = {
      ArrowDown: 1,
      j: 1,
      ArrowUp: -1,
      k: -1,
      PageDown: page,
      PageUp: -page,
      Home: -total,
      End: total,
    };
    const step = steps[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const from = at ?? (step > 0 ? -1 : 0);
    const next = Math.max(0, Math.min(from + step, total - 1));
    reveal(next);
    setCursor(next);
    awaited.current = next;
  };

  return (
    <div
      className="people"
      role="listbox"
      tabIndex={0}
      aria-label={text('contacts_list')}
      aria-activedescendant={drawn === undefined ? undefined : `${id}-${drawn}`}
      ref={box}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ height: `${total * 4}rem`, position: 'relative' }}>
        {indexes.map((index) => (
          <ContactRow
            key={index}
            id={`${id}-${index}`}
            index={index}
            total={total}
            person={rowAt(index)}
            selected={index === drawn}
            today={today}
            onSelect={(person) => {
              setCursor(index);
              awaited.current = undefined;
              onSelect(person);
            }}
          />
        ))}
      </div>
    </div>
  );
}
