import { text, textLocale } from '../../lib/text/text.ts';
import type { Chosen } from './Settings.tsx';
import { useClicked } from './use-clicked.ts';

interface Props {
  chosen: Chosen;
  onSave: (changed: Partial<Chosen>) => Promise<boolean>;
}

const DAYS = [1, 2, 3, 4, 5, 6, 7];
/** 1 January 2024 was a Monday. */
const dateOf = (day: number) => Date.UTC(2024, 0, day, 12);

/** On which days work is done, and at what hour a day rings. */
export function WorkingDaysCard({ chosen: { workingDays, ringAt }, onSave }: Props) {
  const name = new Intl.DateTimeFormat(textLocale(), { weekday: 'long', timeZone: 'UTC' });
  const [days, choose] = useClicked(workingDays, (next) => onSave({ workingDays: next }));
  return (
    <section className="card" aria-labelledby="days-title">
      <h2 className="card-title" id="days-title">
        {text('days_title')}
      </h2>
      <p className="card-words">{text('days_words')}</p>
      <div className="days" role="group" aria-labelledby="days-title">
        {DAYS.map((day) => {
          const on = days.includes(day);
          // Where no day were worked, no date could be moved to one.
          const last = on && days.length === 1;
          return (
            <label className="day" key={day} title={last ? text('days_last') : undefined}>
              <input
                type="checkbox"
                checked={on}
                disabled={last}
                onChange={() => choose(toggled(days, day))}
              />
              <span>{name.format(dateOf(day))}</span>
            </label>
          );
        })}
      </div>
      <label className="ring-at">
        <span>{text('ring_at')}</span>
        <input
          className="field"
          type="time"
          required
          defaultValue={ringAt}
          onChange={(event) => {
            if (event.target.value) void onSave({ ringAt: event.target.value });
          }}
        />
      </label>
    </section>
  );
}

function toggled(days: readonly number[], day: number): number[] {
  return days.includes(day)
    ? days.filter((it) => it !== day)
    : [...days, day].toSorted((a, b) => a - b);
}
