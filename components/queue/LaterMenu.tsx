import { useState } from 'react';
import type { RefObject } from 'react';
import { shortDay } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import type { Due } from '../../lib/time/due.ts';
import { addDays, dayAt } from '../../lib/time/local-day.ts';
import { nextWeek } from '../../lib/time/working-days.ts';
import { Popover } from '../ui/Popover.tsx';
import type { QueueActs } from './acts.ts';
import { DateEntry } from './DateEntry.tsx';
import { PromiseMove } from './PromiseMove.tsx';
import type { Promised } from './PromiseMove.tsx';
import type { Moment } from './row.ts';

interface Props {
  anchor: RefObject<HTMLElement | null>;
  moment: Moment;
  readDate: QueueActs['readDate'];
  /** True when it was saved; else what was typed stays. */
  onPick: (due: Due) => Promise<boolean>;
  onClose: () => void;
  /** Set where the day was promised: it is not put off without offering to say so. */
  promise?: Promised | undefined;
  onTell: (line: string) => void;
}

/** Where a row goes when it is put off: tomorrow, next week, a day picked, a day typed. */
export function LaterMenu({ anchor, moment, readDate, onPick, onClose, promise, onTell }: Props) {
  const [to, setTo] = useState<Due>();
  const today = dayAt(moment.now, moment.zone);
  const put = async (due: Due, line?: string) => {
    if (!(await onPick(due))) return;
    if (line) onTell(line);
    onClose();
  };
  const pick = async (due: Due) => (promise ? setTo(due) : put(due));
  if (promise && to) {
    return (
      <Popover key="promise" anchor={anchor} label={text('later_label')} onClose={onClose}>
        <PromiseMove
          promised={promise}
          to={to}
          moment={moment}
          onTell={(line) => void put(to, line)}
          onQuiet={() => void put(to)}
        />
      </Popover>
    );
  }
  const choices = [
    { words: text('later_tomorrow'), day: addDays(today, 1) },
    { words: text('later_next_week'), day: nextWeek(today, moment.workingDays) },
  ];
  return (
    <Popover anchor={anchor} label={text('later_label')} onClose={onClose}>
      <div className="later">
        {choices.map(({ words, day }) => (
          <button
            type="button"
            className="choice"
            key={words}
            onClick={() => void pick({ day, zone: moment.zone })}
          >
            <span>{words}</span>
            <span className="choice-aside">{shortDay(day, today)}</span>
          </button>
        ))}
        <DateEntry today={today} zone={moment.zone} readDate={readDate} onPick={pick} />
      </div>
    </Popover>
  );
}
