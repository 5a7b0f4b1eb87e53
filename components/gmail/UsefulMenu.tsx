import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { text } from '../../lib/text/text.ts';
import { arrows } from './arrows.ts';
import { shortName } from './people.ts';
import type { Person } from './types.ts';
import { UsefulList } from './UsefulList.tsx';
import type { UsefulListProps } from './UsefulList.tsx';

interface Props extends Omit<UsefulListProps, 'name'> {
  /** Whom the mail goes to. */
  people: Person[];
  onClose: () => void;
}

/** What can be put into a mail to these people. By keyboard as the menu that it comes from. */
export function UsefulMenu({ people, onClose, ...list }: Props) {
  const [first] = people;
  const root = useRef<HTMLDivElement>(null);
  // Escape leads out of it while there is nothing else to hold the focus.
  useEffect(() => root.current?.focus(), []);
  const name = people.length === 1 && first ? shortName(first) : undefined;
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== 'Escape') return arrows(event);
    event.stopPropagation();
    onClose();
  }
  return (
    <div ref={root} className="menu useful" role="presentation" tabIndex={-1} onKeyDown={onKeyDown}>
      <h2>{name ? text('useful_for', name) : text('useful_for_them')}</h2>
      <UsefulList {...list} name={name} />
    </div>
  );
}
