import { longDay, shortDay } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import type { Due } from '../../lib/time/due.ts';
import { addDays } from '../../lib/time/local-day.ts';
import { nextWorkingDay } from '../../lib/time/working-days.ts';
import { today } from './intervals.ts';
import type { Again, Time } from './types.ts';

interface Props {
  time: Time;
  onAgain: (again: Again) => void;
}

/** How many days ahead another try is announced; free days move on. */
const AHEAD = [1, 2, 5];

/** The next mornings on which I could try again, each with the line that says so. */
export function againOn(time: Time): Again[] {
  const day = today(time);
  const days = new Set(AHEAD.map((n) => nextWorkingDay(addDays(day, n), time.workingDays)));
  return [...days].map((on) => {
    const due: Due = { day: on, part: 'morning', zone: time.zone };
    return { due, sentence: text('again_line', longDay(on, day)) };
  });
}

/** Says in the mail when I will try again; the line stands beneath, word for word. */
export function AgainItems({ time, onAgain }: Props) {
  const day = today(time);
  return (
    <div role="menu" aria-label={text('again_title')}>
      {againOn(time).map((again) => (
        <button
          key={again.due.day}
          type="button"
          role="menuitem"
          data-stop=""
          tabIndex={-1}
          className="item"
          title={text('quoted', again.sentence)}
          onClick={() => onAgain(again)}
        >
          <span className="cut">{text('again_morning')}</span>
          <span className="when">{shortDay(again.due.day, day)}</span>
        </button>
      ))}
    </div>
  );
}
