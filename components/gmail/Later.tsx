import { shortDay } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import type { Due } from '../../lib/time/due.ts';
import { addDays } from '../../lib/time/local-day.ts';
import { nextWeek } from '../../lib/time/working-days.ts';
import { DateField } from './DateField.tsx';
import { today } from './intervals.ts';
import type { Kept, ReadDate, Time } from './types.ts';

interface Props {
  time: Time;
  readDate: ReadDate;
  /** Give `false` when it was not saved. */
  onDue: (due: Due) => Kept;
}

/** Tomorrow, next week, or any day. */
export function Later({ time, readDate, onDue }: Props) {
  const day = today(time);
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
