import { longDay, shortDay } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import { dueIn, intervalText, today } from './intervals.ts';
import type { Interval } from './intervals.ts';
import type { Time } from './types.ts';

interface Props {
  label: string;
  intervals: readonly Interval[];
  time: Time;
  /** The one chosen last, first to have the focus. */
  last?: string;
  onPick: (interval: Interval) => void;
}

/** A menu of intervals, each with the weekday and date it means today. */
export function MenuItems({ label, intervals, time, last, onPick }: Props) {
  const day = today(time);
  const first = intervals.includes(last ?? '') ? last : intervals[0];
  return (
    <div role="menu" aria-label={label}>
      {intervals.map((interval) => {
        const due = dueIn(interval, time);
        const moved = due.movedFrom;
        return (
          <button
            key={interval}
            type="button"
            role="menuitem"
            data-stop=""
            data-first={interval === first ? '' : undefined}
            tabIndex={interval === first ? 0 : -1}
            className="item"
            title={longDay(due.day, day)}
            onClick={() => onPick(interval)}
          >
            <span>{intervalText(interval)}</span>
            <span className="when">
              {shortDay(due.day, day)}
              {moved && (
                <span className="small moved">{text('is_free', shortDay(moved, day))}</span>
              )}
            </span>
          </button>
        );
      })}
    </div>
  );
}
