import { shortDay } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import type { Due } from '../../lib/time/due.ts';
import { addDays } from '../../lib/time/local-day.ts';
import { DateField } from './DateField.tsx';
import { dueIn, today } from './intervals.ts';
import type { ReadDate, Time } from './types.ts';

interface Props {
  time: Time;
  readDate: ReadDate;
  onDue: (due: Due) => void;
}

/** Tomorrow, next week, or any day. */
export function Later({ time, readDate, onDue }: Props) {
  const day = today(time);
  const choices: [string, Due][] = [
    ['tomorrow', { day: addDays(day, 1), zone: time.zone }],
    ['next_week', dueIn('1 week', time)],
  ];
  return (
    <div className="step">
      <div className="chips">
        {choices.map(([key, due]) => (
          <button key={key} type="button" className="chip" onClick={() => onDue(due)}>
            {text(key)}
            <span className="quiet">{shortDay(due.day, day)}</span>
          </button>
        ))}
      </div>
      <DateField time={time} readDate={readDate} onDue={onDue} label={text('date_label')} />
    </div>
  );
}
