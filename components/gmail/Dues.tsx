import { useRef, useState } from 'react';
import type { AgendaItem } from '../../lib/policy/types.ts';
import { expectedOn, workingDaysLate } from '../../lib/policy/late.ts';
import { distance, lateText, longDue, shortDay } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import type { Due, LocalDay } from '../../lib/time/due.ts';
import { Icon } from './Icon.tsx';
import { today } from './intervals.ts';
import { kept } from './kept.ts';
import { Later } from './Later.tsx';
import { isOpening, openingText } from './opening-words.ts';
import { Quote } from './Quote.tsx';
import { Untold } from './Untold.tsx';
import type { Draft, Kept, ReadDate, Time } from './types.ts';

interface Props {
  dues: AgendaItem[];
  name: string;
  time: Time;
  readDate: ReadDate;
  onDone: (entry: string) => void;
  /** Give `false` when it was not saved. */
  onSnooze: (entry: string, due: Due) => Kept;
  onCancel: (entry: string) => void;
  /** The draft that is being written to them. */
  draft?: Draft;
  /** Begins an answer to them with a line; absent where there is nothing to write it into. */
  onTell?: (line: string) => void;
  /** They know that a promise is for another day. */
  onMoved: (entry: string, due: Due) => Kept;
}

function whatText(item: AgendaItem, name: string): string {
  if (item.kind === 'owed') return text('due_owed');
  if (item.kind === 'ask') return text('due_ask');
  if (item.kind === 'follow-up') return text(item.restsOnSilence ? 'due_if_no_reply' : 'follow_up');
  return text(item.channel === 'call' ? 'due_asked_call' : 'due_asked_for', name);
}

/** How near it is: late in working days, else the distance; a late free day counts none. */
function nearness(item: AgendaItem, day: LocalDay, workingDays: readonly number[]): string {
  const late = workingDaysLate(item, day, workingDays);
  return late > 0 ? lateText(late) : distance(item.due.day, day);
}

/** What is due with this person, each with *Done* and *Later*. */
export function Dues({ dues, ...rest }: Props) {
  return (
    <section>
      <h3>{text('what_is_due')}</h3>
      <ul className="plain dues">
        {dues.map((item) => (
          <DueRow key={item.entry} item={item} {...rest} />
        ))}
      </ul>
    </section>
  );
}

function DueRow({ item, ...props }: Omit<Props, 'dues'> & { item: AgendaItem }) {
  const { name, time, readDate, onDone, onSnooze, onCancel, draft, onTell } = props;
  const [later, setLater] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const day = today(time);
  const { due, original, entry } = item;
  const opening = draft && isOpening(item, time) ? openingText(item, time) : undefined;
  const urgency = expectedOn(item) < day ? 'late' : due.day === day ? 'now' : '';
  const tell = onTell && item.kind === 'owed' ? onTell : undefined;
  return (
    <li>
      <p className={`spread ${urgency}`}>
        <span className="strong">{longDue(due, day)}</span>
        <span className="small">{nearness(item, day, time.workingDays)}</span>
      </p>
      <p className="quiet">
        {whatText(item, name)}
        {due.day !== original.day && text('put_off_from', shortDay(original.day, day))}
      </p>
      {item.quote && <Quote words={item.quote} />}
      {item.untold && tell && !later && (
        <Untold
          item={item}
          name={name}
          time={time}
          onTell={tell}
          onTold={() => void props.onMoved(entry, due)}
        />
      )}
      {opening && !draft?.has(opening) && (
        <button
          type="button"
          className="text line"
          title={text('begin_with_title')}
          onClick={() => draft?.begin(opening)}
        >
          {text('begin_with', opening)}
        </button>
      )}
      <div className="actions">
        <button type="button" className="text" onClick={() => onDone(entry)}>
          {text('done')}
        </button>
        <button
          type="button"
          className="text"
          ref={opener}
          aria-expanded={later}
          onClick={() => setLater(!later)}
        >
          {text('later')}
          <Icon name="chevron" />
        </button>
        {/* A day they gave is not the user's to drop. */}
        {item.by === 'me' && (
          <button type="button" className="text" onClick={() => onCancel(entry)}>
            {text('drop')}
          </button>
        )}
      </div>
      {later && (
        <Later
          time={time}
          readDate={readDate}
          promise={tell && { name, original, onTell: tell }}
          onDue={async (to) => {
            if (!(await kept(onSnooze(entry, to)))) return false;
            opener.current?.focus();
            setLater(false);
            return true;
          }}
        />
      )}
    </li>
  );
}
