import { longDay } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import { dayAt } from '../../lib/time/local-day.ts';
import { Button, lookClass } from '../ui/Button.tsx';
import { Mark } from '../ui/Mark.tsx';
import { nameOf, plain } from '../ui/plain.ts';
import type { Moment, QueueRow } from './row.ts';

interface Props {
  rows: readonly QueueRow[];
  filter: string;
  moment: Moment;
  gmail: string;
  onClear: () => void;
}

/** The list without a row: one kind line, and the one thing to do. */
export function Nothing({ rows, filter, moment, gmail, onClear }: Props) {
  if (plain(filter)) {
    return (
      <div className="nothing">
        <p className="nothing-title" dir="auto">
          {text('nothing_found', plain(filter).slice(0, 80))}
        </p>
        <Button look="outlined" onClick={onClear}>
          {text('show_everyone')}
        </Button>
      </div>
    );
  }
  const next = rows.toSorted((a, b) => a.day.localeCompare(b.day))[0];
  const today = dayAt(moment.now, moment.zone);
  return (
    <div className="nothing">
      <Mark size="3rem" />
      <p className="nothing-title">{text('nothing_due')}</p>
      <p className="nothing-more" dir="auto">
        {next ? text('nothing_next', nameOf(next), longDay(next.day, today)) : text('nothing_more')}
      </p>
      <a className={lookClass('primary')} href={gmail} target="_blank" rel="noreferrer">
        {text('open_gmail')}
      </a>
    </div>
  );
}
