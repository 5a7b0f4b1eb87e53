import { useState } from 'react';
import { shortDay } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import type { Due } from '../../lib/time/due.ts';
import { addDays } from '../../lib/time/local-day.ts';
import { nextWeek } from '../../lib/time/working-days.ts';
import { DateField } from './DateField.tsx';
import { today } from './intervals.ts';
import { kept } from './kept.ts';
import { Owning } from './Owning.tsx';
import type { Kept, ReadDate, Time } from './types.ts';

interface Props {
  time: Time;
  readDate: ReadDate;
  /** Give `false` when it was not saved. */
  onDue: (due: Due) => Kept;
  /** Set where they were promised it: who, the day they count on, and how a line gets to them. */
  promise?: { name: string; original: Due; onTell: (line: string) => void } | undefined;
}

/** Tomorrow, next week, or any day; a promise is not put off without offering to say so. */
export function Later({ time, readDate, onDue: put, promise }: Props) {
  const [to, setTo] = useState<Due>();
  const day = today(time);
  if (promise && to) {
    return (
      <Owning
        {...promise}
        to={to}
        time={time}
        onQuiet={() => void put(to)}
        onTell={(line) => void kept(put(to)).then((saved) => saved && promise.onTell(line))}
      />
    );
  }
  const onDue = promise ? setTo : put;
  const choices: [string, Due][] = [
    ['tomorrow', { day: addDays(day, 1), zone: time.zone }],
    ['next_week', { day: nextWeek(day, time.workingDays), zone: time.zone }],
  ];
  return (
    <div className="step">
      <div className="chips">
        {choices.map(([key, due]) => (
          <button key={key} type="button" className="chip" onClick={() => void onDue(due)}>
            {text(key)}
            <span className="quiet">{shortDay(due.day, day)}</span>
          </button>
        ))}
      </div>
      <DateField time={time} readDate={readDate} onDue={onDue} label={text('date_label')} />
    </div>
  );
}
