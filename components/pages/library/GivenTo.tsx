import type { GivenRow } from '../../../lib/store/tables.ts';
import { shortDay } from '../../../lib/text/dates.ts';
import { countText, text } from '../../../lib/text/text.ts';
import type { LocalDay } from '../../../lib/time/due.ts';
import { dayAt } from '../../../lib/time/local-day.ts';
import { nameOf } from '../../ui/plain.ts';

interface Props {
  /** Newest first. */
  given: readonly GivenRow[];
  today: LocalDay;
  zone: string;
}

/** So many are named at once; the rest behind a press. */
const AT_ONCE = 3;

/** Who got an item and when, each a way to their history. */
export function GivenTo({ given, today, zone }: Props) {
  if (given.length === 0) return <p className="caption">{text('item_nobody')}</p>;
  const rows = (some: readonly GivenRow[]) =>
    some.map(({ entry, contact, name, email, at }) => (
      <li key={entry}>
        <a href={`#contacts/${contact}`} dir="auto">
          {nameOf({ name, email })}
        </a>{' '}
        <span className="caption">{shortDay(dayAt(Date.parse(at), zone), today)}</span>
      </li>
    ));
  const rest = given.slice(AT_ONCE);
  return (
    <div className="item-given">
      <span className="caption">{text('item_given_to')}</span>
      <ul>{rows(given.slice(0, AT_ONCE))}</ul>
      {rest.length > 0 ? (
        <details>
          <summary>{countText('item_given_more', rest.length)}</summary>
          <ul>{rows(rest)}</ul>
        </details>
      ) : null}
    </div>
  );
}
