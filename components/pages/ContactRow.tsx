import { shortDay } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import type { LocalDay } from '../../lib/time/due.ts';
import { nameOf, plain } from '../ui/plain.ts';
import type { ListedPerson } from './ContactList.tsx';

interface Props {
  id: string;
  index: number;
  total: number;
  /** Absent until it is read. */
  person: ListedPerson | undefined;
  selected: boolean;
  today: LocalDay;
  onSelect: (id: string) => void;
}

/** Name, address, and the next day; one not to be contacted is muted and says so. */
export function ContactRow({ id, index, total, person, selected, today, onSelect }: Props) {
  const closed = person?.standing === 'never' || person?.standing === 'farewell';
  const day = closed ? undefined : person?.nextDay;
  const when = day === undefined ? '' : day < today ? 'late' : day === today ? 'today' : 'soon';
  return (
    // The list itself has the focus and the keys, as a listbox does.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      role="option"
      id={id}
      className="person"
      style={{ top: `${index * 4}rem` }}
      aria-selected={selected}
      aria-setsize={total}
      aria-posinset={index + 1}
      data-closed={closed || undefined}
      onClick={() => person && onSelect(person.id)}
    >
      {person ? (
        <>
          <span className="person-line">
            <span className="person-name" title={nameOf(person)}>
              <bdi>{nameOf(person)}</bdi>
            </span>
            {closed ? <span className="person-day">{text('not_to_contact')}</span> : null}
            {day ? (
              <span className={`person-day row-date-${when}`}>
                {day === today ? text('today_short') : shortDay(day, today)}
              </span>
            ) : null}
          </span>
          <span className="person-mail" title={plain(person.email)}>
            {plain(person.email)}
          </span>
        </>
      ) : null}
    </div>
  );
}
