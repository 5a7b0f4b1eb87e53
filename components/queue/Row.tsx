import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Avatar } from '../ui/Avatar.tsx';
import { nameOf, plain } from '../ui/plain.ts';
import type { Moment, QueueRow } from './row.ts';
import type { Place } from './sections.ts';
import { rowWords } from './row-words.ts';

interface Props {
  row: QueueRow;
  place: Place;
  moment: Moment;
  selected: boolean;
  busy: boolean;
  onSelect: () => void;
  /** Its actions, shown while it is selected. */
  children?: ReactNode;
}

/** One person: who, why in their words or what could be done, since when. */
export function Row({ row, place, moment, selected, busy, onSelect, children }: Props) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) item.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const name = nameOf(row);
  const { why, since, aside, full } = rowWords(row, moment);
  return (
    <li
      className="row"
      data-selected={selected || undefined}
      aria-busy={busy || undefined}
      ref={item}
    >
      <button
        type="button"
        className="row-main"
        data-row=""
        tabIndex={selected ? 0 : -1}
        aria-expanded={selected}
        onClick={onSelect}
      >
        <Avatar name={name} />
        <span className="row-words">
          <span className="row-name" title={`${name} <${plain(row.email)}>`}>
            <bdi>{name}</bdi>
          </span>
          <span className="row-why" title={why} dir="auto">
            {why}
          </span>
          <span className="row-since caption" dir="auto" title={since}>
            {since}
          </span>
        </span>
        <span className={`row-date row-date-${place}`} title={full} aria-hidden="true">
          <span>{aside.first}</span>
          {aside.second ? <span>{aside.second}</span> : null}
        </span>
        <span className="spoken">{full}</span>
      </button>
      {children}
    </li>
  );
}
