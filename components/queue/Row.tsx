import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Avatar } from '../ui/Avatar.tsx';
import { nameOf, plain } from '../ui/plain.ts';
import type { Moment, QueueRow } from './row.ts';
import type { Place } from './sections.ts';
import { dateLines, fullDate, sinceText, whyText } from './words.ts';

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

/** One person and one date: who, why in their words, since when. */
export function Row({ row, place, moment, selected, busy, onSelect, children }: Props) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) item.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const name = nameOf(row);
  const why = whyText(row);
  const since = sinceText(row, moment);
  const date = dateLines(row, moment.now);
  const full = fullDate(row, moment);
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
          <span className="row-since caption">{since}</span>
        </span>
        <span className={`row-date row-date-${place}`} title={full} aria-hidden="true">
          <span>{date.day}</span>
          {date.time ? <span>{date.time}</span> : null}
        </span>
        <span className="spoken">{full}</span>
      </button>
      {children}
    </li>
  );
}
