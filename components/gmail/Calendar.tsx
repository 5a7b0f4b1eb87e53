import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { longDay } from '../../lib/text/dates.ts';
import { text, textLocale } from '../../lib/text/text.ts';
import type { LocalDay } from '../../lib/time/due.ts';
import { addDays, addMonths, weekday } from '../../lib/time/local-day.ts';
import { isWorkingDay } from '../../lib/time/working-days.ts';
import { focus } from './focus.ts';
import { Icon } from './Icon.tsx';
import type { Time } from './types.ts';

interface Props {
  today: LocalDay;
  time: Time;
  onPick: (day: LocalDay) => void;
}

const WEEK = [0, 1, 2, 3, 4, 5, 6];

/** The six weeks around a month, Monday first. */
function weeks(month: LocalDay): LocalDay[][] {
  const first = `${month.slice(0, 7)}-01`;
  const start = addDays(first, 1 - weekday(first));
  const rows = WEEK.slice(0, 6).map((row) =>
    WEEK.map((column) => addDays(start, row * 7 + column)),
  );
  return rows.filter((row) => row.some((day) => day.slice(0, 7) === month.slice(0, 7)));
}

function name(day: LocalDay, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(textLocale(), { ...options, timeZone: 'UTC' });
  return format.format(new Date(`${day}T12:00:00Z`));
}

/** One month to pick a day from; days that are past cannot be picked, free ones are quiet. */
export function Calendar({ today, time, onPick }: Props) {
  // The focus follows the arrows, and stays on the month buttons while those are pressed.
  const [{ at, follow }, setAt] = useState({ at: addDays(today, 1), follow: true });
  const rows = weeks(at);

  function go(day: LocalDay, follows = true) {
    setAt({ at: day < today ? today : day, follow: follows });
  }
  function onKeyDown(event: KeyboardEvent) {
    const steps: Record<string, LocalDay> = {
      ArrowLeft: addDays(at, -1),
      ArrowRight: addDays(at, 1),
      ArrowUp: addDays(at, -7),
      ArrowDown: addDays(at, 7),
      Home: addDays(at, 1 - weekday(at)),
      End: addDays(at, 7 - weekday(at)),
      PageUp: addMonths(at, -1),
      PageDown: addMonths(at, 1),
    };
    const to = steps[event.key];
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    go(to);
  }

  return (
    <div className="calendar">
      <div className="month">
        <button
          type="button"
          className="round"
          aria-label={text('month_before')}
          disabled={at.slice(0, 7) <= today.slice(0, 7)}
          onClick={() => go(addMonths(at, -1), false)}
        >
          <Icon name="back" />
        </button>
        <span aria-live="polite">{name(at, { month: 'long', year: 'numeric' })}</span>
        <button
          type="button"
          className="round"
          aria-label={text('month_after')}
          onClick={() => go(addMonths(at, 1), false)}
        >
          <Icon name="next" />
        </button>
      </div>
      <div role="presentation" onKeyDown={onKeyDown}>
        <table aria-label={text('pick_a_day')}>
          <thead>
            <tr>
              {rows[0]?.map((day) => (
                <th key={day} scope="col" abbr={name(day, { weekday: 'long' })}>
                  {name(day, { weekday: 'narrow' })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row[0]}>
                {row.map((day) => (
                  <td key={day}>
                    <button
                      type="button"
                      ref={follow && day === at ? focus : undefined}
                      className={cellClass(day, at, today, time.workingDays)}
                      tabIndex={day === at ? 0 : -1}
                      aria-label={longDay(day, today)}
                      aria-current={day === today ? 'date' : undefined}
                      disabled={day < today}
                      onClick={() => onPick(day)}
                    >
                      {Number(day.slice(8))}
                    </button>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function cellClass(
  day: LocalDay,
  at: LocalDay,
  today: LocalDay,
  workingDays: readonly number[],
): string {
  const other = day.slice(0, 7) !== at.slice(0, 7) || !isWorkingDay(day, workingDays);
  return `day${other ? ' free' : ''}${day === today ? ' today' : ''}`;
}
