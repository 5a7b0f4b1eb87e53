import { useState } from 'react';
import { text } from '../../lib/text/text.ts';
import type { Due } from '../../lib/time/due.ts';
import { ConditionToggle } from './ConditionToggle.tsx';
import { DateField } from './DateField.tsx';
import { dueIn, intervalText, movedText, THREAD_INTERVALS, today } from './intervals.ts';
import type { Condition, Kept, ReadDate, Time } from './types.ts';

interface Props {
  time: Time;
  readDate: ReadDate;
  onFollowUp: (picked: { due: Due; condition: Condition; span?: string }) => Kept;
}

/** When to follow up, one click each; the date a chip means shows beneath as it is pointed at. */
export function FollowUpChips({ time, readDate, onFollowUp }: Props) {
  const [condition, setCondition] = useState<Condition>('no-reply');
  const [shown, setShown] = useState('');
  const day = today(time);
  return (
    <section>
      <h3>{text('follow_up')}</h3>
      <div className="chips">
        {THREAD_INTERVALS.map((span) => {
          const due = dueIn(span, time);
          const said = movedText(due, day);
          return (
            <button
              key={span}
              type="button"
              className="chip"
              title={said}
              onFocus={() => setShown(said)}
              onPointerEnter={() => setShown(said)}
              onPointerLeave={() => setShown('')}
              onBlur={() => setShown('')}
              onClick={() => void onFollowUp({ due, condition, span })}
            >
              {intervalText(span)}
            </button>
          );
        })}
      </div>
      <DateField
        time={time}
        readDate={readDate}
        onDue={(due) => onFollowUp({ due, condition })}
        label={text('date_label')}
        hint={shown}
      />
      <ConditionToggle value={condition} onChange={setCondition} />
    </section>
  );
}
